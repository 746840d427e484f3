const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long and how often one mailbox, or telephone, is tried. Real time, not business time: mail servers know no sandbox. */
export interface DeliveryPolicy {
  /** Pause after the first, second, ... attempt that came to nothing; the last one goes on. In milliseconds. */
  readonly waits: readonly number[];
  /** Counted from the order. A next attempt that would lie beyond it is not waited for. */
  readonly givesUpAfter: number;
  /** The same where somebody can be reached on another way, which is tried then. */
  readonly otherWayAfter: number;
  /** Also ends what kills the process each time it is tried, before anything can be noted. */
  readonly mostAttempts: number;
  /** A mailbox belongs to one attempt for so long; an attempt that lives renews it. */
  readonly lease: number;
  /** How often an attempt says that it lives; the engine misses it after a minute. */
  readonly beat: number;
  /** Mailboxes of one notice that are tried at once. */
  readonly lanes: number;
  /** After so long an attempt takes up no further mailbox and hands over to the next one. */
  readonly round: number;
}

/**
 * - waits: a connection that broke is healed in seconds, greylisting in 5 to 60 minutes (RFC 6647), a full mailbox in
 *   hours; a server that is dead for a day costs eleven attempts.
 * - givesUpAfter: a mailbox that takes nothing for three days has lasted over any weekend; the message is in the inbox
 *   all that time, and a deadline must not pass while a sender still hopes (RFC 5321, 4.5.4.1 advises 4 to 5 days for
 *   servers, where there is no inbox).
 * - otherWayAfter: half a working day; whoever has a telephone is not left waiting for a mailbox.
 * - mostAttempts: these waits make nineteen in three days.
 */
export const deliveryPolicy: DeliveryPolicy = {
  waits: [
    15 * SECOND,
    MINUTE,
    5 * MINUTE,
    15 * MINUTE,
    30 * MINUTE,
    HOUR,
    2 * HOUR,
    4 * HOUR,
    6 * HOUR,
  ],
  givesUpAfter: 3 * DAY,
  otherWayAfter: 4 * HOUR,
  mostAttempts: 24,
  lease: MINUTE,
  beat: 10 * SECOND,
  lanes: 4,
  round: 20 * MINUTE,
};

export const DELIVERY_POLICY = Symbol('delivery policy');
