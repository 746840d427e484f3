import { FIRST_DAY, LAST_DAY } from '@ocop/calendar';
import type { Field, Fields } from './fields';
import { isReadable, lengthOf } from './text';

/** What a field takes, in words: its length and its form, its bounds, its fields. */
export function describeField(field: Field): string {
  switch (field.kind) {
    case 'text':
      return describeText(field);
    case 'integer':
      return `a whole number from ${field.min} to ${field.max}`;
    case 'date':
      return `a day from ${FIRST_DAY} to ${LAST_DAY} as YYYY-MM-DD`;
    case 'flag':
      return 'true or false';
    case 'choice':
      return `one of ${field.of.join(', ')}`;
    case 'list':
      return `a list of ${field.min} to ${field.max} items, each ${describeField(field.of)}`;
    case 'record':
      return describeRecord(field.fields);
    case 'variants':
      return `an object whose kind is one of ${Object.keys(field.of).join(', ')}`;
  }
}

function describeText({ max, pattern, lines }: Extract<Field, { kind: 'text' }>): string {
  const length = `of 1 to ${max} characters`;
  if (pattern) return `text ${length} of the form ${pattern}`;
  const form = lines === 'many' ? 'text' : 'one line of text';
  return `${form} ${length}, none of them invisible or broken`;
}

function describeRecord(fields: Fields): string {
  const names = Object.entries(fields).map(([name, { optional }]) =>
    optional ? `${name} (may be left out)` : name,
  );
  if (names.length === 0) return 'an object without fields';
  return `an object with the fields ${names.join(', ')}`;
}

/** The names an object's fields may have, for somebody who wrote another. */
export function describeNames(fields: Fields): string {
  const names = Object.keys(fields).join(', ');
  return names ? `one of the fields ${names}` : 'no field at all';
}

const SHOWN = 77;
const DEPTH_SHOWN = 2;
const ITEMS_SHOWN = 12;

/** A value as it can be shown in an error: short, of which kind it is, every sign in it visible. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const shown = outline(value, DEPTH_SHOWN);
  const length = lengthOf(shown);
  if (length <= SHOWN + 3) return shown;
  const start = [...shown.slice(0, 2 * SHOWN)].slice(0, SHOWN).join('');
  return typeof value === 'string' ? `${start}… (${lengthOf(value)} characters)` : `${start}…`;
}

/** The outer levels of a value; somebody may nest brackets a hundred thousand deep. */
function outline(value: unknown, depth: number): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
    return typeof value;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    if (depth === 0) return '[…]';
    return `[${value
      .slice(0, ITEMS_SHOWN)
      .map((item) => outline(item, depth - 1))
      .join(',')}]`;
  }
  if (depth === 0) return '{…}';
  const entries = Object.entries(value).slice(0, ITEMS_SHOWN);
  return `{${entries.map(([key, item]) => `${quoted(key)}:${outline(item, depth - 1)}`).join(',')}}`;
}

function quoted(text: string): string {
  const start = JSON.stringify(text.length > 4 * SHOWN ? text.slice(0, 4 * SHOWN) : text);
  if (isReadable(start)) return start;
  return Array.from(start, (sign) => (isReadable(sign) ? sign : escaped(sign))).join('');
}

function escaped(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}
