import type { MissedByCouncil } from '@ocop/casework';
import type { Stars } from '@ocop/regulations';

/** A mark that one sheet missed. */
interface Missed {
  readonly criterion: string;
  readonly star: number;
}

/**
 * The marks that a council missed: those which not more than half of its counted sheets reach. By star, then in the
 * order of the sheet.
 * @param sheets for each counted sheet the marks that it missed
 */
export function missedByCouncil(sheets: readonly (readonly Missed[])[]): MissedByCouncil[] {
  const misses = new Map<string, Missed & { by: number }>();
  for (const { criterion, star } of sheets.flat()) {
    const known = misses.get(`${criterion} ${star}`) ?? { criterion, star, by: 0 };
    misses.set(`${criterion} ${star}`, { ...known, by: known.by + 1 });
  }
  return [...misses.values()]
    .map(({ criterion, star, by }) => ({ criterion, star: star as Stars, met: sheets.length - by }))
    .filter(({ met }) => 2 * met <= sheets.length)
    .sort((a, b) => a.star - b.star || inOrder(a.criterion, b.criterion));
}

/** Marks are cumulative: whoever misses one of three stars has not got four either, and is left with two. */
export function starAllowedBy(missed: readonly MissedByCouncil[]): Stars {
  const lowest = Math.min(6, ...missed.map(({ star }) => star));
  return (lowest - 1) as Stars;
}

/** 2.1 before 10, as a sheet prints them. */
function inOrder(a: string, b: string): number {
  const [one, other] = [a, b].map((no) => no.split('.').map((part) => Number.parseInt(part, 10)));
  const at = (one ?? []).findIndex((part, i) => part !== other?.[i]);
  if (at < 0) return a < b ? -1 : 1;
  return (one?.[at] ?? 0) - (other?.[at] ?? 0);
}
