import { DAY_WANTED, dayRead, dayWritten } from '../dates';
import { type Fault, fingerprint } from '@ocop/ground';
import type { FormField } from './form';
import { patternSaid } from './pattern-said';

/** What somebody is writing into a field: texts as they stand there, whatever becomes of them. */
export type Draft = string | boolean | readonly Draft[] | { readonly [name: string]: Draft };
export type RecordDraft = { readonly [name: string]: Draft };

/** What a field can be sent as; `undefined` leaves it out. */
interface Read {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** What `kind` of a variant and the name in a map are written under. */
export const VARIANT = 'kind';
export const NAME = 'name';
export const VALUE = 'value';

const { pattern: FINGERPRINT } = fingerprint();

/** The text of a draft that is one. */
export function written(draft: Draft): string {
  return typeof draft === 'string' ? draft : '';
}

export function emptyDraft(field: FormField): Draft {
  switch (field.kind) {
    case 'flag':
      return false;
    case 'list':
      // What is picked from a list begins with nothing picked; what is written, with a place to write.
      return field.item && isOwed(field) && !isPicked(field) ? [emptyDraft(field.item)] : [];
    case 'map':
      return [];
    case 'record':
      return emptyRecord(field.fields ?? []);
    case 'variants':
      return { [VARIANT]: '' };
    default:
      return '';
  }
}

export function emptyRecord(fields: readonly FormField[]): RecordDraft {
  return Object.fromEntries(fields.map((field) => [field.name, emptyDraft(field)]));
}

/** A list that has to have something in it: one that may be left out begins empty. */
function isOwed({ optional, min = 0 }: FormField): boolean {
  return !optional && min > 0;
}

/** Nobody types the fingerprint of a file: where none can be chosen here, that is left to what sends files by itself. */
export function isForPeople({ optional, ...field }: FormField): boolean {
  const asked = field.item ?? field;
  return !optional || asked.refersTo !== undefined || asked.pattern !== FINGERPRINT;
}

/** A list of ids that a reader picks, rather than writes. */
export function isPicked({ kind, item }: FormField): boolean {
  return kind === 'list' && item?.refersTo !== undefined;
}

/** The draft of a value that is known already. */
export function draftOf(field: FormField, value: unknown): Draft {
  if (value === undefined || value === null) return emptyDraft(field);
  switch (field.kind) {
    case 'date':
      return typeof value === 'string' ? dayWritten(value) : '';
    case 'flag':
      return value === true;
    case 'list':
      return (value as readonly unknown[]).map((one) =>
        field.item ? draftOf(field.item, one) : '',
      );
    case 'record':
      return recordDraft(field.fields ?? [], value as Record<string, unknown>);
    case 'map':
      return Object.entries(value).map(([name, one]) => ({
        [NAME]: name,
        [VALUE]: field.item ? draftOf(field.item, one) : '',
      }));
    case 'variants': {
      const { kind, ...rest } = value as { kind: string };
      return { [VARIANT]: kind, ...recordDraft(fieldsOfVariant(field, kind), rest) };
    }
    default:
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
}

export function recordDraft(
  fields: readonly FormField[],
  given: Readonly<Record<string, unknown>>,
): RecordDraft {
  return Object.fromEntries(fields.map((field) => [field.name, draftOf(field, given[field.name])]));
}

export function fieldsOfVariant({ variants = [] }: FormField, kind: string): readonly FormField[] {
  return variants.find(({ value }) => value === kind)?.fields ?? [];
}

/** A record as it is sent, with every place in it that cannot be. */
export function readRecord(
  fields: readonly FormField[],
  draft: RecordDraft,
  path = '',
): Read & { readonly value: Record<string, unknown> } {
  const read = fields.map(
    (field) =>
      [field, readDraft(field, draft[field.name] ?? '', placeIn(path, field.name))] as const,
  );
  const value = Object.fromEntries(
    read.flatMap(([field, one]) => (one.value === undefined ? [] : [[field.name, one.value]])),
  );
  return { value, faults: read.flatMap(([, one]) => one.faults) };
}

function placeIn(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function readDraft(field: FormField, draft: Draft, path: string): Read {
  if (isBlank(field, draft)) return blank(field, path);
  switch (field.kind) {
    case 'flag':
      return good(draft === true);
    case 'integer':
      return readInteger(field, written(draft).trim(), path);
    case 'date':
      return readDate(field, written(draft), path);
    case 'list':
      return readList(field, draft as readonly Draft[], path);
    case 'record':
      return readRecord(field.fields ?? [], draft as RecordDraft, path);
    case 'map':
      return readMap(field, draft as readonly RecordDraft[], path);
    case 'variants': {
      const { [VARIANT]: kind, ...rest } = draft as RecordDraft;
      const read = readRecord(fieldsOfVariant(field, kind as string), rest, path);
      return { value: { kind, ...read.value }, faults: read.faults };
    }
    default:
      return readText(field, draft as string, path);
  }
}

/**
 * True where nothing has been written, in whatever depth; an unticked box of an optional flag says nothing either, nor do
 * the empty rows that a list begins with where all around it may be left out.
 */
function isBlank(field: FormField, draft: Draft, mayLeaveOut = false): boolean {
  if (field.kind === 'flag') return field.optional && draft !== true;
  if (typeof draft === 'string') return draft.trim() === '';
  if (typeof draft === 'boolean') return !draft;
  const { item, optional } = field;
  if (Array.isArray(draft))
    return mayLeaveOut && item
      ? draft.every((row) => isBlank(item, row as Draft, true))
      : draft.length === 0;
  if (field.kind === 'variants') return (draft as RecordDraft)[VARIANT] === '';
  const record = draft as RecordDraft;
  const within = mayLeaveOut || optional;
  return (field.fields ?? []).every((one) => isBlank(one, record[one.name] ?? '', within));
}

function blank(field: FormField, path: string): Read {
  if (field.optional) return { value: undefined, faults: [] };
  if (field.kind === 'record') return readRecord(field.fields ?? [], {}, path);
  if (field.kind === 'list' && (field.min ?? 0) === 0) return good([]);
  if (field.kind === 'map') return good({});
  if (field.orNone) return good(null);
  return wrong(path, 'điền mục này', 'something here');
}

function readInteger({ min = 0, max = 0 }: FormField, text: string, path: string): Read {
  const number = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= min && number <= max) return good(number);
  return wrong(path, `một số nguyên từ ${min} đến ${max}`, `a whole number from ${min} to ${max}`);
}

function readDate({ months }: FormField, text: string, path: string): Read {
  const day = dayRead(text);
  const isMonth = day?.length === 7;
  if (day && (months === 'only' ? isMonth : months === 'too' || !isMonth)) return good(day);
  if (months === 'only') return wrong(path, 'tháng dạng 07/2024', 'a month as 07/2024');
  return wrong(path, DAY_WANTED.vi, DAY_WANTED.en);
}

function readText(
  { max = Number.POSITIVE_INFINITY, pattern }: FormField,
  whole: string,
  path: string,
): Read {
  const text = whole.trim();
  if ([...text].length > max)
    return wrong(path, `nhiều nhất ${max} ký tự`, `${max} characters at most`);
  if (pattern && !new RegExp(pattern).test(text))
    return wrong(path, patternSaid(pattern, 'vi'), patternSaid(pattern, 'en'));
  return good(text);
}

function readList({ item, min = 0, max = 0 }: FormField, drafts: readonly Draft[], path: string) {
  if (!item) return good([]);
  const read = drafts.map((draft, i) =>
    readDraft({ ...item, optional: false }, draft, `${path}[${i}]`),
  );
  const count =
    drafts.length < min || drafts.length > max
      ? wrong(path, `từ ${min} đến ${max} mục`, `${min} to ${max} items`).faults
      : [];
  return {
    value: read.map(({ value }) => value),
    faults: [...count, ...read.flatMap((one) => one.faults)],
  };
}

function readMap({ item }: FormField, drafts: readonly RecordDraft[], path: string): Read {
  if (!item) return good({});
  const read = drafts.map((one) => {
    const name = written(one[NAME] ?? '').trim();
    return [name, readDraft(item, one[VALUE] ?? '', placeIn(path, name))] as const;
  });
  return {
    value: Object.fromEntries(read.map(([name, one]) => [name, one.value])),
    faults: read.flatMap(([, one]) => one.faults),
  };
}

function good(value: unknown): Read {
  return { value, faults: [] };
}

function wrong(path: string, expectedVi: string, expected: string): Read {
  return { value: undefined, faults: [{ path, expected, expectedVi, got: 'nothing' }] };
}
