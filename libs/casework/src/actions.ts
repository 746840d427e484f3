import {
  type Actor,
  date,
  type Fields,
  prose,
  type RecordOf,
  type Role,
  RuleViolation,
  shapeFaults,
  text,
} from '@ocop/regulations';
import type { Command } from './streams';
import type { WorkDone } from './work';

/** What one command needs: who may give it in which stages, with which fields, and how it is called. */
export interface Action {
  readonly allowed: Allowed;
  readonly fields: Fields;
  readonly vi: string;
  readonly en: string;
  /** Given by other cases and by time, never by a person; our own code makes its fields. */
  readonly internal?: true;
}

export type Allowed = { readonly [R in Role]?: readonly string[] };

/** One table says what is allowed when; workflows, API and pages all read it. */
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
      : RecordOf<A[K]['fields']>);
}[keyof A & string];

/** The same stages for several roles. */
export function by(roles: readonly Role[], stages: readonly string[]): Allowed {
  return Object.fromEntries(roles.map((role) => [role, stages]));
}

/** Fields of the command that moves a deadline to a later day by a named decision. */
export const extendFields = {
  // `report:` with the ids of a report and of a commune is the longest.
  deadline: text(400),
  to: date(),
  decision: text(120),
  reason: prose(500),
} as const;

/** A command of other cases or of time. */
export function internal<const S extends readonly string[]>(stages: S) {
  return { allowed: { system: stages }, fields: {}, internal: true, vi: '', en: '' } as const;
}

/**
 * The command with the fields that its table or its letter gives it.
 * @throws RuleViolation UNKNOWN_COMMAND, MALFORMED_COMMAND, WRONG_ROLE or WRONG_STAGE, in that order
 */
export function checkedCommand<C extends { readonly type: string }>(
  actions: Actions,
  command: Command,
  stage: string,
  actor: Actor,
): C {
  checkAction(actions, command, stage, actor);
  // The one place where a command gets its type: people's have been compared with their shape just now, all others
  // are written by our own code against the same types.
  return command as unknown as C;
}

function checkAction(actions: Actions, command: Command, stage: string, actor: Actor): void {
  const action = Object.hasOwn(actions, command.type) ? actions[command.type] : undefined;
  if (!action) {
    throw new RuleViolation('UNKNOWN_COMMAND', {
      command: command.type,
      known: Object.keys(actions).filter((name) => !actions[name]?.internal),
    });
  }
  if (!action.internal) checkShape(action, command);
  const stages = action.allowed[actor.role];
  const facts = { command: command.type, role: actor.role, stage };
  const next = allowedActions(actions, stage, actor.role);
  if (!stages) {
    const allowed = Object.keys(action.allowed);
    throw new RuleViolation('WRONG_ROLE', { ...facts, allowed, next });
  }
  if (!stages.includes(stage)) throw new RuleViolation('WRONG_STAGE', { ...facts, stages, next });
}

function checkShape(action: Action, command: Command): void {
  const { type: _, ...fields } = command;
  const faults = shapeFaults({ kind: 'record', fields: action.fields }, fields);
  if (faults.length > 0)
    throw new RuleViolation('MALFORMED_COMMAND', { command: command.type }, faults);
}

/** Names of the commands that someone in this role may give in this stage. */
export function allowedActions(actions: Actions, stage: string, role: Role): string[] {
  return Object.entries(actions)
    .filter(([, action]) => !action.internal && action.allowed[role]?.includes(stage))
    .map(([name]) => name);
}
