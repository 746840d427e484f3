import { changeLadders, type Context, notify, rearrange } from '@ocop/casework';
import { formatDay } from '@ocop/calendar';
import {
  type AmendmentNews,
  intakeClosesAt,
  ladderFor,
  producerPost,
  type RoundRef,
} from '@ocop/programmes';
import { wholeText } from '@ocop/regulations';
import { aimAtRound, intakeDeadlineId, intakeRuleOf } from './aim';
import { cycleLadder } from './ladders';
import type { LiveCycle } from './live';
import { cycleFacts } from './reminders';
import { expectMe } from './round-letters';
import type { CycleEvent } from './events';

/**
 * The plan was amended: rounds take dossiers otherwise or are new, or the commune has another name. The producer is told
 * when its own day moves; everybody else has read it from the year.
 */
export function planAmended(known: LiveCycle, news: AmendmentNews, context: Context): CycleEvent[] {
  const { called, cycle } = calledOtherwise(known, news, context);
  const moved = news.rounds.flatMap((round, i) => intakeMoved(cycle, round, news.was[i], news));
  const offered = newRounds(cycle, news, context);
  return [
    ...called,
    ...renamed(cycle, news),
    ...moved,
    ...offered,
    ...tellProducer(cycle, moved, news, context),
  ];
}

/** People are called by other ladders: the deadlines that are open, and with them all that follow. */
function calledOtherwise(
  cycle: LiveCycle,
  { decision, ladders = {} }: AmendmentNews,
  { now }: Context,
): { called: CycleEvent[]; cycle: LiveCycle } {
  const { rules: before, state } = cycle;
  const rules = { ...before, ladders: { ...before.ladders, ...ladders } };
  const called = changeLadders(state.deadlines, {
    ...{ ladders, decision, basis: wholeText(decision), now },
    was: (kind) => cycleLadder(before, kind),
    is: (kind) => cycleLadder(rules, kind),
  });
  return { called, cycle: { ...cycle, rules } };
}

function renamed({ product }: LiveCycle, { communes, decision }: AmendmentNews): CycleEvent[] {
  return communes
    .filter(({ area }) => area === product.commune.area)
    .map((commune) => ({ type: 'CommuneRenamed', data: { ...commune, decision } }));
}

/** A round that this product alone was given more time for keeps that day, unless the plan's is later still. */
function intakeMoved(
  { state, rules }: LiveCycle,
  round: RoundRef,
  was: RoundRef | undefined,
  { decision }: AmendmentNews,
): CycleEvent[] {
  const { id, intakeClosesBefore: before, basis } = round;
  const known = state.rounds.find((ref) => ref.id === id);
  if (!known || known.intakeClosesBefore === before) return [];
  const isOwnDay = known.intakeClosesBefore !== was?.intakeClosesBefore;
  if (isOwnDay && known.intakeClosesBefore > before) return [];
  const deadline = intakeDeadlineId(id);
  const ladder = ladderFor(rules, 'file-dossier');
  return [
    { type: 'IntakeMoved', data: { round: id, before, decision } },
    ...rearrange(state.deadlines, {
      ...{ deadline, ladder, basis, decision },
      rule: intakeRuleOf(round),
      was: intakeRuleOf(was ?? known),
    }),
  ];
}

/** Rounds added to the plan; a product that waits without a round aims at the first of them that still takes it. */
function newRounds(
  cycle: LiveCycle,
  { rounds, was, decision }: AmendmentNews,
  { now }: Context,
): CycleEvent[] {
  const { state } = cycle;
  const added = rounds
    .slice(was.length)
    .filter(({ id, tier }) => tier === state.tier && !state.rounds.some((known) => known.id === id))
    .filter(({ intakeClosesBefore }) => now < intakeClosesAt(intakeClosesBefore));
  const waits = state.round === undefined && !state.entered;
  return added.flatMap((round, i): CycleEvent[] => {
    const aims = waits && i === 0;
    const owed = aims && state.arrivedAt === undefined ? [aimAtRound(cycle, round)] : [];
    return [
      { type: 'RoundOffered', data: { round, decision, aims } },
      ...(aims ? [...owed, expectMe(cycle, round.id)] : []),
    ];
  });
}

function tellProducer(
  cycle: LiveCycle,
  moved: readonly CycleEvent[],
  { decision }: AmendmentNews,
  context: Context,
): CycleEvent[] {
  const own = moved.find((event) => event.type === 'DeadlineMoved');
  if (own?.type !== 'DeadlineMoved') return [];
  const lastDay = formatDay(own.data.deadline.lastDay);
  const facts = { ...cycleFacts(cycle), decision, lastDay };
  return [notify(context, 'intake-moved', facts, [producerPost(cycle)])];
}
