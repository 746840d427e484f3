import { UnknownCalendar } from '@ocop/calendar';
import { type Actor, SYSTEM } from '@ocop/ground';
import { areaOf } from './access';
import { type Adoption, comingLaws } from './adoption';
import { type Aggregate, decideOn, fold, type Folded, nextWake } from './aggregate';
import type { CaseState } from './case-state';
import { isMatter } from './matter';
import type { Command, Context, Happening, Recorded, Wake } from './streams';
import { lawsTakingForce, takingIn } from './taking-in';

/** Who gives a command, and the name under which a repetition of it is known. */
export interface Giver {
  readonly actor: Actor;
  readonly cause: string;
  /** Fingerprint of the command. */
  readonly print?: string;
}

/** What drafting needs from outside: where and when it happens, how matter is named, and matter at hand. */
export interface DraftingDesk {
  readonly stream: string;
  readonly now: number;
  sha256Of(matter: unknown): string;
  /** Matter by its hash, as far as the rules asked for it. */
  readonly lent: ReadonlyMap<string, unknown>;
  /** Laws and calendars that were adopted, as they stand on record. */
  readonly adoptions?: readonly Adoption[];
  /** What nobody may guess, drawn for what is drafted here. */
  readonly drawn?: string;
}

/**
 * What commands would lead to, decided one after the other on a folded case and not yet recorded. Nothing here
 * touches anything: a draft that cannot be recorded is thrown away.
 */
export class Drafting<S extends CaseState = CaseState> {
  readonly events: (Recorded & { print?: string })[] = [];
  /** Long matter of the events, by its hash. */
  readonly kept = new Map<string, unknown>();
  /** A moment of which nothing came, and why. */
  idle?: { readonly wake: string; readonly why: string };

  constructor(
    private readonly aggregate: Aggregate<S>,
    public folded: Folded<S>,
    private readonly desk: DraftingDesk,
  ) {}

  /** Whatever became due by now, one moment after the other. */
  letTimePass(): void {
    for (let wake = this.dueMoment(); wake; wake = this.dueMoment()) {
      const fault = this.tryMoment(wake.at);
      if (fault === undefined) continue;
      this.leaveMoment(fault);
      return;
    }
  }

  /** What was adopted and the case has not taken in yet; nobody hears of it twice. */
  takeIn(): void {
    if (this.folded.version === 0 || this.aggregate.isClosed(this.folded.state)) return;
    for (const adoption of this.desk.adoptions ?? []) {
      const { by: actor, cause } = adoption;
      const { adopting } = this.aggregate;
      const area = areaOf(this.aggregate.subject(this.folded.state).areas);
      const context = { ...this.context(actor), area };
      const taken = takingIn(adopting, this.folded.state, adoption, context);
      if (taken.length === 0) continue;
      for (const happening of taken) this.add(happening, { actor, cause });
      const follows = lawsTakingForce(adopting, this.folded.state, this.context(actor));
      for (const happening of follows) this.add(happening, { actor, cause });
    }
  }

  private context(actor: Actor): Context {
    const { stream, now, drawn } = this.desk;
    const { version } = this.folded;
    return { now, actor, stream, version, ...(drawn === undefined ? {} : { drawn }) };
  }

  /** A case that wakes for nothing is a fault of its rules; it must not go round in circles for it. */
  leaveMoment(why: string): void {
    const wake = this.dueMoment();
    if (wake) this.idle = { wake: `${wake.at}:${wake.why}`, why };
  }

  private dueMoment(): Wake | undefined {
    const wake = nextWake(this.aggregate, this.folded.state);
    return wake && wake.at <= this.desk.now ? wake : undefined;
  }

  /** Why nothing came of a moment; undefined when something did. */
  private tryMoment(at: number): string | undefined {
    const before = this.folded.version;
    try {
      this.carryOut({ type: 'PassTime' }, { actor: SYSTEM, cause: `time:${at}` });
    } catch (error) {
      if (error instanceof UnknownCalendar) throw error;
      return String(error);
    }
    return this.folded.version > before ? undefined : 'nothing came of it';
  }

  /** @throws RuleViolation; whatever else rules throw is a fault of ours */
  carryOut(command: Command, giver: Giver): void {
    const state = this.opened(command, this.folded.state);
    const happenings = decideOn(this.aggregate, command, state, this.context(giver.actor));
    for (const happening of happenings) this.add(happening, giver);
  }

  /** Facts that need no decision: a refusal that nobody waited for. */
  add(happening: Happening, { actor, cause, print }: Giver): void {
    const version = this.folded.version + 1;
    const told = version === 1 ? this.withComingLaws(happening) : happening;
    const whole = { ...told, version, at: this.desk.now, actor, cause };
    const event = { ...whole, ...(print ? { print } : {}) };
    // What is recorded has been through JSON.
    const recorded = JSON.parse(JSON.stringify(this.putAway(event))) as Recorded;
    this.events.push(recorded);
    this.folded = fold(this.aggregate, this.folded, this.openedForFold(recorded));
  }

  /** A case opens with the laws that are still to come. */
  private withComingLaws(opening: Happening): Happening {
    const { adoptions = [], now } = this.desk;
    const laws = this.aggregate.adopting ? comingLaws(adoptions, now) : [];
    return laws.length > 0 ? { ...opening, data: { ...opening.data, laws } } : opening;
  }

  /** The event with the matter its fold needs. */
  openedForFold<E extends Recorded>(event: E): E {
    const fields = this.aggregate.folds?.[event.type] ?? [];
    const data = this.withMatter(event.data as Record<string, unknown>, fields);
    return data === event.data ? event : { ...event, data };
  }

  private opened(command: Command, state: S): S {
    return this.withMatter(state, this.aggregate.opens?.(command, state) ?? []);
  }

  private withMatter<T extends object>(holder: T, fields: readonly string[]): T {
    const opened = fields.flatMap((name) => {
      const named = (holder as Record<string, unknown>)[name];
      if (!isMatter(named)) return [];
      const matter = this.kept.get(named.sha256) ?? this.desk.lent.get(named.sha256);
      return matter === undefined ? [] : [[name, { sha256: named.sha256, matter }] as const];
    });
    return opened.length === 0 ? holder : { ...holder, ...Object.fromEntries(opened) };
  }

  /** Matter leaves its hash in the event and is kept beside it. */
  private putAway(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.putAway(item));
    if (typeof value !== 'object' || value === null) return value;
    if (isMatter(value)) {
      if (value.matter === undefined) return { sha256: value.sha256 };
      const sha256 = this.desk.sha256Of(value.matter);
      this.kept.set(sha256, value.matter);
      return { sha256 };
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, this.putAway(item)]),
    );
  }
}

/** Hashes of matter that a value names without carrying it. */
export function matterNamedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(matterNamedIn);
  if (typeof value !== 'object' || value === null) return [];
  if (isMatter(value)) return value.matter === undefined && value.sha256 ? [value.sha256] : [];
  return Object.values(value).flatMap(matterNamedIn);
}

/** The value with the matter that is at hand in the places that name it. */
export function withMatterIn(value: unknown, lent: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => withMatterIn(item, lent));
  if (typeof value !== 'object' || value === null) return value;
  if (isMatter(value)) {
    const matter = value.matter ?? lent.get(value.sha256);
    return matter === undefined ? value : { sha256: value.sha256, matter };
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withMatterIn(item, lent)]),
  );
}
