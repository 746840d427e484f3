import {
  type Drafting,
  type Folded,
  matterNamedIn,
  type Recorded,
  streamName,
  type StreamRef,
} from '@ocop/casework';
import {
  aggregateOf,
  type Ask,
  type CaseTrouble,
  type Decided,
  type DecisionRequest,
  type Envelope,
} from '@ocop/contracts';
import { type Refusal, RuleViolation } from '@ocop/ground';
import type { Pool } from 'pg';
import { AdoptionRecord } from '../adoptions/adoption-record';
import { draftAsk, draftRefused, refusalOf } from './draft-ask';
import { CaseIndex } from './case-index';
import { draftingOn } from './drafting-on';
import { EventLog } from './event-log';
import { printOf } from './hash-chain';
import { type Head, Heads } from './heads';
import { toRecord } from './logged-event';
import { keptBeforeFor } from './kept-before';
import { MatterStore } from './matter-store';
import { isDataError } from './outage';
import { unguessableId } from '../public/unguessable-id';

/** What a decision comes to; the clock is told by whoever keeps it. */
export type Kept = Omit<Decided, 'clock' | 'idle'> & { readonly idle?: Drafting['idle'] };
type Outcome = Pick<Kept, 'version' | 'refusal' | 'idle'>;

/** Business time at which something is decided. */
export interface Moment {
  readonly now: number;
  /** Version of the sandbox clock that tells it: only while the clock stands there is anything recorded. */
  readonly clock?: number;
  /** The clock as memory has it: what comes to nothing by it is decided once more by the clock itself. */
  readonly remembered?: boolean;
}

/** What is only tried out. */
type TriedWish = Pick<Envelope, 'command' | 'actor' | 'expectedRevision'>;

interface Draft {
  readonly drafting: Drafting;
  readonly refusal?: Refusal;
}

/** Rivals for the head of a stream are rare: one workflow writes it. After so many, something is wrong. */
const MOST_TRIES = 5;
/** The cause of what is only tried out. */
const TRIED = 'tried-out';

/**
 * Decides where the log is: on the log's own state, with the rules of the running release. The workflow folds what
 * comes back and never decides again, so that rules may change with any release.
 */
export class CaseKeeper {
  readonly matter: MatterStore;
  readonly log: EventLog;
  private readonly index: CaseIndex;
  private readonly heads: Heads;
  private readonly adoptions: AdoptionRecord;

  constructor(pool: Pool, wallClock?: () => number) {
    this.adoptions = new AdoptionRecord(pool);
    this.log = new EventLog(pool, wallClock);
    this.index = new CaseIndex(pool);
    this.matter = new MatterStore(pool);
    this.heads = new Heads(pool, this.matter);
  }

  /** The case as the database has it now. */
  takeUp(ref: StreamRef): Promise<Head> {
    return this.heads.load(ref);
  }

  /** What somebody's command would lead to now; nothing is recorded. @throws RuleViolation as the case would refuse */
  async wouldDo(ref: StreamRef, wish: TriedWish, now: number): Promise<readonly Recorded[]> {
    return (await this.tryOut(ref, wish, now)).events;
  }

  /** The same, with the case as it stands. @throws RuleViolation */
  async tryOut(
    ref: StreamRef,
    wish: TriedWish,
    now: number,
  ): Promise<{ readonly events: readonly Recorded[]; readonly before: Folded }> {
    const head = await this.heads.load(ref);
    const to = streamName(ref);
    const envelope = { ...wish, to, commandId: TRIED, warrant: { leave: '' } };
    const ask = { kind: 'envelope', envelope } as const;
    const { drafting, refusal } = await this.draft({ stream: ref, ask }, head, now);
    if (refusal) throw new RuleViolation(refusal.code, refusal.facts, refusal.faults);
    const events = drafting.events.filter(({ cause }) => cause === TRIED);
    return { events, before: head.folded };
  }

