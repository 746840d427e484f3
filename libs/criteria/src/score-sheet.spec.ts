import { findRegulation, starsFor } from '@ocop/regulations';
import fc from 'fast-check';
import { doubtful, sectionSums, unanswered } from './beside-the-points';
import type { CriteriaSet, Part } from './criteria-set';
import { criteriaSets, findSet, setsOf } from './find-set';
import { scoreSheet } from './score-sheet';
import { PARTS, setFaults } from './set-faults';
import type { Sheet } from './sheet';

const binding = criteriaSets.filter((set) => setFaults(set).length === 0);
const best = (set: CriteriaSet): Sheet =>
  Object.fromEntries(set.criteria.map(({ no, max }) => [no, max]));
const vegetables = findSet('26/2026-01');
const with_ = (changes: Sheet, set = vegetables) => scoreSheet(set, { ...best(set), ...changes });

describe('by hand, on the sheet for vegetables and fruit of QĐ 26/2026', () => {
  test('the best option everywhere gives 40 + 25 + 35 and five stars', () => {
    expect(scoreSheet(vegetables, best(vegetables))).toEqual({
      set: '26/2026-01',
      parts: { A: 40, B: 25, C: 35 },
      total: 100,
      starByPoints: 5,
      starByGates: 5,
      star: 5,
      gates: [],
      faults: [],
    });
  });

  test('a missed minimum counts more than the points, and all lower ones count, too', () => {
    // 4.1: three points are the minimum for four stars, five for five.
    const sold = { criterion: '4.1', star: 5, needed: 5, got: 3 } as const;
    expect(with_({ '4.1': 3 })).toMatchObject({
      total: 98,
      starByPoints: 5,
      starByGates: 4,
      star: 4,
      gates: [sold],
    });
    // 2.2: two points, a designed packaging, are the minimum for three stars.
    const packed = { criterion: '2.2', star: 3, needed: 2, got: 1 } as const;
    expect(with_({ '2.2': 1, '4.1': 3 })).toMatchObject({
      total: 96,
      starByPoints: 5,
      starByGates: 2,
      star: 2,
      gates: [packed, sold],
    });
  });

  test('the points decide where they give the lower star', () => {
    const changes = { '7': 0, '8': 3, '9': 2, '12': 1, '5.2': 0, '4.2': 0, '1.1': 1, '1.4': 1 };
    expect(with_(changes)).toMatchObject({ total: 81, starByPoints: 4, starByGates: 5, star: 4 });
  });

  test('one point, and every minimum missed: one star by points, two by the marks', () => {
    const score = scoreSheet(vegetables, { '1.1': 1 });
    expect(score).toMatchObject({ total: 1, starByPoints: 1, starByGates: 2, star: 1 });
    expect(score.gates).toHaveLength(7 + 12 + 3);
  });

  test('points that no option prints are a fault that lists the options', () => {
    const fault = { code: 'OPTION_UNKNOWN', criterion: '4.3', got: 4, options: [0, 1, 2, 3, 5] };
    expect(with_({ '4.3': 4 })).toMatchObject({ parts: null, total: null, faults: [fault] });
    // 1.1 prints no zero: a scorer for whom no option fits chooses none.
    const noZero = { code: 'OPTION_UNKNOWN', criterion: '1.1', got: 0, options: [1, 2, 3] };
    expect(with_({ '1.1': 0 }).faults).toEqual([noZero]);
    expect(with_({ '1.1': null })).toMatchObject({ total: 97, faults: [] });
    expect(with_({ '13': 1 }).faults).toMatchObject([{ code: 'CRITERION_UNKNOWN' }]);
  });

  test('an origin below every option is nothing chosen, and its scorer is asked for a reason', () => {
    const sheet = { ...best(vegetables), '1.1': null };
    expect(unanswered(vegetables, sheet).map(({ no }) => no)).toEqual(['1.1']);
    const [production] = sectionSums(vegetables, sheet);
    expect(production).toMatchObject({ no: '1', max: 18, points: 15 });
  });

  test('points for how a story is told, where there is none, are for the council to settle', () => {
    const sheet = { ...best(vegetables), '5.1': 0 };
    expect(doubtful(vegetables, sheet)).toMatchObject([{ criterion: { no: '5.2' } }]);
    expect(doubtful(vegetables, { ...sheet, '5.2': null })).toEqual([]);
    expect(doubtful(vegetables, best(vegetables))).toEqual([]);
  });

  test('a rejected dossier has no score, and where scoring stopped no rank is reached', () => {
    const sheet = best(vegetables);
    expect(scoreSheet(vegetables, sheet, { rejected: true })).toMatchObject({
      total: null,
      star: null,
      faults: [{ code: 'DOSSIER_REJECTED' }],
    });
    expect(scoreSheet(vegetables, sheet, { stoppedAt: ['6.1'] })).toMatchObject({
      total: 100,
      star: 2,
      gates: [{ criterion: '6.1', star: 3, needed: 1, got: 0 }],
    });
    const wrong = scoreSheet(vegetables, sheet, { stoppedAt: ['6.2'] });
    expect(wrong.faults).toEqual([{ code: 'NO_STOP_HERE', criterion: '6.2', known: ['6.1'] }]);
  });
});

