import { cancelAll, changeLadders, type Context, rearrange } from '@ocop/casework';
import { ladderFor, type RoundNews } from '@ocop/programmes';
import { wholeText } from '@ocop/regulations';
import type { RoundEvent } from './events';
import { tellProducts } from './letters';
import type { LiveRound } from './live';

/** The days of a round that its plan names. */
const DAYS = ['intake-closing', 'recognise', 'forward'] as const;

/** The plan was amended: the round's days and the names on its list follow. Its products hear it from their year. */
export function planAmended(
  { state, rules: before }: LiveRound,
  news: RoundNews,
  { now }: Context,
): RoundEvent[] {
  const { decision, days, communes, ladders = {} } = news;
  const rules = { ...before, ladders: { ...before.ladders, ...ladders } };
  const called = changeLadders(state.deadlines, {
    ...{ ladders, decision, basis: wholeText(decision), now },
    was: (kind) => ladderFor(before, kind),
    is: (kind) => ladderFor(rules, kind),
  });
  const moved = DAYS.flatMap((kind) => {
    const day = days[kind];
    if (!day) return [];
    const ladder = ladderFor(rules, kind);
    const { before, basis, rule = { kind: 'before', date: before } } = day;
    // Letters of earlier releases do not tell how the day was said until then.
    const was = day.was ?? state.deadlines[kind]?.deadline.rule ?? rule;
    return rearrange(state.deadlines, { deadline: kind, ladder, decision, basis, rule, was });
  });
  const renamed = communes
    .filter(({ area }) => state.communes.some((commune) => commune.area === area))
    .map((commune): RoundEvent => ({ type: 'CommuneRenamed', data: { ...commune, decision } }));
  return [...called, ...moved, ...renamed];
}

/** The plan was withdrawn before anything was decided: the round ends with it, and its products go on without it. */
export function planWithdrawn(round: LiveRound, context: Context): RoundEvent[] {
  const { state, rules } = round;
  const facts = { round: state.id, plan: rules.plan.id, closes: 'plan-withdrawn' } as const;
  return [
    ...cancelAll(state.deadlines, 'plan-withdrawn'),
    ...tellProducts(round, { what: 'RoundWithdrawn', facts }, context),
  ];
}
