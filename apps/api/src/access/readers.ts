import { type Actor, type Area, isWithin, type Role } from '@ocop/ground';

/** What access to a round's scores depends on. */
export interface RoundFacts {
  readonly area: Area;
  /** Its results have been approved. */
  readonly decided: boolean;
  /** Ids of its council's members. */
  readonly members: readonly string[];
}

type When = 'always' | 'once-decided' | 'never';

interface Rights {
  /** Sheets with members' names, and the raw events that hold them. */
  readonly sheets: When;
  /** Averages, stars and outcomes. */
  readonly results: When;
}

const KEEPER: Rights = { sheets: 'always', results: 'always' };
const WITNESS: Rights = { sheets: 'once-decided', results: 'once-decided' };
const PUBLIC: Rights = { sheets: 'never', results: 'once-decided' };
const NOBODY: Rights = { sheets: 'never', results: 'never' };

const governs = (actor: Actor, round: RoundFacts): Rights =>
  actor.area === round.area ? KEEPER : oversees(actor, round);
const oversees = (actor: Actor, { area }: RoundFacts): Rights =>
  isWithin(area, actor.area) ? WITNESS : PUBLIC;

/** Who may read what of a round. Before the decision the scores are its own office's and authority's alone. */
const ROUND_READERS: Readonly<Record<Role, (actor: Actor, round: RoundFacts) => Rights>> = {
  'programme-office': governs,
  authority: governs,
  inspector: oversees,
  'council-member': (actor, { members }) => (members.includes(actor.id) ? WITNESS : PUBLIC),
  'commune-officer': () => PUBLIC,
  producer: () => PUBLIC,
  system: () => NOBODY,
};

export function mayRead(what: keyof Rights, actor: Actor, round: RoundFacts): boolean {
  const when = ROUND_READERS[actor.role](actor, round)[what];
  return when === 'always' || (when === 'once-decided' && round.decided);
}

/** Whose reports a programme year's raw events hold: all communes'. */
const PROGRAMME_READERS: Readonly<Record<Role, boolean>> = {
  'programme-office': true,
  authority: true,
  inspector: true,
  'council-member': false,
  'commune-officer': false,
  producer: false,
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
