import { areaOf, type CaseState, type Command, isMatter, type StreamRef } from '@ocop/casework';
import { sayTitle } from '@ocop/words';
import { aggregateOf } from './aggregates';

/** What Temporal's own pages call a case, and where they find it. */
export interface CaseLabels {
  readonly summary?: string;
  readonly area?: string;
}

/** Labels of a case from its folded state. */
export function labelsOf({ type }: StreamRef, state: CaseState): CaseLabels {
  const { title, areas } = aggregateOf(type).subject(state);
  const area = areaOf(areas);
  return { summary: sayTitle(title, 'vi'), ...(area ? { area } : {}) };
}

/** Labels of a case that is about to begin: what it is about is in the opening that its first command carries. */
export function labelsAtOpening(ref: StreamRef, { type: _, ...fields }: Command): CaseLabels {
  const { opening, ...rest } = fields as { opening?: object };
  // A plan may travel as its hash; rules always do, and nothing is called by them.
  const about = Object.entries({ ...rest, ...opening }).flatMap(([name, value]) => {
    const known = isMatter(value) ? value.matter : value;
    return known === undefined || name === 'rules' ? [] : [[name, known] as const];
  });
  const state = { ...aggregateOf(ref.type).initial, id: ref.id, ...Object.fromEntries(about) };
  return labelsOf(ref, state);
}
