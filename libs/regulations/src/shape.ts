import { isCivilDate } from '@ocop/calendar';

/**
 * Shapes of commands and plan files as plain data. The edges make zod schemas from them
 * (`zodOf` in platform), the workflows check signals with them, where zod would be too heavy.
 */
export type Field =
  | {
      readonly kind: 'text';
      readonly max: number;
      readonly pattern?: string;
      readonly optional?: true;
    }
  | {
      readonly kind: 'integer';
      readonly min: number;
      readonly max: number;
      readonly optional?: true;
    }
  | { readonly kind: 'date'; readonly optional?: true }
  | { readonly kind: 'flag'; readonly optional?: true }
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly optional?: true }
  | {
      readonly kind: 'list';
      readonly of: Field;
      readonly min: number;
      readonly max: number;
      readonly optional?: true;
    }
  | { readonly kind: 'record'; readonly fields: Fields; readonly optional?: true };

export type Fields = { readonly [name: string]: Field };

export type ValueOf<F> = F extends { kind: 'text' | 'date' }
  ? string
  : F extends { kind: 'integer' }
    ? number
    : F extends { kind: 'flag' }
      ? boolean
      : F extends { kind: 'choice'; of: readonly (infer C)[] }
        ? C
        : F extends { kind: 'list'; of: infer I }
          ? ValueOf<I>[]
          : F extends { kind: 'record'; fields: infer R }
            ? RecordOf<R>
            : never;

type OptionalKeys<R> = { [K in keyof R]: R[K] extends { optional: true } ? K : never }[keyof R];

export type RecordOf<R> = { [K in Exclude<keyof R, OptionalKeys<R>>]: ValueOf<R[K]> } & {
  [K in OptionalKeys<R>]?: ValueOf<R[K]>;
};

/** One thing that is wrong with an input: where, what was expected, what came. */
export interface Fault {
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

export const text = (max: number, pattern?: string) =>
  ({ kind: 'text', max, ...(pattern ? { pattern } : {}) }) as const;
export const slug = () => ({ kind: 'text', max: 120, pattern: '^[a-z0-9][a-z0-9-]*$' }) as const;
/** Path of slugs from province to commune or owner: `hue/huong-tra/huong-van`. */
export const areaPath = () =>
  ({ kind: 'text', max: 200, pattern: '^[a-z0-9-]+(/[a-z0-9-]+)*$' }) as const;
export const integer = (min: number, max: number) => ({ kind: 'integer', min, max }) as const;
export const date = () => ({ kind: 'date' }) as const;
export const flag = () => ({ kind: 'flag' }) as const;
export const choice = <const C extends readonly string[]>(...of: C) =>
  ({ kind: 'choice', of }) as const;
export const list = <const F extends Field>(of: F, min = 0, max = 500) =>
  ({ kind: 'list', of, min, max }) as const;
export const record = <const R extends Fields>(fields: R) => ({ kind: 'record', fields }) as const;
export const optional = <const F extends Field>(field: F) =>
  ({ ...field, optional: true }) as F & { optional: true };

/** Every fault of a value against a shape, each with its path; empty when the value fits. */
export function shapeFaults(field: Field, value: unknown, path = ''): Fault[] {
  if (value === undefined && field.optional) return [];
  switch (field.kind) {
    case 'record':
      return recordFaults(field.fields, value, path);
    case 'list':
      if (!Array.isArray(value) || value.length < field.min || value.length > field.max)
        return [fault(path, describeField(field), value)];
      return value.flatMap((item, i) => shapeFaults(field.of, item, `${path}[${i}]`));
    default:
      return fits(field, value) ? [] : [fault(path, describeField(field), value)];
  }
}

function recordFaults(fields: Fields, value: unknown, path: string): Fault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [fault(path, 'an object', value)];
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => fault(at(name), `one of ${Object.keys(fields).join(', ')}`, name));
  const wrong = Object.entries(fields).flatMap(([name, field]) =>
    shapeFaults(field, given[name], at(name)),
  );
  return [...unknown, ...wrong];
}

/** Control and invisible characters: they hide in names and two databases in three choke on them. */
export const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

function fits(field: Exclude<Field, { kind: 'record' | 'list' }>, value: unknown): boolean {
  switch (field.kind) {
    case 'text':
      return (
        typeof value === 'string' &&
        value.length > 0 &&
        value.length <= field.max &&
        !UNSEEN.test(value) &&
        (!field.pattern || new RegExp(field.pattern).test(value))
      );
    case 'integer':
      return Number.isInteger(value) && Number(value) >= field.min && Number(value) <= field.max;
    case 'date':
      return isCivilDate(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return field.of.includes(value as string);
  }
}

export function describeField(field: Field): string {
  switch (field.kind) {
    case 'text':
      return field.pattern
        ? `text of the form ${field.pattern}`
        : `text of 1 to ${field.max} characters`;
    case 'integer':
      return `a whole number from ${field.min} to ${field.max}`;
    case 'date':
      return 'a day of the calendar as YYYY-MM-DD';
    case 'flag':
      return 'true or false';
    case 'choice':
      return `one of ${field.of.join(', ')}`;
    case 'list':
      return `a list of ${field.min} to ${field.max} items`;
    case 'record':
      return 'an object';
  }
}

function fault(path: string, expected: string, value: unknown): Fault {
  return { path, expected, got: describeValue(value) };
}

/** A value as it can be shown in an error: short, and of which kind it is. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const shown = JSON.stringify(value);
  return shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
}

/** Every text inside a value in NFC and trimmed; names in NFD would be other names to a database. */
export function tidy<T>(value: T): T {
  if (typeof value === 'string') return value.normalize('NFC').trim() as T;
  if (Array.isArray(value)) return value.map(tidy) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tidy(item)])) as T;
  }
  return value;
}
