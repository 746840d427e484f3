import { type CivilDate, formatDay } from '@ocop/calendar';
import { type Context, requireNotBefore, requireSigned } from '@ocop/casework';
import {
  areaPath,
  date,
  flag,
  list,
  optional,
  record,
  type RecordOf,
  RuleViolation,
  slug,
  text,
} from '@ocop/ground';
import type { WholeCouncilRules } from './council-rules';

/**
 * One person of a council. `groups`: the criteria sets whose products this member judges, where the council works in
 * sub-councils; `from` and `until`: a term of its own, for guests.
 */
const appointeeShape = record({
  id: slug(),
  name: text(120),
  capacity: text(160),
  chair: optional(flag()),
  viceChair: optional(flag()),
  secretary: optional(flag()),
  /** Of the advisory team: reviews dossiers and visits producers, and never scores. */
  advisory: optional(flag()),
  organisation: optional(text(160)),
  commune: optional(areaPath()),
  groups: optional(list(slug(), 1, 40)),
  from: optional(date()),
  until: optional(date()),
});

/** The decision that appoints a council for a term. */
export const appointmentFields = {
  decision: text(120),
  signedOn: date(),
  from: date(),
  until: date(),
  members: list(appointeeShape, 3, 40),
} as const;

export type Appointee = RecordOf<(typeof appointeeShape)['fields']>;

export interface AppointedCouncil {
  readonly decision: { readonly number: string; readonly signedOn: CivilDate };
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly members: readonly Appointee[];
}

/** The council that a decision appoints. @throws RuleViolation where nobody could hold a session with it */
export function appointedBy(
  { decision, signedOn, from, until, members }: RecordOf<typeof appointmentFields>,
  rules: WholeCouncilRules,
  context: Context,
  notBefore?: CivilDate,
): AppointedCouncil {
  requireSigned(signedOn, context, notBefore);
  requireNotBefore('until', until, from);
  if (new Set(members.map(({ id }) => id)).size !== members.length)
    throw new RuleViolation('MEMBER_TWICE', { field: 'members' });
  for (const member of members) requireOneOffice(member);
  const chairs = members.filter(({ chair }) => chair).length;
  if (chairs !== 1) throw new RuleViolation('ONE_CHAIR', { got: chairs });
  const secretaries = members.filter(({ secretary }) => secretary).length;
  if (secretaries > 1) throw new RuleViolation('ONE_SECRETARY', { got: secretaries });
  const scoring = members.filter((member) => scores(member, rules));
  if (scoring.length < rules.minMembers)
    throw new RuleViolation('TOO_FEW_MEMBERS', { least: rules.minMembers, got: scoring.length });
  return { decision: { number: decision, signedOn }, from, until, members };
}

/** Nobody presides, keeps the minutes and advises at once; and a term of one's own does not end before it begins. */
function requireOneOffice({ id, from, until, ...member }: Appointee): void {
  const { chair, viceChair, secretary, advisory } = member;
  const held = [chair, viceChair, secretary, advisory].filter(Boolean).length;
  if (held > 1) throw new RuleViolation('OFFICES_CLASH', { member: id });
  if (from && until) requireNotBefore('until', until, from);
}

/** Whether this member scores: never the advisory team, the secretary only where the council's rules say so. */
export function scores({ advisory, secretary }: Appointee, rules: WholeCouncilRules): boolean {
  return !advisory && (!secretary || rules.secretaryScores);
}

/** Whether the member is in term on that day: the council's, and a term of its own. */
export function inTerm(council: AppointedCouncil, { from, until }: Appointee, day: CivilDate) {
  const begins = from && from > council.from ? from : council.from;
  const ends = until && until < council.until ? until : council.until;
  return begins <= day && day <= ends;
}

/** `01/06/2024 - 31/12/2024`: the term as a refusal names it. */
export function termOf(council: AppointedCouncil, member?: Appointee): string {
  const [from, until] = [member?.from ?? council.from, member?.until ?? council.until];
  return `${formatDay(from)} - ${formatDay(until)}`;
}
