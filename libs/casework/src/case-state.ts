import type { Deadline, Instant } from '@ocop/calendar';
import type { RefusalCode } from '@ocop/ground';
import type { AdoptionEvent, KnownLaw } from './adoption-events';
import { type Assigned, type DutyAssigned, withAssigned } from './assigning';
import {
  isDeadlineEvent,
  applyDeadlineEvent,
  type DeadlineBook,
  type DeadlineEvent,
} from './deadline-events';
import { type Journey, stageAfter, type Turns } from './journey';
import type { NoticeTemplate } from './notice-templates';
import type { Happening, Recorded } from './streams';
import type { Rung } from './tracked-deadline';
import type { Letter, Notice, NoticeOutcome, Telling, Work } from './work';

/** What every case carries besides its own story. Plain data: it travels through continue-as-new and the log. */
export interface CaseState {
  readonly id: string;
  readonly stage: string;
  readonly deadlines: DeadlineBook;
  /** Work that recorded events ask for and that has not been reported done. */
  readonly todo: readonly Work[];
  /** Work and letters that came back refused and on which the course depends: somebody has to look. */
  readonly refused?: readonly RefusedWork[];
  /** Letters to many that go out a slice at a time, the oldest kind first. */
  readonly telling?: readonly Telling[];
  /** Into whose hands it has been put, of the posts it waits for. */
  readonly assigned?: readonly Assigned[];
  /** Laws that were adopted since it opened, or that were still to come then. */
  readonly laws?: readonly KnownLaw[];
}

export interface RefusedWork {
  /** Command of the letter, or kind of the work. */
  readonly what: string;
  readonly to?: string;
  readonly code: RefusalCode;
  readonly at: Instant;
}

/** Events that any kind of case may record. */
export type CaseEvent =
  | DeadlineEvent
  | AdoptionEvent
  | DutyAssigned
  | {
      readonly type: 'NoticeOrdered';
      readonly data: {
        readonly notice: Notice;
        readonly deadline?: { readonly id: string; readonly called: number };
      };
    }
  /** A rung fell due and nobody had to be called: every product was already on the list. */
  | {
      readonly type: 'ReminderNotNeeded';
      readonly data: {
        readonly rung: string;
        readonly deadline: { readonly id: string; readonly called: number };
      };
    }
  | {
      readonly type: 'NoticeSent';
      readonly data: {
        readonly work: string;
        readonly key: string;
        readonly template: NoticeTemplate;
      } & NoticeOutcome;
    }
  | { readonly type: 'MessageOrdered'; readonly data: { readonly message: Letter } }
  | {
      readonly type: 'MessageDelivered';
      readonly data: { readonly work: string; readonly to: string; readonly command: string };
    }
  | {
      readonly type: 'MessageRefused';
      readonly data: {
        readonly work: string;
        readonly to: string;
        readonly command: string;
        readonly code: RefusalCode;
        readonly facts: object;
      };
    }
  /** A slice of letters to many has been ordered, and so many are left; none left ends it. */
  | { readonly type: 'LettersLeft'; readonly data: Omit<Telling, 'at'> }
  /** What a service answered could not be taken in, or it refused the work. */
  | {
      readonly type: 'WorkRefused';
      readonly data: { readonly work: string; readonly code: RefusalCode; readonly facts: object };
    }
  | {
      readonly type: 'CommandRefused';
      readonly data: {
        readonly command: string;
        readonly code: RefusalCode;
        readonly facts: object;
      };
    };

const ADOPTIONS: ReadonlySet<string> = new Set<AdoptionEvent['type']>([
  'LawAdopted',
  'LawTookForce',
  'CalendarAdopted',
  'LaddersChanged',
]);

const OWN_TYPES: ReadonlySet<string> = new Set<CaseEvent['type']>([
  'DutyAssigned',
  'NoticeOrdered',
  'ReminderNotNeeded',
  'NoticeSent',
  'MessageOrdered',
  'MessageDelivered',
  'MessageRefused',
  'LettersLeft',
  'WorkRefused',
  'CommandRefused',
]);

function isCaseEvent(event: Happening): event is CaseEvent {
  return isDeadlineEvent(event) || OWN_TYPES.has(event.type) || ADOPTIONS.has(event.type);
}

/** Events that tell of carrying on, not of the case: they do not make another person's view stale. */
export function isTechnical(event: Happening): boolean {
  return OWN_TYPES.has(event.type);
}

/** Folds the events that are common to all cases; the aggregate folds its own. */
export function evolveCase<S extends CaseState>(state: S, event: Recorded<CaseEvent>): S {
  if (isDeadlineEvent(event)) {
    const deadlines = applyDeadlineEvent(state.deadlines, event);
    return { ...state, deadlines };
  }
  const id = workId(event.version);
  switch (event.type) {
    case 'DutyAssigned':
      return withAssigned(state, event.data);
    case 'NoticeOrdered': {
      const { notice, deadline } = event.data;
      const asked = addWork(state, { id, kind: 'notify', notice, at: event.at });
      return deadline ? markCalled(asked, deadline) : asked;
    }
    case 'ReminderNotNeeded':
      return markCalled(state, event.data.deadline);
    case 'MessageOrdered':
      return addWork(state, { id, kind: 'tell', message: event.data.message });
    case 'NoticeSent':
    case 'MessageDelivered':
      return withoutWork(state, event.data.work);
    case 'MessageRefused':
    case 'WorkRefused':
      return withoutWork(withRefused(state, event), event.data.work);
    case 'LettersLeft':
      return withTelling(state, event);
    case 'LawAdopted':
      return withLaw(state, { law: event.data.law, from: event.data.from });
    case 'LawTookForce':
      return withLawInForce(state, event.data.law);
    case 'CalendarAdopted':
      return { ...state, deadlines: countedBy(event.data, state.deadlines) };
    case 'LaddersChanged':
      return { ...state, deadlines: calledBy(event.data.rungs, state.deadlines) };
    case 'CommandRefused':
      return state;
    default:
      return state;
  }
}

