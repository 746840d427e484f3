import { type Instant } from '@ocop/calendar';
import {
  adoptables,
  type Adoption,
  onRecord,
  type Command,
  Drafting,
  emptyFold,
  type Folded,
  type Answer,
  type CertificateRequest,
  type Letter,
  type LetterAnswer,
  type ProducersRequest,
  matterOf,
  nextWake,
  type Recorded,
  type TallyRequest,
  streamName,
  type StreamRef,
  tellingWakes,
  type Wake,
  parseStreamName,
  withMatterIn,
  type Work,
} from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { type LoggedSheet, type RoundEvent, tallyOrRefusal } from '@ocop/evaluation';
import { type Actor, isWithin, RuleViolation, SYSTEM } from '@ocop/ground';
import type { RecognitionState } from '@ocop/recognition';
import { matterHash, scoreAnew, sha256 } from '@ocop/records';
import type { Plan } from '@ocop/programmes';
import { producersAmong } from '../../libs/records/src/queries/producers-to-ask';
import { certificateRow } from '../../libs/records/src/read-models/certificate-register/row';
import { openingSteps } from './plans';

export interface PaperDecision {
  readonly stream: string;
  readonly command: Command;
  readonly events: readonly Recorded[];
  readonly folded: Folded;
}

/**
 * All cases on paper: the same rules, messages and deadlines as on the servers, carried out one after the other in
 * memory. It shows in milliseconds what the rules alone lead to.
 */
export class PaperWorld {
  readonly events: (Recorded & { stream: string })[] = [];
  /** Long matter of the events, by its hash. */
  readonly matter = new Map<string, unknown>();
  /** Told of every decision: what came in, and what a workflow would get back. */
  watch: (decision: PaperDecision) => void = () => undefined;
  private readonly cases = new Map<string, Folded>();
  private readonly wakes = new Map<string, Wake>();
  private readonly busy = new Set<string>();
  private names: readonly string[] = [];
  private certificates = 0;
  private readonly books = new Map<string, number>();

  constructor(
    public now: Instant,
    /** What is on record; the whole law of the release, as on the day of an installation. */
    public adoptions: readonly Adoption[] = adoptables().map((one) => onRecord(one)),
  ) {}

  state<S>(name: string): S {
    return this.folded(parseStreamName(name)).state as unknown as S;
  }

  /** Gives a command and carries out everything that follows. @throws RuleViolation */
  command(ref: StreamRef, command: Command, actor: Actor, cause: string): void {
    this.apply(ref, command, actor, cause);
    this.settle();
  }

