import type { Instant } from '@ocop/calendar';
import type {
  Answer,
  CertificateRequest,
  Command,
  Folded,
  Letter,
  LetterAnswer,
  LetterRequest,
  Notice,
  ProducersRequest,
  SignatureRequest,
  StreamRef,
  TallyRequest,
} from '@ocop/casework';
import type { Refusal } from '@ocop/ground';
import type { BusinessClock } from './clock';
import type { Envelope, EventToRecord } from './messages';

/** Local activities of the workflow worker. */
export interface RecordsActivities {
  /** The case as the log has it: what every run of a workflow starts from. */
  takeUp(request: { readonly stream: StreamRef }): Promise<CaseTakenUp>;
  /** Decides where the log is: on the log's own state, with the rules of the running release, and appends. */
  decideAndRecord(request: DecisionRequest): Promise<Decided>;
}

export interface CaseTakenUp {
  readonly folded: Folded;
  /** Hash of the last event, or of the stream's beginning. */
  readonly head: string;
  readonly clock: BusinessClock;
}

export interface DecisionRequest {
  readonly stream: StreamRef;
  /** Version and hash at which the workflow stands: what the log holds after it comes back. */
  readonly after: number;
  readonly head: string;
  /** Business time by the workflow's clock; a newer setting of the clock wins. */
  readonly at: Instant;
  readonly clock: BusinessClock;
  readonly ask: Ask;
}

/** What is to be decided; whatever it is, time that has passed is recorded before it. */
export type Ask =
  /** `afresh`: whatever memory says, the log is read; somebody suspects that the case is behind it. */
  | { readonly kind: 'time'; readonly afresh?: true }
  /** Commands of the case's own: work that was done. */
  | { readonly kind: 'own'; readonly commands: readonly OwnCommand[] }
  /** A refused signal is recorded, since nobody waits for it. */
  | { readonly kind: 'envelope'; readonly envelope: Envelope; readonly signal?: true };

export interface OwnCommand {
  readonly command: Command;
  readonly cause: string;
}

export interface Decided {
  /** Everything the log holds after `after`: what was decided now, and what the workflow had not seen. */
  readonly events: readonly EventToRecord[];
  readonly head: string;
  readonly clock: BusinessClock;
  /** Version that the command led to, now or long ago. */
  readonly version: number;
  readonly refusal?: Refusal;
  /** The case cannot go on; nothing was decided. */
  readonly stopped?: CaseTrouble;
  /** A moment that came and of which nothing came: it is not waited for again. */
  readonly idle?: string;
}

/** Why a case does not go on by itself; shown on its page, by `status` and by `doctor`. */
export type CaseTrouble = 'LOG_BEHIND' | 'LOG_DIFFERS';

/** Carries a letter from one case to another and comes back when the other has recorded or refused it. */
export interface LetterActivities {
  tell(request: TellRequest): Promise<LetterAnswer>;
}

export interface TellRequest {
  readonly from: string;
  /** Names the letter for ever: `product-cycle/x#12`. */
  readonly commandId: string;
  readonly message: Letter;
}

export interface ScoringActivities {
  /** Sheets that break the law come back as a refusal: a retry would not mend them. */
  tallyScores(request: TallyRequest): Promise<Answer<'score'>>;
}

/** A refusal is an answer: `refused` says why the work can never be done as it is asked for. */
export interface CertificateActivities {
  issueCertificate(request: CertificateRequest): Promise<Answer<'issue-certificate'>>;
  /** Looks at a file that was handed in as signed, and keeps it as the certificate's. */
  takeSignature(request: SignatureRequest): Promise<Answer<'take-signature'>>;
  writeLetter(request: LetterRequest): Promise<Answer<'write-letter'>>;
}

/** What a case wants to know of registers beside the log. */
export interface RegisterActivities {
  listProducers(request: ProducersRequest): Promise<Answer<'list-producers'>>;
}

export interface NotificationActivities {
  /** Comes back when nothing more will be tried; until then it fails for now and is asked again. */
  sendNotice(request: NoticeRequest): Promise<Answer<'notify'>>;
}

export interface NoticeRequest {
  readonly stream: string;
  readonly notice: Notice;
  /** Business time of the order, shown on the notice. */
  readonly at: number;
}
