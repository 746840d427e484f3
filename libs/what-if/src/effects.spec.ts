import { considerCalendar, isCalendarVersion, publishCalendar, withClosure } from '@ocop/calendar';
import { outcomeAt, type Stars, starsFor } from '@ocop/regulations';
import fc from 'fast-check';
import { huongTra } from '../../../test/support/plans';
import {
  type Change,
  type Effects,
  effectsOf,
  hypothesisOf,
  isUnread,
  readChange,
  type ResultSoFar,
  type RoundSoFar,
  rulesOf,
  type YearSoFar,
} from '.';

const plan = huongTra;
const now = rulesOf(plan);
const nothing: YearSoFar = { rounds: [], deadlines: [] };

/** What a product of that mean of nine members got under the rules of the plan. */
function result(product: string, sum: number, more: Partial<ResultSoFar> = {}): ResultSoFar {
  const average = { sum, count: 9 };
  const byPoints = starsFor(now.law, average);
  const { starByGates = byPoints } = more;
  const stars = Math.min(byPoints, starByGates) as Stars;
  const outcome = outcomeAt(now.law, 'district', average, stars);
  return { product, name: product, average, stars, outcome, ...more };
}

const round = (more: Partial<RoundSoFar>): RoundSoFar => ({
  id: 'huong-tra-2024-dot-1',
  tier: 'district',
  regulation: plan.regulation,
  members: 9,
  results: [],
  firstPass: {},
  ...more,
});

function ask(changes: readonly string[], year: YearSoFar, under = now): Effects {
  const read = changes.map(readChange).filter((change): change is Change => !isUnread(change));
  expect(read).toHaveLength(changes.length);
  const { rules, impossible } = hypothesisOf(under, read);
  expect(impossible).toEqual([]);
  if (!isCalendarVersion(rules.calendar.version)) considerCalendar(rules.calendar);
  return effectsOf(under, read, year);
}
const products = (changes: readonly string[], results: readonly ResultSoFar[]) =>
  ask(changes, { rounds: [round({ results })], deadlines: [] }).products.map(
    ({ product, before, after }) => [
      product,
      before.stars,
      before.outcome,
      after.stars,
      after.outcome,
    ],
  );

describe('a cut-off elsewhere', () => {
  // Nine members: 639 points are a mean of 71, 648 are 72.
  test('70 moved to 72 keeps a product of 71 points in the district, with 3 stars', () => {
    const results = [result('bun', 639), result('tra', 648), result('nem', 500)];
    expect(products(['cut-off:70=72'], results)).toEqual([['bun', 4, 'forward', 3, 'recognise']]);
  });

  test('a mark that bars the star goes on barring it', () => {
    const results = [result('bun', 500, { starByGates: 2 })];
    expect(products(['cut-off:50=45'], results)).toEqual([]);
  });

  test('points that no law prints, or that would cross the next band, are refused', () => {
    const barred = (text: string) =>
      hypothesisOf(now, [readChange(text) as Change]).impossible.map(({ code }) => code);
    expect(barred('cut-off:88=90')).toEqual(['NO_SUCH_CUT_OFF']);
    expect(barred('cut-off:70=90')).toEqual(['CUT_OFFS_CROSS']);
    expect(barred('cut-off:50=30')).toEqual(['CUT_OFFS_CROSS']);
    expect(barred('cut-off:70=70')).toEqual(['AS_IT_IS']);
    expect(barred('quorum:3/4')).toEqual(['AS_IT_IS']);
    expect(barred('holiday:2024-09-02')).toEqual(['DAY_OFF_ALREADY']);
    expect(barred('holiday:2077-07-07')).toEqual(['YEAR_WITHOUT_TABLE']);
  });

  test('a higher cut-off never gives anybody a higher star', () => {
    const sums = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 30 });
    const cut = fc.tuple(fc.constantFrom(50, 70, 90), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(sums, cut, (means, [from, by]) => {
        const results = means.map((sum, i) => result(`sp-${i}`, sum));
        const changed = products([`cut-off:${from}=${from + by}`], results);
        for (const [, before, , after] of changed)
          expect(Number(after)).toBeLessThan(Number(before));
        const between = means.filter((sum) => sum >= from * 9 && sum < (from + by) * 9);
        expect(changed).toHaveLength(between.length);
      }),
    );
  });
});

