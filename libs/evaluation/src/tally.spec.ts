import type { TallyRequest } from '@ocop/casework';
import { scoreAnew } from '@ocop/records';
import type { Average } from '@ocop/regulations';
import fc from 'fast-check';
import {
  best,
  besides,
  type Choices,
  scoreOf,
  vegetables,
} from '../../../test/support/criteria-bench';
import type { ScoreSheet } from './score-sheet';
import { type LoggedSheet, tallyOrRefusal } from './tally';

const logged = (A: number, member = 'm1', total = A + 40): LoggedSheet => {
  const key = { product: 'x', member, pass: 1 };
  return { ...key, total, sheet: { ...key, A, B: 20, C: 20 } };
};
const request = (change: Partial<TallyRequest> = {}): TallyRequest => ({
  round: 'r',
  regulation: '148-2023',
  tier: 'district',
  upTo: 99,
  products: [{ id: 'x', pass: 1 }],
  ...change,
});
const both = [logged(22), logged(24, 'm2')];

test('adds up the sheets of a product to the exact average, its stars and its way', () => {
  expect(tallyOrRefusal(request(), both)).toEqual({
    results: [
      {
        product: 'x',
        average: { sum: 126, count: 2 },
        stars: 3,
        outcome: 'recognise',
        spread: 2,
        parts: { A: 46, B: 40, C: 40 },
        provisional: true,
      },
    ],
  });
});

test.each<[string, Partial<TallyRequest>, LoggedSheet[], string]>([
  ['without sheets', {}, [], 'NO_SHEETS'],
  ['above a maximum', {}, [logged(41)], 'POINTS_OUT_OF_RANGE'],
  ['in halves', {}, [logged(20.5)], 'POINTS_OUT_OF_RANGE'],
  ['that tell another total', {}, [logged(22, 'm1', 63)], 'SHEET_DIFFERS'],
  ['of another member', {}, [{ ...logged(22), member: 'm2' }], 'SHEET_DIFFERS'],
  ['of another pass', {}, [{ ...logged(22), pass: 2 }], 'SHEET_DIFFERS'],
  ['that are gone', {}, [{ product: 'x', member: 'm1', pass: 1, total: 62 }], 'SHEET_DIFFERS'],
  ['at a tier the law does not know', { regulation: '26-2026' }, both, 'TIER_UNKNOWN'],
  ['under an unknown law', { regulation: '1-1900' }, both, 'REGULATION_UNKNOWN'],
])('%s it answers with a refusal instead of failing', (_how, change, sheets, code) => {
  expect(tallyOrRefusal(request(change), sheets)).toMatchObject({ refused: { code } });
});

/** A sheet of this total, its parts filled one after the other. */
function sheetOf(total: number, member: string): LoggedSheet {
  const key = { product: 'x', member, pass: 1 };
  const [A, B] = [Math.min(40, total), Math.min(25, Math.max(0, total - 40))];
  return { ...key, total, sheet: { ...key, A, B, C: total - A - B } };
}

/** Published totals and how other programs treated them; a mean is never rounded before it is compared. */
test.each<[string, readonly number[], Average, number, number]>([
  ['80 and 81 are 80.50: four stars (Cần Thơ 2024)', [80, 81], { sum: 161, count: 2 }, 4, 1],
  ['70, 70 and 69 stay below 70', [70, 70, 69], { sum: 209, count: 3 }, 3, 1],
  [
    '99 four times and 89 is 97, not the floor of stars',
    [99, 99, 99, 99, 89],
    { sum: 485, count: 5 },
    5,
    10,
  ],
  [
    'nineteen times 90 and 89 is 89.95: four stars',
    [...Array<number>(19).fill(90), 89],
    { sum: 1799, count: 20 },
    4,
    1,
  ],
])('%s', (_what, totals, average, stars, spread) => {
  const sheets = totals.map((total, i) => sheetOf(total, `m${i}`));
  const answer = tallyOrRefusal(request({ tier: 'province' }), sheets);
  expect(answer).toMatchObject({ results: [{ average, stars, spread }] });
});

test('part totals of QĐ 1048 (31 + 24 + 38, Bến Tre 2021) fit that law and no later one', () => {
  const key = { product: 'x', member: 'm1', pass: 1 };
  const durian = [{ ...key, total: 93, sheet: { ...key, A: 31, B: 24, C: 38 } }];
  const under = (regulation: string) =>
    tallyOrRefusal(request({ regulation, tier: 'province' }), durian);
  expect(under('1048-2019')).toMatchObject({
    results: [
      {
        average: { sum: 93, count: 1 },
        parts: { A: 31, B: 24, C: 38 },
        stars: 5,
        outcome: 'forward',
        provisional: true,
      },
    ],
  });
  for (const later of ['148-2023', '148-1489-2025', '26-2026'])
    expect(under(later)).toMatchObject({ refused: { code: 'POINTS_OUT_OF_RANGE' } });
});

test('where the rules round half up, the rounded mean decides, and the exact one stands beside it', () => {
  const sheets = [...Array<number>(199).fill(90), 89].map((total, i) => sheetOf(total, `m${i}`));
  const under = (rounding?: 'half-up-2') =>
    tallyOrRefusal(request({ tier: 'province', ...(rounding ? { rounding } : {}) }), sheets);
  // 17 999 / 200 = 89.995.
  expect(under()).toMatchObject({ results: [{ average: { sum: 17_999, count: 200 }, stars: 4 }] });
  expect(under('half-up-2')).toMatchObject({
    results: [
      { average: { sum: 9_000, count: 100 }, exact: { sum: 17_999, count: 200 }, stars: 5 },
    ],
  });
});

