import { allowedActions, type Command, type StreamType } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { Role } from '@ocop/ground';
import type { ManyWish, OneCase } from './many.shapes';

type CommandAct = Exclude<ManyWish['act'], 'retry'>;

/** The commands by which an act is done, whichever the stage of a case allows. */
const COMMANDS: Readonly<Record<CommandAct, readonly string[]>> = {
  extend: ['ExtendDeadline'],
  return: ['ReturnDossier', 'ReturnBusinessPlan', 'ReturnResults'],
  reopen: ['ReopenScoring', 'ProposeReopening'],
  assign: ['AssignDuty'],
  reissue: ['Reissue'],
};

/** The commands that could do the act to a case of its kind, with their fields: the one of its stage first. */
export function commandsFor(
  wish: ManyWish,
  { kind, deadline }: OneCase,
  { stage, role }: { readonly stage: string; readonly role: Role },
): Command[] {
  if (wish.act === 'retry') return [];
  const rules = aggregateOf(kind);
  const allowed = allowedActions(rules, stage, role);
  const known = COMMANDS[wish.act].filter((type) => isOf(kind, type));
  const sorted = known.toSorted(
    (a, b) => Number(allowed.includes(b)) - Number(allowed.includes(a)),
  );
  return sorted.map((type) => ({ type, ...fieldsOf(type, wish, deadline) }));
}

function isOf(kind: StreamType, command: string): boolean {
  return Object.hasOwn(aggregateOf(kind).actions, command);
}

function fieldsOf(type: string, wish: ManyWish, deadline?: string): object {
  const { reason } = wish;
  switch (wish.act) {
    case 'extend':
      return { deadline, to: wish.to, decision: wish.decision, reason };
    case 'return':
      if (type !== 'ReturnDossier') return { reason };
      return { missing: [{ paper: wish.paper ?? reason, reason }] };
    case 'assign':
      return { officer: wish.officer, reason };
    case 'reissue': {
      const { change, decision, signedOn, communeName, owner } = wish;
      const changed = { ...(communeName ? { communeName } : {}), ...(owner ? { owner } : {}) };
      return { change, decision, signedOn, ...changed, reason };
    }
    default:
      return { reason };
  }
}
