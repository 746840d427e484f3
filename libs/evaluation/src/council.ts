import { addDays, civilDateAt, findCalendar, formatDay, workingDaysBetween } from '@ocop/calendar';
import { type Context, notify, requireNotBefore } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { RoundWish } from './actions';
import { dismissExpected, requireProducts } from './list';
import { named } from './names';
import { councilBasis, type LiveRound } from './live';
import { roundFacts } from './reminders';
import { councilPost } from './posts';
import { onList } from './products';
import type { RoundEvent } from './events';

/** Members, one chair, and the e-dossiers at their desks in time: only then may a session be called. */
export function conveneCouncil(
  round: LiveRound,
  wish: RoundWish<'ConveneCouncil'>,
  context: Context,
): RoundEvent[] {
  requireProducts(round);
  requireMembers(round, wish.members);
  requireSessionDay(round, wish, context);
  const { members, dossiersSentOn, sessionOn } = wish;
  const data = { members, dossiersSentOn, ...(sessionOn ? { sessionOn } : {}) };
  const facts = {
    ...roundFacts(round),
    ...(sessionOn ? { sessionOn: formatDay(sessionOn) } : {}),
    members: members.map((member) => member.name),
    ...named(
      'products',
      onList(round.state).map(({ name }) => name),
    ),
  };
  return [
    { type: 'CouncilConvened', data, basis: councilBasis(round) },
    ...dismissExpected(round, context),
    notify(context, 'session-call', facts, [councilPost(round)]),
  ];
}

function requireMembers(
  { council }: LiveRound,
  members: readonly { id: string; chair?: boolean }[],
): void {
  const ids = new Set(members.map((member) => member.id));
  if (ids.size !== members.length) throw new RuleViolation('MEMBER_TWICE', { field: 'members' });
  const { minMembers } = council;
  if (members.length < minMembers)
    throw new RuleViolation('TOO_FEW_MEMBERS', { least: minMembers, got: members.length });
  const chairs = members.filter((member) => member.chair).length;
  if (chairs !== 1) throw new RuleViolation('ONE_CHAIR', { got: chairs });
}

/** A session belongs to its programme's year: a later one is a mistyped year. */
const LATEST_SESSION_DAYS = 366;

function requireSessionDay(
  { state, rules, council }: LiveRound,
  { dossiersSentOn, sessionOn }: { dossiersSentOn: string; sessionOn?: string },
  { now }: Context,
): void {
  const today = civilDateAt(now);
  requireNotBefore('dossiersSentOn', dossiersSentOn, state.openedOn ?? today);
  if (!sessionOn) {
    if (state.mode === 'session')
      throw new RuleViolation('SESSION_DAY_REQUIRED', { field: 'sessionOn' });
    requireSentAlready(dossiersSentOn, today);
    return;
  }
  if (sessionOn < today)
    throw new RuleViolation('SESSION_IN_PAST', { sessionOn: formatDay(sessionOn) });
  const latest = addDays(today, LATEST_SESSION_DAYS);
  if (sessionOn > latest) {
    const facts = { sessionOn: formatDay(sessionOn), latest: formatDay(latest) };
    throw new RuleViolation('SESSION_TOO_FAR', facts);
  }
  requireSentAlready(dossiersSentOn, today);
  const ahead = workingDaysBetween(findCalendar(rules.calendar), dossiersSentOn, sessionOn);
  const least = council.dossiersAheadWorkingDays;
  if (ahead >= least) return;
  throw new RuleViolation('DOSSIERS_TOO_LATE', {
    least,
    got: ahead,
    dossiersSentOn: formatDay(dossiersSentOn),
    sessionOn: formatDay(sessionOn),
  });
}

function requireSentAlready(dossiersSentOn: string, today: string): void {
  if (dossiersSentOn <= today) return;
  throw new RuleViolation('SIGNED_IN_FUTURE', {
    field: 'dossiersSentOn',
    signedOn: formatDay(dossiersSentOn),
    today: formatDay(today),
  });
}

/** A session counts only with its quorum and its chair. */
export function openSession(
  round: LiveRound,
  { present }: RoundWish<'OpenSession'>,
  { now }: Context,
): RoundEvent[] {
  const { state, council } = round;
  const { members, sessionOn } = state;
  if (sessionOn && civilDateAt(now) < sessionOn)
    throw new RuleViolation('SESSION_NOT_YET', { sessionOn: formatDay(sessionOn) });
  const strangers = present.filter((id) => !members.some((member) => member.id === id));
  if (strangers.length > 0) throw new RuleViolation('NOT_A_MEMBER', { members: strangers });
  const attending = members.filter((member) => present.includes(member.id));
  const { quorum } = council;
  const enough = attending.length * quorum.of >= members.length * quorum.present;
  const chair = attending.some((member) => member.chair);
  if (!enough || !chair) {
    throw new RuleViolation('QUORUM_NOT_MET', {
      present: attending.length,
      members: members.length,
      quorum: `${quorum.present}/${quorum.of}`,
      chairPresent: chair,
    });
  }
  const on = civilDateAt(now);
  const data = {
    present: attending.map((member) => member.id),
    of: members.length,
    on,
    ...(sessionOn && sessionOn !== on ? { calledFor: sessionOn } : {}),
  };
  return [{ type: 'SessionOpened', data, basis: councilBasis(round) }];
}
