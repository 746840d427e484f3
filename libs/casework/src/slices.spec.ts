import { SYSTEM } from '@ocop/ground';
import { type CaseEvent, type CaseState, evolveCase, withoutWork } from './case-state';
import {
  beginTelling,
  dueTelling,
  goOnTelling,
  type Placed,
  placeOf,
  tellingWakes,
} from './slices';

const NOW = Date.UTC(2024, 6, 8);
const start: CaseState = { id: 'dot-1', stage: 'decided', deadlines: {}, todo: [] };
const letters = (numbers: readonly number[], type = 'RecordDecision'): Placed[] =>
  numbers.map((no) => {
    const id = `p${no}`;
    const message = { to: { type: 'product-cycle', id }, command: { type } } as const;
    return { place: placeOf(no, id), letter: { type: 'MessageOrdered', data: { message } } };
  });
const DECISION = { what: 'RecordDecision', facts: {} };
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

/** A case whose letters are delivered as soon as they are ordered. */
class Teller {
  state = start;
  readonly told: string[] = [];
  readonly wakes: number[] = [];
  private version = 0;

  record(events: readonly CaseEvent[]): void {
    for (const event of events) {
      this.version += 1;
      const { version } = this;
      const recorded = { ...event, version, at: NOW, actor: SYSTEM, cause: `c${version}` };
      this.state = evolveCase(this.state, recorded);
    }
  }

  deliver(): void {
    for (const work of this.state.todo) {
      if (work.kind === 'tell')
        this.told.push(`${work.message.command.type} ${work.message.to.id}`);
      this.state = withoutWork(this.state, work.id);
    }
  }

  /** Lets the case wake until nobody is left to be told. */
  goOn(lettersOf: (what: string) => Placed[]): number {
    for (let slices = 0; ; slices += 1) {
      expect(tellingWakes(this.state)).toEqual([]);
      this.deliver();
      const telling = dueTelling(this.state);
      if (!telling) return slices;
      this.wakes.push(...tellingWakes(this.state).map(({ at }) => at));
      this.record(goOnTelling(telling, lettersOf(telling.what)).events);
    }
  }
}

test.each([
  [0, 0],
  [1, 0],
  [25, 0],
  [26, 1],
  [300, 11],
  [1_000, 39],
])('%i letters go out in order, each once, in %i slices after the first', (count, slices) => {
  const teller = new Teller();
  const all = letters(upTo(count));
  const first = beginTelling(teller.state, DECISION, [...all].reverse());
  expect(first.isLast).toBe(slices === 0);
  expect(first.events.length).toBeLessThanOrEqual(26);
  teller.record(first.events);
  expect(teller.goOn(() => all)).toBe(slices);
  expect(teller.told).toEqual(upTo(count).map((no) => `RecordDecision p${no}`));
  expect(teller.state).toEqual(start);
  // Due at once, and each at an instant of its own.
  expect(new Set(teller.wakes).size).toBe(slices);
  expect(teller.wakes.every((at) => at < NOW)).toBe(true);
});

test('who leaves meanwhile is told nothing, and nobody behind is left out', () => {
  const teller = new Teller();
  teller.record(beginTelling(teller.state, DECISION, letters(upTo(60))).events);
  const staying = upTo(60).filter((no) => no !== 25 && no !== 40);
  teller.goOn(() => letters(staying));
  const expected = upTo(60).filter((no) => no !== 40);
  expect(teller.told).toEqual(expected.map((no) => `RecordDecision p${no}`));
});

test('another kind of letter waits for those before it; the same kind begins anew', () => {
  const teller = new Teller();
  const begin = (what: string, count: number) =>
    teller.record(
      beginTelling(teller.state, { what, facts: {} }, letters(upTo(count), what)).events,
    );
  begin('MoveIntake', 30);
  begin('AgendaFixed', 2);
  begin('MoveIntake', 30);
  expect(teller.state.telling?.map(({ what }) => what)).toEqual(['MoveIntake', 'AgendaFixed']);
  teller.goOn((what) => letters(upTo(what === 'MoveIntake' ? 30 : 2), what));
  const moved = (numbers: number[]) => numbers.map((no) => `MoveIntake p${no}`);
  expect(teller.told).toEqual([
    ...moved(upTo(25)),
    ...moved(upTo(30)),
    'AgendaFixed p1',
    'AgendaFixed p2',
  ]);
});
