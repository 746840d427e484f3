import { type Answer, type Context, isRefused, type Refused } from '@ocop/casework';
import { basisOf, tierRule } from '@ocop/regulations';
import { isClosedByChair } from './concluding';
import { tellProducts } from './letters';
import type { LiveRound } from './live';
import { scoreAgain } from './passes';
import { onList, withResults } from './products';
import type { RoundEvent } from './events';

/** The scoring service's answer goes to each product on the list; nothing takes effect before the decision. */
export function tallied(
  round: LiveRound,
  work: string,
  tally: Answer<'score'>,
  context: Context,
): RoundEvent[] {
  const { state, tier, regulation } = round;
  if (isRefused(tally)) return refused(round, work, tally.refused, context);
  const ids = onList(state).map(({ id }) => id);
  const results = tally.results.filter(({ product }) => ids.includes(product));
  const counted = { ...round, state: withResults(state, results) };
  return [
    {
      type: 'ScoresTallied',
      data: { work, results },
      basis: basisOf(tierRule(regulation, tier).source),
    },
    // Provisional until the chair has closed the session: then they are told.
    ...(isClosedByChair(state)
      ? []
      : tellProducts(counted, { what: 'RecordResult', facts: {} }, context)),
  ];
}

/** Sheets that cannot be added up go back to the council: the product that was named, or all of them. */
function refused(
  round: LiveRound,
  work: string,
  { code, facts }: Refused['refused'],
  context: Context,
): RoundEvent[] {
  const { state } = round;
  const event: RoundEvent = { type: 'TallyRefused', data: { work, code, facts } };
  if (state.stage !== 'tallying') return [event];
  const agenda = onList(state).map(({ id }) => id);
  const named = agenda.filter((id) => id === facts['product']);
  const products = named.length > 0 ? named : agenda;
  return [event, ...scoreAgain(round, { products, reason: code }, context)];
}