test('of a corrected sheet the second counts', () => {
  const slip = logged(4);
  const meant = logged(40);
  expect(tallyOrRefusal(request(), [slip, logged(38, 'm2'), meant])).toMatchObject({
    results: [{ average: { sum: 80 + 78, count: 2 }, spread: 2 }],
  });
});

describe('on the criteria of a set', () => {
  const set = vegetables.id;
  const asked = request({
    regulation: '26-2026',
    tier: 'province',
    products: [{ id: 'x', pass: 1, set }],
  });
  const chosen = (choices: Choices, member = 'm1'): LoggedSheet => {
    const score = scoreOf(choices);
    const key = { product: 'x', member, pass: 1 };
    return { ...key, total: score.total, score, sheet: { ...key, ...score.parts, set, choices } };
  };

  test('a mark is met where more than half of the sheets reach it; half is not enough', () => {
    // 4.1: three points are the minimum for four stars, five for five.
    const sheets = (met: number, of: number) =>
      Array.from({ length: of }, (_, i) =>
        chosen(i < met ? best() : besides({ '4.1': 3 }), `m${i}`),
      );
    expect(tallyOrRefusal(asked, sheets(3, 5))).toMatchObject({
      results: [{ stars: 5, starByPoints: 5, starByGates: 5, missed: [], outcome: 'forward' }],
    });
    expect(tallyOrRefusal(asked, sheets(2, 4))).toMatchObject({
      results: [
        {
          set,
          average: { sum: 396, count: 4 },
          stars: 4,
          starByPoints: 5,
          starByGates: 4,
          missed: [{ criterion: '4.1', star: 5, met: 2 }],
          outcome: 'recognise',
        },
      ],
    });
  });

  test('a missed mark of three stars leaves two, whatever the points', () => {
    const [first, second] = [chosen(besides({ '2.2': 1 })), chosen(besides({ '2.2': 1 }), 'm2')];
    expect(tallyOrRefusal(asked, [first, second])).toMatchObject({
      results: [{ starByPoints: 5, starByGates: 2, stars: 2, outcome: 'not-recognise' }],
    });
  });

  test.each<[string, LoggedSheet]>([
    ['one option altered', altered(chosen(best()), { choices: besides({ '4.1': 3 }) })],
    ['the parts altered', altered(chosen(besides({ '4.1': 3 })), { A: 40, B: 25, C: 33 })],
    ['another set', altered(chosen(best()), { set: '26/2026-02' })],
    ['no choices', altered(chosen(best()), { choices: undefined })],
  ])('%s in what was kept is found by scoring it anew', (_what, sheet) => {
    expect(tallyOrRefusal(asked, [sheet])).toMatchObject({ refused: { code: 'SHEET_DIFFERS' } });
  });

  const sheets = fc
    .array(fc.array(fc.nat(), { minLength: 34, maxLength: 34 }), { minLength: 1, maxLength: 12 })
    .map((members) =>
      members.map((picks, i) =>
        chosen(
          Object.fromEntries(
            vegetables.criteria.map(({ no, options }, at) => [
              no,
              options[(picks[at] ?? 0) % options.length]?.points ?? 0,
            ]),
          ),
          `m${i}`,
        ),
      ),
    );

  test('for any sheets: parts add up to the total, the star is the lower one, the order says nothing', () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const answer = tallyOrRefusal(asked, all);
        const [result] = 'results' in answer ? answer.results : [];
        if (!result?.parts || !result.starByPoints || !result.starByGates) throw new Error('none');
        const { A, B, C } = result.parts;
        expect(A + B + C).toBe(result.average.sum);
        expect(result.average.sum).toBe(all.reduce((sum, { total }) => sum + total, 0));
        expect(result.stars).toBe(Math.min(result.starByPoints, result.starByGates));
        expect(tallyOrRefusal(asked, [...all].reverse())).toEqual(answer);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  test('for any sheets: a better option of one member never costs a star', () => {
    fc.assert(
      fc.property(sheets, fc.nat(), fc.nat(), (all, who, where) => {
        const one = all[who % all.length];
        const { no, max } = vegetables.criteria[where % vegetables.criteria.length] ?? {
          no: '',
          max: 0,
        };
        if (!one?.sheet?.choices) throw new Error('none');
        const better = chosen({ ...one.sheet.choices, [no]: max }, one.member);
        const stars = (given: readonly LoggedSheet[]) => {
          const answer = tallyOrRefusal(asked, given);
          return 'results' in answer ? (answer.results[0]?.stars ?? 0) : 0;
        };
        expect(stars(all.map((sheet) => (sheet === one ? better : sheet)))).toBeGreaterThanOrEqual(
          stars(all),
        );
      }),
      { seed: 9, numRuns: 300 },
    );
  });
});

/** A sheet of which something else is kept than what the log says; scored anew from what is kept. */
function altered(logged: LoggedSheet, change: Partial<ScoreSheet>): LoggedSheet {
  if (!logged.sheet) throw new Error('nothing kept');
  const sheet = { ...logged.sheet, ...change };
  const { score: _, ...said } = logged;
  const score = scoreAnew(sheet);
  return { ...said, sheet, ...(score ? { score } : {}) };
}