test('rounding half up lifts 69.995 and more over the cut-off, and is judged from the exact mean', () => {
  const exact = { sum: 69995, count: 1000 };
  const results = [{ ...result('bun', 629), average: exact, exact }];
  expect(products(['rounding:half-up-2'], results)).toEqual([
    ['bun', 3, 'recognise', 4, 'forward'],
  ]);
});

describe('another council', () => {
  const year = (more: Partial<RoundSoFar>): YearSoFar => ({ rounds: [round(more)], deadlines: [] });

  test('a session of 7 of 9 counts with 3/4 and not with 4/5', () => {
    expect(ask(['quorum:4/5'], year({ present: 7 })).council).toEqual([
      { round: 'huong-tra-2024-dot-1', what: 'quorum-lost', present: 7, members: 9, needed: 8 },
    ]);
    expect(ask(['quorum:2/3'], year({ present: 7 })).council).toEqual([]);
  });

  test('a round with fewer members than would be asked for', () => {
    expect(ask(['members:11'], year({})).council).toMatchObject([
      { what: 'too-few-members', members: 9, needed: 11 },
    ]);
  });

  test('a tighter limit sends more products into a second pass: 9 passes, 10 stays', () => {
    const firstPass = { bun: [70, 79], tra: [70, 80], nem: [60, 72] };
    expect(ask(['spread:9'], year({ firstPass })).council).toMatchObject([
      { what: 'second-pass', products: ['tra'], limit: 9 },
    ]);
    expect(ask(['spread:12'], year({ firstPass })).council).toMatchObject([
      { what: 'no-second-pass', products: ['nem'] },
    ]);
  });
});

describe('one more day off', () => {
  // The commune took the dossier on Thursday 04/07/2024: ten working days end on the 18th.
  const check = {
    stream: 'product-cycle/huong-tra-2024-bun-van-cu',
    id: 'commune-check',
    kind: 'commune-check',
    subject: 'Bún Vân Cù',
    rule: { kind: 'working-days', days: 10, from: '2024-07-04' },
    lastDay: '2024-07-18',
  } as const;

  test('moves a term of working days and its reminders, and no day that a plan has fixed', () => {
    const fixed = {
      ...check,
      id: 'recognise',
      kind: 'recognise',
      rule: { kind: 'before', date: '2024-07-10' },
      lastDay: '2024-07-09',
    } as const;
    const year = { rounds: [], deadlines: [check, fixed] };
    const { deadlines } = ask(['holiday:2024-07-09'], year);
    expect(deadlines).toMatchObject([
      { id: 'commune-check', from: '2024-07-18', to: '2024-07-19' },
      { id: 'recognise', from: '2024-07-09', to: '2024-07-09', endsOnDayOff: true },
    ]);
    const calls = ask(['holiday:2024-07-05'], year).deadlines.find(({ id }) => id === 'recognise');
    expect(calls).toMatchObject({ from: '2024-07-09', to: '2024-07-09' });
    expect(calls?.calls).toContainEqual({ from: '2024-07-02', to: '2024-07-01' });
  });

  test('leaves what was extended by decision', () => {
    const extended = { ...check, lastDay: '2024-07-25' };
    expect(ask(['holiday:2024-07-09'], { rounds: [], deadlines: [extended] }).deadlines).toEqual(
      [],
    );
  });

  test('is seen in the plan alone, where nothing runs', () => {
    const effects = ask(['holiday:2024-07-09'], nothing);
    expect(effects.plan).toContainEqual({
      what: 'day-off',
      date: 'huong-tra-2024-dot-1:recognise',
      day: '2024-07-09',
    });
    expect(effects.lookedAt).toEqual({ products: 0, rounds: 0, deadlines: 0 });
  });
});

