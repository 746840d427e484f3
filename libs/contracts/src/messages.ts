import type { CaseState, Command, Folded, Recorded, StreamRef } from '@ocop/casework';
import type { Actor, Post } from '@ocop/regulations';
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { BusinessClock } from './clock';

/** A command on its way to a case, with who gives it and how a repetition is known. */
export interface Envelope {
  readonly command: Command;
  readonly actor: Actor;
  /** The client's idempotency key, or a name derived from what caused the command. */
  readonly commandId: string;
  /** SHA-256 of the command: the same key with another print is another command. */
  readonly print: string;
  /** The revision the sender decided on; another one means that the view was stale. */
  readonly expectedRevision?: number;
  /** Sandbox only: the newest clock the sender knows. */
  readonly clock?: BusinessClock;
}

/** A signal can be refused too, but nobody waits: the refusal is recorded and the sender's post is told. */
export interface SignalledCommand extends Envelope {
  readonly replyTo?: Post;
}

/** What a command that counted has led to; the same command under the same key is answered alike. */
export interface CommandAnswer {
  readonly stream: string;
  readonly version: number;
  readonly revision: number;
  readonly stage: string;
}

/** What a workflow starts from: nothing, or any folded state; continue-as-new and `reconcile` use the same. */
export interface StreamInput<S extends CaseState = CaseState> {
  readonly v: 1;
  readonly stream: StreamRef;
  readonly folded?: Folded<S>;
  readonly clock: BusinessClock;
}

/** Update, not signal: the sender must see whether the command counted. `settle` waits for what follows, too. */
export const commandUpdate = defineUpdate<CommandAnswer, [Envelope, { settle?: boolean }?]>(
  'command',
);

/** For senders that do not wait: other systems, the Temporal command line. */
export const commandSignal = defineSignal<[SignalledCommand]>('command');

/** The clock was moved: look again; answers when all that is due has been recorded, or with `settle: false` at once. */
export const lookAgainUpdate = defineUpdate<
  { version: number },
  [BusinessClock, { settle?: boolean }?]
>('look-again');

/** For tests and support only; pages read the read models. */
export const stateQuery = defineQuery<Folded>('state');

/** An event as a workflow asks for it to be recorded; the log adds hashes and the time of recording. */
export type EventToRecord = Recorded & { readonly print?: string };
