import { atTime } from '@ocop/calendar';
import {
  adoptables,
  type Adoption,
  type Aggregate,
  type CaseState,
  type Command,
  comingLaws,
  decideOn,
  emptyFold,
  fold,
  type Folded,
  type Happening,
  lawsTakingForce,
  nextWake,
  onRecord,
  type Recorded,
  takingIn,
  areaOf,
} from '@ocop/casework';
import { type Actor, RuleViolation, SYSTEM } from '@ocop/ground';

/** `'2024-07-10 09:30'` in Viet Nam. */
export function at(text: string): number {
  const [day = '', time = '08:00'] = text.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return atTime(day, hour, minute);
}

/** One case on the bench: given what happened, when a command comes, then events or a refusal. */
export class CaseBench<S extends CaseState, E extends Happening> {
  private folded: Folded<S>;
  last: E[] = [];
  readonly events: Recorded<E>[] = [];

  constructor(
    private readonly aggregate: Aggregate<S, E>,
    readonly id: string,
    private now = at('2024-04-09 08:30'),
    /** What is on record when the case opens. */
    private adoptions: readonly Adoption[] = adoptables().map((one) => onRecord(one)),
  ) {
    this.folded = emptyFold(aggregate as unknown as Aggregate<S>, id);
  }

  get state(): S {
    return this.folded.state;
  }

  /** Something that must succeed; time that became due before it passes first. */
  given(when: string, actor: Actor, command: Command): this {
    this.passUntil(at(when));
    this.record(command, actor);
    return this;
  }

  /** Types of the events that a command leads to, or the code it is refused with. */
  when(when: string, actor: Actor, command: Command): string[] | string {
    this.passUntil(at(when));
    try {
      this.record(command, actor);
      return this.types();
    } catch (error) {
      if (error instanceof RuleViolation) return error.code;
      throw error;
    }
  }

  /** The whole refusal of a command. */
  refusal(when: string, actor: Actor, command: Command): RuleViolation {
    this.passUntil(at(when));
    try {
      this.decide(command, actor);
    } catch (error) {
      if (error instanceof RuleViolation) return error;
      throw error;
    }
    throw new Error(`${command.type} was not refused`);
  }

  /** Lets time pass and gives the types of what was recorded on the way. */
  untilDay(when: string): string[] {
    const before = this.folded.version;
    const types: string[] = [];
    this.passUntil(at(when), (events) => types.push(...events.map(({ type }) => type)));
    return this.folded.version === before ? [] : types;
  }

  types(): string[] {
    return this.last.map(({ type }) => type);
  }

  event<T extends E['type']>(type: T): Extract<E, { type: T }>['data'] {
    const found = this.last.find((event) => event.type === type);
    if (!found) throw new Error(`no ${type} in ${this.types().join(', ')}`);
    return found.data;
  }

  /** Commands ordered for other cases by the last decision. */
  told(): string[] {
    return this.last.flatMap((event) => {
      if (event.type !== 'MessageOrdered') return [];
      const { message } = event.data as { message: { command: Command } };
      return [message.command.type];
    });
  }

  /** The other case has recorded the oldest letter of that kind, or refuses it with a code. */
  answered(when: string, letter: string, code?: string): string[] {
    const work = this.state.todo.find(
      (one) => one.kind === 'tell' && one.message.command.type === letter,
    );
    if (!work) throw new Error(`no ${letter} is under way`);
    const result = code ? { accepted: false, code, facts: {} } : { accepted: true };
    this.given(when, SYSTEM, { type: 'WorkDone', work: work.id, result });
    return this.types();
  }

  /** Templates of notices ordered by the last decision. */
  noticed(): string[] {
    return this.last.flatMap((event) => {
      if (event.type !== 'NoticeOrdered') return [];
      return [(event.data as { notice: { template: string } }).notice.template];
    });
  }

  private passUntil(to: number, each: (events: E[]) => void = () => undefined): void {
    for (;;) {
      const wake = nextWake(this.aggregate as unknown as Aggregate<S>, this.state);
      if (!wake || wake.at > to) break;
      this.now = Math.max(this.now, wake.at);
      this.record({ type: 'PassTime' }, SYSTEM);
      each(this.last);
    }
    this.now = to;
  }

  /** Puts something on record that the case did not know when it opened, and lets it look. */
  adopt(when: string, ...adopted: Adoption[]): string[] {
    this.passUntil(at(when));
    this.adoptions = [...this.adoptions, ...adopted];
    this.last = this.takeIn();
    return this.types();
  }

  private decide(command: Command, actor: Actor): E[] {
    return decideOn(this.aggregate, command, this.state, this.context(actor)) as E[];
  }

  private context(actor: Actor) {
    const { version } = this.folded;
    return { now: this.now, actor, stream: `${this.aggregate.type}/${this.id}`, version };
  }

  private record(command: Command, actor: Actor): void {
    const isOpening = this.folded.version === 0;
    this.last = this.add(this.decide(command, actor), actor);
    if (isOpening) this.last = [...this.last, ...this.takeIn()];
  }

  private takeIn(): E[] {
    const { adopting } = this.aggregate;
    return this.adoptions.flatMap((adoption) => {
      const context = () => this.context(adoption.by);
      const area = areaOf(this.aggregate.subject(this.state).areas);
      const taken = takingIn(adopting, this.state, adoption, { ...context(), area }) as E[];
      if (taken.length === 0) return [];
      const told = this.add(taken, adoption.by);
      const follows = lawsTakingForce(adopting, this.state, context()) as E[];
      return [...told, ...this.add(follows, adoption.by)];
    });
  }

  private add(happenings: readonly E[], actor: Actor): E[] {
    const coming = comingLaws(this.adoptions, this.now);
    for (const happening of happenings) {
      const version = this.folded.version + 1;
      const laws = version === 1 && coming.length > 0 ? { laws: coming } : {};
      const data = { ...happening.data, ...laws };
      const event = { ...happening, data, version, at: this.now, actor, cause: `c${version}` };
      const plain = JSON.parse(JSON.stringify(event)) as Recorded<E>;
      this.events.push(plain);
      this.folded = fold(this.aggregate, this.folded, plain);
    }
    return [...happenings];
  }
}
