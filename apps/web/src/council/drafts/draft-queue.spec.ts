import fc from 'fast-check';
import {
  chose,
  type DraftQueue,
  type Entry,
  foundElsewhere,
  isSettled,
  type Known,
  nextToSend,
  NOTHING_WRITTEN,
  readAgain,
  refusedFor,
  saved,
  sending,
  shownOf,
  stateOf,
  wrote,
} from './draft-queue';
import { fateOf } from './fate';

const points = (given: number | null, more: object = {}): Entry => ({ points: given, ...more });
const known = (given: number, version: number): Known => ({ entry: points(given), version });

test('what is written waits, goes out with the version that was seen, and is saved', () => {
  const read = readAgain(NOTHING_WRITTEN, { '1.1': known(3, 4) });
  const waiting = wrote(read, '1.1', points(5));
  expect(nextToSend(waiting)).toEqual({ criterion: '1.1', entry: points(5), seen: 4 });
  expect(stateOf(waiting, '1.1')).toBe('waiting');
  const done = saved(waiting, '1.1', known(5, 5));
  expect([stateOf(done, '1.1'), isSettled(done), nextToSend(done)]).toEqual([
    'saved',
    true,
    undefined,
  ]);
});

test('changes go out in the order in which they were written, and only as they stand last', () => {
  const queue = ['2.1', '1.1', '2.1'].reduce(
    (one, criterion, i) => wrote(one, criterion, points(i)),
    NOTHING_WRITTEN,
  );
  expect(nextToSend(queue)).toMatchObject({ criterion: '1.1', entry: points(1) });
  expect(nextToSend(saved(queue, '1.1', known(1, 1)))).toMatchObject({ entry: points(2) });
});

test('an answer that was lost is no conflict with oneself, even after writing on', () => {
  const out = sending(wrote(NOTHING_WRITTEN, '1.1', points(3)), '1.1', points(3));
  const on = wrote(out, '1.1', points(5));
  const found = foundElsewhere(on, '1.1', known(3, 1));
  expect(stateOf(found, '1.1')).toBe('waiting');
  expect(nextToSend(found)).toMatchObject({ entry: points(5), seen: 1 });
});

test('another device’s writing is laid beside one’s own; choosing one’s own sends it over what was compared', () => {
  const mine = wrote(NOTHING_WRITTEN, '1.1', points(5));
  const both = foundElsewhere(mine, '1.1', known(0, 2));
  expect(both.conflicts['1.1']).toEqual({ mine: points(5), theirs: known(0, 2) });
  expect(shownOf(chose(both, '1.1', 'theirs'), '1.1')).toEqual(points(0));
  expect(nextToSend(chose(both, '1.1', 'mine'))).toMatchObject({ entry: points(5), seen: 2 });
});

test('a cached answer that is older than what is known changes nothing', () => {
  const queue = saved(wrote(NOTHING_WRITTEN, '1.1', points(5)), '1.1', known(5, 3));
  expect(readAgain(queue, { '1.1': known(0, 1) })).toEqual(queue);
});

test.each([
  [0, 'NO_CONNECTION', 'again'],
  [401, 'NOT_LOGGED_IN', 'again'],
  [429, 'TOO_MANY_REQUESTS', 'again'],
  [503, 'CASE_NOT_RUNNING', 'again'],
  [409, 'DRAFT_CHANGED', 'compare'],
  [409, 'SHEET_ALREADY_IN', 'keep'],
  [409, 'WRONG_STAGE', 'keep'],
  [422, 'CHOICES_NOT_PRINTED', 'keep'],
] as const)('%i %s: %s', (status, code, fate) => expect(fateOf({ status, code })).toBe(fate));

/** The server's side of drafts as the API keeps it: a write counts where the writer saw the version that stands. */
class Server {
  readonly rows = new Map<string, Known & { readonly by: number }>();
  closed = false;

  write(by: number, criterion: string, entry: Entry, seen: number): Known | 'changed' | 'closed' {
    if (this.closed) return 'closed';
    const row = this.rows.get(criterion);
    if ((row?.version ?? 0) !== seen) return 'changed';
    const now = { entry, version: seen + 1, by };
    this.rows.set(criterion, now);
    return now;
  }

  sheet(): Record<string, Known> {
    return Object.fromEntries(
      [...this.rows].map(([criterion, { entry, version }]) => [criterion, { entry, version }]),
    );
  }
}

interface Device {
  queue: DraftQueue;
  /** By criterion: the version that the member had in view when last writing or choosing. */
  readonly informed: Map<string, number>;
  /** By criterion: what was written last and has neither been taken by the server nor given up by choice. */
  readonly owed: Map<string, Entry>;
}

