import { useState } from 'react';
import { type Entry, shownOf } from '../drafts/draft-queue';
import type { OpenSheetProps, Writing } from './writing';
import { type PrintedCriterion, type Sums, sumsOf } from './sheet-sums';
import { useSheetKeys } from './use-sheet-keys';

interface Filling {
  readonly sums: Sums;
  /** The criterion that is being judged. */
  readonly criterion: PrintedCriterion | undefined;
  readonly open: (no: string) => void;
  readonly entryOf: (no: string) => Entry | undefined;
  readonly choose: (no: string, points: number | null) => void;
  readonly say: (no: string, words: Omit<Entry, 'points'>) => void;
}

/** Filling in a sheet: where one is on it, and what mouse and keyboard write. */
export function useFilling(
  { sheet: { set } }: OpenSheetProps,
  { queue, write }: Writing,
  windows: { readonly help: () => void; readonly submit: () => void },
): Filling {
  const entryOf = (no: string) => shownOf(queue, no);
  const sums = sumsOf(set, entryOf);
  const [here, open] = useState(() => sums.open[0]?.no ?? set.criteria[0]?.no ?? '');
  const at = set.criteria.findIndex(({ no }) => no === here);
  const criterion = set.criteria[at];
  const choose = (no: string, points: number | null) => write(no, { ...entryOf(no), points });
  const go = (to: number) => {
    const next = set.criteria[to];
    if (!next) return;
    open(next.no);
    requestAnimationFrame(() => showCriterion(next.no));
  };
  useSheetKeys({
    choose: (place) => {
      if (!criterion) return;
      const option = criterion.options[place - 1];
      if (place !== 0 && !option) return;
      choose(criterion.no, option?.points ?? null);
      requestAnimationFrame(() => showCriterion(criterion.no));
    },
    next: () => go(at + 1),
    back: () => go(at - 1),
    ...windows,
  });
  return {
    ...{ sums, criterion, open, entryOf, choose },
    say: (no, words) => write(no, { points: entryOf(no)?.points ?? null, ...words }),
  };
}

/** The next criterion comes into view, and the keyboard is where its options are. */
function showCriterion(no: string): void {
  const section = document.getElementById(`tieu-chi-${no}`);
  section?.scrollIntoView({ block: 'nearest' });
  const option =
    section?.querySelector<HTMLElement>('input:checked') ??
    section?.querySelector<HTMLElement>('input[type="radio"]') ??
    section?.querySelector('button');
  option?.focus({ preventScroll: true });
}
