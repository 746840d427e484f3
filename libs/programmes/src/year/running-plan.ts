import type { YearStage } from './events';

/** A programme year as far as a list of them tells of it. */
export interface ListedYear {
  readonly id: string;
  readonly stage: YearStage;
  readonly regulation: string;
  readonly year: number;
}

/** Of one authority's programme years the one to which a renewal goes: the latest that runs under the law in force. */
export function runningUnder<Y extends ListedYear>(
  law: string,
  years: readonly Y[],
): Y | undefined {
  return years
    .filter(({ stage, regulation }) => stage === 'running' && regulation === law)
    .sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1))[0];
}
