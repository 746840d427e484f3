import type { Actions, StreamType } from '@ocop/casework';
import { aggregates } from '@ocop/contracts';
import type { Field, Fields } from '@ocop/ground';
import { commandWords, phraseOf, type Phrase } from '@ocop/words';
import type { ActionForm, FormField } from './action.answers';
import { refersTo } from './refers-to';
import { consequenceWords } from './words/consequences';
import { fieldWords, ownFieldWords } from './words/fields';
import { type FieldHelp, fieldHelp } from './words/help';
import { optionWords, variantWords } from './words/options';

/** The words that fields are drawn with: by their place, else by the name that says what they are. */
export interface FormBook {
  readonly label: (place: string, about: string) => Phrase | undefined;
  readonly help: (place: string, about: string) => FieldHelp | undefined;
  readonly options: (place: string, about: string) => Readonly<Record<string, Phrase>> | undefined;
}

const ofCommands: FormBook = {
  label: (place, about) => phraseOf(ownFieldWords, place) ?? phraseOf(fieldWords, about),
  help: (place, about) => fieldHelp[place] ?? fieldHelp[about],
  options: (_, about) => (Object.hasOwn(optionWords, about) ? optionWords[about] : undefined),
};

/** Every command that people give, as a form: made from the action tables and their words. */
export const actionForms: readonly ActionForm[] = Object.entries(aggregates).flatMap(
  ([kind, { actions }]) => formsOf(kind as StreamType, actions),
);

function formsOf(kind: StreamType, actions: Actions): ActionForm[] {
  return Object.entries(actions)
    .filter(([, action]) => !action.internal)
    .map(([command, { fields }]) => {
      const consequence = phraseOf(consequenceWords, command);
      return {
        kind,
        command,
        label: phraseOf(commandWords, command) ?? same(command),
        ...(consequence ? { consequence } : {}),
        fields: fieldsOf(command, fields, ofCommands),
      };
    });
}

/** The fields of a record as a form draws them. */
export function fieldsOf(place: string, fields: Fields, book: FormBook): FormField[] {
  return Object.entries(fields).map(([name, field]) =>
    formField(`${place}.${name}`, name, name, field, book),
  );
}

/** @param about the name that says what it is: of a list's item that of the list */
function formField(
  place: string,
  name: string,
  about: string,
  field: Field,
  book: FormBook,
): FormField {
  const own = book.label(place, about) ?? same(about);
  const help = helpOf(book.help(place, about));
  const named = field.kind === 'text' ? refersTo(place, about) : undefined;
  return {
    name,
    label: own,
    kind: field.kind,
    optional: field.optional === true,
    ...(name === '' ? {} : help),
    ...(named ? { refersTo: named } : {}),
    ...limitsOf(field),
    ...insideOf(place, about, field, book),
  };
}

function helpOf(known: FieldHelp | undefined): Pick<FormField, 'help' | 'basis'> {
  if (!known) return {};
  const { basis, vi, en } = known;
  return { help: { vi, en }, ...(basis ? { basis } : {}) };
}

function limitsOf(field: Field): Partial<FormField> {
  switch (field.kind) {
    case 'text': {
      const { max, pattern, lines } = field;
      return { max, ...(pattern ? { pattern } : {}), ...(lines ? { lines } : {}) };
    }
    case 'integer': {
      const { min, max, orNone } = field;
      return { min, max, ...(orNone ? { orNone } : {}) };
    }
    case 'date':
      return field.months ? { months: field.months } : {};
    case 'list':
      return { min: field.min, max: field.max };
    case 'map':
      return { max: field.max, names: field.names };
    case 'flag':
    case 'choice':
    case 'record':
    case 'variants':
      return {};
  }
}

function insideOf(place: string, about: string, field: Field, book: FormBook): Partial<FormField> {
  switch (field.kind) {
    case 'choice':
      return { options: field.of.map((value) => option(book.options(place, about), value)) };
    case 'list':
    case 'map':
      return { item: formField(place, '', about, field.of, book) };
    case 'record':
      return { fields: fieldsOf(place, field.fields, book) };
    case 'variants': {
      const variants = Object.entries(field.of).map(([value, fields]) => ({
        value,
        label: phraseOf(variantWords, value) ?? same(value),
        fields: fieldsOf(place, fields, book),
      }));
      return { variants };
    }
    case 'text':
    case 'integer':
    case 'date':
    case 'flag':
      return {};
  }
}

function option(
  words: Readonly<Record<string, Phrase>> | undefined,
  value: string,
): { value: string; label: Phrase } {
  return { value, label: (words && phraseOf(words, value)) ?? same(value) };
}

/** A name without words is shown as it stands; a test finds none. */
function same(name: string): Phrase {
  return { vi: name, en: name };
}
