import { isCivilDate, isCivilMonth } from '@ocop/calendar';
import { describeField, describeNames, describeValue } from './describe';
import type { Field, Fields, Variants } from './fields';
import { fitsText } from './text';

/** One thing that is wrong with an input: where, what was expected, what came. */
export interface Fault {
  readonly path: string;
  readonly expected: string;
  /** The same in Vietnamese, where it has been said so. */
  readonly expectedVi?: string;
  readonly got: string;
  /** What to do, where that does not go without saying. */
  readonly remedy?: { readonly vi: string; readonly en: string };
}

/** Every fault of a value against a shape, each with its path; empty when the value fits. */
export function shapeFaults(field: Field, value: unknown, path = ''): Fault[] {
  if (value === undefined && field.optional) return [];
  switch (field.kind) {
    case 'record':
      return recordFaults(field.fields, value, path);
    case 'variants':
      return variantFaults(field.of, value, path);
    case 'map':
      return mapFaults(field, value, path);
    case 'list':
      if (!Array.isArray(value) || value.length < field.min || value.length > field.max)
        return [fault(path, field, value)];
      return value.flatMap((item, i) => shapeFaults(field.of, item, `${path}[${i}]`));
    default:
      return fits(field, value) ? [] : [fault(path, field, value)];
  }
}

function recordFaults(fields: Fields, value: unknown, path: string): Fault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [fault(path, { kind: 'record', fields }, value)];
  const at = (name: string) => placeIn(path, name);
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => {
      const unknown = unknownField(fields, at(name), name);
      return given[name] === null ? { ...unknown, remedy: SENTENCE } : unknown;
    });
  const wrong = Object.entries(fields).flatMap(([name, field]) =>
    shapeFaults(field, given[name], at(name)),
  );
  return [...unknown, ...wrong];
}

function variantFaults(of: Variants, value: unknown, path: string): Fault[] {
  const kind = (value as { kind?: unknown } | null | undefined)?.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(of, kind)) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isObject) return [fault(path, { kind: 'variants', of }, value)];
    return [fault(placeIn(path, 'kind'), { kind: 'choice', of: Object.keys(of) }, kind)];
  }
  return recordFaults({ kind: { kind: 'choice', of: [kind] }, ...of[kind] }, value, path);
}

function mapFaults(field: Extract<Field, { kind: 'map' }>, value: unknown, path: string): Fault[] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject || Object.keys(value).length > field.max) return [fault(path, field, value)];
  const name: Field = { kind: 'text', ...field.names };
  return Object.entries(value).flatMap(([key, item]) => [
    ...(isName(field.names, key) ? [] : [fault(placeIn(path, key), name, key)]),
    ...shapeFaults(field.of, item, placeIn(path, key)),
  ]);
}

function isName({ max, pattern }: { max: number; pattern: string }, name: string): boolean {
  return name.length <= max && new RegExp(pattern).test(name);
}

/** The fault of a field that its object does not have; it names those there are. */
function unknownField(fields: Fields, path: string, name: string): Fault {
  const expectedVi = describeNames(fields, 'vi');
  return { path, expected: describeNames(fields), expectedVi, got: describeValue(name) };
}

const LONGEST_NAME = 80;

/** The place of a field; a name that somebody made a megabyte long is cut. */
export function placeIn(path: string, name: string): string {
  const shown = name.length > LONGEST_NAME ? describeValue(name) : name;
  return path ? `${path}.${shown}` : shown;
}

function fits(
  field: Exclude<Field, { kind: 'record' | 'list' | 'map' | 'variants' }>,
  value: unknown,
): boolean {
  switch (field.kind) {
    case 'text':
      return fitsText(field, value);
    case 'integer':
      if (field.orNone && value === null) return true;
      return Number.isInteger(value) && Number(value) >= field.min && Number(value) <= field.max;
    case 'date':
      return fitsDate(field.months, value);
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return field.of.includes(value as string);
  }
}

/** Whether a value is a day, or a month where the field takes months. */
export function fitsDate(months: 'too' | 'only' | undefined, value: unknown): value is string {
  const isMonth = months !== undefined && isCivilMonth(value);
  return isMonth || (months !== 'only' && isCivilDate(value));
}

function fault(path: string, field: Field, value: unknown): Fault {
  const [expected, expectedVi] = [describeField(field), describeField(field, 'vi')];
  const unquoted = field.kind === 'text' && ['number', 'boolean'].includes(typeof value);
  const remedy = unquoted ? { remedy: inQuotes(String(value)) } : {};
  return { path, expected, expectedVi, got: describeValue(value), ...remedy };
}

/** A file's `3.2` is read as a number where a text is meant. */
const inQuotes = (value: string) => ({
  vi: `đặt trong dấu nháy: '${value}'`,
  en: `put it in quotes: '${value}'`,
});

/** A comma in a sentence without quotes ends it inside `{ … }`, and what follows becomes a field. */
const SENTENCE = {
  vi: 'nếu đây là một phần của câu: đặt cả câu trong dấu nháy, vì trong { … } dấu phẩy ngăn cách các trường',
  en: 'if it is part of a sentence: put all of that in quotes, for inside { … } a comma ends it',
};
