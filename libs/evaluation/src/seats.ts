import { RuleViolation } from '@ocop/ground';
import {
  type AppointedCouncil,
  type Appointee,
  inTerm,
  scores,
  termOf,
  type WholeCouncilRules,
} from '@ocop/programmes';
import type { RoundWish } from './actions';
import type { Member, Seat } from './council-events';
import type { LiveRound } from './live';

/** Who is called: those who score, and those who sit without scoring. */
export interface Called {
  readonly members: readonly Member[];
  readonly others?: readonly Seat[];
  readonly appointedBy?: AppointedCouncil['decision'];
}

/**
 * Members come from the council that the authority has appointed: those who are named, or all who score and are in term
 * on the day. Only where the plan's rules ask for no appointment may the office name others.
 * @throws RuleViolation COUNCIL_NOT_APPOINTED, MEMBER_NOT_APPOINTED, OUT_OF_TERM, NOT_SCORING
 */
export function calledTo(
  { state, council }: LiveRound,
  { sitting, members = [] }: RoundWish<'ConveneCouncil'>,
  day: string,
): Called {
  const { appointed } = state;
  if (!appointed) {
    if (council.appointed) throw new RuleViolation('COUNCIL_NOT_APPOINTED', { round: state.no });
    return { members };
  }
  const named = sitting ?? (members.length > 0 ? members.map(({ id }) => id) : undefined);
  const called = named
    ? named.map((id) => appointeeOf(appointed, council, id, day))
    : inTermOn(appointed, day).filter((member) => scores(member, council));
  const others = inTermOn(appointed, day).filter((member) => !scores(member, council));
  return {
    members: called.map(asMember),
    ...(others.length > 0 ? { others: others.map(asSeat) } : {}),
    appointedBy: appointed.decision,
  };
}

/** @throws RuleViolation OUT_OF_TERM where the whole council's term is over or has not begun */
function inTermOn(appointed: AppointedCouncil, day: string): Appointee[] {
  const found = appointed.members.filter((member) => inTerm(appointed, member, day));
  if (found.length > 0) return found;
  throw new RuleViolation('OUT_OF_TERM', {
    member: appointed.decision.number,
    term: termOf(appointed),
  });
}

function appointeeOf(
  appointed: AppointedCouncil,
  rules: WholeCouncilRules,
  id: string,
  day: string,
): Appointee {
  const member = appointed.members.find((candidate) => candidate.id === id);
  const decision = appointed.decision.number;
  if (!member) throw new RuleViolation('MEMBER_NOT_APPOINTED', { member: id, decision });
  if (!inTerm(appointed, member, day))
    throw new RuleViolation('OUT_OF_TERM', { member: id, term: termOf(appointed, member) });
  if (!scores(member, rules))
    throw new RuleViolation('NOT_SCORING', { member: id, capacity: member.capacity });
  return member;
}

function asMember({ id, name, chair, viceChair, groups }: Appointee): Member {
  return {
    id,
    name,
    ...(chair ? { chair } : {}),
    ...(viceChair ? { viceChair } : {}),
    ...(groups ? { groups } : {}),
  };
}

function asSeat({ id, name, secretary }: Appointee): Seat {
  return { id, name, as: secretary ? 'secretary' : 'advisory' };
}
