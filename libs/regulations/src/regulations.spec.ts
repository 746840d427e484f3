import {
  choice,
  date,
  integer,
  isWithin,
  list,
  optional,
  record,
  RuleViolation,
  shapeFaults,
  text,
  tidy,
} from '@ocop/ground';
import fc from 'fast-check';
import {
  type Average,
  barToDeciding,
  type DossierKind,
  findRegulation,
  formatAverage,
  mergedInto,
  mergedProvinces,
  outcomeAt,
  provincesUnder,
  regulations,
  roundedBy,
  starsFor,
  type Tier,
} from '.';

/** An average of `points` hundredths, as nine members might give it. */
const average = (hundredths: number): Average => ({ sum: hundredths, count: 100 });

describe('star bands', () => {
  test.each([
    [8999, 4],
    [9000, 5],
    [9001, 5],
    [6999, 3],
    [7000, 4],
    [7001, 4],
    [4999, 2],
    [5000, 3],
    [5001, 3],
    [2999, 1],
    [3000, 2],
    [0, 1],
    [10000, 5],
  ])('%i hundredths of a point are %i stars in every generation', (hundredths, stars) => {
    for (const regulation of regulations)
      expect(starsFor(regulation, average(hundredths))).toBe(stars);
  });

  test('209 points of three members are not 70, though 69.67 rounds to it', () => {
    const third: Average = { sum: 209, count: 3 };
    expect(starsFor(findRegulation('148-2023'), third)).toBe(3);
    expect(formatAverage(third)).toBe('69.67');
  });

  test('where the rules round half up to two decimals, the rounded mean decides and is shown', () => {
    const law = findRegulation('148-2023');
    const near: Average = { sum: 17_999, count: 200 };
    expect([starsFor(law, near), formatAverage(near)]).toEqual([4, '89.99']);
    const rounded = roundedBy('half-up-2', near);
    expect([starsFor(law, rounded), formatAverage(rounded)]).toEqual([5, '90.00']);
    expect(roundedBy('half-up-2', { sum: 209, count: 3 })).toEqual({ sum: 6_967, count: 100 });
    expect(roundedBy('exact', near)).toBe(near);
  });

  test('the displayed mean is at most half a hundredth from the exact one, or cut below a whole point', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(3_000), (count, sum) => {
        const shown = Number(formatAverage({ sum, count })) * 100;
        const off = Math.abs(shown - (sum * 100) / count);
        expect(off <= 0.5 + 1e-9 || (off < 1 && Math.round(shown) % 100 === 99)).toBe(true);
      }),
    );
  });

  test('what is shown never claims a band that was not reached', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(100), (count, mean) => {
        const sum = Math.min(100 * count, mean * count + (count - 1));
        const shown = Number(formatAverage({ sum, count }));
        for (const edge of [30, 50, 70, 90]) expect(shown >= edge).toBe(sum >= edge * count);
      }),
    );
  });
});

describe('what becomes of a scored product', () => {
  test.each([
    ['1048-2019', 'district', 4999, 'not-recognise'],
    ['1048-2019', 'district', 5000, 'forward'],
    ['1048-2019', 'province', 5000, 'recognise'],
    ['148-2023', 'district', 4999, 'not-recognise'],
    ['148-2023', 'district', 5000, 'recognise'],
    ['148-2023', 'district', 6999, 'recognise'],
    ['148-2023', 'district', 7000, 'forward'],
    ['148-2023', 'province', 6999, 'hand-down'],
    ['148-2023', 'province', 8999, 'recognise'],
    ['148-2023', 'province', 9000, 'forward'],
    ['148-1489-2025', 'province', 5000, 'recognise'],
    ['26-2026', 'province', 6999, 'recognise'],
    ['26-2026', 'province', 9000, 'forward'],
    ['26-2026', 'centre', 9000, 'recognise'],
    ['26-2026', 'centre', 8999, 'hand-down'],
    ['26-2026', 'centre', 4999, 'not-recognise'],
  ] as const)('under %s at the %s, %i hundredths: %s', (id, tier, hundredths, outcome) =>
    expect(outcomeAt(findRegulation(id), tier, average(hundredths))).toBe(outcome),
  );

  test.each([
    ['26-2026', 'province', 9300, 4, 'recognise'],
    ['26-2026', 'province', 9300, 2, 'not-recognise'],
    ['148-2023', 'district', 7200, 3, 'recognise'],
    ['148-2023', 'district', 9300, 4, 'forward'],
    ['26-2026', 'centre', 9300, 4, 'hand-down'],
  ] as const)(
    'under %s at the %s, %i hundredths with the marks of %i stars met: %s',
    (id, tier, hundredths, stars, outcome) =>
      expect(outcomeAt(findRegulation(id), tier, average(hundredths), stars)).toBe(outcome),
  );

  test('there is no district since 6 July 2025', () => {
    expect(() => outcomeAt(findRegulation('148-1489-2025'), 'district', average(6000))).toThrow(
      RuleViolation,
    );
  });
});

