import { type Command, matterOf } from '@ocop/casework';
import type { Actor } from '@ocop/ground';
import {
  best,
  besides,
  inCriteriaSession,
  otherSet,
  sheetOn,
  vegetables,
} from '../../../test/support/criteria-bench';
import { office } from '../../../test/support/plans';
import {
  inSession,
  luat,
  member,
  type RoundBench,
  sheet,
  tallied,
  van,
} from '../../../test/support/round-bench';
import { resultsOf, toScore } from '.';

/** What the log has of a product's sheets. */
const sheetsFor = (bench: RoundBench, id: string) =>
  bench.events.flatMap((event) =>
    event.type === 'ScoreSheetSubmitted' && event.data.product === id
      ? [matterOf(event.data.sheet)]
      : [],
  );

/** The results as the round was told of them. */
const toldOf = (bench: RoundBench) =>
  bench.events.flatMap((event) => (event.type === 'ScoresTallied' ? event.data.results : []));

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
      sheetOn(otherSet, van, 'm1', best(otherSet)),
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
    expect(toScore(bench.state)[0]?.votes).toEqual([100]);
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
    });
    expect(toldOf(bench)).toMatchObject([
      { parts: { A: 157, B: 80, C: 80 }, provisional: true },
      {},
    ]);
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
      { stars: 4, outcome: 'recognise' },
      { stars: 4 },
    ]);
    expect(toldOf(bench)).toMatchObject([
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
