import type { Command } from '@ocop/casework';

/** The list of papers that a filing names by its hash: what was never kept cannot be filed. */
export function listNamedBy({ list }: Command): string[] {
  return typeof list === 'string' && list !== '' ? [list] : [];
}
