import { streamName, type StreamRef } from '@ocop/casework';
import {
  isGrpcServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { type Fault, isRefusalCode, RuleViolation } from '@ocop/ground';

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

/** This process was started without an engine, or without the key by which it speaks to cases: it can only read. */
export class NoEngineError extends Error {
  constructor() {
    super('this process has no way to cases: it was started to read only');
    this.name = 'NoEngineError';
  }
}

/** Refusals of the engine and of the case's shell that only mean "in a moment": a run ends, another begins. */
const PASSING = new Set(['AcceptedUpdateCompletedWorkflow', 'UnprocessedUpdate', 'CaseContinues']);
const RESOURCE_EXHAUSTED = 8;

export function isPassing(error: unknown): boolean {
  if (error instanceof WorkflowUpdateFailedError)
    return error.cause instanceof ApplicationFailure && PASSING.has(error.cause.type ?? '');
  const grpc = isGrpcServiceError(error) ? error : (error as { cause?: unknown }).cause;
  return isGrpcServiceError(grpc) && Number(grpc.code) === RESOURCE_EXHAUSTED;
}

/** What an error of the engine means for whoever gave the command. */
export function faultOf(ref: StreamRef, error: unknown): unknown {
  const stream = streamName(ref);
  if (error instanceof WorkflowUpdateFailedError) return violationOf(error.cause) ?? error;
  if (error instanceof WorkflowNotFoundError) return new CaseNotOpenError(stream);
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError)
    return new UnconfirmedError(stream, 'no answer in time');
  if (isGrpcServiceError(error))
    return new UnconfirmedError(stream, error.details || error.message);
  const { cause } = error as { cause?: unknown };
  if (isGrpcServiceError(cause))
    return new UnconfirmedError(stream, cause.details || cause.message);
  return error;
}

function violationOf(cause: unknown): RuleViolation | undefined {
  if (!(cause instanceof ApplicationFailure)) return undefined;
  const { type, details } = cause;
  const detail = details?.[0] as { facts?: Record<string, unknown>; faults?: Fault[] } | undefined;
  if (!type || !detail?.facts) return undefined;
  const { facts, faults } = detail;
  if (isRefusalCode(type)) return new RuleViolation(type, facts, faults);
  return new RuleViolation('REFUSED_OTHERWISE', { ...facts, code: type }, faults);
}
