import { streamName, type StreamRef } from '@ocop/casework';
import {
  type CaseLabels,
  type CommandAnswer,
  commandSignal,
  commandUpdate,
  type Envelope,
  type Glance,
  labelsAtOpening,
  type Leave,
  lookAgainUpdate,
  type Manner,
  type Stand,
  standQuery,
  streamOfWorkflow,
  WORKFLOW_TYPES,
  type Wish,
  workflowIdOf,
} from '@ocop/contracts';
import { type Client, WithStartWorkflowOperation, WorkflowNotFoundError } from '@temporalio/client';
import type { ClockStore } from '../clock/clock-store';
import type { Signer } from '../signing/signer';
import {
  CaseNotOpenError,
  faultOf,
  isPassing,
  NoEngineError,
  UnconfirmedError,
} from './gateway-faults';
import { Lanes } from './lanes';
import { startOptions } from './start-options';

/** How long somebody waits for an answer before hearing that the command may or may not have counted. */
const PATIENCE_MS = 15_000;
/** A case takes ten updates at a time; what more arrives waits here and not as a refusal of the engine. */
const AT_ONCE = 8;

/** How cases are opened and spoken to: the one place that knows workflow ids, starts and Temporal's errors. */
export class CaseGateway {
  private readonly lanes = new Lanes(AT_ONCE);

