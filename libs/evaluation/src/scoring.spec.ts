import { type Command, matterOf } from '@ocop/casework';
import { type Actor, SYSTEM } from '@ocop/ground';
import { chair, office } from '../../../test/support/plans';
import {
  allScored,
  inSession,
  luat,
  member,
  product,
  type RoundBench,
  sheet,
  submitted,
  tallied,
  van,
} from '../../../test/support/round-bench';
import { resultsOf, toScore } from '.';
import {
  best,
  besides,
  inCriteriaSession,
  sheetOn,
  vegetables,
} from '../../../test/support/criteria-bench';
import { findSet } from '@ocop/criteria';

/** What the log has of a product's sheets. */
const sheetsFor = (bench: RoundBench, id: string) =>
  bench.events.flatMap((event) =>
    event.type === 'ScoreSheetSubmitted' && event.data.product === id
      ? [matterOf(event.data.sheet)]
      : [],
  );

describe('score sheets', () => {
  test.each<[string, Actor, Command, string]>([
    ['above the part’s maximum', member('m1'), sheet(van, 'm1', 41), 'POINTS_OUT_OF_RANGE'],
    ['fractional', member('m1'), sheet(van, 'm1', 30.5), 'MALFORMED_COMMAND'],
    ['negative', member('m1'), sheet(van, 'm1', -1), 'MALFORMED_COMMAND'],
    ['as text', member('m1'), { ...sheet(van, 'm1', 0), A: '30' }, 'MALFORMED_COMMAND'],
    ['in another member’s name', member('m2'), sheet(van, 'm1', 30), 'NOT_YOUR_SHEET'],
    ['by somebody absent', member('m5'), sheet(van, 'm5', 30), 'MEMBER_NOT_PRESENT'],
    [
      'for a product not on the agenda',
      member('m1'),
      sheet('x', 'm1', 30),
      'PRODUCT_NOT_ON_AGENDA',
    ],
  ])('%s is refused', (_how, actor, command, code) => {
    expect(inSession().when('2024-07-01 09:00', actor, command)).toBe(code);
  });

  test('a fault names the part, its maximum and what came', () => {
    const { faults } = inSession().refusal(
      '2024-07-01 09:00',
      member('m1'),
      sheet(van, 'm1', 41, 26),
    );
    expect(faults).toEqual([
      expect.objectContaining({ path: 'A', got: '41' }),
      expect.objectContaining({ path: 'B', got: '26' }),
    ]);
  });

  test('the same sheet twice is refused, and scoring does not close while one is missing', () => {
    const bench = allScored({ [van]: [30, 30, 30] });
    expect(bench.when('2024-07-01 10:00', member('m1'), sheet(van, 'm1', 30))).toBe(
      'SHEET_ALREADY_IN',
    );
    const { facts } = bench.refusal('2024-07-01 10:00', office, { type: 'CloseScoring' });
    expect(facts['missing']).toEqual([
      `${van}: m4`,
      `${luat}: m1`,
      `${luat}: m2`,
      `${luat}: m3`,
      `${luat}: m4`,
    ]);
  });

  test('members who differ by more than ten points score once more, and both passes are kept', () => {
    const bench = allScored({ [van]: [35, 20, 30, 30], [luat]: [30, 30, 30, 30] });
    const close = { type: 'CloseScoring' };
    expect(bench.when('2024-07-01 11:00', office, close)).toEqual([
      'SecondPassOrdered',
      'NoticeOrdered',
    ]);
    expect(bench.event('NoticeOrdered').notice).toMatchObject({
      template: 'second-pass',
      facts: { limit: 10, products: [product(van).name] },
      to: [{ post: { role: 'council-member' } }, { post: { role: 'programme-office' } }],
    });
    expect(bench.event('SecondPassOrdered').products).toEqual([van]);
    expect(bench.when('2024-07-01 11:05', member('m1'), sheet(luat, 'm1', 30))).toBe(
      'PRODUCT_NOT_ON_AGENDA',
    );
    [31, 29, 30, 30].forEach((A, i) =>
      bench.given('2024-07-01 11:10', member(`m${i + 1}`), sheet(van, `m${i + 1}`, A)),
    );
    tallied(bench, '2024-07-01 12:00');
    const [first] = resultsOf(bench.state);
    expect(first).toMatchObject({ average: { sum: 280, count: 4 }, outcome: 'forward' });
    expect(sheetsFor(bench, van)).toHaveLength(8);
    expect(bench.state.sheets).toBe(12);
  });
});

