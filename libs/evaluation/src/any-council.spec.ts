import { type Command, matterOf, type Recorded } from '@ocop/casework';
import { SYSTEM } from '@ocop/ground';
import fc from 'fast-check';
import { chair, office } from '../../../test/support/plans';
import {
  appointed,
  appointment,
  call,
  luat,
  member,
  product,
  type RoundBench,
  scoreWork,
  sheet,
  tallyOnBench,
  van,
} from '../../../test/support/round-bench';
import type { RoundEvent } from './events';
import { closingGates, liveRound, resultsOf } from '.';

const SCORING = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7'];
const EVERYBODY = [...SCORING, 'tk', 'gv', 'khach'];
const PRODUCTS = [van, luat];
type Log = readonly Recorded<RoundEvent>[];
type DataOf<T extends RoundEvent['type']> = Extract<RoundEvent, { type: T }>['data'];

/** A council of five to seven who score, some of whom come from the commune of a product. */
const councils = fc
  .record({
    size: fc.integer({ min: 5, max: SCORING.length }),
    locals: fc.subarray(SCORING, { maxLength: 3 }),
  })
  .map(({ size, locals }) => ({
    members: [
      ...SCORING.slice(0, size).map((id, i) => ({
        id,
        name: id,
        capacity: 'x',
        ...(i === 0 ? { chair: true } : {}),
        ...(i === 1 ? { viceChair: true } : {}),
        ...(locals.includes(id) ? { commune: product(van).commune } : {}),
      })),
      ...appointment.members.slice(-2),
    ],
  }));

const who = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...SCORING) },
  fc.constantFrom(...EVERYBODY),
);
const what = fc.constantFrom(...PRODUCTS);
const products = fc.subarray(PRODUCTS, { minLength: 1 });
const points = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(20, 22, 25) },
  fc.integer({ min: 0, max: 40 }),
);

/** One thing that somebody tries: by members themselves, the office or the chair, allowed or not. */
const deeds: fc.Arbitrary<{ by: string; command: Command }> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      by: who,
      command: fc.constantFrom({ type: 'EveryoneScores' }, { type: 'TheyDiffer' }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc
      .record({ by: who, id: what, A: points })
      .map(({ by, id, A }) => ({ by, command: sheet(id, by, A) })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ member: who, product: what }).map((wish) => ({
      by: wish.member,
      command: { type: 'RecuseMember', ...wish, why: 'relation' },
    })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ member: who, product: what }).map((wish) => ({
      by: wish.member,
      command: { type: 'Abstain', ...wish, reason: 'x' },
    })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ member: who, went: fc.constantFrom('in', 'out') }).map((wish) => ({
      by: 'office',
      command: { type: 'RecordAttendance', ...wish },
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ products, to: fc.constantFrom('another-session', 'next-round') })
      .map((wish) => ({ by: 'office', command: { type: 'PutOffProducts', ...wish, reason: 'x' } })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ product: what, for: fc.nat(7), against: fc.nat(2) }).map((wish) => ({
      by: 'office',
      command: { type: 'RecordVote', question: 'spread', ...wish, abstained: 0 },
    })),
  },
  ...(
    [
      [6, 'office', { type: 'OpenSession', present: SCORING }],
      [2, 'office', { type: 'AdjournSession', to: '2024-07-01' }],
      [9, 'office', { type: 'CloseScoring' }],
      [2, 'office', { type: 'ReopenScoring', reason: 'x' }],
      [9, 'm1', { type: 'CloseSession', minutes: '1/BB' }],
      [2, 'm2', { type: 'CloseSession', minutes: '1/BB' }],
      [6, 'm2', { type: 'ProposeReopening', reason: 'x' }],
      [6, 'm2', { type: 'ConfirmReopening', agree: true }],
      [1, 'office', { type: 'ConfirmReopening', agree: true }],
      [1, 'office', { type: 'SubmitResults', report: '1' }],
      [1, 'authority', { type: 'ReturnResults', reason: 'x' }],
    ] as const
  ).map(([weight, by, command]) => ({
    weight,
    arbitrary: fc.constant({ by: by, command: command }),
  })),
);

function actorOf(by: string) {
  if (by === 'office') return office;
  return by === 'authority' ? chair : member(by);
}

const NOW = '2024-07-01 09:00';

function tries(bench: RoundBench, { by, command }: { by: string; command: Command }): string {
  if (command.type === 'EveryoneScores') return everyoneScores(bench, 22);
  if (command.type === 'TheyDiffer') return everyoneScores(bench, 38);
  const present = bench.state.members.map(({ id }) => id);
  const wish = command.type === 'OpenSession' ? { ...command, present } : command;
  const outcome = bench.when(NOW, actorOf(by), wish);
  if (!outcome.includes('ScoringClosed')) return String(outcome);
  const work = scoreWork(bench);
  const result = tallyOnBench(bench, work.request);
  bench.given(NOW, SYSTEM, { type: 'WorkDone', work: work.id, result });
  return 'tallied';
}

