/** What a member says at one criterion: points of a printed option, or none with the reason. */
export interface Entry {
  readonly points: number | null;
  readonly document?: string;
  readonly page?: string;
  readonly reason?: string;
}

/** One criterion as the server has it. */
export interface Known {
  readonly entry: Entry;
  readonly version: number;
}

/** A change that has not been confirmed. */
interface Waiting {
  readonly entry: Entry;
  /** The version that the member had before them when it was written; 0 for none. */
  readonly seen: number;
  /** Changes go out in this order. */
  readonly turn: number;
  /** What went out unanswered: it may stand on the server, and then it is ours. */
  readonly sent: readonly Entry[];
}

/** Two devices wrote at once: the member chooses. */
export interface Conflict {
  readonly mine: Entry;
  readonly theirs: Known;
}

/** What the server will not take any more; kept until the member has read why. */
export interface Kept {
  readonly entry: Entry;
  readonly code: string;
}

type ByCriterion<T> = Readonly<Record<string, T>>;

/** One sheet on this device: what the server is known to have, and what it does not have yet. */
export interface DraftQueue {
  readonly known: ByCriterion<Known>;
  readonly waiting: ByCriterion<Waiting>;
  readonly conflicts: ByCriterion<Conflict>;
  readonly kept: ByCriterion<Kept>;
  readonly turn: number;
}

export const NOTHING_WRITTEN: DraftQueue = {
  known: {},
  waiting: {},
  conflicts: {},
  kept: {},
  turn: 0,
};

/** The member writes; on a criterion in conflict it is their side that changes. */
export function wrote(queue: DraftQueue, criterion: string, entry: Entry): DraftQueue {
  const conflict = queue.conflicts[criterion];
  if (conflict)
    return {
      ...queue,
      conflicts: { ...queue.conflicts, [criterion]: { ...conflict, mine: entry } },
    };
  const before = queue.waiting[criterion];
  const seen = before?.seen ?? queue.known[criterion]?.version ?? 0;
  const kept = without(queue.kept, criterion);
  return inTurn({ ...queue, kept }, criterion, { entry, seen, sent: before?.sent ?? [] });
}

/** What goes out next: the oldest change. */
export function nextToSend(
  queue: DraftQueue,
): { criterion: string; entry: Entry; seen: number } | undefined {
  const [first] = Object.entries(queue.waiting).sort(([, a], [, b]) => a.turn - b.turn);
  return first && { criterion: first[0], entry: first[1].entry, seen: first[1].seen };
}

/** Noted before it goes out, so that nothing that happens then makes it look like somebody else's. */
export function sending(queue: DraftQueue, criterion: string, entry: Entry): DraftQueue {
  const waiting = queue.waiting[criterion];
  if (!waiting || waiting.sent.some((one) => isSame(one, entry))) return queue;
  return withWaiting(queue, criterion, { ...waiting, sent: [...waiting.sent, entry] });
}

/** The server has it; what was written meanwhile still waits. */
export function saved(queue: DraftQueue, criterion: string, { entry, version }: Known): DraftQueue {
  const now = knowing(queue, criterion, { entry, version });
  const waiting = queue.waiting[criterion];
  if (!waiting) return now;
  if (isSame(waiting.entry, entry)) return { ...now, waiting: without(now.waiting, criterion) };
  return withWaiting(now, criterion, { ...waiting, seen: version, sent: [] });
}

/** The server had another version than the one that was seen, and this is it: our own, or another device's. */
export function foundElsewhere(queue: DraftQueue, criterion: string, theirs: Known): DraftQueue {
  const waiting = queue.waiting[criterion];
  if (!waiting) return knowing(queue, criterion, theirs);
  const isOurs = [waiting.entry, ...waiting.sent].some((one) => isSame(one, theirs.entry));
  if (isOurs) return saved(queue, criterion, theirs);
  return {
    ...knowing(queue, criterion, theirs),
    waiting: without(queue.waiting, criterion),
    conflicts: { ...queue.conflicts, [criterion]: { mine: waiting.entry, theirs } },
  };
}