describe('scoring again', () => {
  const points = { [van]: [4, 20, 20, 20], [luat]: [30, 30, 30, 30] };
  const narrow = { [van]: [22, 24, 23, 23], [luat]: [30, 30, 30, 30] };
  const reopen = (...products: string[]) => ({
    type: 'ReopenScoring',
    reason: 'ghi nhầm điểm',
    ...(products.length > 0 ? { products } : {}),
  });
  const scoredAgain = (bench: RoundBench, A: number, when = '2024-07-02 09:00') =>
    ['m1', 'm2', 'm3', 'm4'].reduce(
      (round, id) => round.given(when, member(id), sheet(van, id, A)),
      bench,
    );

  test('results that are in doubt: only the named product, and the first sheets stay on record', () => {
    const bench = tallied(allScored(narrow)).given('2024-07-02 08:30', office, reopen(van));
    expect(bench.event('ScoringReopened')).toMatchObject({ products: [van], pass: 2 });
    expect(bench.event('NoticeOrdered').notice.to[0]?.post.role).toBe('council-member');
    expect(bench.state.stage).toBe('in-session');
    tallied(scoredAgain(bench, 36), '2024-07-02 10:00');
    expect(resultsOf(bench.state).map(({ average }) => average.sum)).toEqual([304, 280]);
    const sheets = sheetsFor(bench, van);
    expect(sheets.map(({ pass, A }) => [pass, A])).toEqual([
      ...[22, 24, 23, 23].map((A) => [1, A]),
      ...[36, 36, 36, 36].map((A) => [2, A]),
    ]);
  });

  test('results that the authority sends back can change', () => {
    const bench = submitted(narrow).given('2024-07-05', chair, {
      type: 'ReturnResults',
      reason: 'xem lại',
    });
    bench.given('2024-07-05', office, reopen());
    expect(toScore(bench.state).map(({ id }) => id)).toEqual([van, luat]);
    for (const id of ['m1', 'm2', 'm3', 'm4'])
      bench.given('2024-07-05 14:00', member(id), sheet(luat, id, 20));
    tallied(scoredAgain(bench, 5, '2024-07-05 14:00'), '2024-07-05 15:00');
    expect(resultsOf(bench.state).map(({ outcome }) => outcome)).toEqual([
      'not-recognise',
      'recognise',
    ]);
    expect(bench.when('2024-07-06', office, { type: 'SubmitResults', report: '32' })).toContain(
      'ResultsSubmitted',
    );
  });

  test('of a product that is not on the list is refused, and so is it once results are submitted', () => {
    expect(tallied(allScored(narrow)).when('2024-07-02', office, reopen('x'))).toBe(
      'PRODUCT_NOT_ON_AGENDA',
    );
    expect(submitted(narrow).when('2024-07-04', office, reopen())).toBe('WRONG_STAGE');
  });

  test('sheets that cannot be added up go back to the council, and the round goes on', () => {
    const bench = allScored(narrow).given('2024-07-01 16:00', office, { type: 'CloseScoring' });
    const work = bench.state.todo.find(({ kind }) => kind === 'score')?.id;
    const refused = { code: 'POINTS_OUT_OF_RANGE', facts: { product: van } };
    bench.given('2024-07-01 16:00', SYSTEM, { type: 'WorkDone', work, result: { refused } });
    expect(bench.types()).toEqual(['TallyRefused', 'ScoringReopened', 'NoticeOrdered']);
    expect(bench.state).toMatchObject({ stage: 'in-session', pass: 2 });
    expect(toScore(bench.state).map(({ id }) => id)).toEqual([van]);
    expect(bench.state.todo.filter(({ kind }) => kind === 'score')).toEqual([]);
    tallied(scoredAgain(bench, 30), '2024-07-02 10:00');
    expect(bench.state.stage).toBe('scored');
  });

  test('a second pass comes once; then the office may close, or reopen', () => {
    const bench = allScored(points).given('2024-07-01 11:00', office, { type: 'CloseScoring' });
    expect(bench.state.pass).toBe(2);
    tallied(scoredAgain(bench, 20, '2024-07-01 12:00'), '2024-07-01 13:00');
    expect(bench.when('2024-07-01 14:00', office, reopen(van))).toContain('ScoringReopened');
    expect(bench.state.pass).toBe(3);
  });
});

