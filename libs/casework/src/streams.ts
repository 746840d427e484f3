import type { Instant } from '@ocop/calendar';
import type { Actor } from '@ocop/ground';
import type { LegalBasis } from '@ocop/regulations';

export const STREAM_TYPES = [
  'programme-year',
  'evaluation-round',
  'product-cycle',
  'recognition',
] as const;
export type StreamType = (typeof STREAM_TYPES)[number];

/** One case: one stream of events, written by one workflow. */
export interface StreamRef {
  readonly type: StreamType;
  readonly id: string;
}

/** `product-cycle/huong-tra-2024-bun-van-cu`: the stream's name in the log and in the workflow id. */
export function streamName(ref: StreamRef): string {
  return `${ref.type}/${ref.id}`;
}

/** @throws RangeError when the text names no stream */
export function parseStreamName(name: string): StreamRef {
  const slash = name.indexOf('/');
  const type = STREAM_TYPES.find((candidate) => candidate === name.slice(0, slash));
  const id = name.slice(slash + 1);
  if (!type || id === '') throw new RangeError(`no stream is called ${JSON.stringify(name)}`);
  return { type, id };
}

/** A wish to change a case. Its fields stand in the action table of the aggregate. */
export interface Command {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A fact that a decision produced, before it is recorded. */
export interface Happening {
  readonly type: string;
  readonly data: object;
  readonly basis?: LegalBasis;
}

/** A fact as it stands in the log. */
export type Recorded<E extends Happening = Happening> = E & {
  readonly version: number;
  readonly at: Instant;
  readonly actor: Actor;
  /** Id of the command it follows from: the client's idempotency key, or a name derived from its origin. */
  readonly cause: string;
};

/** What a decision may know besides command and state; the core never asks for the time itself. */
export interface Context {
  readonly now: Instant;
  readonly actor: Actor;
  /** Name of the case's stream and the version it stands at; they make names for what is ordered. */
  readonly stream: string;
  readonly version: number;
  /** 128 random bits that the shell drew for this decision, for what nobody may guess; on paper nothing is drawn. */
  readonly drawn?: string;
}

/** A moment at which a case must look at itself again, and why. */
export interface Wake {
  readonly at: Instant;
  readonly why: string;
}
