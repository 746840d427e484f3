import { UnknownCalendar } from '@ocop/calendar';
import { type Drafting, type Notice, refuseStaleView, withMatterIn } from '@ocop/casework';
import { type Ask, commandFaults, type Envelope, type OwnCommand } from '@ocop/contracts';
import { type Refusal, RuleViolation, SYSTEM, tidy } from '@ocop/ground';
import { printOf } from './hash-chain';
import { isOwnFault } from './outage';
import { requireTrueScore } from './true-score';

/**
 * Drafts what is asked: first the time that has passed and what was adopted meanwhile, then the command. A refusal leaves in the draft what became
 * due before it, and for a signal the refusal itself, since nobody waits for the answer.
 */
export function draftAsk(
  drafting: Drafting,
  ask: Ask,
  lent: ReadonlyMap<string, unknown>,
): Refusal | undefined {
  drafting.letTimePass();
  drafting.takeIn();
  switch (ask.kind) {
    case 'time':
      return undefined;
    case 'own':
      for (const own of ask.commands) draftOwn(drafting, own);
      return undefined;
    case 'envelope': {
      const isOpening = drafting.folded.version === 0;
      const refusal = draftCommand(drafting, ask.envelope, lent);
      if (isOpening) drafting.takeIn();
      if (refusal && ask.signal) recordRefusal(drafting, ask.envelope, refusal);
      return refusal;
    }
  }
}

/**
 * What is left of an ask whose events the database can never take. A person has the refusal; a moment counts as one
 * of which nothing came and finished work as refused, or the case would try the same again and again.
 */
export function draftRefused(drafting: Drafting, ask: Ask, refusal: Refusal): Refusal | undefined {
  switch (ask.kind) {
    case 'time':
      drafting.leaveMoment(refusal.code);
      return undefined;
    case 'own':
      for (const own of ask.commands) refuseOwn(drafting, own, refusal);
      return undefined;
    case 'envelope':
      return refusal;
  }
}

/** Work that is done but cannot be taken in leaves the list and is seen; waiting for it again would end the same. */
function draftOwn(drafting: Drafting, own: OwnCommand): void {
  try {
    drafting.carryOut(own.command, { actor: SYSTEM, cause: own.cause });
  } catch (error) {
    refuseOwn(drafting, own, refusalOf(error));
  }
}

function refuseOwn(
  drafting: Drafting,
  { command, cause }: OwnCommand,
  { code, facts }: Refusal,
): void {
  const data = { work: String(command['work']), code, facts };
  drafting.add({ type: 'WorkRefused', data }, { actor: SYSTEM, cause });
}

function draftCommand(
  drafting: Drafting,
  envelope: Envelope,
  lent: ReadonlyMap<string, unknown>,
): Refusal | undefined {
  const { actor, commandId: cause, expectedRevision } = envelope;
  try {
    const faults = commandFaults(envelope.command);
    if (faults.length > 0) throw new RuleViolation('MALFORMED_COMMAND', {}, faults);
    refuseStaleView(drafting.folded, expectedRevision);
    const command = withMatterIn(tidy(envelope.command), lent) as Envelope['command'];
    requireTrueScore(command);
    drafting.carryOut(command, { actor, cause, print: printOf(envelope.command) });
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
}

/** The same signal sent again is judged again: a refusal has a name of its own. */
function recordRefusal(drafting: Drafting, envelope: Envelope, { code, facts }: Refusal): void {
  const command = commandFaults(envelope.command).length > 0 ? '?' : envelope.command.type;
  const { actor, commandId, replyTo } = envelope;
  const key = `refused:${commandId}:${drafting.folded.version}`;
  const giver = { actor, cause: key };
  drafting.add({ type: 'CommandRefused', data: { command, code, facts } }, giver);
  if (!replyTo) return;
  const said = { command, code };
  const notice: Notice = { key, template: 'command-refused', facts: said, to: [{ post: replyTo }] };
  drafting.add({ type: 'NoticeOrdered', data: { notice } }, giver);
}

/** What is not an outage is a refusal: waiting and asking again would not help. @throws everything else */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof RuleViolation) {
    const { code, facts, faults } = error;
    return { code, facts, ...(faults.length > 0 ? { faults } : {}) };
  }
  // Another process has heard of working days that this one will have read of in a moment.
  if (error instanceof UnknownCalendar || !isOwnFault(error)) throw error;
  return { code: 'CANNOT_BE_DECIDED', facts: { reason: String(error).slice(0, 300) } };
}
