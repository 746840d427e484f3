import type { OwnSheet, SessionProduct } from '../council-data';
import type { DraftQueue, Entry } from '../drafts/draft-queue';
import type { Line } from '../drafts/outbox';

/** A sheet on this device while it is written. */
export interface Writing {
  readonly queue: DraftQueue;
  readonly line: Line;
  readonly write: (criterion: string, entry: Entry) => void;
  readonly change: (change: (queue: DraftQueue) => DraftQueue) => void;
}

/** What a sheet needs that is being filled in. */
export interface OpenSheetProps {
  readonly sheet: OwnSheet;
  readonly product: SessionProduct;
  readonly isInSession: boolean;
  readonly isPresent: boolean;
  /** To the next product that is still to be scored. */
  readonly onNext: () => void;
}
