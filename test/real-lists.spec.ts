import { addDays, daysBetween, deriveDeadline } from '@ocop/calendar';
import { type LoggedSheet, tallyOrRefusal } from '@ocop/evaluation';
import { tidy } from '@ocop/ground';
import {
  barToDeciding,
  findRegulation,
  formatAverage,
  mergedInto,
  provincesUnder,
} from '@ocop/regulations';
import {
  allScored,
  appointed,
  approve,
  call,
  inSession,
  luat,
  member,
  present,
  sheet,
  submitted,
  convened,
  van,
} from './support/round-bench';
import { besides, scoreOf, vegetables } from './support/criteria-bench';
import { recognised } from './support/recognition-bench';
import { chair, office, producer, provinceChair } from './support/plans';
import { papers, registered } from './support/product-bench';
import { partsOf } from './support/province-round';

/** Published results, taken as they were printed: what this system says of them, or the law why it says otherwise. */

type Parts = readonly [A: number, B: number, C: number];

/** The result of a product whose members gave these points by part. */
function judged(
  regulation: string,
  tier: 'district' | 'province' | 'centre',
  sheets: readonly Parts[],
) {
  const logged: LoggedSheet[] = sheets.map(([A, B, C], i) => {
    const key = { product: 'sp', member: `m${i + 1}`, pass: 1 };
    return { ...key, total: A + B + C, sheet: { ...key, A, B, C } };
  });
  const request = { round: 'r', regulation, tier, upTo: 99, products: [{ id: 'sp', pass: 1 }] };
  const answer = tallyOrRefusal(request, logged);
  if ('refused' in answer) return answer.refused.code;
  const [result] = answer.results;
  if (!result) throw new Error('no result');
  const { stars, outcome, average, spread, parts } = result;
  return { mean: formatAverage(average), stars, outcome, spread, parts };
}

/** Sheets with these totals, where a list has no more. */
const totals = (...each: readonly number[]): Parts[] =>
  each.map(partsOf).map(({ A, B, C }) => [A, B, C]);

describe('Bến Tre 2021: 31, 24 and 38 points for frozen durian, decided 24/11/2021, sent up 17/01/2022', () => {
  const published: Parts = [31, 24, 38];

  test('make 93.00, five stars and a dossier for the centre under QĐ 1048', () => {
    expect(judged('1048-2019', 'province', [published])).toMatchObject({
      ...{ mean: '93.00', stars: 5, outcome: 'forward' },
      parts: { A: 31, B: 24, C: 38 },
    });
  });

  test.each(['148-2023', '26-2026'])('are more than part C has under %s', (law) => {
    expect(judged(law, 'province', [published])).toBe('POINTS_OUT_OF_RANGE');
  });

  test('were sent up 54 days after the decision and in the next year: late, and still possible', () => {
    expect(daysBetween('2021-11-24', '2022-01-17')).toBe(54);
    const sentOn = addDays('2024-07-08', 54);
    const bench = submitted({ [van]: [22, 24, 23, 23], [luat]: [38, 38, 37, 39] });
    bench.given('2024-07-08', chair, approve);
    const events = bench.when(sentOn, office, {
      type: 'ForwardDossiers',
      letter: '317/UBND-KT',
      sentOn,
    });
    expect(events).toEqual(
      expect.arrayContaining(['DossiersForwarded', 'DeadlineDoneLate', 'RoundClosed']),
    );
  });
});

describe('Cần Thơ, 06/09/2024, under QĐ 148', () => {
  test('80 and 81 points of two members make 80.50 and four stars', () => {
    expect(judged('148-2023', 'province', totals(80, 81))).toMatchObject({
      ...{ mean: '80.50', stars: 4, outcome: 'recognise' },
    });
  });

  /** The city recognised four stars at once as well: its plan's rule (`from90`), which the law neither orders nor forbids. */
  test.each([92, 94])(
    '%d points go to the centre for five stars, if no plan says more',
    (points) => {
      expect(judged('148-2023', 'province', totals(points))).toMatchObject({
        ...{ stars: 5, outcome: 'forward' },
      });
    },
  );
});

test('Nghệ An: results of the plan of 2023 were decided in February 2024, late and not refused', () => {
  const bench = submitted({ [van]: [22, 24, 23, 23], [luat]: [22, 22, 22, 22] });
  bench.given('2025-02-23', chair, { ...approve, decision: '348/QĐ-UBND', signedOn: '2025-02-23' });
  expect(bench.types()).toEqual(expect.arrayContaining(['ResultsApproved', 'DeadlineDoneLate']));
  expect(bench.state.late).toBe(true);
});

