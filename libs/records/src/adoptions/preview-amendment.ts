import { civilDateAt, type CivilDate } from '@ocop/calendar';
import {
  type CaseEvent,
  type Command,
  type DeadlineKind,
  type Folded,
  type Letter,
  parseStreamName,
  type Recorded,
  streamName,
  type StreamRef,
  type TrackedDeadline,
} from '@ocop/casework';
import { type Actor, type Post, RuleViolation, SYSTEM } from '@ocop/ground';
import type { Pool } from 'pg';
import { CaseKeeper } from '../event-log/case-keeper';
import { holderOf } from '../read-models/deadlines/rows';
import { type AdoptionChange, changeIn } from './preview';

/** What an amendment of a plan would change in one open case. */
export interface AmendmentChange extends AdoptionChange {
  /** Deadlines that keep their day and would be called on others. */
  readonly called: readonly CalledOtherwise[];
}

export interface CalledOtherwise {
  readonly deadline: string;
  readonly kind: DeadlineKind;
  readonly lastDay: CivilDate;
  readonly holder?: Post;
  /** Days still to come on which somebody would be reminded, until now and from now on. */
  readonly was: readonly CivilDate[];
  readonly is: readonly CivilDate[];
}

type Rungs = TrackedDeadline['rungs'];

/** So many cases are tried out at a time. */
const AT_ONCE = 8;

/**
 * What follows from an amendment, in the year and in every round and product that would hear of it; each is asked by its
 * own rules, and nothing is recorded. @throws RuleViolation as the year would refuse the decision
 */
export async function* previewAmendment(
  pool: Pool,
  year: StreamRef,
  { command, actor, now }: { command: Command; actor: Actor; now: number },
): AsyncGenerator<AmendmentChange> {
  const keeper = new CaseKeeper(pool);
  const own = await keeper.tryOut(year, { command, actor }, now);
  const events = own.events as readonly Recorded<CaseEvent>[];
  yield changed(streamName(year), own.before, events, now);
  const rounds = letters(events).filter(({ to }) => to.type === 'evaluation-round');
  const told: Told[] = rounds.map(({ to, command: letter }) => ({ ref: to, letter }));
  const news = newsToCycles(events);
  const cycles = news ? await openCycles(pool, year.id) : [];
  for (const ref of cycles) told.push({ ref, letter: { type: 'PlanAmended', ...news } });
  for (let i = 0; i < told.length; i += AT_ONCE) {
    const answers = told.slice(i, i + AT_ONCE).map((one) => hears(keeper, one, now));
    for (const change of await Promise.all(answers)) if (change) yield change;
  }
}

interface Told {
  readonly ref: StreamRef;
  readonly letter: Command;
}

async function hears(
  keeper: CaseKeeper,
  { ref, letter }: Told,
  now: number,
): Promise<AmendmentChange | undefined> {
  try {
    const { events, before } = await keeper.tryOut(ref, { command: letter, actor: SYSTEM }, now);
    if (events.length === 0) return undefined;
    return changed(streamName(ref), before, events as readonly Recorded<CaseEvent>[], now);
  } catch (error) {
    // A case that does not take the letter any more is not changed by it.
    if (error instanceof RuleViolation) return undefined;
    throw error;
  }
}

const letters = (events: readonly Recorded<CaseEvent>[]): Letter[] =>
  events.flatMap((event) => (event.type === 'MessageOrdered' ? [event.data.message] : []));

/** Every cycle reads the same; of a large plan the first letters go out, and what is left is remembered by its facts. */
function newsToCycles(events: readonly Recorded<CaseEvent>[]): object | undefined {
  const first = letters(events).find(
    ({ to, command }) => to.type === 'product-cycle' && command.type === 'PlanAmended',
  );
  if (first) return first.command;
  const left = events.find((event) => event.type === 'LettersLeft');
  return left?.type === 'LettersLeft' ? left.data.facts : undefined;
}

async function openCycles(pool: Pool, plan: string): Promise<StreamRef[]> {
  const { rows } = await pool.query<{ stream: string }>(
    `select s.stream from product_overview p join streams s on s.stream = 'product-cycle/' || p.id
     where p.programme = $1 and not s.closed order by s.stream`,
    [plan],
  );
  return rows.map(({ stream }) => parseStreamName(stream));
}

function changed(
  stream: string,
  before: Folded,
  events: readonly Recorded<CaseEvent>[],
  now: number,
): AmendmentChange {
  const change = changeIn(stream, before, events);
  const moved = new Set(change.moved.map(({ deadline }) => deadline));
  const called = events.flatMap((event) => {
    if (event.type !== 'LaddersChanged') return [];
    return Object.entries(event.data.rungs)
      .filter(([id]) => !moved.has(id))
      .flatMap(([id, rungs]) => calledOtherwise(parseStreamName(stream), before, id, rungs, now));
  });
  return { ...change, called };
}

function calledOtherwise(
  ref: StreamRef,
  folded: Folded,
  id: string,
  rungs: Rungs,
  now: number,
): CalledOtherwise[] {
  const tracked = folded.state.deadlines[id];
  if (!tracked) return [];
  const ahead = (all: Rungs) =>
    all
      .slice(tracked.called)
      .filter(({ at }) => at > now)
      .map(({ at }) => civilDateAt(at));
  const holder = holderOf(ref, folded, tracked);
  const about = { deadline: id, kind: tracked.kind, lastDay: tracked.deadline.lastDay };
  const days = { was: ahead(tracked.rungs), is: ahead(rungs) };
  return [{ ...about, ...(holder ? { holder } : {}), ...days }];
}
