import {
  type Aggregate,
  type CaseState,
  type Command,
  emptyFold,
  fold,
  type Folded,
  type Handled,
  nextWake,
  type Recorded,
  streamName,
  type Wake,
} from '@ocop/casework';
import {
  type BusinessClock,
  businessNow,
  type CommandAnswer,
  type Envelope,
  type EventToRecord,
  newerClock,
  type StreamInput,
} from '@ocop/contracts';
import { type Actor, RuleViolation, SYSTEM, tidy } from '@ocop/regulations';
import { records } from '../activity-policies';

/** Who gives a command, and the name under which a repetition of it is known. */
interface Giver {
  readonly actor: Actor;
  readonly cause: string;
  readonly print?: string;
}

/**
 * One case at work: it decides one command at a time, has every event recorded before it goes on, and lets the log
 * win where the log already knows better. Nothing here is specific to a kind of case.
 */
export class Desk<S extends CaseState> {
  folded: Folded<S>;
  clock: BusinessClock;
  /** Called after every recording. */
  onRecorded: () => void = () => undefined;
  private readonly stream: string;
  /** The tail of the queue of commands: each waits for the one before it. */
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(
    readonly aggregate: Aggregate<S>,
    private readonly input: StreamInput<S>,
  ) {
    this.folded = input.folded ?? emptyFold(aggregate, input.stream.id);
    this.clock = input.clock;
    this.stream = streamName(input.stream);
  }

  get state(): S {
    return this.folded.state;
  }

  now(): number {
    return businessNow(this.clock, Date.now());
  }

  learnClock(clock: BusinessClock | undefined): void {
    if (clock) this.clock = newerClock(this.clock, clock);
  }

  /** Asks for the time when a command came without it and the clock can be moved. */
  async askForClock(): Promise<void> {
    if (this.clock.kind === 'sandbox') this.learnClock(await records.readClock());
  }

  nextWake(): Wake | undefined {
    return nextWake(this.aggregate, this.state);
  }

  /** Nothing is due, under way or waiting to be done. */
  isSettled(): boolean {
    return this.waiting === 0 && this.state.todo.length === 0 && !this.isDue(this.now());
  }

  isFinished(): boolean {
    return this.aggregate.isClosed(this.state) && this.state.todo.length === 0;
  }

  isBusy(): boolean {
    return this.waiting > 0;
  }

  /**
   * Looks at a command without touching anything: a refusal here leaves no trace. What depends on time that has
   * passed unseen is left to `take`, which lets time catch up first. @throws RuleViolation
   */
  check(envelope: Envelope): void {
    if (this.repetitionOf(envelope)) return;
    const now = businessNow(newerClock(this.clock, envelope.clock ?? this.clock), Date.now());
    if (this.isDue(now) || this.isBusy()) return;
    this.refuseStaleView(envelope);
    this.decide(envelope.command, envelope.actor, now);
  }

  /** Carries a command out: recorded when it returns, refused when it throws. @throws RuleViolation */
  async take(envelope: Envelope): Promise<CommandAnswer> {
    this.learnClock(envelope.clock);
    const { actor, commandId: cause, print } = envelope;
    return this.inTurn(async () => {
      const repetition = this.repetitionOf(envelope);
      if (repetition) return this.answer(repetition.version);
      await this.catchUp();
      this.refuseStaleView(envelope);
      await this.commit(tidy(envelope.command), { actor, cause, print });
      return this.answer(this.folded.version);
    });
  }

  /** A command of the case's own: work that was done, time that has passed. */
  async report(command: Command, cause: string): Promise<void> {
    await this.inTurn(() => this.commit(command, { actor: SYSTEM, cause }));
  }

  /** Records what became due up to now. */
  async letTimePass(): Promise<void> {
    await this.inTurn(() => this.catchUp());
  }

  /** Records a refusal nobody was waiting for, and nothing else. */
  async recordRefusal(event: { type: string; data: object }[], cause: string, actor: Actor) {
    await this.inTurn(() => this.record(event, { actor, cause }));
  }

  /** What the next run starts from. */
  continuation(): StreamInput<S> {
    return { ...this.input, folded: this.folded, clock: this.clock };
  }

  private isDue(now: number): boolean {
    const wake = this.nextWake();
    return wake !== undefined && wake.at <= now;
  }

  private async catchUp(): Promise<void> {
    for (let wake = this.nextWake(); wake && wake.at <= this.now(); wake = this.nextWake()) {
      const before = this.folded.version;
      await this.commit({ type: 'PassTime' }, { actor: SYSTEM, cause: `time:${wake.at}` });
      // Without progress this loop would never end; a case that wakes for nothing is a fault of its rules.
      if (this.folded.version === before)
        throw new RangeError(`${this.stream} woke for "${wake.why}" and nothing came of it`);
    }
  }

  private async commit(command: Command, giver: Giver): Promise<void> {
    for (;;) {
      const happenings = this.decide(command, giver.actor, this.now());
      if (happenings.length === 0) return;
      if (await this.record(happenings, giver)) return;
    }
  }

  private decide(command: Command, actor: Actor, now: number) {
    const { version } = this.folded;
    return this.aggregate.decide(command, this.state, { now, actor, stream: this.stream, version });
  }

  /**
   * True when the events stand in the log. Otherwise the log held others at these versions, written by a workflow
   * task that was lost after its recording: the case goes on from them. They may well be these very events.
   */
  private async record(
    happenings: readonly { type: string; data: object }[],
    { actor, cause, print }: Giver,
  ): Promise<boolean> {
    const at = this.now();
    const after = this.folded.version;
    const events: EventToRecord[] = happenings.map((happening, i) => ({
      ...happening,
      version: after + i + 1,
      at,
      actor,
      cause,
      ...(print ? { print } : {}),
    }));
    const result = await records.recordEvents({ stream: this.input.stream, after, events });
    const standing = result.already ?? events;
    for (const event of standing) {
      // What the log gives back has been through JSON; our own events take the same form.
      const plain = JSON.parse(JSON.stringify(event)) as Recorded;
      this.folded = fold(this.aggregate, this.folded, plain);
    }
    this.onRecorded();
    return !result.already || standing.some((event) => event.cause === cause);
  }

  /** One command after the other: no command sees a state that is not recorded yet. */
  private async inTurn<T>(act: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    const turn = this.queue.then(act);
    this.queue = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }

  private repetitionOf({ commandId, print }: Envelope): Handled | undefined {
    const handled = this.folded.handled.find((candidate) => candidate.cause === commandId);
    if (handled?.print && handled.print !== print)
      throw new RuleViolation('IDEMPOTENCY_KEY_REUSED', { key: commandId });
    return handled;
  }

  private refuseStaleView({ expectedRevision }: Envelope): void {
    const { revision } = this.folded;
    if (expectedRevision === undefined || expectedRevision === revision) return;
    const { stage } = this.state;
    throw new RuleViolation('STALE_VIEW', { expected: expectedRevision, current: revision, stage });
  }

  private answer(version: number): CommandAnswer {
    const { revision, state } = this.folded;
    return { stream: this.stream, version, revision, stage: state.stage };
  }
}
