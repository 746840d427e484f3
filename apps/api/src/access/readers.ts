import type { RoundStage } from '@ocop/evaluation';
import { type Actor, type Area, isWithin, type Role } from '@ocop/ground';

/** What access to a round's scores depends on. */
export interface RoundFacts {
  readonly area: Area;
  /** Where it stands. */
  readonly stage: RoundStage;
  /** Its results have been approved. */
  readonly decided: boolean;
  /** Ids of its council's members. */
  readonly members: readonly string[];
}

type When =
  'always' | 'once-added-up' | 'once-closed' | 'once-submitted' | 'once-decided' | 'never';

interface Rights {
  /** How many sheets have come, and what the session still misses. */
  readonly counts: When;
  /** Sheets with members' names, and the raw events that hold them. */
  readonly sheets: When;
  /** Averages, stars and outcomes. */
  readonly results: When;
}

/** The office writes the minutes, so it knows the scores as soon as nobody can give any more. */
const OFFICE: Rights = { counts: 'always', sheets: 'once-added-up', results: 'once-added-up' };
const AUTHORITY: Rights = {
  counts: 'once-submitted',
  sheets: 'once-submitted',
  results: 'once-submitted',
};
/** Of their colleagues' sheets members know when the session is closed: by then their own are in. */
const MEMBER: Rights = { counts: 'once-closed', sheets: 'once-closed', results: 'once-closed' };
const WITNESS: Rights = {
  counts: 'once-decided',
  sheets: 'once-decided',
  results: 'once-decided',
};
const PUBLIC: Rights = { counts: 'once-decided', sheets: 'never', results: 'once-decided' };
const NOBODY: Rights = { counts: 'never', sheets: 'never', results: 'never' };

const governs =
  (rights: Rights) =>
  (actor: Actor, round: RoundFacts): Rights =>
    actor.area === round.area ? rights : oversees(actor, round);
const oversees = (actor: Actor, { area }: RoundFacts): Rights =>
  isWithin(area, actor.area) ? WITNESS : PUBLIC;

/**
 * Who may read what of a round. While members score, nobody knows more than the office's counts; before the decision the
 * scores are the council's, its office's and, once they have been submitted, its authority's alone.
 */
const ROUND_READERS: Readonly<Record<Role, (actor: Actor, round: RoundFacts) => Rights>> = {
  'programme-office': governs(OFFICE),
  authority: governs(AUTHORITY),
  inspector: oversees,
  auditor: oversees,
  adviser: () => PUBLIC,
  'council-member': (actor, { members }) => (members.includes(actor.id) ? MEMBER : PUBLIC),
  'commune-officer': () => PUBLIC,
  producer: () => PUBLIC,
  'system-administrator': () => NOBODY,
  shopper: () => NOBODY,
  system: () => NOBODY,
};

export function mayRead(what: keyof Rights, actor: Actor, round: RoundFacts): boolean {
  return HAS_COME[ROUND_READERS[actor.role](actor, round)[what]](round);
}

/** True for those who keep the round: they follow its course, if not yet its scores. */
export function keeps(actor: Actor, { area }: Pick<RoundFacts, 'area'>): boolean {
  return (actor.role === 'programme-office' || actor.role === 'authority') && actor.area === area;
}

/** Stages from which on something is known; a round that goes back to scoring keeps its secrets again. */
const SUBMITTED: readonly RoundStage[] = ['submitted', 'decided', 'closed'];
const CLOSED: readonly RoundStage[] = ['concluded', 'submitted', 'decided'];

const HAS_COME: Readonly<Record<When, (round: RoundFacts) => boolean>> = {
  always: () => true,
  'once-added-up': ({ stage }) => stage === 'scored' || stage === 'concluded' || isOver(stage),
  'once-closed': ({ stage, decided }) => CLOSED.includes(stage) || decided,
  'once-submitted': ({ stage }) => isOver(stage),
  'once-decided': ({ decided }) => decided,
  never: () => false,
};

function isOver(stage: RoundStage): boolean {
  return SUBMITTED.includes(stage);
}

/** Whose reports a programme year's raw events hold: all communes'. */
const PROGRAMME_READERS: Readonly<Record<Role, boolean>> = {
  'programme-office': true,
  authority: true,
  inspector: true,
  auditor: true,
  adviser: false,
  'council-member': false,
  'commune-officer': false,
  producer: false,
  'system-administrator': false,
  shopper: false,
  system: false,
};

/** True for those who oversee all of an area: they may read what every commune in it handed in. */
export function mayReadAllOf(area: Area, actor: Actor): boolean {
  return PROGRAMME_READERS[actor.role] && isWithin(area, actor.area);
}

/** True for what one commune handed in: its own, and those who oversee it. */
export function mayReadReportOf(commune: Area, actor: Actor): boolean {
  const own = actor.role === 'commune-officer' && isWithin(commune, actor.area);
  return own || mayReadAllOf(commune, actor);
}
