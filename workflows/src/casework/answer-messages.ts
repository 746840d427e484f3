import type { CaseState } from '@ocop/casework';
import {
  type CommandAnswer,
  commandSignal,
  commandUpdate,
  type Envelope,
  lookAgainUpdate,
  type SignalledCommand,
  stateQuery,
} from '@ocop/contracts';
import { RuleViolation } from '@ocop/regulations';
import { ApplicationFailure, condition, log, setHandler } from '@temporalio/workflow';
import type { Desk } from './desk';

/** Set before anything is awaited, so that nothing sent to a case that has just begun is missed. */
export function answerMessages<S extends CaseState>(desk: Desk<S>): void {
  setHandler(
    commandUpdate,
    async (envelope: Envelope, how?: { settle?: boolean }): Promise<CommandAnswer> => {
      const answer = await asFailure(() => desk.take(envelope));
      if (how?.settle) await condition(() => desk.isSettled());
      return answer;
    },
    {
      validator: (envelope: Envelope, _how?: { settle?: boolean }) =>
        refuse(() => desk.check(envelope)),
    },
  );
  setHandler(commandSignal, (envelope) => takeSignal(desk, envelope));
  setHandler(lookAgainUpdate, async (clock, how) => {
    desk.learnClock(clock);
    if (how?.settle === false) return { version: desk.folded.version };
    await desk.letTimePass();
    await condition(() => desk.isSettled());
    return { version: desk.folded.version };
  });
  setHandler(stateQuery, () => desk.folded);
}

/** Nobody waits for a signal: its refusal is recorded, and the sender's post is told. */
async function takeSignal<S extends CaseState>(
  desk: Desk<S>,
  envelope: SignalledCommand,
): Promise<void> {
  if (!envelope.clock) await desk.askForClock();
  try {
    await desk.take(envelope);
  } catch (error) {
    const { code, facts } = asViolation(error);
    const command = String(envelope.command?.type);
    log.warn('signal refused', { code, command });
    const key = `refused:${envelope.commandId}`;
    const to = envelope.replyTo ? [{ post: envelope.replyTo }] : [];
    const notice = { key, template: 'command-refused', facts: { command, code }, to };
    const refused = { type: 'CommandRefused', data: { command, code, facts } };
    const told = to.length > 0 ? [{ type: 'NoticeOrdered', data: { notice } }] : [];
    await desk.recordRefusal([refused, ...told], envelope.commandId, envelope.actor);
  }
}

function refuse(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw failureOf(error);
  }
}

async function asFailure<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw failureOf(error);
  }
}

/** A refusal reaches the caller with its code; it is never retried. */
function failureOf(error: unknown): unknown {
  if (!(error instanceof RuleViolation)) return error;
  const { message, code: type, facts, faults } = error;
  const details = [{ facts, faults }];
  return ApplicationFailure.create({ message, type, nonRetryable: true, details });
}

/** A signal may hold anything; what the rules cannot even read is refused like what they forbid. */
function asViolation(error: unknown): RuleViolation {
  if (error instanceof RuleViolation) return error;
  return new RuleViolation('MALFORMED_COMMAND', { reason: String(error) });
}
