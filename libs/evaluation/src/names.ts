import type { Facts } from '@ocop/casework';

/** As many names as a notice or a refusal can carry and a reader takes in. */
const NAMES_TOLD = 30;

export function firstOf<T>(list: readonly T[]): readonly T[] {
  return list.slice(0, NAMES_TOLD);
}

/** A list of names for a message: the first of them, and how many more there are. */
export function named(
  key: string,
  names: readonly string[] | readonly Facts[],
  most = NAMES_TOLD,
): Facts {
  return { [key]: names.slice(0, most), more: Math.max(0, names.length - most) };
}

/** Names in one notice that goes to many, each with a list of its own. */
const NAMES_TOLD_TO_ALL = 300;

export function namesForEach(addressees: number): number {
  return Math.max(1, Math.min(NAMES_TOLD, Math.floor(NAMES_TOLD_TO_ALL / addressees)));
}
