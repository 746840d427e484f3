import type { Channel as ChannelName } from '@ocop/casework';
import type { Quota } from '@ocop/records';

/** One message to one person. */
export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same however often it is sent, so that a repetition can be told by anybody who sees both. */
  readonly messageId: string;
  readonly date: Date;
}

/**
 * What became of a message: taken; refused for good; not taken for now; nothing was heard about it, since the conversation
 * did not come to it; or nobody's messages are taken for now (a quota, an account that is locked).
 */
export interface Reply {
  readonly state: 'sent' | 'refused' | 'deferred' | 'unheard' | 'busy';
  /** The other side's words, or what kept us from hearing them. */
  readonly words: string;
  /** Milliseconds before which it does not want to be asked again, where it says so. */
  readonly after?: number;
}

/** A way to people outside. What it says of one message concerns no other, but for `unheard` and `busy`. */
export interface Channel {
  readonly name: ChannelName;
  /** Why no message can go to this address, if so; the other side need not be asked. */
  faultOf(address: string): string | undefined;
  /** @param lost when the message is somebody else's to send by now: nothing more of it goes out */
  send(message: Message, lost: AbortSignal): Promise<Reply>;
  /** What the provider still takes today, where it has said so. */
  readonly quota?: Quota | undefined;
  /** True when the other side takes up a conversation with us at all. */
  answers(): Promise<boolean>;
}

/** The ways that this deployment has, by their names. */
export type Channels = ReadonlyMap<ChannelName, Channel>;
export const CHANNELS = Symbol('channels');