test('bottled water with any foreign matter, colour, smell or taste is scored no further', () => {
  const water = findSet('26/2026-16');
  for (const no of ['6.1', '6.2', '6.3', '6.4'])
    expect(with_({ [no]: 0 }, water)).toMatchObject({
      starByGates: 2,
      gates: [{ criterion: no, star: 3, got: 0 }],
    });
  expect(with_({ '6.3': 2 }, water)).toMatchObject({ starByGates: 5, gates: [] });
});

test('a durian of Bến Tre, 2021: 31 + 24 + 38 = 93 under QĐ 1048, five stars as published', () => {
  const set = findSet('1048-15');
  const sheet = sheetWith(set, { A: 31, B: 24, C: 38 });
  expect(scoreSheet(set, sheet)).toMatchObject({
    parts: { A: 31, B: 24, C: 38 },
    total: 93,
    starByPoints: 5,
    star: 5,
  });
  // No sheet of the laws that came after can give 38 points for quality.
  expect(setsOf('26-2026').filter(({ parts }) => parts.C >= 38)).toEqual([]);
});

test('a set that does not add up gives points and no star', () => {
  const sauce = findSet('1048-23');
  expect(scoreSheet(sauce, best(sauce))).toMatchObject({
    parts: { A: 35, B: 25, C: 38 },
    total: 98,
    starByPoints: null,
    starByGates: null,
    star: null,
    faults: [{ code: 'PART_DOES_NOT_ADD_UP', part: 'C', sheet: 40, sum: 38 }],
  });
  expect(scoreSheet(findSet('1048-10'), {}).faults).toEqual([{ code: 'NO_CRITERIA' }]);
});

interface Scored {
  readonly set: CriteriaSet;
  readonly sheet: Sheet;
}

