import type { Actions, StreamType } from '@ocop/casework';
import { aggregates } from '@ocop/contracts';
import type { Field, Fields } from '@ocop/ground';
import { commandWords, phraseOf, type Phrase } from '@ocop/words';
import type { ActionForm, FormField } from './action.answers';
import { refersTo } from './refers-to';
import { consequenceWords } from './words/consequences';
import { fieldWords, ownFieldWords } from './words/fields';
import { fieldHelp } from './words/help';
import { optionWords, variantWords } from './words/options';

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
        fields: fieldsOf(command, fields),
      };
    });
}

function fieldsOf(place: string, fields: Fields): FormField[] {
  return Object.entries(fields).map(([name, field]) =>
    formField(`${place}.${name}`, name, name, field),
  );
}

/** @param about the name that says what it is: of a list's item that of the list */
function formField(place: string, name: string, about: string, field: Field): FormField {
  const own = phraseOf(ownFieldWords, place) ?? phraseOf(fieldWords, about) ?? same(about);
  const help = helpOf(place, about);
  const named = field.kind === 'text' ? refersTo(place, about) : undefined;
  return {
    name,
    label: own,
    kind: field.kind,
    optional: field.optional === true,
    ...(name === '' ? {} : help),
    ...(named ? { refersTo: named } : {}),
    ...limitsOf(field),
    ...insideOf(place, about, field),
  };
}

function helpOf(place: string, name: string): Pick<FormField, 'help' | 'basis'> {
  const known = fieldHelp[place] ?? fieldHelp[name];
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

function insideOf(place: string, about: string, field: Field): Partial<FormField> {
  switch (field.kind) {
    case 'choice':
      return { options: field.of.map((value) => option(about, value)) };
    case 'list':
    case 'map':
      return { item: formField(place, '', about, field.of) };
    case 'record':
      return { fields: fieldsOf(place, field.fields) };
    case 'variants': {
      const variants = Object.entries(field.of).map(([value, fields]) => ({
        value,
        label: phraseOf(variantWords, value) ?? same(value),
        fields: fieldsOf(place, fields),
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

function option(field: string, value: string): { value: string; label: Phrase } {
  const words = Object.hasOwn(optionWords, field) ? optionWords[field] : undefined;
  return { value, label: (words && phraseOf(words, value)) ?? same(value) };
}

/** A name without words is shown as it stands; a test finds none. */
function same(name: string): Phrase {
  return { vi: name, en: name };
}
