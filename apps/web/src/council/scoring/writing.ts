import type { DraftQueue, Entry } from '../drafts/draft-queue';
import type { Line } from '../drafts/outbox';

/** A sheet on this device while it is written. */
export interface Writing {
  readonly queue: DraftQueue;
  readonly line: Line;
  readonly write: (criterion: string, entry: Entry) => void;
  readonly change: (change: (queue: DraftQueue) => DraftQueue) => void;
}
