import type {
  CertificateActivities,
  LetterActivities,
  NotificationActivities,
  RecordsActivities,
  RegisterActivities,
  ScoringActivities,
} from '@ocop/contracts';
import { QUEUES } from '@ocop/contracts';
import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';

/** Grows to a minute and never gives up: an outage delays what has been decided, it does not undo it. */
const NEVER_GIVE_UP = {
  initialInterval: '1s',
  backoffCoefficient: 2,
  maximumInterval: '1m',
} as const;

/**
 * Local, since a decision is one round trip shorter and two to three times cheaper so (measured); it is a single
 * statement. A hiccup is waited out here; a longer outage by the case itself (`log-keeper.ts`), since every retry here
 * keeps a workflow task alive and its history growing.
 */
export const records = proxyLocalActivities<RecordsActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', backoffCoefficient: 3, maximumAttempts: 3 },
});

/** One attempt: whoever has waited long enough only looks whether the database is back. */
export const recordsOnce = proxyLocalActivities<RecordsActivities>({
  startToCloseTimeout: '10s',
  retry: { maximumAttempts: 1 },
});

/**
 * Waits for another case to record the letter and, where order matters, for what follows from it there; that takes
 * part of a second. The other case may be without a worker: the attempt ends and comes again under the same id.
 */
export const letters = proxyActivities<LetterActivities>({
  taskQueue: QUEUES.letters,
  startToCloseTimeout: '30s',
  retry: { ...NEVER_GIVE_UP, maximumInterval: '10s' },
});

/** One question to a read model; asked again it may name others, who were recognised since. */
export const registers = proxyActivities<RegisterActivities>({
  taskQueue: QUEUES.registers,
  startToCloseTimeout: '30s',
  retry: NEVER_GIVE_UP,
});

/** Pure arithmetic and one insert: seconds are plenty, and a repetition finds its own result. */
export const scoring = proxyActivities<ScoringActivities>({
  taskQueue: QUEUES.scoring,
  startToCloseTimeout: '30s',
  retry: NEVER_GIVE_UP,
});

/** A number is taken and a page is set in milliseconds; the number belongs to the request, so a retry takes no second one. */
export const certificates = proxyActivities<CertificateActivities>({
  taskQueue: QUEUES.certificates,
  startToCloseTimeout: '10s',
  retry: NEVER_GIVE_UP,
});

/**
 * One attempt goes through all mailboxes that are due, which may be hundreds, and a mail server may take ten minutes
 * to answer; the heartbeat tells a slow attempt from a dead one. When it is asked again, the service says itself;
 * these intervals are for an outage of the service or its database.
 */
export const notifications = proxyActivities<NotificationActivities>({
  taskQueue: QUEUES.notifications,
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '1 minute',
  retry: { ...NEVER_GIVE_UP, initialInterval: '5s', maximumInterval: '10m' },
});