/** The member has compared both. */
export function chose(queue: DraftQueue, criterion: string, side: 'mine' | 'theirs'): DraftQueue {
  const conflict = queue.conflicts[criterion];
  if (!conflict) return queue;
  const decided = { ...queue, conflicts: without(queue.conflicts, criterion) };
  if (side === 'theirs') return decided;
  const { mine: entry, theirs } = conflict;
  return inTurn(decided, criterion, { entry, seen: theirs.version, sent: [] });
}

/** The sheet is in, or scoring has closed: it cannot be sent any more, and is not thrown away either. */
export function refusedFor(queue: DraftQueue, criterion: string, code: string): DraftQueue {
  const waiting = queue.waiting[criterion];
  if (!waiting) return queue;
  return {
    ...queue,
    waiting: without(queue.waiting, criterion),
    kept: { ...queue.kept, [criterion]: { entry: waiting.entry, code } },
  };
}

/** The member has read what could not be sent. */
export function putAway(queue: DraftQueue): DraftQueue {
  return { ...queue, kept: {} };
}

/** The sheet was read: newer versions are known from now on, older answers (of a cache) are not. */
export function readAgain(queue: DraftQueue, sheet: ByCriterion<Known>): DraftQueue {
  return Object.entries(sheet).reduce((one, [criterion, found]) => {
    const conflict = one.conflicts[criterion];
    const now = knowing(one, criterion, found);
    if (!conflict || conflict.theirs.version >= found.version) return now;
    const conflicts = { ...now.conflicts, [criterion]: { ...conflict, theirs: found } };
    return { ...now, conflicts };
  }, queue);
}

/** What the member's screen shows of a criterion. */
export function shownOf(queue: DraftQueue, criterion: string): Entry | undefined {
  return (
    queue.waiting[criterion]?.entry ??
    queue.conflicts[criterion]?.mine ??
    queue.known[criterion]?.entry
  );
}

export type DraftState = 'untouched' | 'saved' | 'waiting' | 'conflict' | 'kept';

export function stateOf(queue: DraftQueue, criterion: string): DraftState {
  if (queue.conflicts[criterion]) return 'conflict';
  if (queue.waiting[criterion]) return 'waiting';
  if (queue.kept[criterion]) return 'kept';
  return queue.known[criterion] ? 'saved' : 'untouched';
}

/** Everything written here has been taken and decided: the sheet may be submitted. */
export function isSettled({ waiting, conflicts }: DraftQueue): boolean {
  return Object.keys(waiting).length === 0 && Object.keys(conflicts).length === 0;
}

function isSame(a: Entry, b: Entry): boolean {
  const plain = (text: string | undefined) => (text ?? '').normalize('NFC').trim();
  return (
    a.points === b.points &&
    plain(a.document) === plain(b.document) &&
    plain(a.page) === plain(b.page) &&
    plain(a.reason) === plain(b.reason)
  );
}

function knowing(queue: DraftQueue, criterion: string, found: Known): DraftQueue {
  const known = queue.known[criterion];
  if (known && known.version >= found.version) return queue;
  return { ...queue, known: { ...queue.known, [criterion]: found } };
}

function inTurn(queue: DraftQueue, criterion: string, change: Omit<Waiting, 'turn'>): DraftQueue {
  const turn = queue.turn + 1;
  return withWaiting({ ...queue, turn }, criterion, { ...change, turn });
}

function withWaiting(queue: DraftQueue, criterion: string, waiting: Waiting): DraftQueue {
  return { ...queue, waiting: { ...queue.waiting, [criterion]: waiting } };
}

function without<T>(record: ByCriterion<T>, criterion: string): ByCriterion<T> {
  const { [criterion]: _, ...rest } = record;
  return rest;
}
