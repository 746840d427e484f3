import { RuleViolation } from '@ocop/ground';
import type { Areas, Places } from './access';
import type { Passage } from './actions';
import { type CaseState, isTechnical } from './case-state';
import type { Adopting } from './adoption';
import { nextDeadlineWake } from './deadline-events';
import { lawsTakingForce, lawWakes, withWhatIsAdopted } from './taking-in';
import type { Command, Context, Happening, Recorded, StreamType, Wake } from './streams';
import type { Duty, Subject } from './subject';
import type { TrackedDeadline } from './tracked-deadline';

/** The rules of one kind of case. Pure: the same input gives the same output, for ever. */
export interface Aggregate<
  S extends CaseState = CaseState,
  E extends Happening = Happening,
> extends Passage {
  readonly type: StreamType;
  readonly initial: S;
  /** @throws RuleViolation when the rules refuse the command */
  decide(command: Command, state: S, context: Context): E[];
  /** Total over the events of the type. */
  evolve(state: S, event: Recorded<E>): S;
  /** Moments besides deadlines at which the case looks at itself. */
  wakes?(state: S): readonly Wake[];
  /** Part of the story; a new chapter starts with a fresh workflow history. */
  chapter(state: S): string;
  isClosed(state: S): boolean;
  /** What the case is about; before it is opened, as far as its opening says. */
  subject(state: S): Subject;
  /** Deadlines that lie with somebody else than the case as a whole. */
  duty?(state: S, tracked: TrackedDeadline): Duty | undefined;
  /** Who may act in a case that has to do with these places. */
  places(areas: Areas): Places;
  /** Fields of events whose matter the fold needs; everything else is folded by its hash. */
  readonly folds?: Readonly<Record<string, readonly string[]>>;
  /** Fields of the state whose matter this command needs to be decided on. */
  opens?(command: Command, state: S): readonly string[];
  /** How it takes in a law or a calendar that is adopted while it is open. */
  readonly adopting?: Adopting<S, E>;
}

/** A case folded from its events, with what is needed to go on writing its stream. */
export interface Folded<S extends CaseState = CaseState> {
  readonly state: S;
  /** Version of the last event. */
  readonly version: number;
  /** Version of the last event that changed the case itself: what a person's view is compared with. */
  readonly revision: number;
  /** Latest commands with the version they led to, so that a repeated command is known. */
  readonly handled: readonly Handled[];
}

export interface Handled {
  readonly cause: string;
  readonly version: number;
  /** Fingerprint of the command, to tell a repetition from another command under the same key. */
  readonly print?: string;
}

/** More than the commands a case has in flight at once; older repetitions are found in the log. */
const HANDLED_KEPT = 20;

export function emptyFold<S extends CaseState>(aggregate: Aggregate<S>, id: string): Folded<S> {
  return { state: { ...aggregate.initial, id }, version: 0, revision: 0, handled: [] };
}

/** The fold after one more recorded event. */
export function fold<S extends CaseState, E extends Happening>(
  aggregate: Aggregate<S, E>,
  before: Folded<S>,
  event: Recorded<E> & { readonly print?: string },
): Folded<S> {
  const { cause, version, print } = event;
  const last = before.handled.at(-1);
  const earlier = last?.cause === cause ? before.handled.slice(0, -1) : before.handled;
  const handled = [...earlier, { cause, version, ...(print ? { print } : {}) }];
  return {
    state: withWhatIsAdopted(aggregate.adopting, aggregate.evolve(before.state, event), event),
    version,
    revision: isTechnical(event) ? before.revision : version,
    handled: handled.slice(-HANDLED_KEPT),
  };
}

/** Somebody decided on a case that has moved on since they looked. @throws RuleViolation STALE_VIEW */
export function refuseStaleView({ revision, state }: Folded, expected: number | undefined): void {
  if (expected === undefined || expected === revision) return;
  throw new RuleViolation('STALE_VIEW', { expected, current: revision, stage: state.stage });
}

/** What a command leads to; when time passes, a law that has come into force comes before everything else. */
export function decideOn<S extends CaseState, E extends Happening>(
  aggregate: Aggregate<S, E>,
  command: Command,
  state: S,
  context: Context,
): Happening[] {
  const law =
    command.type === 'PassTime' ? lawsTakingForce(aggregate.adopting, state, context) : [];
  return law.length > 0 ? law : aggregate.decide(command, state, context);
}

/** The first moment at which the case must look at itself again; of two at one instant the first by name. */
export function nextWake<S extends CaseState>(aggregate: Aggregate<S>, state: S): Wake | undefined {
  if (aggregate.isClosed(state)) return undefined;
  const wakes = [...(aggregate.wakes?.(state) ?? []), ...lawWakes(aggregate.adopting, state)];
  const deadline = nextDeadlineWake(state.deadlines);
  if (deadline) wakes.push(deadline);
  return wakes.reduce<Wake | undefined>(
    (first, wake) => (first && !isBefore(wake, first) ? first : wake),
    undefined,
  );
}

function isBefore(a: Wake, b: Wake): boolean {
  return a.at < b.at || (a.at === b.at && a.why < b.why);
}
