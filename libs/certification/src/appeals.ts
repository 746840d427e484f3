import { civilDateAt, type CivilDate, endOfDay, formatDay } from '@ocop/calendar';
import { type Context, notify } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { communePost, type Letters, producerPost, tell } from '@ocop/programmes';
import type { LiveCycle } from './live';
import { cycleFacts } from './reminders';
import type { CycleEvent, CycleState } from './events';

/** The last day to appeal against the result that stands, unless it has been; none where the plan gives no days. */
export function appealUntil({ stage, scores, appealed }: CycleState): CivilDate | undefined {
  return stage === 'scored' && appealed !== scores.length ? scores.at(-1)?.respondUntil : undefined;
}

/** A producer appeals against the provisional result, in the days that the plan gives. @throws RuleViolation */
export function fileAppeal({ state }: LiveCycle, reason: string, { now }: Context): CycleEvent[] {
  const score = state.scores.at(-1);
  const until = score?.respondUntil;
  if (!score || !until || now >= endOfDay(until))
    throw new RuleViolation('APPEAL_TOO_LATE', { lastDay: until ? formatDay(until) : '' });
  if (state.appealed === state.scores.length)
    throw new RuleViolation('APPEALED_ALREADY', { round: score.round });
  const letter = { product: state.id, reason };
  return [
    { type: 'AppealFiled', data: { round: score.round, reason, on: civilDateAt(now) } },
    tell({ type: 'evaluation-round', id: score.round }, 'AppealFiled', letter, { matters: true }),
  ];
}

/** The authority has answered; people hear it. */
export function appealDecided(
  cycle: LiveCycle,
  { round, outcome, reason }: Letters['product-cycle']['AppealDecided'],
  context: Context,
): CycleEvent[] {
  const facts = { ...cycleFacts(cycle), outcome, reason };
  return [
    { type: 'AppealAnswered', data: { round, outcome, reason } },
    notify(context, 'appeal-decided', facts, [producerPost(cycle), communePost(cycle)]),
  ];
}
