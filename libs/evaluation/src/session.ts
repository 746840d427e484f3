import { civilDateAt, formatDay } from '@ocop/calendar';
import { type Context, notify } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { RoundWish } from './actions';
import { requireSeats } from './judges';
import { councilBasis, type LiveRound } from './live';
import { named } from './names';
import { councilPost } from './posts';
import { onList } from './products';
import { roundFacts } from './reminders';
import { requireNearDay } from './session-day';
import type { RoundEvent } from './events';

/** A day of the session counts only with its quorum and its chair. */
export function openSession(
  round: LiveRound,
  { present }: RoundWish<'OpenSession'>,
  { now }: Context,
): RoundEvent[] {
  const { members, others = [], sessionOn } = round.state;
  if (sessionOn && civilDateAt(now) < sessionOn)
    throw new RuleViolation('SESSION_NOT_YET', { sessionOn: formatDay(sessionOn) });
  requireSeats(round.state, present);
  const attending = members.map(({ id }) => id).filter((id) => present.includes(id));
  requireQuorum(round, attending);
  const beside = others.map(({ id }) => id).filter((id) => present.includes(id));
  const on = civilDateAt(now);
  const data = {
    present: attending,
    of: members.length,
    on,
    ...(sessionOn && sessionOn !== on ? { calledFor: sessionOn } : {}),
    ...(beside.length > 0 ? { others: beside } : {}),
  };
  return [{ type: 'SessionOpened', data, basis: councilBasis(round) }];
}

/** How the attendance stands: of the members who score, so many are here, and the chair is or is not. */
export function attendanceOf({ state, council }: LiveRound, present: readonly string[]) {
  const { members } = state;
  const here = members.filter(({ id }) => present.includes(id));
  const { quorum } = council;
  const chairPresent = here.some(({ chair }) => chair);
  const enough = here.length * quorum.of >= members.length * quorum.present;
  return {
    isQuorate: members.length > 0 && enough && chairPresent,
    facts: {
      present: here.length,
      members: members.length,
      quorum: `${quorum.present}/${quorum.of}`,
      chairPresent,
    },
  };
}

function requireQuorum(round: LiveRound, present: readonly string[]): void {
  const { isQuorate, facts } = attendanceOf(round, present);
  if (!isQuorate) throw new RuleViolation('QUORUM_NOT_MET', facts);
}

/** Who comes or goes while the session is on: whoever is out owes no sheet, and counts for no quorum. */
export function recordAttendance(
  { state }: LiveRound,
  { member, went, at }: RoundWish<'RecordAttendance'>,
): RoundEvent[] {
  requireSeats(state, [member]);
  const data = { member, went, ...(at ? { at } : {}) };
  return [{ type: 'AttendanceRecorded', data }];
}

/** The session goes on another day; what has been scored stands. */
export function adjournSession(
  round: LiveRound,
  { to, reason }: RoundWish<'AdjournSession'>,
  context: Context,
): RoundEvent[] {
  const on = civilDateAt(context.now);
  requireNearDay(to, on);
  const facts = {
    ...roundFacts(round),
    sessionOn: formatDay(to),
    members: round.state.members.map(({ name }) => name),
    ...named(
      'products',
      onList(round.state).map(({ name }) => name),
    ),
  };
  return [
    { type: 'SessionAdjourned', data: { to, on, ...(reason ? { reason } : {}) } },
    notify(context, 'session-call', facts, [councilPost(round)]),
  ];
}
