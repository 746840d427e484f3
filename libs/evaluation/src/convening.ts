import { civilDateAt, findCalendar, formatDay, workingDaysBetween } from '@ocop/calendar';
import { type Context, notify, requireNotBefore } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { RoundWish } from './actions';
import { dismissExpected, requireProducts } from './list';
import { named } from './names';
import { councilBasis, type LiveRound } from './live';
import { roundFacts } from './reminders';
import { councilPost } from './posts';
import { onList } from './products';
import { recusalsFound } from './recusals';
import { calledTo } from './seats';
import { requireNearDay } from './session-day';
import type { RoundEvent, RoundState } from './events';

/**
 * Members, one chair, and the e-dossiers at their desks in time: only then may a session be called. Until it opens it may
 * be called anew, with a member in another's place.
 */
export function conveneCouncil(
  round: LiveRound,
  wish: RoundWish<'ConveneCouncil'>,
  context: Context,
): RoundEvent[] {
  requireProducts(round);
  requireNotBegun(round.state);
  requireSessionDay(round, wish, context);
  const { dossiersSentOn, sessionOn } = wish;
  const called = calledTo(round, wish, sessionOn ?? civilDateAt(context.now));
  const { members } = called;
  requireMembers(round, members);
  const data = { ...called, dossiersSentOn, ...(sessionOn ? { sessionOn } : {}) };
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
    ...recusalsFound(round, members),
    ...dismissExpected(round, context),
    notify(context, 'session-call', facts, [councilPost(round)]),
  ];
}

/** The council of a session is the same on all its days. @throws RuleViolation SESSION_BEGUN */
function requireNotBegun({ heldOn }: RoundState): void {
  if (heldOn) throw new RuleViolation('SESSION_BEGUN', { heldOn: formatDay(heldOn) });
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
  if (members.length > MOST_MEMBERS)
    throw new RuleViolation('TOO_MANY_MEMBERS', { most: MOST_MEMBERS, got: members.length });
  const chairs = members.filter((member) => member.chair).length;
  if (chairs !== 1) throw new RuleViolation('ONE_CHAIR', { got: chairs });
}

/** Each has a bit where sheets are counted. */
const MOST_MEMBERS = 30;

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
  requireNearDay(sessionOn, today);
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
