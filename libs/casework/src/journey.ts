import type { HeldRole, Role } from '@ocop/ground';
import type { Happening, Recorded } from './streams';

/** Whoever has an account. */
export type Person = HeldRole;
/** Whoever gives commands of their own: people with an account, and anybody where a journey lets them. */
export type Giver = Person | 'shopper';

/** One stage of a journey: whose move it is, who may do what, and which events lead on from here. */
export interface Station<
  Stage extends string = string,
  Command extends string = string,
  Event extends string = string,
  Step extends string = string,
> {
  /** Who has to act; nobody where the case waits for others. */
  readonly holder?: Person;
  /** Where a reader sees the case on its way. */
  readonly step?: Step;
  /** Part of the story: a new one begins with a fresh workflow history. */
  readonly chapter?: string;
  readonly may?: { readonly [C in Command]?: readonly Giver[] };
  /** What other cases may tell it here. Time and finished work are heard wherever the case is open. */
  readonly hears?: readonly Command[];
  /** Where an event leads; of several places the evolver's turn takes one. What leads nowhere is not named. */
  readonly leads?: { readonly [E in Event]?: Stage | readonly Stage[] };
  /** Nothing follows any more; only the answers to work under way still come in, and what the station itself names. */
  readonly ends?: true;
}

/** The way of one kind of case: every stage from `none`, before it is opened, to those in which it ends. */
export type Journey<
  Stage extends string = string,
  Command extends string = string,
  Event extends string = string,
  Step extends string = string,
> = { readonly [S in Stage]: Station<Stage, Command, Event, Step> };

const BEFORE_OPENING = 'none';

/** The station of a stage; a stage that newer code wrote has one where nothing may be done. */
export function stationOf(journey: Journey, stage: string): Station {
  return (Object.hasOwn(journey, stage) ? journey[stage] : undefined) ?? {};
}

export function hasEnded(journey: Journey, stage: string): boolean {
  return stationOf(journey, stage).ends === true;
}

/** Whether somebody in this role may give the command at this stage. */
export function mayGive(journey: Journey, stage: string, command: string, role: Role): boolean {
  const station = stationOf(journey, stage);
  if (role === 'system') return isHeard(station, stage, command);
  const may = station.may ?? {};
  return Object.hasOwn(may, command) && (may[command]?.includes(role) ?? false);
}

function isHeard({ hears = [], ends }: Station, stage: string, command: string): boolean {
  if (command === 'WorkDone') return stage !== BEFORE_OPENING;
  if (command === 'PassTime') return stage !== BEFORE_OPENING && (!ends || hears.includes(command));
  return hears.includes(command);
}

/** The stages at which somebody in this role may give the command, in the order of the journey. */
export function stagesFor(journey: Journey, command: string, role: Role): string[] {
  return Object.keys(journey).filter((stage) => mayGive(journey, stage, command, role));
}

/** Who may give the command at some stage. */
export function rolesFor(journey: Journey, command: string): Role[] {
  const stages = Object.keys(journey);
  const people = Object.values(journey).flatMap(({ may }) => may?.[command] ?? []);
  const isHeard = stages.some((stage) => mayGive(journey, stage, command, 'system'));
  return [...new Set<Role>([...people, ...(isHeard ? (['system'] as const) : [])])];
}

/** Events of a journey with several places to lead to, each with the places there are. */
export type ForksOf<J extends Journey, E extends string> = Extract<
  { [S in keyof J]: J[S] extends { leads: { readonly [K in E]: infer To } } ? To : never }[keyof J],
  readonly string[]
>[number];

/** Which of several places an event leads to: one function for each fork, and it can name no other place. */
export type Turns<S, E extends Happening, J extends Journey> = {
  readonly [K in E['type'] as [ForksOf<J, K>] extends [never] ? never : K]: (
    before: S,
    event: Recorded<Extract<E, { type: K }>>,
  ) => ForksOf<J, K>;
};

/** The stage after an event, or the one it was: only the journey knows where an event leads. */
export function stageAfter(
  journey: Journey,
  stage: string,
  event: string,
  turn: () => string | undefined,
): string {
  const leads = stationOf(journey, stage).leads ?? {};
  const to = Object.hasOwn(leads, event) ? leads[event] : undefined;
  if (to === undefined || typeof to === 'string') return to ?? stage;
  const taken = turn();
  return taken !== undefined && to.includes(taken) ? taken : stage;
}

/** An event that leads somewhere from other stages has happened at one where nobody expected it. */
export function strays(journey: Journey, stage: string, event: string): boolean {
  const isNamed = (station: Station) => Object.hasOwn(station.leads ?? {}, event);
  return !isNamed(stationOf(journey, stage)) && Object.values(journey).some(isNamed);
}
