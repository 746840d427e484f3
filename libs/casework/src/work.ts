import type { Instant } from '@ocop/calendar';
import type { Post, RefusalCode } from '@ocop/ground';
import type { NoticeTemplate } from './notice-templates';
import type { Command, StreamRef } from './streams';
import type { Refused, ServiceKind, ServiceWorks } from './works';

/** Facts that a notice is written from; formatting is the service's business. */
export interface Facts {
  readonly [name: string]: string | number | boolean | readonly string[] | readonly Facts[];
}

/** What one post is told, or several, each with facts of its own. */
export interface Notice {
  /** Unique for ever: a notice with the same key and addressee is never sent twice. */
  readonly key: string;
  readonly template: NoticeTemplate;
  readonly facts: Facts;
  readonly to: readonly { readonly post: Post; readonly facts?: Facts }[];
}

/** Ways to people outside the system, in the order in which they are tried where nobody wishes another. */
export const CHANNELS = ['e-mail', 'zalo', 'sms', 'web-push'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How one person was reached on one way; a post that nobody holds has no person. */
export interface Delivery {
  readonly post: Post;
  readonly person?: string;
  readonly channel: 'inbox' | Channel;
  readonly state: 'inbox' | 'sent' | 'failed' | 'no-address';
  /** What the other side said, or why there was nothing to ask it. */
  readonly detail: string;
}

/** What became of a notice, small however many it went to; who got what lies with the notification service. */
export interface NoticeOutcome {
  readonly reached: Readonly<Record<Delivery['state'], number>>;
  /** Those that came to nothing, the first few. */
  readonly failures: readonly Delivery[];
  /** Over all that the notification service keeps under the notice's key. */
  readonly sha256: string;
}

/** What one case writes to another, delivered until the other has recorded or refused it. */
export interface Letter {
  readonly to: StreamRef;
  readonly command: Command;
  /** The letter opens the other case when it does not exist yet. */
  readonly opens?: true;
  /** Wait until the other case has also done what follows from it, so that order is kept. */
  readonly settle?: true;
  /** The course depends on it: a refusal is shown to people. */
  readonly matters?: true;
}

export type LetterAnswer =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly code: RefusalCode; readonly facts: object };

/** Work outside the case that a recorded event asks for; it leaves the list with the event that reports it done. */
export type Work =
  | {
      readonly id: string;
      readonly kind: 'notify';
      readonly notice: Notice;
      /** Business time of the order. */
      readonly at: Instant;
    }
  | { readonly id: string; readonly kind: 'tell'; readonly message: Letter }
  | {
      [K in ServiceKind]: {
        readonly id: string;
        readonly kind: K;
        readonly request: ServiceWorks[K]['request'];
      };
    }[ServiceKind];
export type WorkKind = Work['kind'];
export type WorkOf<K extends WorkKind> = Extract<Work, { kind: K }>;

type Answers = { readonly notify: NoticeOutcome | Refused; readonly tell: LetterAnswer } & {
  readonly [K in ServiceKind]: ServiceWorks[K]['answer'] | Refused;
};
export type Answer<K extends WorkKind = WorkKind> = Answers[K];

/** What was answered to a piece of work. */
export interface WorkDone {
  readonly work: string;
  readonly result: Answer;
}

/** A piece of work with what came of it. */
export type Finished = {
  [K in WorkKind]: { readonly kind: K; readonly work: WorkOf<K>; readonly answer: Answer<K> };
}[WorkKind];

/** The work of a case that came back; undefined when the case has taken it in before. */
export function finishedWork(todo: readonly Work[], done: WorkDone): Finished | undefined {
  const work = todo.find(({ id }) => id === done.work);
  // An answer comes back under the id of its work: it is of the same kind.
  return work && ({ kind: work.kind, work, answer: done.result } as Finished);
}

/** Letters of one kind that still have to be ordered, a slice at a time. */
export interface Telling<What extends string = string, Said extends object = object> {
  /** Names the kind of letter; the aggregate knows to whom it goes. */
  readonly what: What;
  /** Place of the last letter that was ordered. */
  readonly after: string;
  readonly left: number;
  /** What its letters say, as far as the state does not. */
  readonly facts: Said;
  /** When the next slice is due: in the past, and for every slice another instant. */
  readonly at: Instant;
}
