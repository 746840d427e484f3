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

/** The union of commands of a table, with their fields. */
export type CommandOf<A extends Actions> = {
  [K in keyof A & string]: { readonly type: K } & RecordOf<A[K]['fields']>;
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

/** @throws RuleViolation UNKNOWN_COMMAND, MALFORMED_COMMAND, WRONG_ROLE or WRONG_STAGE, in that order */
export function checkAction(
  actions: Actions,
  command: Command,
  stage: string,
  actor: Actor,
): Action {
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
  return action;
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