function withLaw<S extends CaseState>(state: S, law: KnownLaw): S {
  return { ...state, laws: [...(state.laws ?? []), law] };
}

function withLawInForce<S extends CaseState>(state: S, law: string): S {
  const laws = state.laws?.map((known) =>
    known.law === law ? { ...known, inForce: true as const } : known,
  );
  return { ...state, ...(laws ? { laws } : {}) };
}

/** What is open is counted by the new version from now on; where its day changed, an event of its own says so. */
function countedBy(
  { to, recounted }: { to: string; recounted: Readonly<Record<string, Deadline>> },
  book: DeadlineBook,
): DeadlineBook {
  const entries = Object.entries(book).map(([id, tracked]) => {
    if (!tracked.open) return [id, tracked] as const;
    const deadline = recounted[id] ?? { ...tracked.deadline, calendar: to };
    return [id, { ...tracked, deadline }] as const;
  });
  return Object.fromEntries(entries);
}

/** How many have been called does not change: the called ones stand first in both. */
function calledBy(
  rungs: Readonly<Record<string, readonly Rung[]>>,
  book: DeadlineBook,
): DeadlineBook {
  const entries = Object.entries(book).map(([id, tracked]) => {
    const next = rungs[id];
    return [id, next && tracked.open ? { ...tracked, rungs: next } : tracked] as const;
  });
  return Object.fromEntries(entries);
}

/** Work is named after the event that asked for it, so that the name is the same after any restart. */
export function workId(version: number): string {
  return `v${version}`;
}

export function addWork<S extends CaseState>(state: S, work: Work): S {
  return { ...state, todo: [...state.todo, work] };
}

export function withoutWork<S extends CaseState>(state: S, id: string): S {
  return { ...state, todo: state.todo.filter((work) => work.id !== id) };
}

/** The instants of slices differ by their versions, and lie before any instant that is still to come. */
const SLICES_BEFORE_MS = 86_400_000;

function withTelling<S extends CaseState>(
  state: S,
  { data, version, at }: Recorded<Extract<CaseEvent, { type: 'LettersLeft' }>>,
): S {
  const { telling = [], ...rest } = state;
  const next = { ...data, at: at - SLICES_BEFORE_MS + version };
  const place = telling.findIndex(({ what }) => what === data.what);
  const [before, behind] =
    place < 0 ? [telling, []] : [telling.slice(0, place), telling.slice(place + 1)];
  const all = [...before, ...(data.left > 0 ? [next] : []), ...behind];
  return (all.length > 0 ? { ...rest, telling: all } : rest) as S;
}

const REFUSED_KEPT = 20;

/** Letters that nobody depends on may be refused in silence: a product leaves a round that has ended. */
function withRefused<S extends CaseState>(
  state: S,
  { data, at }: Recorded<Extract<CaseEvent, { type: 'MessageRefused' | 'WorkRefused' }>>,
): S {
  const work = state.todo.find((candidate) => candidate.id === data.work);
  if (!work || (work.kind === 'tell' && !work.message.matters)) return state;
  const to = work.kind === 'tell' ? `${work.message.to.type}/${work.message.to.id}` : undefined;
  const what = work.kind === 'tell' ? work.message.command.type : work.kind;
  const refused = { what, ...(to ? { to } : {}), code: data.code, at };
  return { ...state, refused: [...(state.refused ?? []), refused].slice(-REFUSED_KEPT) };
}

function markCalled<S extends CaseState>(
  state: S,
  { id, called }: { id: string; called: number },
): S {
  const tracked = state.deadlines[id];
  if (!tracked) return state;
  return { ...state, deadlines: { ...state.deadlines, [id]: { ...tracked, called } } };
}

/** One function for each kind of event: the compiler demands that none is forgotten. */
export type Evolvers<S, E extends Happening> = {
  readonly [K in E['type']]: (state: S, event: Recorded<Extract<E, { type: K }>>) => S;
};

type Evolve<S, E extends Happening> = (state: S, event: Recorded<E>) => S;

/**
 * The fold of an aggregate: common events as everywhere, its own by its table; the stage is what the journey says.
 * An event written by newer code changes nothing instead of stopping the case.
 */
export function evolveBy<S extends CaseState, E extends Happening, J extends Journey>(
  journey: J,
  evolvers: Evolvers<S, Exclude<E, CaseEvent>>,
  turns: Turns<S, Exclude<E, CaseEvent>, J>,
): Evolve<S, E> {
  const table = evolvers as unknown as Readonly<Record<string, Evolve<S, E>>>;
  const forks = turns as unknown as Readonly<
    Record<string, (state: S, event: Recorded<E>) => string>
  >;
  return (state, event) => {
    if (isCaseEvent(event)) {
      return evolveCase(state, event as Recorded<CaseEvent>);
    }
    const evolve = Object.hasOwn(table, event.type) ? table[event.type] : undefined;
    if (!evolve) return state;
    const turn = () => forks[event.type]?.(state, event);
    const stage = stageAfter(journey, state.stage, event.type, turn);
    const next = evolve(state, event);
    return next.stage === stage ? next : { ...next, stage };
  };
}