describe('every generation of the law', () => {
  test('has parts that add up to 100', () => {
    for (const { parts } of regulations)
      expect(parts.reduce((sum, { max }) => sum + max, 0)).toBe(100);
  });
});

describe('shapes', () => {
  const shape = record({
    name: text(10),
    points: integer(0, 40),
    on: optional(date()),
    kinds: list(choice('a', 'b'), 1, 2),
  });

  test('every fault is named with its place, what was expected and what came', () => {
    const value = { name: '', points: 40.5, on: '2024-02-30', kinds: ['a', 'x'], extra: 1 };
    expect(shapeFaults(shape, value).map(({ path, got }) => [path, got])).toEqual([
      ['extra', '"extra"'],
      ['name', '""'],
      ['points', '40.5'],
      ['on', '"2024-02-30"'],
      ['kinds[1]', '"x"'],
    ]);
  });

  test.each(['27', 27.5, NaN, Infinity, -1, 41, 1e308, null])('%p is not points', (points) =>
    expect(shapeFaults(integer(0, 40), points)).toHaveLength(1),
  );

  test.each(['zero\u200bwidth', 'bell\u0007', 'rtl\u202e'])('%j hides characters', (name) =>
    expect(shapeFaults(text(40), name)).toHaveLength(1),
  );

  test('names in NFD come out as the same names in NFC', () => {
    const name = 'Bún Vân Cù';
    expect(tidy({ list: [{ name: ` ${name.normalize('NFD')} ` }] })).toEqual({ list: [{ name }] });
  });

  test('tidying twice changes nothing more', () => {
    fc.assert(fc.property(fc.string(), (any) => expect(tidy(tidy(any))).toBe(tidy(any))));
  });
});

test('an area lies inside another by whole parts of its path', () => {
  expect(isWithin('hue/huong-tra/huong-toan', 'hue/huong-tra')).toBe(true);
  expect(isWithin('hue/huong-tra-moi', 'hue/huong-tra')).toBe(false);
  expect(isWithin('hue/huong-tra', 'trung-uong')).toBe(true);
});

describe('the end of a law', () => {
  test.each<[string, Tier, DossierKind, string, string | undefined]>([
    ['148-1489-2025', 'province', 'first', '2026-07-21', undefined],
    ['148-1489-2025', 'province', 'upgrade', '2026-07-22', 'LAW_ENDED'],
    ['148-1489-2025', 'province', 're-evaluation', '2026-06-21', undefined],
    ['148-1489-2025', 'province', 're-evaluation', '2026-06-22', 'LAW_ENDED'],
    ['148-1489-2025', 'centre', 'first', '2026-10-15', 'LAW_ENDED'],
    ['148-2023', 'district', 'first', '2025-06-30', undefined],
    ['148-2023', 'district', 'first', '2025-07-01', 'TIER_ENDED'],
    ['148-2023', 'province', 'first', '2025-12-01', undefined],
    ['148-2023', 'province', 'first', '2023-02-23', 'LAW_NOT_BEGUN'],
    ['1048-2019', 'province', 'first', '2023-02-24', 'LAW_ENDED'],
    ['26-2026', 'province', 're-evaluation', '2031-01-01', undefined],
  ])('%s: the %s on a %s dossier, signed on %s: %s', (law, tier, kind, signedOn, code) =>
    expect(barToDeciding(findRegulation(law), { tier, kind, signedOn })?.code).toBe(code),
  );

  test('is told with the day and the article', () => {
    const deciding = { tier: 'province', kind: 'first', signedOn: '2026-08-05' } as const;
    expect(barToDeciding(findRegulation('148-1489-2025'), deciding)?.facts).toMatchObject({
      until: '21/07/2026',
      article: 'QĐ 26/2026/QĐ-TTg ngày 22/05/2026, điều 12',
    });
  });
});

describe('the provinces of 1 July 2025', () => {
  test('are 34 with the eleven that stayed, and each former one went into one of them', () => {
    expect(mergedProvinces.length + 11).toBe(34);
    const former = mergedProvinces.flatMap(({ from }) => from);
    expect(former.length + 11).toBe(63);
    expect(new Set(former).size).toBe(former.length);
  });

  test.each([
    ['dak-nong/dak-song/x', '2025-06-30', undefined],
    ['dak-nong/dak-song/x', '2025-07-01', 'lam-dong'],
    ['lam-dong/da-lat/x', '2026-01-01', undefined],
    ['hue/huong-tra/x', '2026-01-01', undefined],
  ])('%s on %s lies in the merged province %s', (area, day, province) =>
    expect(mergedInto(area, day)?.slug).toBe(province),
  );

  test('a merged province speaks for all it was formed of, from that day on', () => {
    expect(provincesUnder('lam-dong', '2025-06-30')).toEqual(['lam-dong']);
    expect(provincesUnder('lam-dong', '2025-07-01')).toContain('binh-thuan');
    expect(provincesUnder('hue', '2026-01-01')).toEqual(['hue']);
  });
});
