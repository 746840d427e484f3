import type { Command, Folded, Recorded, StreamRef } from '@ocop/casework';
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Actor, Post } from '@ocop/ground';
import type { BusinessClock } from './clock';

/** A command on its way to a case, with who gives it and how a repetition is known. */
export interface Wish {
  readonly command: Command;
  readonly actor: Actor;
  /** The client's idempotency key, or a name derived from what caused the command. */
  readonly commandId: string;
  /** The revision the sender decided on; another one means that the view was stale. */
  readonly expectedRevision?: number;
  /** Where the refusal of a signal is told. */
  readonly replyTo?: Post;
}

/** A wish with whoever vouches for its sender; without that nothing is decided (see `signing.ts`). */
export interface Envelope extends Wish {
  /** Name of the stream it is meant for: an envelope copied to another case does not fit. */
  readonly to: string;
  readonly warrant: Warrant;
}

/** The signature of a known key over the whole envelope, or the leave that the API gave a person for one case. */
export type Warrant =
  { readonly key: string; readonly signature: string } | { readonly leave: string };

/** What a command that counted has led to; the same command under the same key is answered alike. */
export interface CommandAnswer {
  readonly stream: string;
  readonly version: number;
  readonly revision: number;
  readonly stage: string;
  /** False when the case went on in a new run before everything that follows was done: ask again. */
  readonly settled?: boolean;
}

/** What a workflow starts from. Its state it takes from the log, never from whoever started it. */
export interface StreamInput {
  readonly v: 2;
  readonly stream: StreamRef;
}

/** How a command is to be taken, beside what it says. */
export interface Manner {
  /** Answer when what follows from it has been done, too. */
  readonly settle?: boolean;
  /** Sandbox: the clock as the sender knows it. Only the first look at a command goes by it; decided is by the log's. */
  readonly clock?: BusinessClock;
}

/** Update, not signal: the sender must see whether the command counted. */
export const commandUpdate = defineUpdate<CommandAnswer, [Envelope, Manner?]>('command');

/** For senders that do not wait: other systems, the Temporal command line. */
export const commandSignal = defineSignal<[Envelope]>('command');

/** Look at the clock and at the log again; answers when all that is due has been recorded, or at once. */
export const lookAgainUpdate = defineUpdate<Glance, [{ settle?: boolean }]>('look-again');

export interface Glance {
  readonly version: number;
  readonly settled: boolean;
  /** Why the case does not go on; see `CaseTrouble`. */
  readonly stopped?: string;
}

/** For tests and support only; pages read the read models. */
export const stateQuery = defineQuery<Folded>('state');

/** Where the workflow stands, for `reconcile`: cheap to ask of every case. */
export const standQuery = defineQuery<Stand>('stand');

export interface Stand {
  readonly version: number;
  readonly head: string;
  readonly stopped?: string;
}

/** An event as it is to be recorded; the log adds hashes and the time of recording. */
export type EventToRecord = Recorded & { readonly print?: string };
