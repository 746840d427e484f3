import type { Context } from '@ocop/casework';
import { wholeText } from '@ocop/regulations';
import { type AppointedCouncil, appointedBy } from '../appointment';
import { councilRules } from '../council-rules';
import { tell } from '../letters';
import type { Plan } from '../plan-shape';
import type { YearCommand } from './actions';
import type { YearEvent, YearState } from './events';

/** The authority appoints the council of its year; a later decision takes its place in rounds not yet convened. */
export function appointCouncil(
  state: YearState,
  plan: Plan,
  { type: _, ...wish }: Extract<YearCommand, { type: 'AppointCouncil' }>,
  context: Context,
): YearEvent[] {
  const council = appointedBy(wish, councilRules(plan), context);
  const basis = wholeText(council.decision.number);
  return [
    { type: 'CouncilAppointed', data: { council }, basis },
    ...undecidedRounds(state).map((round) => letterTo(round, council)),
  ];
}

function undecidedRounds({ openedRounds, decided = [] }: YearState): string[] {
  const done = new Set(decided.map(({ round }) => round));
  return openedRounds.filter((round) => !done.has(round));
}

function letterTo(round: string, council: AppointedCouncil): YearEvent {
  return tell({ type: 'evaluation-round', id: round }, 'CouncilAppointed', { council });
}
