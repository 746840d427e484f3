import { type CriteriaSet, criteriaSets, scoreSheet, type Sheet } from '@ocop/criteria';
import type { Part } from '../part';
import { round } from '../measure';

const SHEETS = 10_000;
const SECONDS = 3;
const AIM = 50_000;

/** How many full sheets one core scores in a second, faults, marks and both stars looked at; by the core's own time. */
export const sheets: Part = (say) => {
  const work = fullSheets();
  scoreAll(work);
  const since = process.cpuUsage();
  let scored = 0;
  let seconds = 0;
  let total = 0;
  do {
    total += scoreAll(work);
    scored += work.length;
    const { user, system } = process.cpuUsage(since);
    seconds = (user + system) / 1_000_000;
  } while (seconds < SECONDS);
  const perSecond = Math.round(scored / seconds);
  say(`  ${perSecond} sheets a second (aim ${AIM})`);
  return Promise.resolve({
    sheets: { scored, seconds: round(seconds), perSecond, aim: AIM, total },
  });
};

interface Work {
  readonly set: CriteriaSet;
  readonly sheet: Sheet;
}

/** Full sheets, each with other options, for one set after the other. */
function fullSheets(): Work[] {
  const sets = criteriaSets.filter(({ criteria }) => criteria.length > 0);
  const rounds = Array.from({ length: Math.ceil(SHEETS / sets.length) }, (_, n) => n);
  return rounds.flatMap((n) => sets.map((set) => ({ set, sheet: sheetOf(set, n) })));
}

function sheetOf({ criteria }: CriteriaSet, n: number): Sheet {
  const chosen = criteria.map(({ no, options }, i) => {
    const option = options[(n * 7 + i * 13) % options.length];
    return [no, option?.points ?? null] as const;
  });
  return Object.fromEntries(chosen);
}

function scoreAll(work: readonly Work[]): number {
  let total = 0;
  for (const { set, sheet } of work) total += scoreSheet(set, sheet).total ?? 0;
  return total;
}
