import { type Actor, NATION } from '@ocop/regulations';

/** A condition of SQL with the values it needs, numbered by whoever puts conditions together. */
export interface Condition {
  readonly sql: (next: (value: unknown) => string) => string;
}

/**
 * Rows that lie in the asker's area: inside it, or in a commune that was merged into it. Producers see their own.
 * It stands in every query: what is outside does not exist for the asker.
 */
export function visibleProducts(actor: Actor): Condition {
  if (actor.role === 'producer') return { sql: (next) => `producer_area = ${next(actor.area)}` };
  return insideArea(actor);
}

export function insideArea(actor: Actor, column = 'area'): Condition {
  if (actor.area === NATION) return { sql: () => 'true' };
  return {
    sql: (next) => {
      const own = next(actor.area);
      const below = next(`${actor.area}/%`);
      return `(${column} = ${own} or ${column} like ${below} or ${column} in (
        select former from area_succession where successor = ${own} or successor like ${below}))`;
    },
  };
}

/** Rounds and plans concern everybody below their authority, too. */
export function concernsArea(actor: Actor): Condition {
  if (actor.area === NATION) return { sql: () => 'true' };
  return {
    sql: (next) => {
      const own = next(actor.area);
      return `(area = ${own} or area like ${next(`${actor.area}/%`)} or ${own} like area || '/%')`;
    },
  };
}

/** A draft is its office's and its authority's business until it has been decided on. */
export function issuedFor({ role, area }: Actor): Condition {
  const makes = role === 'programme-office' || role === 'authority';
  if (!makes) return { sql: () => `stage <> 'draft'` };
  return { sql: (next) => `(stage <> 'draft' or area = ${next(area)})` };
}

export function is(column: string, value: unknown): Condition {
  return { sql: (next) => `${column} = ${next(value)}` };
}

/** The same for a filter that may be left out. */
export function equals(column: string, value: unknown): Condition | undefined {
  return value === undefined ? undefined : is(column, value);
}