type Loss = 'none' | 'request' | 'answer';
const criteria = fc.constantFrom('1.1', '1.2');
const device = fc.constantFrom(0, 1);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('write'), device, criterion: criteria }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('send'),
      device,
      loss: fc.constantFrom<Loss>('none', 'none', 'request', 'answer'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reload'), device }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('read'), device }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('choose'),
      device,
      criterion: criteria,
      side: fc.constantFrom('mine', 'theirs'),
    }),
  },
);
interface Step {
  readonly do: string;
  readonly device: number;
  readonly criterion?: string;
  readonly side?: string;
  readonly loss?: Loss;
}

/** Two devices of one member and the server between them. */
class World {
  readonly server = new Server();
  readonly devices: readonly Device[] = [0, 1].map(() => ({
    queue: NOTHING_WRITTEN,
    informed: new Map(),
    owed: new Map(),
  }));
  /** Every write has words of its own, so that whose it is can always be told. */
  private written = 0;

  take({ do: what, device: no, criterion = '', side, loss = 'none' }: Step): void {
    const one = this.devices[no] as Device;
    if (what === 'write') this.write(one, no, criterion);
    if (what === 'send') this.send(one, no, loss);
    // What a browser keeps is what it finds again.
    if (what === 'reload') one.queue = JSON.parse(JSON.stringify(one.queue)) as DraftQueue;
    if (what === 'read') one.queue = readAgain(one.queue, this.server.sheet());
    if (what === 'choose') this.choose(one, criterion, side as 'mine' | 'theirs');
  }

  private write(one: Device, no: number, criterion: string): void {
    const entry = points(null, { reason: `${no}: ${(this.written += 1)}` });
    const { waiting, conflicts, known: had } = one.queue;
    if (!waiting[criterion] && !conflicts[criterion])
      one.informed.set(criterion, had[criterion]?.version ?? 0);
    one.queue = wrote(one.queue, criterion, entry);
    one.owed.set(criterion, entry);
  }

  private choose(one: Device, criterion: string, side: 'mine' | 'theirs'): void {
    const conflict = one.queue.conflicts[criterion];
    if (!conflict) return;
    if (side === 'theirs') one.owed.delete(criterion);
    one.informed.set(criterion, conflict.theirs.version);
    one.queue = chose(one.queue, criterion, side);
  }

  private send(one: Device, no: number, loss: Loss): void {
    const next = nextToSend(one.queue);
    if (!next) return;
    const { criterion, entry, seen } = next;
    one.queue = sending(one.queue, criterion, entry);
    if (loss === 'request') return;
    const before = this.server.rows.get(criterion);
    const answer = this.server.write(no, criterion, entry, seen);
    if (typeof answer === 'object') {
      // Nobody writes over another device's words without having had them in view.
      if (before && before.by !== no)
        expect(one.informed.get(criterion) ?? 0).toBeGreaterThanOrEqual(before.version);
      if (one.owed.get(criterion)?.reason === entry.reason) one.owed.delete(criterion);
    }
    if (loss === 'answer') return;
    if (answer === 'closed') one.queue = refusedFor(one.queue, criterion, 'SHEET_ALREADY_IN');
    else if (answer === 'changed') {
      one.queue = foundElsewhere(one.queue, criterion, this.server.sheet()[criterion] as Known);
      // Nobody is asked to choose between two things of their own.
      if (one.queue.conflicts[criterion]) expect(before?.by).not.toBe(no);
    } else one.queue = saved(one.queue, criterion, answer);
  }

  /** The connection is back: everything goes out, and each conflict is decided. */
  settle(): void {
    for (let i = 0; i < 50; i += 1)
      for (const [no, one] of this.devices.entries()) {
        this.take({ do: 'send', device: no });
        for (const criterion of Object.keys(one.queue.conflicts))
          this.take({ do: 'choose', device: no, criterion, side: 'mine' });
      }
  }
}

test('whatever is lost, reloaded or written at once: no word is lost, and none is overwritten unseen', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const world = new World();
      for (const one of steps) world.take(one);
      world.settle();
      for (const { queue, owed } of world.devices) {
        expect(isSettled(queue)).toBe(true);
        expect([...owed]).toEqual([]);
        const read = readAgain(queue, world.server.sheet());
        for (const [criterion, { entry }] of world.server.rows)
          expect(shownOf(read, criterion)).toEqual(entry);
      }
    }),
    { numRuns: 1_000, seed: 20_240_701 },
  );
});

test('a sheet that is submitted meanwhile keeps on the device what came too late', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.nat(40), (steps, closing) => {
      const world = new World();
      for (const [i, one] of steps.entries()) {
        if (i === closing) world.server.closed = true;
        world.take(one);
      }
      world.server.closed = true;
      world.settle();
      for (const { queue, owed } of world.devices)
        for (const [criterion, entry] of owed) expect(queue.kept[criterion]?.entry).toEqual(entry);
    }),
    { numRuns: 500, seed: 20_240_702 },
  );
});
