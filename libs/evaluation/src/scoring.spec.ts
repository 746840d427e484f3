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

test('a sheet takes the longest id that a product can have', () => {
  const id = `${'p'.repeat(120)}-${'q'.repeat(120)}-2027-2030`;
  expect(inSession().when('2024-07-01 09:00', member('m1'), sheet(id, 'm1', 30))).toBe(
    'PRODUCT_NOT_ON_AGENDA',
  );
});