describe('Lâm Đồng, which Đắk Nông and Bình Thuận were merged into', () => {
  const signedOn = '2026-08-05';

  test('decision 3981 of 05/08/2026 cannot stand on QĐ 148, whose last day for it was 21/07/2026', () => {
    const first = { tier: 'province', kind: 'first', signedOn } as const;
    expect(barToDeciding(findRegulation('148-1489-2025'), first)).toMatchObject({
      code: 'LAW_ENDED',
    });
    expect(barToDeciding(findRegulation('26-2026'), first)).toBeUndefined();
  });

  test('speaks for the districts of both former provinces since 01/07/2025, and not a day before', () => {
    expect(mergedInto('dak-nong/dak-song', '2025-07-01')?.slug).toBe('lam-dong');
    expect(mergedInto('dak-nong/dak-song', '2025-06-30')).toBeUndefined();
    expect(provincesUnder('lam-dong', signedOn)).toEqual(['lam-dong', 'dak-nong', 'binh-thuan']);
  });

  /** "Trước ngày 30/6" (QĐ 26/2026, điều 5) ends with the 29th: 37 days, and not 36. */
  test('decision 3981 came 37 days after the last day of round 1', () => {
    const { lastDay } = deriveDeadline({ kind: 'before', date: '2026-06-30' }, 'vn-1');
    expect([lastDay, daysBetween(lastDay, signedOn)]).toEqual(['2026-06-29', 37]);
  });

  test('the name of its file, as a Mac wrote it, is kept as everybody else writes it', () => {
    const title = decodeURIComponent('Quye%CC%82%CC%81t%20%C4%91i%CC%A3nh%203981');
    expect(title).toHaveLength(18);
    const named = [...papers, { id: 'quyet-dinh', title }];
    // As every command is tidied at the door of the log.
    const file = tidy({ type: 'FileDossier', papers: named });
    const bench = registered().given('2024-06-12 09:00', producer, file);
    expect(bench.event('DossierFiled').papers).toContainEqual({
      id: 'quyet-dinh',
      title: 'Quyết định 3981',
    });
  });

  test('a district signed 1887 in June 2025; in July there was no district to sign', () => {
    const law = findRegulation('148-2023');
    const district = { tier: 'district', kind: 'first' } as const;
    expect(barToDeciding(law, { ...district, signedOn: '2025-06-16' })).toBeUndefined();
    expect(barToDeciding(law, { ...district, signedOn: '2025-07-01' })?.code).toBe('TIER_ENDED');
  });
});

describe('certificates that were taken back after they had run out', () => {
  const ranOut = () => {
    const bench = recognised('2023-03-10', '2026-03-10');
    bench.untilDay('2026-03-20');
    return bench;
  };
  const decided = { decision: '58/QĐ-UBND', signedOn: '2026-03-24' };

  test('Đồng Tháp: revoked as a fact, by the province, since the district that gave them is gone', () => {
    const bench = ranOut();
    expect(bench.state.stage).toBe('expired');
    const revoke = { type: 'Revoke', ...decided, cause: 'khong-con-dat-tieu-chi' };
    expect(bench.when('2026-03-24 10:00', chair, revoke)).toBe('NOT_YOUR_CASE');
    expect(bench.when('2026-03-24 10:00', provinceChair, revoke)).toContain('RecognitionRevoked');
  });

  test('Vĩnh Phúc: put out of the list, which is nobody’s fault and needs no cause', () => {
    const bench = ranOut();
    const strike = { type: 'StrikeOff', ...decided };
    expect(bench.when('2026-03-24 10:00', provinceChair, strike)).toContain('RecognitionStruckOff');
    expect(bench.state.stage).toBe('struck-off');
  });
});

