import {
  type Aggregate,
  type CaseState,
  emptyFold,
  fold,
  type Folded,
  nextWake,
  refuseStaleView,
  streamName,
  type StreamRef,
  type Wake,
} from '@ocop/casework';
import {
  type Ask,
  type BusinessClock,
  businessNow,
  type CaseTrouble,
  type CommandAnswer,
  commandFaults,
  type Decided,
  type Envelope,
  envelopeFaults,
  newerClock,
  type OwnCommand,
  REAL_CLOCK,
  type Stand,
  type StreamInput,
} from '@ocop/contracts';
import { UnknownCalendar } from '@ocop/calendar';
import { RuleViolation } from '@ocop/ground';
import { LogKeeper } from './log-keeper';

/**
 * One case at work: one thing at a time is decided where the log is, and what the log gives back is folded. The desk
 * itself decides nothing that counts; nothing here is specific to a kind of case.
 */
export class Desk {
  folded: Folded;
  clock: BusinessClock = REAL_CLOCK;
  /** Why the case does not go on; only a fresh start from the log ends it. */
  stopped?: CaseTrouble;
  /** Updates taken in this run, of which the engine allows so many. */
  taken = 0;
  /** Called after every recording. */
  onRecorded: () => void = () => undefined;
  readonly stream: string;
  private head = '';
  private isTakenUp = false;
  /** A moment of which nothing came is not waited for again. */
  private idle?: string;
  /** The last state that was looked through for its next wake. */
  private looked?: { readonly state: CaseState; readonly wake?: Wake };
  private readonly log: LogKeeper;
  private readonly ref: StreamRef;
  /** The tail of the queue: each turn waits for the one before it. */
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(
    readonly aggregate: Aggregate,
    input: StreamInput,
  ) {
    this.folded = emptyFold(aggregate, input.stream.id);
    this.ref = input.stream;
    this.stream = streamName(input.stream);
    this.log = new LogKeeper(input.stream);
  }

  get state(): CaseState {
    return this.folded.state;
  }

  now(): number {
    return businessNow(this.clock, Date.now());
  }

  /** Begins from what the log says, whoever started the workflow and with whatever. */
  takeUp(): Promise<void> {
    return this.inTurn(async () => {
      const { folded, head, clock } = await this.log.takeUp();
      this.folded = folded;
      this.head = head;
      this.clock = clock;
      this.isTakenUp = true;
    });
  }

  nextWake(): Wake | undefined {
    if (this.stopped) return undefined;
    const { state } = this;
    // Asked again and again while nothing has happened; a case may have hundreds of deadlines to look through.
    if (this.looked?.state !== state) {
      const wake = nextWake(this.aggregate, state);
      this.looked = wake ? { state, wake } : { state };
    }
    const { wake } = this.looked;
    return wake && `${wake.at}:${wake.why}` === this.idle ? undefined : wake;
  }

  /** The course has been run: nothing is due, under way or waiting to be done. Notices to people are another matter. */
  isSettled(): boolean {
    return !this.isBusy() && !this.hasCourse() && !this.isDue();
  }

  /** Work that the case's own course depends on. */
  hasCourse(): boolean {
    return this.state.todo.some((work) => work.kind !== 'notify');
  }

  isFinished(): boolean {
    return this.aggregate.isClosed(this.state) && this.state.todo.length === 0;
  }

  isBusy(): boolean {
    return this.waiting > 0;
  }

  stand(): Stand {
    const { stopped, head } = this;
    return { version: this.folded.version, head, ...(stopped ? { stopped } : {}) };
  }

  /**
   * Looks at a command without touching anything: a refusal here leaves no trace. What the desk does not know for
   * certain now (a case not taken up yet, time that has passed unseen, matter it does not hold, who vouches for the
   * sender) is left to the decision. @throws RuleViolation
   */
  check(envelope: Envelope, hint: BusinessClock = this.clock): void {
    const faults = [...envelopeFaults(envelope, this.ref), ...commandFaults(envelope?.command)];
    if (faults.length > 0) throw new RuleViolation('MALFORMED_ENVELOPE', {}, faults);
    if (this.stopped)
      throw new RuleViolation('CASE_STOPPED', { stream: this.stream, why: this.stopped });
    const now = businessNow(newerClock(this.clock, hint), Date.now());
    if (!this.isTakenUp || this.isBusy() || this.isDue(now)) return;
    const { command, actor, commandId, expectedRevision } = envelope;
    if (this.folded.handled.some(({ cause }) => cause === commandId)) return;
    if (actor.role === 'system' || this.aggregate.opens?.(command, this.state).length) return;
    refuseStaleView(this.folded, expectedRevision);
    const { version } = this.folded;
    const context = { now, actor, stream: this.stream, version };
    try {
      this.aggregate.decide(command, this.state, context);
    } catch (error) {
      // Days off that were decided while this code ran are known where the log is.
      if (!(error instanceof UnknownCalendar)) throw error;
    }
  }

  /** Has a command decided and recorded. @throws RuleViolation when it is refused */
  async take(envelope: Envelope, signal = false): Promise<CommandAnswer> {
    this.taken += 1;
    const decided = await this.decide({
      kind: 'envelope',
      envelope,
      ...(signal ? { signal: true } : {}),
    });
    if (decided.refusal) {
      const { code, facts, faults } = decided.refusal;
      throw new RuleViolation(code, facts, faults);
    }
    const { revision, state } = this.folded;
    return { stream: this.stream, version: decided.version, revision, stage: state.stage };
  }

  /** Commands of the case's own: work that was done. */
  async report(commands: readonly OwnCommand[]): Promise<void> {
    await this.decide({ kind: 'own', commands });
  }

  /** Records what became due up to now, and learns what the log and the clock have to tell. */
  async lookAgain(): Promise<void> {
    await this.decide({ kind: 'time', afresh: true });
  }

  async letTimePass(): Promise<void> {
    if (this.isDue()) await this.decide({ kind: 'time' });
  }

  private isDue(now = this.now()): boolean {
    const wake = this.nextWake();
    return wake !== undefined && wake.at <= now;
  }

  private decide(ask: Ask): Promise<Decided> {
    this.log.nudge();
    return this.inTurn(async () => {
      this.refuseWhenStopped();
      const { head, clock } = this;
      const after = this.folded.version;
      const decided = await this.log.decide({ after, head, at: this.now(), clock, ask });
      this.learn(decided);
      this.refuseWhenStopped();
      return decided;
    });
  }

  private learn({ events, head, clock, stopped, idle }: Decided): void {
    for (const event of events) this.folded = fold(this.aggregate, this.folded, event);
    this.head = head;
    this.clock = newerClock(this.clock, clock);
    this.idle = idle;
    if (stopped) this.stopped = stopped;
    if (events.length > 0 || stopped) this.onRecorded();
  }

  private refuseWhenStopped(): void {
    if (!this.stopped) return;
    throw new RuleViolation('CASE_STOPPED', { stream: this.stream, why: this.stopped });
  }

  /** One after the other: nothing is decided on a state that is not recorded yet. */
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
}
