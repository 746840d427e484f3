import { type Area, NATION } from '@ocop/ground';
import { columnOf } from '../read-models/columns';

/** What must be true of a row, as SQL with the values it needs, numbered by whoever puts conditions together. */
export interface Condition {
  readonly sql: (next: (value: unknown) => string) => string;
}

/** Every row. */
export const EVERYTHING: Condition = { sql: () => 'true' };
/** No row at all. */
export const NOTHING: Condition = { sql: () => 'false' };

/** All of these at once. */
export function allOf(...conditions: readonly Condition[]): Condition {
  return { sql: (next) => `(${conditions.map(({ sql }) => sql(next)).join(' and ')})` };
}

export function is(name: string, value: unknown): Condition {
  return { sql: (next) => `${columnOf(name)} = ${next(value)}` };
}

/** Those filters that were given. */
export function equalTo(filters: Readonly<Record<string, unknown>>): Condition[] {
  return Object.entries(filters).flatMap(([name, value]) =>
    value === undefined ? [] : [is(name, value)],
  );
}

export function among(name: string, values: readonly string[]): Condition {
  return { sql: (next) => `${columnOf(name)} = any(${next(values)})` };
}

/** Rows in whose column a text occurs; `like` finds it by the index of trigrams. */
export function contains(name: string, text: string): Condition {
  const literal = text.replace(/[\\%_]/g, '\\$&');
  return { sql: (next) => `${columnOf(name)} like ${next(`%${literal}%`)}` };
}

/** Rows in whose column one of the texts occurs. */
export function containsAny(name: string, texts: readonly string[]): Condition {
  const patterns = texts.map((text) => `%${text.replace(/[\\%_]/g, '\\$&')}%`);
  return { sql: (next) => `${columnOf(name)} like any(${next(patterns)})` };
}

export function isGiven(name: string): Condition {
  return { sql: () => `${columnOf(name)} is not null` };
}

/** Rows that lie in an area: inside it, or in a commune that was merged into it. */
export function insideArea(area: Area): Condition {
  if (area === NATION) return EVERYTHING;
  return {
    sql: (next) => {
      const own = next(area);
      const below = next(`${area}/%`);
      return `(area = ${own} or area like ${below} or area in (
        select former from area_succession where successor = ${own} or successor like ${below}))`;
    },
  };
}

/** Rows that concern a place: those in it, and those of the authorities above it. */
export function concerningArea(area: Area): Condition {
  if (area === NATION) return EVERYTHING;
  return {
    sql: (next) => {
      const own = next(area);
      return `(area = ${own} or area like ${next(`${area}/%`)} or ${own} like area || '/%')`;
    },
  };
}
