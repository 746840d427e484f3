import { type Person, rolesFor, type StreamType } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { HELD_ROLES, type Role } from '@ocop/ground';
import { type ObjectKind, SIGHTS } from './sights';

/** Who may come to a route, and to which objects. */
export interface AccessRule {
  readonly of: ObjectKind;
  /** Also without a key. */
  readonly open?: true;
  /** Of those who see such objects at all. */
  readonly who?: readonly Person[];
  /** Takes commands to cases of this kind, or one of them: for roles that may give it at some stage. */
  readonly gives?: Given;
  /** Of an object that is seen this is told to some only, and from a stage on. */
  readonly tells?: Told;
}

type Given = StreamType | readonly [kind: StreamType, command: string];

/** What of a round is a secret for a time. */
export type Told = 'gates' | 'course' | 'results' | 'sheets' | 'feedback' | 'papers' | 'reports';

/** Everybody, with a key or without. */
export const OPEN: AccessRule = { of: 'public', open: true };

/** The roles that may come at all. */
export function rolesOf({ of, who = HELD_ROLES, gives }: AccessRule): Person[] {
  const givers = gives === undefined ? HELD_ROLES : giversOf(gives);
  return HELD_ROLES.filter(
    (role) => SIGHTS[of][role] !== 'nothing' && who.includes(role) && givers.includes(role),
  );
}

export function mayCome(rule: AccessRule, role: Role): boolean {
  return rolesOf(rule).some((one) => one === role);
}

/** Roles that may give the command, or some command, to cases of a kind. */
function giversOf(gives: Given): readonly Role[] {
  const [kind, only] = typeof gives === 'string' ? [gives] : gives;
  if (only !== undefined) return rolesFor(aggregateOf(kind).journey, only);
  return commandsOf(kind).flatMap(({ roles }) => roles);
}

/** The commands that people give to cases of a kind, each with the roles that may at some stage. */
export function commandsOf(kind: StreamType): { command: string; roles: readonly Role[] }[] {
  const { actions, journey } = aggregateOf(kind);
  return Object.entries(actions)
    .filter(([, { internal }]) => !internal)
    .map(([command]) => ({ command, roles: rolesFor(journey, command) }));
}
