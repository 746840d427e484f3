import type { Delivery, Message, MessageResult, Notice, StreamRef } from '@ocop/casework';
import type { CertificateRef } from '@ocop/certification';
import type { RoundResult, ScoreSheet } from '@ocop/evaluation';
import type { Authority } from '@ocop/programmes';
import type { Stars, Tier } from '@ocop/regulations';
import type { BusinessClock } from './clock';
import type { EventToRecord } from './messages';

/** Local activities of the workflow worker. */
export interface RecordsActivities {
  /** The append-only log and the read models, in one transaction. */
  recordEvents(request: RecordRequest): Promise<RecordResult>;
  /** For commands that come without the time, as signals of other systems do. */
  readClock(): Promise<BusinessClock>;
}

export interface RecordRequest {
  readonly stream: StreamRef;
  /** Version after which the events come. */
  readonly after: number;
  readonly events: readonly EventToRecord[];
}

/**
 * Empty when the events stand in the log as sent. When the log already holds other events at these versions (a lost
 * workflow task had recorded them), they come back: the log wins, and the workflow goes on from what it says.
 */
export interface RecordResult {
  readonly already?: readonly EventToRecord[];
}

/** Carries a message from one case to another and comes back when the other has recorded or refused it. */
export interface MessageActivities {
  tell(request: TellRequest): Promise<MessageResult>;
}

export interface TellRequest {
  readonly from: string;
  /** Names the message for ever: `product-cycle/x#12`. */
  readonly commandId: string;
  readonly message: Message;
  readonly clock: BusinessClock;
}

export interface ScoringActivities {
  tallyScores(request: TallyRequest): Promise<{ results: readonly RoundResult[] }>;
}

export interface TallyRequest {
  readonly round: string;
  readonly regulation: string;
  readonly tier: Tier;
  readonly products: readonly { readonly id: string; readonly sheets: readonly ScoreSheet[] }[];
}

export interface CertificateActivities {
  issueCertificate(request: CertificateRequest): Promise<CertificateRef>;
  writeLetter(request: LetterRequest): Promise<{ document: string; sha256: string }>;
}

export interface CertificateRequest {
  readonly cycle: string;
  readonly product: string;
  readonly owner: string;
  readonly address: string;
  readonly stars: Stars;
  readonly authority: Authority;
  readonly decision: { number: string; signedOn: string; authority: string };
  readonly regulation: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

export interface LetterRequest {
  readonly round: string;
  readonly number: string;
  readonly sentOn: string;
  readonly authority: Authority;
  readonly to?: Authority;
  readonly decision?: { number: string; signedOn: string };
  readonly regulation: string;
  readonly plan: string;
  readonly threshold: number;
  /** `đợt 1 năm 2024`. */
  readonly roundName: string;
  readonly products: readonly {
    readonly name: string;
    readonly owner: string;
    readonly communeName: string;
    readonly average: string;
  }[];
}

export interface NotificationActivities {
  sendNotice(request: NoticeRequest): Promise<{ deliveries: readonly Delivery[] }>;
}

export interface NoticeRequest {
  readonly stream: string;
  readonly notice: Notice;
  /** Business time of the order, shown on the notice. */
  readonly at: number;
}