/** 22 of 43 dossiers were sent back for minimum requirements, whatever their points. */
test('the centre, 2021: 90 points and more do not make five stars where a minimum of five is missed', () => {
  const mark = vegetables.criteria.find(({ options }) =>
    options.some(({ minimumFor }) => minimumFor === 5),
  );
  const needed = mark?.options.find(({ minimumFor }) => minimumFor === 5)?.points ?? 0;
  const below = Math.max(
    ...(mark?.options ?? []).map(({ points }) => points).filter((p) => p < needed),
  );
  const choices = besides({ [mark?.no ?? '']: below });
  const score = scoreOf(choices);
  const key = { product: 'sp', member: 'm1', pass: 1 };
  const one = {
    ...key,
    total: score.total,
    score,
    sheet: { ...key, ...score.parts, set: score.set, choices },
  };
  const products = [{ id: 'sp', pass: 1, set: score.set }];
  const request = { round: 'r', regulation: '26-2026', tier: 'centre', upTo: 9, products } as const;
  expect(tallyOrRefusal(request, [one])).toMatchObject({
    results: [{ starByPoints: 5, starByGates: 4, stars: 4, outcome: 'hand-down' }],
  });
});

test('Hà Nội, 2022: one round sits on two days, and the second needs its quorum again', () => {
  const bench = inSession();
  bench.given('2024-07-01 17:00', office, { type: 'AdjournSession', to: '2024-07-03' });
  expect(bench.when('2024-07-03 08:00', office, present('m1', 'm2', 'm3'))).toBe('QUORUM_NOT_MET');
  expect(bench.when('2024-07-03 08:00', office, present('m1', 'm2', 'm3', 'm5'))).toContain(
    'SessionOpened',
  );
});

describe('averages and spreads', () => {
  test.each([
    ['70, 70, 69', [70, 70, 69], '69.67', 3],
    ['spread of exactly ten', [99, 99, 99, 99, 89], '97.00', 5],
    ['nineteen times 90 and once 89', [...Array<number>(19).fill(90), 89], '89.95', 4],
  ] as const)('%s', (_, given, mean, stars) => {
    expect(judged('148-2023', 'province', totals(...given))).toMatchObject({ mean, stars });
  });

  test('ten points apart need no second pass, eleven do', () => {
    const close = { type: 'CloseScoring' };
    const [ten, eleven] = [10, 11].map((apart) =>
      allScored({ [van]: [20, 20, 20, 20 + apart], [luat]: [20, 20, 20, 20] }).when(
        '2024-07-01 15:00',
        office,
        close,
      ),
    );
    expect(ten).toEqual(['ScoringClosed']);
    expect(eleven).toContain('SecondPassOrdered');
  });

  test('eleven points apart in the second pass as well are not closed silently', () => {
    const bench = allScored({ [van]: [20, 20, 20, 31], [luat]: [20, 20, 20, 20] });
    const close = { type: 'CloseScoring' };
    bench.given('2024-07-01 15:00', office, close);
    for (const [i, A] of [20, 20, 20, 31].entries())
      bench.given('2024-07-01 16:00', member(`m${i + 1}`), sheet(van, `m${i + 1}`, A));
    expect(bench.when('2024-07-01 17:00', office, close)).toBe('SPREAD_UNSETTLED');
  });

  test('a session needs three quarters of the members, and the chair among them', () => {
    const open = (...ids: string[]) => convened().when('2024-07-01 08:00', office, present(...ids));
    expect(open('m2', 'm3', 'm4', 'm5')).toBe('QUORUM_NOT_MET');
    expect(open('m1', 'm2', 'm3')).toBe('QUORUM_NOT_MET');
    expect(open('m1', 'm2', 'm3', 'm4')).toContain('SessionOpened');
  });

  test('a secretary who is there and gives no sheet holds nobody up', () => {
    const bench = appointed().given('2024-06-26 10:00', office, call);
    bench.given('2024-07-01 08:00', office, present('m1', 'm2', 'm3', 'm4', 'm5', 'tk'));
    for (const id of [van, luat])
      for (const by of ['m1', 'm2', 'm3', 'm4', 'm5'])
        bench.given('2024-07-01 09:00', member(by), sheet(id, by, 24));
    const close = bench.when('2024-07-01 10:00', office, { type: 'CloseScoring' });
    expect(close).toEqual(['ScoringClosed']);
  });

  test('A typed as 4 instead of 40 is corrected by its member, with a reason, before the close', () => {
    const bench = inSession().given('2024-07-01 09:00', member('m1'), sheet(van, 'm1', 4));
    const again = sheet(van, 'm1', 40);
    expect(bench.when('2024-07-01 09:05', member('m1'), again)).toBe('SHEET_ALREADY_IN');
    const correct = { ...again, type: 'CorrectScoreSheet', reason: 'gõ thiếu số 0' };
    expect(bench.when('2024-07-01 09:06', member('m1'), correct)).toContain('ScoreSheetCorrected');
  });
});