describe('sheets by criterion', () => {
  const morning = '2024-07-01 09:00';
  const given = sheetOn(vegetables, van, 'm1', besides({ '4.1': 3 }));
  const { scored, ...unscored } = given;
  const points = scored as { total: number; parts: object };

  test('the event tells total, parts and marks; the sheet with its choices lies beside it', () => {
    const bench = inCriteriaSession().given(morning, member('m1'), {
      ...given,
      evidence: { '4.1': { document: 'Hợp đồng tiêu thụ 12/2025', page: '3' } },
    });
    expect(bench.event('ScoreSheetSubmitted')).toMatchObject({
      set: '26/2026-01',
      total: 98,
      parts: { A: 40, B: 23, C: 35 },
      starByGates: 4,
    });
    expect(sheetsFor(bench, van)).toMatchObject([
      { A: 40, choices: { '4.1': 3, '1.1': 3 }, evidence: { '4.1': { page: '3' } } },
    ]);
  });

  test.each<[string, Actor, Command, string]>([
    ['by part totals', member('m1'), sheet(van, 'm1', 30), 'SHEET_BY_CRITERIA'],
    [
      'on criteria for a product without a set',
      member('m1'),
      { ...given, product: luat },
      'SHEET_BY_PARTS',
    ],
    [
      'on another set',
      member('m1'),
      sheetOn(findSet('26/2026-02'), van, 'm1', best(findSet('26/2026-02'))),
      'SHEET_OF_OTHER_SET',
    ],
    ['without what its choices give', member('m1'), unscored, 'SCORE_DIFFERS'],
    [
      'with a total that is not its parts',
      member('m1'),
      { ...given, scored: { ...points, total: 99 } },
      'SCORE_DIFFERS',
    ],
    [
      'with more than the law gives a part',
      member('m1'),
      { ...given, scored: { ...points, total: 98, parts: { A: 45, B: 20, C: 33 } } },
      'POINTS_OUT_OF_RANGE',
    ],
    ['written by the office', office, given, 'WRONG_ROLE'],
    ['by an impostor', member('m2'), given, 'NOT_YOUR_SHEET'],
    ['at a criterion that has no number', member('m1'), choosing('một'), 'MALFORMED_COMMAND'],
    ['with half an emoji as reason', member('m1'), reasoned('\ud83d'), 'MALFORMED_COMMAND'],
    [
      'with points as text',
      member('m1'),
      { ...given, choices: { '1.1': '3' } },
      'MALFORMED_COMMAND',
    ],
  ])('%s is refused', (_how, actor, command, code) => {
    expect(inCriteriaSession().when(morning, actor, command)).toBe(code);
  });

  test('a slip is corrected with a reason, and the first sheet stays on record', () => {
    const bench = inCriteriaSession().given(morning, member('m1'), given);
    const correction = { ...sheetOn(vegetables, van, 'm1', best()), type: 'CorrectScoreSheet' };
    const meant = { ...correction, reason: 'chọn nhầm mức ở 4.1' };
    expect(bench.when(morning, member('m1'), correction)).toBe('MALFORMED_COMMAND');
    expect(bench.when(morning, member('m2'), { ...meant, member: 'm2' })).toBe(
      'NO_SHEET_TO_CORRECT',
    );
    expect(bench.when(morning, member('m2'), meant)).toBe('NOT_YOUR_SHEET');
    expect(bench.when(morning, member('m1'), meant)).toEqual(['ScoreSheetCorrected']);
    expect(bench.event('ScoreSheetCorrected')).toMatchObject({
      was: 98,
      total: 100,
      reason: 'chọn nhầm mức ở 4.1',
    });
    expect(bench.state.sheets).toBe(1);
    expect(toScore(bench.state)[0]?.votes).toMatchObject({ min: 100, max: 100, totals: [100] });
  });

  test('the spread and the mean follow the corrected sheet: 4 was typed for 40', () => {
    const bench = inSession();
    const A = { m1: 4, m2: 38, m3: 39, m4: 40 };
    for (const id of [van, luat])
      for (const [by, points] of Object.entries(A))
        bench.given(morning, member(by), sheet(id, by, id === van ? points : 30));
    const slip = { ...sheet(van, 'm1', 40), type: 'CorrectScoreSheet', reason: 'gõ 4 thay vì 40' };
    bench.given('2024-07-01 09:30', member('m1'), slip);
    tallied(bench);
    expect(resultsOf(bench.state)[0]).toMatchObject({
      average: { sum: 40 + 38 + 39 + 40 + 160, count: 4 },
      spread: 2,
      parts: { A: 157, B: 80, C: 80 },
      provisional: true,
    });
    expect(bench.when('2024-07-02', member('m1'), slip)).toBe('WRONG_STAGE');
  });

  test('the council’s result: points say five stars, the marks say four, and why', () => {
    const bench = inCriteriaSession();
    const choices = [best(), besides({ '4.1': 3 }), besides({ '4.1': 3 }), best()];
    choices.forEach((chosen, i) => {
      const by = `m${i + 1}`;
      bench.given(morning, member(by), sheetOn(vegetables, van, by, chosen));
      bench.given(morning, member(by), sheet(luat, by, 30));
    });
    tallied(bench);
    expect(resultsOf(bench.state)).toMatchObject([
      {
        set: '26/2026-01',
        average: { sum: 396, count: 4 },
        stars: 4,
        starByPoints: 5,
        starByGates: 4,
        missed: [{ criterion: '4.1', star: 5, met: 2 }],
        outcome: 'recognise',
      },
      { average: { sum: 280, count: 4 }, stars: 4, provisional: true },
    ]);
  });

  function choosing(no: string): Command {
    return { ...given, choices: { [no]: 3 } };
  }
  function reasoned(reason: string): Command {
    return { ...given, evidence: { '1.1': { reason } } };
  }
});

test('a sheet takes the longest id that a product can have', () => {
  const id = `${'p'.repeat(120)}-${'q'.repeat(120)}-2027-2030`;
  expect(inSession().when('2024-07-01 09:00', member('m1'), sheet(id, 'm1', 30))).toBe(
    'PRODUCT_NOT_ON_AGENDA',
  );
});
