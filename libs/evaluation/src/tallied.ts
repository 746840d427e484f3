import type { Context, WorkDone } from '@ocop/casework';
import { basisOf, tierRule } from '@ocop/regulations';
import { tellProducts } from './letters';
import type { OpenRound } from './open-round';
import { scoreAgain } from './scoring';
import { onList, withResults } from './products';
import type { RoundEvent, TallyResult } from './state';

/** The scoring service's answer goes to each product on the list; nothing takes effect before the decision. */
export function tallied(round: OpenRound, done: WorkDone, context: Context): RoundEvent[] {
  const { state, tier, regulation } = round;
  const tally = done.result as TallyResult;
  if ('refused' in tally) return refused(round, done.work, tally.refused, context);
  const ids = onList(state).map(({ id }) => id);
  const results = tally.results.filter(({ product }) => ids.includes(product));
  return [
    {
      type: 'ScoresTallied',
      data: { work: done.work, results },
      basis: basisOf(tierRule(regulation, tier).source),
    },
    ...tellProducts({ ...round, state: withResults(state, results) }, 'RecordResult', {}, context),
  ];
}

/** Sheets that cannot be added up go back to the council: the product that was named, or all of them. */
function refused(
  round: OpenRound,
  work: string,
  { code, facts }: Extract<TallyResult, { refused: object }>['refused'],
  context: Context,
): RoundEvent[] {
  const { state } = round;
  const event: RoundEvent = { type: 'TallyRefused', data: { work, code, facts } };
  if (state.stage !== 'tallying') return [event];
  const agenda = onList(state).map(({ id }) => id);
  const named = agenda.filter((id) => id === (facts as { product?: string }).product);
  const products = named.length > 0 ? named : agenda;
  return [event, ...scoreAgain(round, { products, reason: code }, context)];
}
