import { type LadderKind, ladderShape } from '@ocop/casework';
import { choice, type Field, record } from '@ocop/ground';
import { sourceShape } from '../source-shape';

/** One reminder ladder for each kind of deadline. */
export const laddersShape = record({
  source: sourceShape,
  'file-dossier': ladderShape,
  'commune-check': ladderShape,
  completion: ladderShape,
  'office-intake': ladderShape,
  'intake-closing': ladderShape,
  recognise: ladderShape,
  forward: ladderShape,
  additions: ladderShape,
  report: ladderShape,
  'file-renewal': ladderShape,
  validity: ladderShape,
  grace: ladderShape,
  revocation: ladderShape,
} satisfies Record<LadderKind | 'source', Field>);

/** What follows when a day has passed. */
export const consequencesShape = record({
  source: sourceShape,
  /** A product that is not ready when a round's intake closes. */
  missedIntake: choice('roll-to-next-round', 'close'),
  /** The same when the year has no further round. */
  missedLastIntake: choice('wait', 'close'),
  /**
   * A dossier that had reached the office when the intake closed and is accepted only later: the producer does not pay
   * for it. `same-round`: it still enters, until the council is convened with the list; `next-round`: it goes there.
   */
  waitingAtOffice: choice('same-round', 'next-round'),
  /** A round whose decision is late: it stays open, marked, and people are reminded. */
  lateDecision: choice('mark-late'),
});
