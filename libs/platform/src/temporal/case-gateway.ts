import { streamName, type StreamRef } from '@ocop/casework';
import {
  type CommandAnswer,
  commandSignal,
  commandUpdate,
  type BusinessClock,
  type Envelope,
  lookAgainUpdate,
  QUEUES,
  type SignalledCommand,
  type StreamInput,
  WORKFLOW_TYPES,
  workflowIdOf,
} from '@ocop/contracts';
import { type Fault, RuleViolation } from '@ocop/regulations';
import {
  type Client,
  isGrpcServiceError,
  WithStartWorkflowOperation,
  type WorkflowStartOptions,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import {
  ApplicationFailure,
  defineSearchAttributeKey,
  TypedSearchAttributes,
} from '@temporalio/common';

/** There is no case of this name, or it has ended. */
export class CaseNotOpenError extends Error {
  constructor(readonly stream: string) {
    super(`no open case ${stream}`);
    this.name = 'CaseNotOpenError';
  }
}

/** The command may or may not have counted; asking again under the same key tells. */
export class UnconfirmedError extends Error {
  constructor(
    readonly stream: string,
    readonly reason: string,
  ) {
    super(`${stream} has not answered: ${reason}`);
    this.name = 'UnconfirmedError';
  }
}

/** How cases are opened and spoken to: the one place that knows workflow ids, starts and Temporal's errors. */
export class CaseGateway {
  constructor(
    private readonly client: Client,
    private readonly patienceMs = 10_000,
  ) {}

  /** @throws RuleViolation, CaseNotOpenError, UnconfirmedError */
  async command(ref: StreamRef, envelope: Envelope, settle = false): Promise<CommandAnswer> {
    const handle = this.client.workflow.getHandle(workflowIdOf(ref));
    const args: [Envelope, { settle?: boolean }?] = settle ? [envelope, { settle }] : [envelope];
    return this.ask(ref, () =>
      handle.executeUpdate(commandUpdate, { args, updateId: updateIdOf(envelope) }),
    );
  }

  /** Opens the case with its first command, or gives the command to the case that is open already. */
  async open(
    ref: StreamRef,
    envelope: Envelope,
    input: StreamInput,
    about: CaseLabels = {},
  ): Promise<CommandAnswer> {
    return this.ask(ref, () =>
      this.client.workflow.executeUpdateWithStart(commandUpdate, {
        args: [envelope],
        updateId: updateIdOf(envelope),
        startWorkflowOperation: new WithStartWorkflowOperation(WORKFLOW_TYPES[ref.type], {
          ...startOptions(ref, input, about),
          workflowIdConflictPolicy: 'USE_EXISTING',
        }),
      }),
    );
  }

  /** Starts the workflow of a case from a folded state; false when it runs already. */
  async resume(ref: StreamRef, input: StreamInput, about: CaseLabels = {}): Promise<boolean> {
    try {
      await this.client.workflow.start(WORKFLOW_TYPES[ref.type], startOptions(ref, input, about));
      return true;
    } catch (error) {
      if ((error as Error).name === 'WorkflowExecutionAlreadyStartedError') return false;
      throw error;
    }
  }

  async signal(ref: StreamRef, signalled: SignalledCommand): Promise<void> {
    const handle = this.client.workflow.getHandle(workflowIdOf(ref));
    await handle.signal(commandSignal, signalled);
  }

  /** Has a case look at the clock, and comes back when all that is due there has been recorded. */
  async lookAgain(ref: StreamRef, clock: BusinessClock): Promise<void> {
    const handle = this.client.workflow.getHandle(workflowIdOf(ref));
    await this.ask(ref, () => handle.executeUpdate(lookAgainUpdate, { args: [clock] }));
  }

  /** Lets a case know the clock; what is due there follows in its own time. */
  async tellClock(ref: StreamRef, clock: BusinessClock): Promise<void> {
    const handle = this.client.workflow.getHandle(workflowIdOf(ref));
    const args: [BusinessClock, { settle?: boolean }] = [clock, { settle: false }];
    await this.ask(ref, () => handle.executeUpdate(lookAgainUpdate, { args }));
  }

  /** True when a workflow of this case runs. */
  async isRunning(ref: StreamRef): Promise<boolean> {
    try {
      const { status } = await this.client.workflow.getHandle(workflowIdOf(ref)).describe();
      return status.name === 'RUNNING';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  }

  private async ask<T>(ref: StreamRef, ask: () => Promise<T>): Promise<T> {
    const giveUpAt = Date.now() + this.patienceMs;
    for (;;) {
      try {
        return await this.client.withDeadline(giveUpAt, ask);
      } catch (error) {
        const fault = faultOf(ref, error);
        // A case that is just continuing as new turns an update away; it takes the same one a moment later.
        if (!(fault instanceof JustContinuing) || Date.now() + 100 > giveUpAt) throw fault;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }
}

/** Another command under the same key must reach the case, which refuses it; the engine would answer with the first. */
function updateIdOf({ commandId, print }: Envelope): string {
  return `${commandId}#${print.slice(0, 16)}`;
}

class JustContinuing extends UnconfirmedError {}

/** What Temporal's own pages call a case. */
export interface CaseLabels {
  readonly summary?: string;
  readonly area?: string;
}

const PROVINCE = defineSearchAttributeKey('Province', 'KEYWORD');
const COMMUNE = defineSearchAttributeKey('Commune', 'KEYWORD');

function startOptions(ref: StreamRef, input: StreamInput, { summary, area }: CaseLabels) {
  const province = area?.split('/')[0];
  return {
    workflowId: workflowIdOf(ref),
    taskQueue: QUEUES.workflows,
    args: [input],
    // Deciding takes milliseconds; a task whose worker died should be handed on soon.
    workflowTaskTimeout: '5s',
    staticSummary: summary ?? streamName(ref),
    typedSearchAttributes: new TypedSearchAttributes([
      ...(province ? [{ key: PROVINCE, value: province }] : []),
      ...(area ? [{ key: COMMUNE, value: area }] : []),
    ]),
  } satisfies WorkflowStartOptions;
}

function faultOf(ref: StreamRef, error: unknown): unknown {
  const stream = streamName(ref);
  if (error instanceof WorkflowUpdateFailedError) return violationOf(error.cause) ?? error;
  if (error instanceof WorkflowNotFoundError) return new CaseNotOpenError(stream);
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError)
    return new UnconfirmedError(stream, 'no answer in time');
  if (isGrpcServiceError(error))
    return new UnconfirmedError(stream, error.details || error.message);
  const cause = (error as { cause?: unknown }).cause;
  if (isGrpcServiceError(cause))
    return new UnconfirmedError(stream, cause.details || cause.message);
  return error;
}

function violationOf(cause: unknown): unknown {
  if (!(cause instanceof ApplicationFailure)) return undefined;
  const { type, details } = cause;
  if (type === 'AcceptedUpdateCompletedWorkflow')
    return new JustContinuing('', 'continuing as new');
  const detail = details?.[0] as { facts?: Record<string, unknown>; faults?: Fault[] } | undefined;
  if (!type || !detail?.facts) return undefined;
  return new RuleViolation(type, detail.facts, detail.faults ?? []);
}
