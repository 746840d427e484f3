import {
  commandSignal,
  commandUpdate,
  type Envelope,
  envelopeFaults,
  lookAgainUpdate,
  type Manner,
  standQuery,
  stateQuery,
} from '@ocop/contracts';
import { ApplicationFailure, condition, log, setHandler } from '@temporalio/workflow';
import { RuleViolation } from '@ocop/ground';
import type { Desk } from './desk';

interface Settle {
  readonly settle?: boolean;
}

/**
 * Set before anything is awaited, so that nothing sent to a case that has just begun is missed.
 * @param isFull true when this run must end: what comes then waits for the next one
 */
export function answerMessages(desk: Desk, isFull: () => boolean): void {
  const whatFollows = async (settle = false): Promise<{ settled: boolean }> => {
    // A run that must end does not wait for its course; whoever asked asks the next run.
    if (settle) await condition(() => desk.isSettled() || isFull() || desk.stopped !== undefined);
    return { settled: desk.isSettled() };
  };
  setHandler(
    commandUpdate,
    async (envelope: Envelope, how?: Manner) => {
      const answer = await asFailure(() => desk.take(envelope));
      return { ...answer, ...(await whatFollows(how?.settle)) };
    },
    {
      validator: (envelope: Envelope, how?: Manner) => {
        turnAwayWhen(isFull);
        refuse(() => desk.check(envelope, how?.clock));
      },
    },
  );
  setHandler(commandSignal, (envelope) => takeSignal(desk, envelope));
  setHandler(
    lookAgainUpdate,
    async (how: Settle) => {
      desk.taken += 1;
      await desk.lookAgain().catch(unlessStopped);
      const { settled } = await whatFollows(how?.settle);
      const { stopped, folded } = desk;
      return { version: folded.version, settled, ...(stopped ? { stopped } : {}) };
    },
    { validator: (_how: Settle) => turnAwayWhen(isFull) },
  );
  setHandler(stateQuery, () => desk.folded);
  setHandler(standQuery, () => desk.stand());
}

/** Nobody waits for a signal: its refusal is recorded where the log is, if anybody vouches for its sender. */
async function takeSignal(desk: Desk, envelope: Envelope): Promise<void> {
  const { type } = desk.aggregate;
  const faults = envelopeFaults(envelope, { type, id: desk.state.id });
  if (faults.length > 0) return log.warn('signal that is none', { faults });
  try {
    await desk.take(envelope, true);
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    log.warn('signal refused', { code: error.code });
  }
}

function turnAwayWhen(isFull: () => boolean): void {
  if (!isFull()) return;
  throw ApplicationFailure.create({
    message: 'this run of the case ends; the next one takes it',
    type: 'CaseContinues',
    nonRetryable: true,
  });
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

function unlessStopped(error: unknown): void {
  if (!(error instanceof RuleViolation)) throw error;
}

/** Whatever rules make of what people send is a refusal with its code; it is never retried. */
function failureOf(error: unknown): ApplicationFailure {
  const violation =
    error instanceof RuleViolation
      ? error
      : new RuleViolation('CANNOT_BE_DECIDED', { reason: String(error).slice(0, 300) });
  const { message, code: type, facts, faults } = violation;
  const details = [{ facts, faults }];
  return ApplicationFailure.create({ message, type, nonRetryable: true, details });
}
