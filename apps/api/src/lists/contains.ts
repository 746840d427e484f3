import type { Condition } from './visible';

/** Rows in whose column a text occurs; `like` finds it by the index of trigrams. */
export function contains(column: string, text: string): Condition {
  const literal = text.replace(/[\\%_]/g, '\\$&');
  return { sql: (next) => `${column} like ${next(`%${literal}%`)}` };
}
