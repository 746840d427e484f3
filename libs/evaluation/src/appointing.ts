import type { Context } from '@ocop/casework';
import { type AppointedCouncil, appointedBy } from '@ocop/programmes';
import { wholeText } from '@ocop/regulations';
import type { RoundWish } from './actions';
import type { LiveRound } from './live';
import type { RoundEvent } from './events';

/** The authority appoints a council for this round alone: a vote in writing belongs to no year's rounds. */
export function appointCouncil(
  { council }: LiveRound,
  { type: _, ...wish }: RoundWish<'AppointCouncil'>,
  context: Context,
): RoundEvent[] {
  return [appointed(appointedBy(wish, council, context))];
}

/** The year's council; one that has been convened already goes on as it is. */
export function heardOfCouncil({ state }: LiveRound, council: AppointedCouncil): RoundEvent[] {
  return state.stage === 'intake' || state.stage === 'frozen' ? [appointed(council)] : [];
}

function appointed(council: AppointedCouncil): RoundEvent {
  return {
    type: 'CouncilAppointed',
    data: { council },
    basis: wholeText(council.decision.number),
  };
}