describe('for any sheet of any set', () => {
  const anySheet: fc.Arbitrary<Scored> = fc.constantFrom(...binding).chain((set) =>
    fc
      .tuple(
        ...set.criteria.map(({ options }) =>
          fc.constantFrom(null, ...options.map(({ points }) => points)),
        ),
      )
      .map((chosen) => ({
        set,
        sheet: Object.fromEntries(set.criteria.map(({ no }, i) => [no, chosen[i] ?? null])),
      })),
  );
  /** Sheets near the top, where stars are won and lost. */
  const goodSheet: fc.Arbitrary<Scored> = fc.constantFrom(...binding).chain((set) =>
    fc.subarray([...set.criteria], { maxLength: 6 }).chain((worse) =>
      fc
        .tuple(
          ...worse.map(({ options }) => fc.constantFrom(...options.map(({ points }) => points))),
        )
        .map((chosen) => ({
          set,
          sheet: {
            ...best(set),
            ...Object.fromEntries(worse.map(({ no }, i) => [no, chosen[i] ?? null])),
          },
        })),
    ),
  );
  const sheets = fc.oneof(anySheet, goodSheet);
  const settings = { seed: 26, numRuns: 1_000 };

  test('the parts add up to the total, and the star is the lower of the two', () => {
    fc.assert(
      fc.property(sheets, ({ set, sheet }) => {
        const { parts, total, starByPoints, starByGates, star } = scoreSheet(set, sheet);
        const sum = set.criteria.reduce((all, { no }) => all + (sheet[no] ?? 0), 0);
        expect(total).toBe(sum);
        expect((parts?.A ?? 0) + (parts?.B ?? 0) + (parts?.C ?? 0)).toBe(sum);
        for (const part of PARTS) expect(parts?.[part]).toBeLessThanOrEqual(set.parts[part]);
        expect(starByPoints).toBe(starsFor(findRegulation(set.regulation), { sum, count: 1 }));
        expect(star).toBe(Math.min(starByPoints ?? 0, starByGates ?? 0));
        const top = sectionSums(set, sheet).filter(
          ({ no, part }) => part !== 'C' && !no.includes('.'),
        );
        const inSections = top.reduce((all, { points }) => all + points, 0);
        expect(inSections).toBe((parts?.A ?? 0) + (parts?.B ?? 0));
      }),
      settings,
    );
  });

  test('the marks allow the highest star of which they and all lower ones are met', () => {
    fc.assert(
      fc.property(sheets, ({ set, sheet }) => {
        expect(scoreSheet(set, sheet).starByGates).toBe(allowedByReading(set, sheet));
      }),
      settings,
    );
  });

  test('a better option never costs a star', () => {
    fc.assert(
      fc.property(sheets, fc.nat(), ({ set, sheet }, at) => {
        const before = scoreSheet(set, sheet);
        const { no, max } = set.criteria[at % set.criteria.length] ?? { no: '', max: 0 };
        const after = scoreSheet(set, { ...sheet, [no]: max });
        for (const star of ['starByPoints', 'starByGates', 'star'] as const)
          expect(after[star]).toBeGreaterThanOrEqual(before[star] ?? 0);
        for (const gate of after.gates) expect(before.gates).toContainEqual(gate);
      }),
      settings,
    );
  });

  test('a sheet with a wrong option or an unknown criterion never scores', () => {
    const wrong = fc.oneof(fc.integer(), fc.double(), fc.constant('3' as unknown as number));
    fc.assert(
      fc.property(sheets, fc.nat(), wrong, ({ set, sheet }, at, points) => {
        const { no, options } = set.criteria[at % set.criteria.length] ?? { no: '', options: [] };
        fc.pre(!options.some((option) => option.points === points));
        for (const faulty of [
          { ...sheet, [no]: points },
          { ...sheet, [`${no}.9`]: points },
        ])
          expect(scoreSheet(set, faulty)).toMatchObject({
            parts: null,
            total: null,
            star: null,
            faults: [{ criterion: expect.stringContaining(no) as string }],
          });
      }),
      settings,
    );
  });

  test('the order of writing, and whether nothing is written as null or left out, change nothing', () => {
    fc.assert(
      fc.property(sheets, ({ set, sheet }) => {
        const written = Object.entries(sheet).filter(([, points]) => points !== null);
        const reversed = Object.fromEntries(written.reverse());
        expect(scoreSheet(set, reversed)).toEqual(scoreSheet(set, sheet));
      }),
      settings,
    );
  });
});

/** The rule as the law has it, read off the set once more and by another way than the compiled one. */
function allowedByReading(set: CriteriaSet, sheet: Sheet): number {
  const stops = set.criteria.flatMap(({ notes }) => notes.flatMap(({ zeroAt = [] }) => zeroAt));
  if (stops.some((no) => !sheet[no])) return 2;
  const met = (star: number) =>
    set.criteria.every(({ no, options }) =>
      options.every(
        ({ minimumFor = 0, points }) => minimumFor !== star || (sheet[no] ?? 0) >= points,
      ),
    );
  if (!met(3)) return 2;
  if (!met(4)) return 3;
  return met(5) ? 5 : 4;
}

/** A sheet of the wanted part totals: the best everywhere, and less criterion by criterion until they are met. */
function sheetWith(set: CriteriaSet, wanted: Readonly<Record<Part, number>>): Sheet {
  const sheet: Record<string, number> = {};
  for (const part of PARTS) {
    let left = set.parts[part] - wanted[part];
    for (const { no, max, options } of set.criteria.filter((one) => one.part === part)) {
      const lower = options.map(({ points }) => points).filter((points) => max - points <= left);
      sheet[no] = Math.min(max, ...lower);
      left -= max - (sheet[no] ?? 0);
    }
    expect({ part, left }).toEqual({ part, left: 0 });
  }
  return sheet;
}
