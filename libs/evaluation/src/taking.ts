import type { CivilDate } from '@ocop/calendar';
import type { RoundStage } from './events';

/** A round as far as a list of rounds tells of it. */
export interface ListedRound {
  readonly id: string;
  readonly stage: RoundStage;
  readonly intakeClosesBefore: CivilDate | null;
}

/** Of the rounds before which a product is judged, the next that still takes dossiers. */
export function nextTaking<R extends ListedRound>(rounds: readonly R[]): R | undefined {
  const order = ({ intakeClosesBefore, id }: R) => `${intakeClosesBefore ?? '9999'} ${id}`;
  return rounds
    .filter(({ stage }) => stage === 'intake')
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))[0];
}
