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

/** Rows in whose names one of the texts occurs; found by the index of trigrams, which the policy of a table would bar. */
export function named(
  by: 'products_named' | 'certificates_named',
  texts: readonly string[],
): Condition {
  const patterns = texts.map((text) => `%${text.replace(/[\\%_]/g, '\\$&')}%`);
  return { sql: (next) => `id = any((select ${by}(${next(patterns)}::text[]))::text[])` };
}

export function isGiven(name: string): Condition {
  return { sql: () => `${columnOf(name)} is not null` };
}

export function isMissing(name: string): Condition {
  return { sql: () => `${columnOf(name)} is null` };
}

/** Rows that lie in an area: inside it, or in a commune that was merged into it. */
export function insideArea(area: Area): Condition {
  if (area === NATION) return EVERYTHING;
  return {
    sql: (next) => {
      const within = withinArea(area, next);
      return `(${within('area')} or area = any(array(
        select former from area_succession where ${within('successor')})))`;
    },
  };
}

/** Rows that concern a place: those in it, and those of the authorities above it. */
export function concerningArea(area: Area): Condition {
  if (area === NATION) return EVERYTHING;
  const parts = area.split('/');
  const above = parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
  return {
    sql: (next) => `(${withinArea(area, next)('area')} or area = any(${next(above)}::text[]))`,
  };
}

/** The area itself and what lies below it: in bytes `0` follows `/`, and comparing bytes is cheaper than a pattern. */
function withinArea(area: Area, next: (value: unknown) => string): (column: string) => string {
  const [own, low, high] = [next(area), next(`${area}/`), next(`${area}0`)];
  return (column) => `(${column} ~>=~ ${low} and ${column} ~<~ ${high} or ${column} = ${own})`;
}
