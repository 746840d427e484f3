import {
  areaOf,
  type CaseState,
  type Command,
  isMatter,
  type StreamRef,
  type Subject,
} from '@ocop/casework';
import { sayTitle } from '@ocop/words';
import { aggregateOf } from './aggregates';

/** What Temporal's own pages call a case, and where they find it. */
export interface CaseLabels {
  readonly summary?: string;
  readonly area?: string;
}

/** Labels of a case from its folded state. */
export function labelsOf({ type }: StreamRef, state: CaseState): CaseLabels {
  return labelled(aggregateOf(type).subject(state));
}

/** Labels of a case that is about to begin, from its first command. */
export function labelsAtOpening(
  ref: StreamRef,
  { type: _, opening, ...rest }: Command,
): CaseLabels {
  return labelled(subjectAtOpening(ref, { ...rest, ...(opening as object) }));
}

/** What a case is about, as far as that with which it is opened says. */
export function subjectAtOpening({ type, id }: StreamRef, opening: object): Subject {
  // A plan may travel as its hash; rules always do, and nothing is called by them.
  const about = Object.entries(opening).flatMap(([name, value]: [string, unknown]) => {
    const known = isMatter(value) ? value.matter : value;
    return known === undefined || name === 'rules' ? [] : [[name, known] as const];
  });
  const rules = aggregateOf(type);
  return rules.subject({ ...rules.initial, id, ...Object.fromEntries(about) });
}

function labelled({ title, areas }: Subject): CaseLabels {
  const area = areaOf(areas);
  return { summary: sayTitle(title, 'vi'), ...(area ? { area } : {}) };
}
