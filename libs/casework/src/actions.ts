import {
  type Actor,
  date,
  type Fields,
  fingerprint,
  optional,
  prose,
  record,
  type RecordOf,
  type Role,
  RuleViolation,
  shapeFaults,
  text,
} from '@ocop/ground';
import type { DeadlineKind } from './deadline-kinds';
import { type Journey, mayGive, rolesFor, stagesFor } from './journey';
import type { Command } from './streams';
import type { WorkDone } from './work';

/** What one command is given with; who may give it, and when, the journey says; what it is called, `@ocop/words`. */
export interface Action {
  readonly fields: Fields;
  /** What the edge works out from the fields and signs with them; no sender may write it. */
  readonly worked?: Fields;
  /** Given by other cases and by time, never by a person; our own code makes its fields. */
  readonly internal?: true;
}

/** All commands of a kind of case: workflows, API and pages read them here. */
export type Actions = { readonly [command: string]: Action };

/** What reaches a case of any kind without a person or a letter. */
export interface OwnCommands {
  readonly PassTime: object;
  readonly WorkDone: WorkDone;
}

/** A table that answers for everything which reaches its cases without a person. */
export type Hears<Heard> = {
  readonly [K in keyof Heard & string]: Action & { readonly internal?: true };
};

/** The union of commands of a table with their fields: people's by the table, the others by what is heard. */
export type CommandOf<A extends Actions, Heard = OwnCommands> = {
  [K in keyof A & string]: { readonly type: K } & (K extends keyof Heard
    ? Heard[K]
    : A[K] extends { readonly internal: true }
      ? never
      : RecordOf<A[K]['fields']> & (A[K] extends { worked: infer W } ? RecordOf<W> : unknown));
}[keyof A & string];

/** What a kind of case lets be done: its commands, and its journey that says who may give them when. */
export interface Passage {
  readonly actions: Actions;
  readonly journey: Journey;
  /** Commands that answer something with a day of its own: of use to nobody while nothing of the kind is open. */
  readonly answers?: Readonly<Partial<Record<string, readonly DeadlineKind[]>>>;
  /** Commands about a thing that a case need not have, with its name: of use to nobody while there is none. */
  readonly needs?: Readonly<Partial<Record<string, string>>>;
}

/** Whether a case has a thing that some of its commands need. */
export type Has = (thing: string) => boolean;
const ANYTHING: Has = () => true;

/** The signed file, or the scan of a paper that was signed by hand, by its hash: the API has kept it and looked at it. */
export const signatureFields = {
  file: fingerprint(),
  byHand: optional(record({ signedBy: text(200), signedOn: date() })),
} as const;

/** Fields of the command that moves a deadline to a later day by a named decision. */
export const extendFields = {
  // `report:` with the ids of a report and of a commune is the longest.
  deadline: text(400),
  to: date(),
  decision: text(120),
  reason: prose(500),
} as const;

/** A command of other cases or of time. */
export const internal = { fields: {}, internal: true } as const;

/**
 * The command with the fields that its table or its letter gives it.
 * @throws RuleViolation UNKNOWN_COMMAND, MALFORMED_COMMAND, WRONG_ROLE or WRONG_STAGE, in that order
 */
export function checkedCommand<C extends { readonly type: string }>(
  passage: Passage,
  command: Command,
  stage: string,
  actor: Actor,
  has: Has = ANYTHING,
): C {
  checkAction(passage, command, stage, actor, has);
  // The one place where a command gets its type: people's have been compared with their shape just now, all others
  // are written by our own code against the same types.
  return command as unknown as C;
}

function checkAction(
  passage: Passage,
  command: Command,
  stage: string,
  actor: Actor,
  has: Has,
): void {
  const { actions } = passage;
  const action = Object.hasOwn(actions, command.type) ? actions[command.type] : undefined;
  if (!action) {
    throw new RuleViolation('UNKNOWN_COMMAND', {
      command: command.type,
      known: Object.keys(actions).filter((name) => !actions[name]?.internal),
    });
  }
  if (!action.internal) checkShape(action, command);
  requireMay(passage, command.type, stage, actor, has);
}

/** @throws RuleViolation WRONG_ROLE, WRONG_STAGE, with what may be done instead */
export function requireMay(
  passage: Passage,
  command: string,
  stage: string,
  { role }: Pick<Actor, 'role'>,
  has: Has = ANYTHING,
): void {
  const { journey } = passage;
  if (mayGive(journey, stage, command, role)) return;
  const stages = stagesFor(journey, command, role);
  const next = allowedActions(passage, stage, role, has);
  const facts = { command, role, stage };
  if (stages.length > 0) throw new RuleViolation('WRONG_STAGE', { ...facts, stages, next });
  throw new RuleViolation('WRONG_ROLE', { ...facts, allowed: rolesFor(journey, command), next });
}

function checkShape(action: Action, command: Command): void {
  const { type: _, ...fields } = command;
  const shape = { ...action.fields, ...action.worked };
  const faults = shapeFaults({ kind: 'record', fields: shape }, fields);
  if (faults.length > 0)
    throw new RuleViolation('MALFORMED_COMMAND', { command: command.type }, faults);
}

/** Of what may be given at a stage, what has something to answer. */
export function answering(
  { answers = {} }: Passage,
  commands: readonly string[],
  isOpen: (kind: DeadlineKind) => boolean,
): string[] {
  return commands.filter((command) => answers[command]?.some(isOpen) ?? true);
}

/** Names of the commands that someone in this role may give in this stage, and that have what they are about. */
export function allowedActions(
  { actions, journey, needs = {} }: Passage,
  stage: string,
  role: Role,
  has: Has = ANYTHING,
): string[] {
  const isIdle = (name: string) => needs[name] !== undefined && !has(needs[name]);
  return Object.entries(actions)
    .filter(([name, action]) => !action.internal && mayGive(journey, stage, name, role))
    .map(([name]) => name)
    .filter((name) => !isIdle(name));
}