  constructor(
    private readonly engine: Client | undefined,
    private readonly signer?: Signer,
    private readonly clock?: Pick<ClockStore, 'hint'>,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** Whoever changes something before the cases hear of it asks first. @throws NoEngineError */
  requireEngine(): void {
    void this.client;
  }

  /** @throws RuleViolation, CaseNotOpenError, UnconfirmedError */
  async command(ref: StreamRef, wish: Wish, settle = false): Promise<CommandAnswer> {
    const handle = this.client.workflow.getHandle(workflowIdOf(ref));
    const envelope = this.sealed(ref, wish);
    const args = await this.mannered(envelope, settle ? { settle } : {});
    const updateId = updateIdOf(envelope);
    const answer = await this.ask(ref, () =>
      handle.executeUpdate(commandUpdate, { args, updateId }),
    );
    if (settle && answer.settled === false) await this.untilSettled(ref);
    return answer;
  }

  /** Opens the case with its first command, or gives the command to the case that is open already. */
  async open(
    ref: StreamRef,
    wish: Wish,
    labels: CaseLabels = labelsAtOpening(ref, wish.command),
  ): Promise<CommandAnswer> {
    const envelope = this.sealed(ref, wish);
    const args = await this.mannered(envelope, {});
    return this.ask(ref, () =>
      this.client.workflow.executeUpdateWithStart(commandUpdate, {
        args,
        updateId: updateIdOf(envelope),
        startWorkflowOperation: new WithStartWorkflowOperation(WORKFLOW_TYPES[ref.type], {
          ...startOptions(ref, labels),
          workflowIdConflictPolicy: 'USE_EXISTING',
        }),
      }),
    );
  }

  /** Starts the workflow of a case, which takes itself up from the log; false when it runs already. */
  async resume(ref: StreamRef, labels: CaseLabels): Promise<boolean> {
    try {
      await this.client.workflow.start(WORKFLOW_TYPES[ref.type], startOptions(ref, labels));
      return true;
    } catch (error) {
      if ((error as Error).name === 'WorkflowExecutionAlreadyStartedError') return false;
      throw error;
    }
  }

  /** Sends a command that nobody waits for; with a leave, in the name of the person who got it. */
  async signal(ref: StreamRef, wish: Wish, leave?: string): Promise<void> {
    const handle = this.client.workflow.getHandle(workflowIdOf(ref));
    const envelope = leave
      ? { ...wish, to: streamName(ref), warrant: { leave } }
      : this.sealed(ref, wish);
    await handle.signal(commandSignal, envelope);
  }

  /** Vouches for a person in one case until an instant. */
  leave(leave: Leave): string {
    return this.requireSigner().leave(leave);
  }

  /** Has a case look at the clock and the log; with `settle` comes back when all that is due has been recorded. */
  async lookAgain(ref: StreamRef, settle: boolean): Promise<Glance> {
    const handle = this.client.workflow.getHandle(workflowIdOf(ref));
    const glance = await this.ask(ref, () =>
      handle.executeUpdate(lookAgainUpdate, { args: [{ settle }] }),
    );
    return settle && !glance.settled ? this.untilSettled(ref) : glance;
  }

  /** Where the workflow stands; undefined when none runs. @throws Error when it does not answer */
  async stand(ref: StreamRef): Promise<Stand | undefined> {
    const handle = this.client.workflow.getHandle(workflowIdOf(ref));
    return this.client.withDeadline(Date.now() + this.patienceMs, () => handle.query(standQuery));
  }

  /** Whether a workflow of this case runs, and how often the engine has tried its present task. */
  async pulse(ref: StreamRef): Promise<{ running: boolean; attempt: number }> {
    try {
      const { status, raw } = await this.client.workflow.getHandle(workflowIdOf(ref)).describe();
      const running = status.name === 'RUNNING';
      return { running, attempt: raw.pendingWorkflowTask?.attempt ?? 0 };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return { running: false, attempt: 0 };
      throw error;
    }
  }

  /** Names of the streams for which a workflow runs, by the engine's own index. */
  async *running(): AsyncGenerator<string> {
    const types = Object.values(WORKFLOW_TYPES).map((type) => `'${type}'`);
    const query = `ExecutionStatus = 'Running' and WorkflowType in (${types.join(', ')})`;
    for await (const { workflowId } of this.client.workflow.list({ query })) {
      const ref = streamOfWorkflow(workflowId);
      if (ref) yield streamName(ref);
    }
  }

  /** Ends the workflow of a case, which then can be taken up anew from the log. */
  async end(ref: StreamRef, reason: string): Promise<void> {
    try {
      await this.client.workflow.getHandle(workflowIdOf(ref)).terminate(reason);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }

  private get client(): Client {
    if (this.engine) return this.engine;
    throw new NoEngineError();
  }

  private async mannered(envelope: Envelope, manner: Manner): Promise<[Envelope, Manner?]> {
    const clock = await this.clock?.hint();
    if (!clock && !manner.settle) return [envelope];
    return [envelope, { ...manner, ...(clock ? { clock } : {}) }];
  }

  private sealed(ref: StreamRef, wish: Wish): Envelope {
    return this.requireSigner().sealed(streamName(ref), wish);
  }

  private requireSigner(): Signer {
    if (this.signer) return this.signer;
    throw new NoEngineError();
  }

  /** The case went on in a new run before all was done; it is asked until it is, as long as it answers. */
  private async untilSettled(ref: StreamRef): Promise<Glance> {
    const handle = this.client.workflow.getHandle(workflowIdOf(ref));
    for (;;) {
      const glance = await this.ask(ref, () =>
        handle.executeUpdate(lookAgainUpdate, { args: [{ settle: true }] }),
      );
      if (glance.settled || glance.stopped) return glance;
    }
  }

  private ask<T>(ref: StreamRef, ask: () => Promise<T>): Promise<T> {
    return this.lanes.take(streamName(ref), () => this.askUntilHeard(ref, ask));
  }

  /** What the engine asks to be repeated is repeated here, under the same id. */
  private async askUntilHeard<T>(ref: StreamRef, ask: () => Promise<T>): Promise<T> {
    const giveUpAt = Date.now() + this.patienceMs;
    for (let pause = 20; ; pause = Math.min(pause * 2, 400)) {
      try {
        return await this.client.withDeadline(giveUpAt, ask);
      } catch (error) {
        if (!isPassing(error)) throw faultOf(ref, error);
        if (Date.now() + pause > giveUpAt)
          throw new UnconfirmedError(streamName(ref), 'the case is busy');
        await new Promise((resolve) => setTimeout(resolve, pause / 2 + Math.random() * pause));
      }
    }
  }
}

/** Another command under the same key must reach the case, which refuses it; the engine would answer with the first. */
function updateIdOf({ commandId, warrant }: Envelope): string {
  const mark = 'signature' in warrant ? warrant.signature : warrant.leave;
  return `${commandId}#${mark.slice(-22)}`;
}

export { CaseNotOpenError, NoEngineError, UnconfirmedError };
