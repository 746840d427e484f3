import { type Instant } from '@ocop/calendar';
import {
  type Command,
  Drafting,
  emptyFold,
  type Folded,
  type MessageResult,
  nextWake,
  type NoticeOutcome,
  type Recorded,
  streamName,
  type StreamRef,
  tellingWakes,
  parseStreamName,
  withMatterIn,
  type Work,
} from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { matterHash, sha256 } from '@ocop/records';
import type { CertificateRequest, LetterRequest, TallyRequest } from '@ocop/contracts';
import { totalOf } from '@ocop/evaluation';
import {
  type Actor,
  findRegulation,
  outcomeAt,
  RuleViolation,
  starsFor,
  SYSTEM,
} from '@ocop/regulations';

/**
 * All cases on paper: the same rules, messages and deadlines as on the servers, carried out one after the other in
 * memory. It shows in milliseconds what the rules alone lead to.
 */
export class PaperWorld {
  readonly events: (Recorded & { stream: string })[] = [];
  /** Long matter of the events, by its hash. */
  readonly matter = new Map<string, unknown>();
  private readonly cases = new Map<string, Folded>();
  private certificates = 0;
  private readonly books = new Map<string, number>();

  constructor(public now: Instant) {}

  state<S>(name: string): S {
    return this.folded(parseStreamName(name)).state as unknown as S;
  }

  /** Gives a command and carries out everything that follows. @throws RuleViolation */
  command(ref: StreamRef, command: Command, actor: Actor, cause: string): void {
    this.apply(ref, command, actor, cause);
    this.settle();
  }

  /** Lets business time pass, from one due moment to the next. */
  advance(to: Instant): void {
    for (;;) {
      const due = this.nextDue();
      if (!due || due.at > to) break;
      this.now = Math.max(this.now, due.at);
      this.apply(due.ref, { type: 'PassTime' }, SYSTEM, `time:${due.at}`);
      this.settle();
    }
    this.now = to;
  }

  nextDue(): { at: Instant; ref: StreamRef } | undefined {
    let first: { at: Instant; ref: StreamRef } | undefined;
    for (const name of this.streams()) {
      const ref = parseStreamName(name);
      const wake = nextWake(aggregateOf(ref.type), this.folded(ref).state);
      if (wake && (!first || wake.at < first.at)) first = { at: wake.at, ref };
    }
    return first;
  }

  /** Names of all streams, in order. */
  streams(): string[] {
    return [...this.cases.keys()].sort();
  }

  open(): string[] {
    return this.streams().filter((name) => {
      const ref = parseStreamName(name);
      return !aggregateOf(ref.type).isClosed(this.folded(ref).state);
    });
  }

  /** What a workflow of this case would start from. */
  folded(ref: StreamRef): Folded {
    return this.cases.get(streamName(ref)) ?? emptyFold(aggregateOf(ref.type), ref.id);
  }

  private apply(ref: StreamRef, command: Command, actor: Actor, cause: string): number {
    const aggregate = aggregateOf(ref.type);
    const before = this.folded(ref);
    const stream = streamName(ref);
    const lent = this.matter;
    const drafting = new Drafting(aggregate, before, {
      stream,
      now: this.now,
      sha256Of: matterHash,
      lent,
    });
    drafting.carryOut(withMatterIn(command, lent) as Command, { actor, cause });
    for (const [hash, matter] of drafting.kept) this.matter.set(hash, matter);
    this.events.push(...drafting.events.map((event) => ({ ...event, stream })));
    this.cases.set(stream, drafting.folded);
    return drafting.events.length;
  }

  private settle(): void {
    for (let busy = true; busy;) {
      busy = false;
      for (const name of this.streams()) {
        const ref = parseStreamName(name);
        const work = this.folded(ref).state.todo[0];
        if (work) this.carryOut(ref, work);
        else if (!this.goOnTelling(ref)) continue;
        busy = true;
      }
    }
  }

  /** The next slice of letters to many, which is due as soon as those before it have been delivered. */
  private goOnTelling(ref: StreamRef): boolean {
    const [wake] = tellingWakes(this.folded(ref).state);
    if (!wake || aggregateOf(ref.type).isClosed(this.folded(ref).state)) return false;
    return this.apply(ref, { type: 'PassTime' }, SYSTEM, `time:${wake.at}`) > 0;
  }

  private carryOut(ref: StreamRef, work: Work): void {
    const result = this.resultOf(ref, work);
    const done = { type: 'WorkDone', work: work.id, result };
    const recorded = this.apply(ref, done, SYSTEM, `${streamName(ref)}#${work.id}`);
    if (recorded === 0) throw new Error(`${streamName(ref)} did not record ${work.kind} done`);
  }

  private resultOf(ref: StreamRef, work: Work): object {
    switch (work.kind) {
      case 'notify': {
        const sent = work.notice.to.length;
        const reached = { inbox: sent, sent, failed: 0, 'no-address': 0 };
        return { reached, failures: [], sha256: '' } satisfies NoticeOutcome;
      }
      case 'tell':
        return this.tell(`${streamName(ref)}#${work.id}`, work.message.to, work.message.command);
      case 'score':
        return tallyOnPaper(work.request as TallyRequest);
      case 'issue-certificate':
        return this.issue(work.request as CertificateRequest);
      case 'write-letter': {
        const document = `letter/${(work.request as LetterRequest).round}`;
        return { document, sha256: sha256(document) };
      }
    }
  }

  /** Numbered as the book does it; what stands for the paper's bytes is the document's name. */
  private issue(request: CertificateRequest): object {
    const { authority, decision, validFrom, validUntil } = request;
    const book = `${decision.signedOn.slice(0, 4)}/${authority.symbol}`;
    const no = (this.books.get(book) ?? 0) + 1;
    this.books.set(book, no);
    this.certificates += 1;
    const id = `paper-${this.certificates}`;
    const number = `${String(no).padStart(2, '0')}/${book}`;
    return { id, number, sha256: sha256(`certificate/${id}`), validFrom, validUntil };
  }

  private tell(cause: string, to: StreamRef, command: Command): MessageResult {
    try {
      this.apply(to, command, SYSTEM, cause);
      return { accepted: true };
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw error;
      return { accepted: false, code: error.code, facts: error.facts };
    }
  }
}

/** The arithmetic of the scoring service, without the service. */
export function tallyOnPaper(request: TallyRequest) {
  const regulation = findRegulation(request.regulation);
  const results = request.products.map(({ id, sheets }) => {
    const totals = sheets.map(totalOf);
    const average = { sum: totals.reduce((a, b) => a + b, 0), count: totals.length };
    const spread = Math.max(...totals) - Math.min(...totals);
    const stars = starsFor(regulation, average);
    const outcome = outcomeAt(regulation, request.tier, average);
    return { product: id, average, stars, outcome, spread };
  });
  return { results };
}