function everyoneScores(bench: RoundBench, chairs: number): string {
  for (const id of PRODUCTS)
    for (const by of bench.state.present) {
      const A = by === 'm1' ? chairs : 22;
      bench.when(NOW, member(by), sheet(id, by, A));
    }
  return 'scored';
}

/** What the log says, counted apart from the rules that wrote it. */
class Counted {
  constructor(private readonly log: Log) {}

  all<T extends RoundEvent['type']>(type: T): DataOf<T>[] {
    return this.log.flatMap((event) => (event.type === type ? [event.data as DataOf<T>] : []));
  }

  recused(id: string): Set<string> {
    const recusals = this.all('MemberRecused').filter(({ products: of }) => of.includes(id));
    return new Set(recusals.map(({ member: one }) => one));
  }

  totals(id: string, pass: number): Map<string, number> {
    const out = this.recused(id);
    const sheets = this.all('ScoreSheetSubmitted').map((data) => ({
      ...matterOf(data.sheet),
      total: data.total,
    }));
    const counted = sheets.filter(
      (one) => one.product === id && one.pass === pass && !out.has(one.member),
    );
    return new Map(counted.map(({ member: one, total }) => [one, total]));
  }

  abstained(id: string, pass: number): Set<string> {
    const out = this.recused(id);
    const own = this.all('MemberAbstained').filter(
      (one) => one.product === id && one.pass === pass,
    );
    return new Set(own.map(({ member: one }) => one).filter((one) => !out.has(one)));
  }
}

/** Nothing is added up but by the quorum of those who may judge it, with one who presides, and by them alone. */
function quorumHolds(log: Log, size: number): void {
  const until = log.findLastIndex(({ type }) => type === 'ScoringClosed');
  const counted = new Counted(log.slice(0, until + 1));
  for (const { id, pass } of counted.all('ScoringClosed').at(-1)?.request.products ?? []) {
    const judges = SCORING.slice(0, size).filter((one) => !counted.recused(id).has(one));
    const totals = counted.totals(id, pass);
    const took = new Set([...totals.keys(), ...counted.abstained(id, pass)]);
    expect(took.size * 4).toBeGreaterThanOrEqual(judges.length * 3);
    expect(totals.size * 2).toBeGreaterThan(size);
    expect(took.has(judges.includes('m1') ? 'm1' : 'm2')).toBe(true);
    const results = new Counted(log).all('ScoresTallied').at(-1)?.results ?? [];
    const sum = [...totals.values()].reduce((all, total) => all + total, 0);
    expect(results.find((one) => one.product === id)?.average).toEqual({ sum, count: totals.size });
  }
}

test('whatever a council does in whatever order, no rule of it is got round', () => {
  const outcomes = new Map<string, number>();
  fc.assert(
    fc.property(councils, fc.array(deeds, { minLength: 10, maxLength: 80 }), (council, list) => {
      const bench = appointed(council).given('2024-06-26 10:00', office, call);
      const size = bench.state.members.length;
      let closed: string | undefined;
      for (const deed of list) {
        const outcome = tries(bench, deed);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        const { stage } = bench.state;
        if (outcome === 'tallied') quorumHolds(bench.events, size);
        if (bench.types().includes('SessionClosed')) {
          const red = closingGates(liveRound(bench.state)).filter(({ state }) => state === 'red');
          expect(red).toEqual([]);
          closed = JSON.stringify(resultsOf(bench.state));
        }
        if (stage === 'in-session') closed = undefined;
        if (closed) expect(JSON.stringify(resultsOf(bench.state))).toBe(closed);
      }
      reopenedByTwo(bench.events);
      const given = new Counted(bench.events).all('ScoreSheetSubmitted').map((one) => one.member);
      expect(given.filter((one) => !SCORING.slice(0, size).includes(one))).toEqual([]);
    }),
    { seed: 2024, numRuns: 150 },
  );
  // The walk is worth something only if councils get somewhere, and are refused on the way.
  for (const reached of ['tallied', 'SessionClosed', 'ScoringReopened', 'ProductsPutOff'])
    expect([reached, [...outcomes.keys()].some((key) => key.includes(reached))]).toEqual([
      reached,
      true,
    ]);
  const refusals = ['PRODUCT_QUORUM', 'SHEETS_MISSING', 'NOT_THE_CHAIR', 'SAME_PERSON'];
  for (const code of [...refusals, 'MEMBER_RECUSED', 'SPREAD_UNSETTLED'])
    expect([code, outcomes.get(code) ?? 0]).not.toEqual([code, 0]);
});

/** Between a close and the next reopening nothing is recorded of sheets, recusals, votes and results; two people reopen. */
function reopenedByTwo(log: Log): void {
  let isClosed = false;
  for (const { type, data, actor } of log) {
    if (type === 'ScoringReopened' && isClosed) {
      expect(data.proposedBy).toBeDefined();
      expect(data.proposedBy).not.toBe(actor.id);
    }
    if (isClosed)
      expect([
        'ScoreSheetSubmitted',
        'MemberRecused',
        'VoteRecorded',
        'ProductsPutOff',
        'ScoresTallied',
      ]).not.toContain(type);
    if (type === 'SessionClosed') isClosed = true;
    if (type === 'ScoringReopened') isClosed = false;
  }
}
