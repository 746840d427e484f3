import type { FileRefusal } from '@ocop/files';
import type { AccountCode } from '@ocop/accounts';
import type { Fault, RefusalCode } from '@ocop/ground';

/** An answer that says what was wrong, where, what was expected and what may be done (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  /** In Vietnamese, for people. */
  readonly detail: string;
  /** The same in English. */
  readonly detailEn: string;
  /** What may be done now. */
  readonly next?: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly faults?: readonly Fault[];
  /** By which an administrator finds the request in the logs. */
  readonly requestId?: string;
}

/** Refusals at the door. */
type DoorCode = 'MAIL_NOT_SENT' | 'MORE_TO_PROVE' | 'FOREIGN_PAGE' | 'KEY_FOR_LESS';

/** What only the API itself refuses, before any case was asked. */
type EdgeCode =
  | 'NOT_LOGGED_IN'
  | 'SUPPORT_SUM_CHANGED'
  | AccountCode
  | DoorCode
  | 'NOT_FOUND'
  | 'CONFIDENTIAL'
  | 'BAD_REQUEST'
  | 'NOT_JSON'
  | 'MALFORMED_REQUEST'
  | 'ADDRESS_UNREADABLE'
  | 'TOO_DEEP'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'METHOD_NOT_ALLOWED'
  | 'UNACCEPTABLE_VALUE'
  | 'IDEMPOTENCY_KEY_REQUIRED'
  | 'CASE_NOT_RUNNING'
  | 'CASE_UNCONFIRMED'
  | 'NO_ENGINE'
  | 'CLOCK_BUSY'
  | 'LIST_REFUSED'
  | 'WEBHOOK_NOT_HTTPS'
  | 'SHEET_CHANGED'
  | 'TEMPLATE_FAULTS'
  | 'NOTICE_STATUTORY'
  | 'TOO_MANY_REQUESTS'
  | 'NOT_AVAILABLE'
  | 'SIGNERS_UNKNOWN'
  | 'CERTIFICATE_NOT_PRINTABLE'
  | 'SCAN_NOT_OPENED'
  | 'SCAN_OF_ANOTHER'
  | 'TEMPLATE_ADOPTED'
  | FileCode
  | 'INTERNAL';
/** What is refused of files and papers. */
type FileCode =
  | FileRefusal
  | 'FILES_AWAY'
  | 'UPLOAD_NOT_RESUMABLE'
  | 'UPLOAD_ELSEWHERE'
  | 'TICKET_ENDED'
  | 'PAPER_FILES_UNKNOWN'
  | 'PICTURE_FILE_UNKNOWN'
  | 'PAPERS_NOT_CHOSEN'
  | 'OWNER_REQUIRED';
export type ProblemCode = RefusalCode | EdgeCode;

/** What a code says: status, Vietnamese, English. */
export type Entry = readonly [status: number, vi: string, en: string];

/** One entry for every code, and a part of them. */
export type Entries = Readonly<Record<ProblemCode, Entry>>;
export type SomeEntries = Partial<Entries>;

/** A refusal made by the API itself, before any case was asked. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly faults: readonly Fault[] = [],
  ) {
    super(code);
    this.name = 'ProblemError';
  }
}
