import { FIRST_DAY, type Language, LAST_DAY } from '@ocop/calendar';
import type { Field, Fields } from './fields';
import { isReadable, lengthOf } from './text';

/** What a field takes, in words: its length and its form, its bounds, its fields. */
export function describeField(field: Field, language: Language = 'en'): string {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  switch (field.kind) {
    case 'text':
      return describeText(field, say);
    case 'integer': {
      const none = field.orNone ? [' hoặc null', ' or null'] : ['', ''];
      return say(
        `một số nguyên từ ${field.min} đến ${field.max}${none[0]}`,
        `a whole number from ${field.min} to ${field.max}${none[1]}`,
      );
    }
    case 'date':
      return describeDate(field.months, say);
    case 'flag':
      return say('true hoặc false', 'true or false');
    case 'choice':
      return say(`một trong ${field.of.join(', ')}`, `one of ${field.of.join(', ')}`);
    case 'list': {
      const each = describeField(field.of, language);
      return say(
        `danh sách từ ${field.min} đến ${field.max} mục, mỗi mục là ${each}`,
        `a list of ${field.min} to ${field.max} items, each ${each}`,
      );
    }
    case 'record':
      return describeRecord(field.fields, say);
    case 'map': {
      const each = describeField(field.of, language);
      return say(
        `đối tượng có nhiều nhất ${field.max} mục, tên theo dạng ${field.names.pattern}, mỗi mục là ${each}`,
        `an object of at most ${field.max} entries, named in the form ${field.names.pattern}, each ${each}`,
      );
    }
    case 'variants': {
      const kinds = Object.keys(field.of).join(', ');
      return say(
        `đối tượng có kind là một trong ${kinds}`,
        `an object whose kind is one of ${kinds}`,
      );
    }
  }
}

type Say = (vi: string, en: string) => string;

function describeDate(months: 'too' | 'only' | undefined, say: Say): string {
  const [first, last] = [FIRST_DAY, LAST_DAY].map((day) => day.slice(0, 7));
  if (months === 'only')
    return say(
      `một tháng từ ${first} đến ${last}, viết YYYY-MM`,
      `a month from ${first} to ${last} as YYYY-MM`,
    );
  const or = months ? [', hoặc một tháng viết YYYY-MM', ', or a month as YYYY-MM'] : ['', ''];
  return say(
    `một ngày từ ${FIRST_DAY} đến ${LAST_DAY}, viết YYYY-MM-DD${or[0]}`,
    `a day from ${FIRST_DAY} to ${LAST_DAY} as YYYY-MM-DD${or[1]}`,
  );
}

function describeText({ max, pattern, lines }: Extract<Field, { kind: 'text' }>, say: Say): string {
  const length = say(`từ 1 đến ${max} ký tự`, `of 1 to ${max} characters`);
  if (pattern)
    return say(`chữ ${length} theo dạng ${pattern}`, `text ${length} of the form ${pattern}`);
  const form = lines === 'many' ? say('chữ', 'text') : say('một dòng chữ', 'one line of text');
  return `${form} ${length}, ${say('không có ký tự ẩn hoặc hỏng', 'none of them invisible or broken')}`;
}

function describeRecord(fields: Fields, say: Say): string {
  const names = (left: boolean) =>
    Object.keys(fields).filter((name) => Boolean(fields[name]?.optional) === left);
  const [owed, open] = [names(false), names(true)].map((list) => list.join(', '));
  if (!owed && !open) return say('đối tượng không có trường nào', 'an object without fields');
  const must = owed && say(` có các trường ${owed}`, ` with the fields ${owed}`);
  const may = open && say(` và có thể có ${open}`, ` and, if wanted, ${open}`);
  return `${say('đối tượng', 'an object')}${must}${may}`;
}

/** The names an object's fields may have, for somebody who wrote another. */
export function describeNames(fields: Fields, language: Language = 'en'): string {
  const names = Object.keys(fields).join(', ');
  if (language === 'vi') return names ? `một trong các trường ${names}` : 'không có trường nào';
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
