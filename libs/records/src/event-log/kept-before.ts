import type { Command } from '@ocop/casework';

/** The list of papers that a filing names by its hash, the picture that is chosen: what was never kept cannot be. */
export function keptBeforeFor({ list, picture }: Command): string[] {
  return [list, picture].filter((one) => typeof one === 'string' && one !== '') as string[];
}