  /** A plan that its authority has approved. */
  openYear(plan: Plan): void {
    const ref = { type: 'programme-year', id: plan.id } as const;
    for (const { actor, command } of openingSteps(plan))
      this.command(ref, command, actor, `${command.type}:${plan.id}`);
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
      const wake = this.wakes.get(name);
      if (wake && (!first || wake.at < first.at))
        first = { at: wake.at, ref: parseStreamName(name) };
    }
    return first;
  }

  /** Names of all streams, in order. */
  streams(): readonly string[] {
    if (this.names.length < this.cases.size) this.names = [...this.cases.keys()].sort();
    return this.names;
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

  /** The event with its long matter in place. */
  opened<E extends Recorded>(event: E): E {
    return withMatterIn(event, this.matter) as E;
  }

  /** The event with the matter that its fold needs, and no other. */
  openedForFold<E extends Recorded>(ref: StreamRef, event: E): E {
    const desk = { stream: '', now: 0, sha256Of: matterHash, lent: this.matter };
    const aggregate = aggregateOf(ref.type);
    return new Drafting(aggregate, emptyFold(aggregate, ref.id), desk).openedForFold(event);
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
      adoptions: this.adoptions,
    });
    drafting.takeIn();
    drafting.carryOut(withMatterIn(command, lent) as Command, { actor, cause });
    if (before.version === 0) drafting.takeIn();
    for (const [hash, matter] of drafting.kept) this.matter.set(hash, matter);
    this.events.push(...drafting.events.map((event) => ({ ...event, stream })));
    this.keep(ref, drafting.folded);
    const seen = drafting.events.map((event) => drafting.openedForFold(event));
    this.watch({ stream, command, events: seen, folded: drafting.folded });
    return drafting.events.length;
  }

  private keep(ref: StreamRef, folded: Folded): void {
    const stream = streamName(ref);
    this.cases.set(stream, folded);
    const wake = nextWake(aggregateOf(ref.type), folded.state);
    if (wake) this.wakes.set(stream, wake);
    else this.wakes.delete(stream);
    if (folded.state.todo.length > 0 || folded.state.telling) this.busy.add(stream);
    else this.busy.delete(stream);
  }

  private settle(): void {
    for (let busy = true; busy;) {
      busy = false;
      for (const name of this.streams()) {
        if (!this.busy.has(name)) continue;
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

  private resultOf(ref: StreamRef, work: Work): Answer {
    switch (work.kind) {
      case 'notify': {
        const sent = work.notice.to.length;
        const reached = { inbox: sent, sent, failed: 0, 'no-address': 0 };
        return { reached, failures: [], sha256: '' };
      }
      case 'tell':
        return this.tell(`${streamName(ref)}#${work.id}`, work.message);
      case 'score':
        return this.tally(streamName(ref), work.request);
      case 'issue-certificate':
        return this.issue(work.request);
      case 'take-signature':
        throw new Error('on paper everything is signed at once');
      case 'write-letter': {
        const document = `letter/${work.request.round}`;
        return { document, sha256: sha256(document) };
      }
      case 'list-producers':
        return this.producers(work.request);
    }
  }

  private producers({ area, former }: ProducersRequest): Answer<'list-producers'> {
    const rows = [...this.cases].flatMap(([stream, { state, version }]) =>
      stream.startsWith('recognition/')
        ? certificateRow(state as unknown as RecognitionState, version)
        : [],
    );
    const inside = rows.filter((row) => isWithin(former[row.area] ?? row.area, area));
    return { producers: producersAmong(inside, new Map(Object.entries(former))), more: false };
  }

  /** Numbered as the book does it; what stands for the paper's bytes is the document's name. */
  private issue(request: CertificateRequest): Answer<'issue-certificate'> {
    const { authority, decision, issuedOn, validFrom, validUntil } = request;
    const book = `${(issuedOn ?? decision.signedOn).slice(0, 4)}/${authority.symbol}`;
    const no = (this.books.get(book) ?? 0) + 1;
    this.books.set(book, no);
    this.certificates += 1;
    const id = `paper-${this.certificates}`;
    const number = `${String(no).padStart(2, '0')}/${book}`;
    return { id, number, sha256: sha256(`certificate/${id}`), validFrom, validUntil };
  }

  private tally(stream: string, request: TallyRequest): Answer<'score'> {
    const events = this.events.filter((event) => event.stream === stream);
    return tallyOrRefusal(
      request,
      sheetsOnPaper(
        events.map((event) => this.opened(event)),
        request,
      ),
    );
  }

  private tell(cause: string, { to, command, opens }: Letter): LetterAnswer {
    // A round on paper may stand alone, without the cycles of its products.
    if (!opens && this.folded(to).version === 0)
      return { accepted: false, code: 'CASE_UNKNOWN', facts: {} };
    try {
      this.apply(to, command, SYSTEM, cause);
      return { accepted: true };
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw error;
      return { accepted: false, code: error.code, facts: error.facts };
    }
  }
}

/** What the scoring service reads from the log, from events on paper with their matter. */
export function sheetsOnPaper(
  events: readonly { readonly type: string; readonly data: object; readonly version?: number }[],
  { upTo, products }: TallyRequest,
): LoggedSheet[] {
  const passes = new Map(products.map(({ id, pass }) => [id, pass]));
  return events.flatMap(({ type, data, version = 0 }) => {
    if (!SHEETS.has(type) || version > upTo) return [];
    const { product, member, pass, total, sheet: kept } = data as Submitted;
    if (passes.get(product) !== pass) return [];
    const sheet = matterOf(kept);
    return [{ product, member, pass, total, sheet, score: scoreAnew(sheet) }];
  });
}

const SHEETS: ReadonlySet<string> = new Set(['ScoreSheetSubmitted', 'ScoreSheetCorrected']);
type Submitted = Extract<RoundEvent, { type: 'ScoreSheetSubmitted' }>['data'];