describe('another generation of the law', () => {
  test('a district’s product is judged by the province, and its points came from other sheets', () => {
    const results = [result('bun', 540), result('tra', 300)];
    const effects = ask(['regulation:26/2026'], { rounds: [round({ results })], deadlines: [] });
    expect(effects.products).toMatchObject([
      { product: 'bun', after: { tier: 'province', outcome: 'recognise' }, otherSheets: true },
      { product: 'tra', after: { tier: 'province', outcome: 'not-recognise' } },
    ]);
  });

  test('the plan is told what it would have to write otherwise', () => {
    const faults = ask(['regulation:26-2026'], nothing).plan.flatMap((effect) =>
      effect.what === 'fault' ? [effect.fault.path] : [],
    );
    expect(faults).toEqual(expect.arrayContaining(['authority.tier', 'rounds[0].tier']));
  });

  test('the commune’s days become the law’s', () => {
    const communeCheck = { ...plan.terms.communeCheck, workingDays: 10 };
    const own = rulesOf({ ...plan, terms: { ...plan.terms, communeCheck } });
    const check = {
      stream: 'product-cycle/huong-tra-2024-bun-van-cu',
      id: 'commune-check',
      kind: 'commune-check',
      subject: 'Bún Vân Cù',
      rule: { kind: 'working-days', days: 10, from: '2024-07-04' },
      lastDay: '2024-07-18',
    } as const;
    const year = { rounds: [], deadlines: [check] };
    expect(ask(['regulation:26-2026'], year, own).deadlines).toMatchObject([
      { id: 'commune-check', from: '2024-07-18', to: '2024-07-25' },
    ]);
  });

  test('a round that goes by a later law than its plan is judged by its own', () => {
    const results = [{ ...result('bun', 639), outcome: 'recognise' as const }];
    const own = round({ results, tier: 'province', regulation: '148-1489-2025' });
    const effects = ask(['cut-off:70=72'], { rounds: [own], deadlines: [] });
    expect(effects.products).toMatchObject([{ before: { stars: 4 }, after: { stars: 3 } }]);
  });
});

test.each([
  '',
  'cut-off',
  'cut-off:90',
  'cut-off:90=101',
  'cut-off:9e1=88',
  'cut-off:-1=88',
  'quorum:4/3',
  'quorum:0/3',
  'members:0',
  'spread:1.5',
  'rounding:up',
  'regulation:1024',
  'holiday:1024-07-10',
  'holiday:2024-02-30',
  'holiday:\ud83d',
  'toString:1',
  'band:90=88',
])('%j is no change, and the answer says how one is written', (text) => {
  const read = readChange(text);
  expect(isUnread(read)).toBe(true);
  expect({ form: '', known: [], ...read }).not.toMatchObject({ form: '', known: [] });
});

test('where offices were closed by decision a deadline is counted without those days, before and after', () => {
  const storm = { document: 'CĐ 9', reason: 'bão', area: 'hue/huong-tra/huong-toan' };
  publishCalendar(withClosure('vn-1', 'vn-1.7', { ...storm, days: ['2024-07-03'] }));
  const rule = { kind: 'working-days', days: 5, from: '2024-07-01' } as const;
  const check = {
    stream: 's',
    id: 'commune-check',
    kind: 'commune-check',
    subject: 'x',
    rule,
  } as const;
  const there = { ...check, area: `${storm.area}/htx`, lastDay: '2024-07-09' };
  const elsewhere = { ...check, area: 'hue/huong-tra/huong-chu', lastDay: '2024-07-08' };
  const year = { rounds: [], deadlines: [there, elsewhere] };
  const { deadlines } = ask(['holiday:2024-07-04'], year, rulesOf(plan, 'vn-1.7'));
  expect(deadlines.map(({ from, to }) => [from, to])).toEqual([
    ['2024-07-09', '2024-07-10'],
    ['2024-07-08', '2024-07-09'],
  ]);
});
