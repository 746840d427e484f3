import { civilDateAt } from '@ocop/calendar';
import { cancel, type Context, notify, setDeadline } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { RoundWish } from './actions';
import { closingGates } from './gates';
import { requireSeats } from './judges';
import { tellProducts } from './letters';
import { councilBasis, type LiveRound } from './live';
import { missingOf, requireListed, scoreAgain } from './passes';
import { councilPost, officePost } from './posts';
import { roundFacts } from './reminders';
import type { RoundEvent, RoundState } from './events';

/** Whether results are provisional until the chair closes the session: so it is with every appointed council. */
export function isClosedByChair({ appointed }: RoundState): boolean {
  return appointed !== undefined;
}

/**
 * The chair closes the session when every gate is green. Results are told from then on, and nothing of them changes but
 * by a reopening. @throws RuleViolation NOT_THE_CHAIR, GATES_RED
 */
export function closeSession(
  round: LiveRound,
  { minutes }: RoundWish<'CloseSession'>,
  context: Context,
): RoundEvent[] {
  requireChair(round.state, context.actor.id);
  requireGreen(round);
  const on = civilDateAt(context.now);
  const data = { minutes, by: context.actor.id, on };
  const window = responseWindow(round, on);
  const until = window.map(({ data: { deadline } }) => ({ respondUntil: deadline.lastDay }))[0];
  return [
    { type: 'SessionClosed', data, basis: councilBasis(round) },
    ...window,
    ...tellProducts(round, { what: 'RecordResult', facts: { ...until } }, context),
    notify(context, 'session-closed', { ...roundFacts(round), minutes }, [officePost(round)]),
  ];
}

function requireChair({ members }: RoundState, id: string): void {
  const chair = members.find((member) => member.chair);
  if (chair?.id === id) return;
  throw new RuleViolation('NOT_THE_CHAIR', { chair: chair?.name ?? '', you: id });
}

/** @throws RuleViolation GATES_RED with each red gate and what it misses */
function requireGreen(round: LiveRound): void {
  const red = closingGates(round).filter(({ state }) => state === 'red');
  if (red.length === 0) return;
  const gates = red.map(({ gate }) => gate);
  throw new RuleViolation('GATES_RED', { gates, missing: red.flatMap(missingOf) });
}

/** Producers and communes may answer before the decision is signed, where the plan gives them days. */
function responseWindow(round: LiveRound, on: string): ReturnType<typeof setDeadline>[] {
  const { council, rules } = round;
  const days = council.responseWorkingDays;
  if (days === 0) return [];
  return [
    setDeadline({
      id: 'response',
      kind: 'response',
      rule: { kind: 'working-days', days, from: on },
      calendar: rules.calendar,
      ladder: [],
      basis: councilBasis(round),
      milestone: true,
    }),
  ];
}

/** After its close a session is reopened by two people: one proposes, with the reason. @throws RuleViolation */
export function proposeReopening(
  round: LiveRound,
  { products, reason }: RoundWish<'ProposeReopening'>,
  context: Context,
): RoundEvent[] {
  const { state } = round;
  requireSeated(state, context);
  if (products) requireListed(state, products);
  const by = context.actor.id;
  const data = { by, reason, ...(products ? { products } : {}) };
  return [
    { type: 'ReopeningProposed', data },
    notify(context, 'reopening-proposed', { ...roundFacts(round), reason }, [
      councilPost(round),
      officePost(round),
    ]),
  ];
}

/** Another one agrees, and the council scores once more; or does not, and everything stands. @throws RuleViolation */
export function confirmReopening(
  round: LiveRound,
  { agree, reason: answer }: RoundWish<'ConfirmReopening'>,
  context: Context,
): RoundEvent[] {
  const { state } = round;
  requireSeated(state, context);
  const { reopening } = state;
  const { id } = context.actor;
  if (!reopening) throw new RuleViolation('NOTHING_PROPOSED', { round: state.no });
  const { by, reason, products } = reopening;
  if (!agree) return [{ type: 'ReopeningDropped', data: { by: id, reason: answer ?? '' } }];
  if (by === id) throw new RuleViolation('SAME_PERSON', { by });
  const again = { products: requireListed(state, products), reason, proposedBy: by };
  return [...scoreAgain(round, again, context), ...cancel(state.deadlines, 'response', 'reopened')];
}

/** Of the members only those who sat; offices and authorities are known by their place. */
function requireSeated(state: RoundState, { actor }: Context): void {
  if (actor.role === 'council-member') requireSeats(state, [actor.id]);
}

/** What is decided has been closed, and nobody wants it opened again. @throws RuleViolation */
export function requireConcluded({ state }: LiveRound): void {
  if (isClosedByChair(state) && !state.concludedOn)
    throw new RuleViolation('SESSION_NOT_CLOSED', { round: state.no });
  if (state.reopening) throw new RuleViolation('REOPENING_PROPOSED', { by: state.reopening.by });
}