  /**
   * @param momentOf business time; read afresh, or as memory has it
   * @throws errors of a database that cannot be reached: what was written then is found at the next try
   */
  async decide(
    request: DecisionRequest,
    momentOf: (afresh: boolean) => Promise<Moment>,
  ): Promise<Kept> {
    const { stream: ref } = request;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const afresh = tries > 0 || isAskedAfresh(request.ask);
      if (afresh) this.heads.forget(ref);
      const moment = await momentOf(afresh);
      const standing = await this.standing(request);
      if (typeof standing === 'string') return this.stopped(request, standing);
      const kept = await this.tryOn(request, standing, moment);
      if (kept) return kept;
    }
    throw new Error(`others keep writing ${streamName(ref)}`);
  }

  /** The head of the log, or why it is not one that the workflow could go on from. */
  private async standing({
    stream: ref,
    after,
    head: seen,
  }: DecisionRequest): Promise<Head | CaseTrouble> {
    const known = this.heads.recalled(ref);
    if (known?.folded.version === after && known.hash === seen) return known;
    const head = await this.heads.load(ref);
    if (head.folded.version < after) return 'LOG_BEHIND';
    const there =
      head.folded.version === after ? head.hash : await this.log.hashAt(streamName(ref), after);
    return there === seen ? head : 'LOG_DIFFERS';
  }

  private stopped({ stream, after, head }: DecisionRequest, stopped: CaseTrouble): Kept {
    this.heads.forget(stream);
    return { events: [], head, version: after, stopped };
  }

  /** Undefined when the head or the clock has moved meanwhile. */
  private async tryOn(
    request: DecisionRequest,
    head: Head,
    moment: Moment,
  ): Promise<Kept | undefined> {
    const { stream: ref, ask } = request;
    const envelope = ask.kind === 'envelope' ? ask.envelope : undefined;
    const handled = envelope && handledBefore(head, envelope);
    if (handled) return this.answer(request, head, handled);
    const draft = await this.draft(request, head, moment.now);
    const counted = envelope && draft.refusal && (await this.countedBefore(ref, envelope));
    if (counted) return this.answer(request, head, counted);
    const kept = await this.record(request, head, draft, moment);
    if (kept === undefined) return envelope && this.answerOfRival(request, envelope);
    if (!('code' in kept)) return kept;
    const refused = this.draftRefused(request, head, moment.now, kept);
    const settled = await this.record(request, head, refused, moment);
    if (settled && 'code' in settled) throw new Error(`${streamName(ref)}: ${settled.code}`);
    return settled;
  }

  /** Undefined when the head or the clock has moved meanwhile; a refusal when the database can never take the draft. */
  private async record(
    request: DecisionRequest,
    head: Head,
    { drafting, refusal }: Draft,
    { clock, remembered }: Moment,
  ): Promise<Kept | Refusal | undefined> {
    const { stream: ref, ask } = request;
    const { events, folded, kept, idle } = drafting;
    const outcome = { ...(refusal ? { refusal } : {}), ...(idle ? { idle } : {}) };
    if (events.length === 0 && remembered) return undefined;
    if (events.length === 0)
      return this.answer(request, head, { ...outcome, version: head.folded.version });
    const newCause = ask.kind === 'envelope' && !refusal ? ask.envelope.commandId : undefined;
    const next = await this.append(ref, head, { events, folded, kept, newCause, clock });
    if (next === undefined || 'code' in next) return next;
    this.heads.remember(ref, next);
    const whole = { ...outcome, version: folded.version };
    if (request.after !== head.folded.version) return this.answer(request, next, whole);
    const seen = events.map((event) => drafting.openedForFold(event));
    return { events: seen, head: next.hash, ...whole };
  }

  private async draft(
    { stream: ref, ask }: Pick<DecisionRequest, 'stream' | 'ask'>,
    { folded }: Head,
    now: number,
  ): Promise<Draft> {
    const aggregate = aggregateOf(ref.type);
    const command = ask.kind === 'envelope' ? ask.envelope.command : { type: 'PassTime' };
    const asked = [{ type: 'PassTime' }, command].flatMap(
      (one) => aggregate.opens?.(one, folded.state) ?? [],
    );
    const state = folded.state as unknown as Record<string, unknown>;
    const named = [
      ...[command, ...asked.map((field) => state[field])].flatMap(matterNamedIn),
      ...keptBeforeFor(command),
    ];
    const adoptions = await this.adoptions.current(isAskedAfresh(ask));
    try {
      const lent = await this.matter.lend(named);
      const drafting = draftingOn(ref, folded, { now, lent, adoptions, drawn: unguessableId() });
      const refusal = draftAsk(drafting, ask, lent);
      return { drafting, ...(refusal ? { refusal } : {}) };
    } catch (error) {
      return { drafting: draftingOn(ref, folded, { now }), refusal: refusalOf(error) };
    }
  }

  private draftRefused(
    { stream: ref, ask }: DecisionRequest,
    { folded }: Head,
    now: number,
    why: Refusal,
  ): Draft {
    const drafting = draftingOn(ref, folded, { now });
    const refusal = draftRefused(drafting, ask, why);
    return { drafting, ...(refusal ? { refusal } : {}) };
  }

  /** The new head; undefined when somebody else moved the old one; a refusal when the database can never take it. */
  private async append(
    ref: StreamRef,
    head: Head,
    recording: Parameters<EventLog['append']>[2],
  ): Promise<Head | Refusal | undefined> {
    try {
      const next = await this.log.append(ref, head, recording);
      if (next) this.matter.remember(recording.kept ?? new Map());
      return next;
    } catch (error) {
      this.heads.forget(ref);
      if (!isDataError(error)) throw error;
      return { code: 'CANNOT_BE_RECORDED', facts: { reason: (error as Error).message } };
    }
  }

  /** Nothing was written: perhaps this very command had been, longer ago than memory reaches. */
  private async answerOfRival(
    request: DecisionRequest,
    envelope: Envelope,
  ): Promise<Kept | undefined> {
    const counted = await this.countedBefore(request.stream, envelope);
    return counted && this.answer(request, await this.heads.load(request.stream), counted);
  }

  private async countedBefore(
    ref: StreamRef,
    { commandId, command }: Envelope,
  ): Promise<Outcome | undefined> {
    const event = await this.index.countedBefore(ref, commandId);
    return event && sameOrReused(event, commandId, printOf(command));
  }

  /** With everything the log holds after what the workflow has seen. */
  private async answer(
    { stream: ref, after }: DecisionRequest,
    head: Head,
    outcome: Outcome,
  ): Promise<Kept> {
    const { hash, folded } = head;
    if (folded.version === after) return { events: [], head: hash, ...outcome };
    const logged = (await this.log.read(streamName(ref), after)).filter(
      (event) => event.version <= folded.version,
    );
    const opened = await this.heads.opener(ref, logged);
    return { events: logged.map((event) => toRecord(opened(event))), head: hash, ...outcome };
  }
}

function isAskedAfresh(ask: Ask): boolean {
  return ask.kind === 'time' && ask.afresh === true;
}

function handledBefore({ folded }: Head, { commandId, command }: Envelope): Outcome | undefined {
  const handled = folded.handled.find(({ cause }) => cause === commandId);
  return handled && sameOrReused(handled, commandId, printOf(command));
}

function sameOrReused(
  { version, print }: { version: number; print?: string },
  key: string,
  wanted: string,
): Outcome {
  if (!print || print === wanted) return { version };
  return { version, refusal: { code: 'IDEMPOTENCY_KEY_REUSED', facts: { key } } };
}
