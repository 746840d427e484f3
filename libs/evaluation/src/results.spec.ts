import { matterOf } from '@ocop/casework';
import { SYSTEM } from '@ocop/ground';
import { receivedList, type RoundOpening } from '@ocop/programmes';
import { at, CaseBench } from '../../../test/support/case-bench';
import { chair, huongTra, office, provinceOffice } from '../../../test/support/plans';
import {
  allScored,
  approve,
  basis,
  convene,
  convened,
  frozen,
  inSession,
  leave,
  luat,
  member,
  opening,
  product,
  type RoundBench,
  rules,
  sheet,
  submitted,
  tallied,
  scoreWork,
  tallyOnBench,
  van,
} from '../../../test/support/round-bench';
import { evaluationRound, resultsOf } from '.';

describe('results', () => {
  const points = { [van]: [22, 24, 23, 23], [luat]: [38, 38, 37, 39] };

  test('approved: each product hears in the order of the list, dossiers remain to be forwarded', () => {
    const bench = submitted(points);
    expect(bench.when('2024-07-08', chair, approve)).toEqual([
      'ResultsApproved',
      'DeadlineMet',
      'NoticeOrdered',
      'MessageOrdered',
      'MessageOrdered',
      'MessageOrdered',
    ]);
    const up = { type: 'ForwardDossiers', letter: '45/PKT', sentOn: '2024-07-12' };
    expect(bench.when('2024-07-12', office, up)).toEqual([
      'DossiersForwarded',
      'DeadlineMet',
      'MessageOrdered',
      'RoundClosed',
    ]);
    expect(bench.event('DossiersForwarded').products).toEqual([luat]);
  });

  test('with nothing to forward the round closes with the decision', () => {
    const bench = submitted({ [van]: [22, 24, 23, 23], [luat]: [22, 22, 22, 22] });
    expect(bench.when('2024-07-08', chair, approve)).toEqual(
      expect.arrayContaining(['DeadlineCancelled', 'RoundClosed']),
    );
  });

  test('not decided in time: marked late, reminded and escalated, never silently closed', () => {
    const bench = submitted(points);
    const types = bench.untilDay('2024-07-25');
    expect(types).toEqual(expect.arrayContaining(['DeadlineMissed', 'RoundLate']));
    expect(bench.state).toMatchObject({ stage: 'submitted', late: true });
    expect(bench.when('2024-07-25', chair, { ...approve, signedOn: '2024-07-25' })).toContain(
      'DeadlineDoneLate',
    );
  });

  test('sent back by the authority they can be submitted again', () => {
    const bench = submitted(points).given('2024-07-05', chair, {
      type: 'ReturnResults',
      reason: 'thiếu biên bản',
    });
    expect(bench.state.stage).toBe('scored');
    expect(bench.when('2024-07-06', office, { type: 'SubmitResults', report: '32/BC' })).toContain(
      'ResultsSubmitted',
    );
  });

  test.each([
    ['2019-01-01', 'DAY_TOO_EARLY'],
    ['2000-01-01', 'DAY_TOO_EARLY'],
    ['2024-07-02', 'DAY_TOO_EARLY'],
    ['2024-07-09', 'SIGNED_IN_FUTURE'],
  ])('submitted on 03/07 are not approved by a decision signed on %s', (signedOn, code) => {
    expect(submitted(points).when('2024-07-08', chair, { ...approve, signedOn })).toBe(code);
  });

  const up = { type: 'ForwardDossiers', letter: '45/PKT', sentOn: '2024-07-12' };
  const decided = () => submitted(points).given('2024-07-08', chair, approve);

  test.each([
    ['2024-07-07', 'DAY_TOO_EARLY'],
    ['2000-01-01', 'DAY_TOO_EARLY'],
    ['2027-01-17', 'SIGNED_IN_FUTURE'],
  ])('are not forwarded by a letter of %s', (sentOn, code) => {
    expect(decided().when('2024-07-12', office, { ...up, sentOn })).toBe(code);
  });

  test('sent up in the next year, the letter still names the round by the year of its plan', () => {
    const bench = decided().given('2025-01-15', office, { ...up, sentOn: '2025-01-15' });
    expect(matterOf(bench.event('DossiersForwarded').request.letter)).toMatchObject({
      round: { no: 1, year: 2024 },
    });
  });

  test('whose plan names nobody above: the office names the receiver, above its own authority', () => {
    const alone = { ...rules, authorities: [huongTra.authority] };
    const state = { ...decided().state, rules: alone };
    const context = { now: at('2024-07-12'), actor: office, stream: 's', version: 99 };
    const forward = (to?: object) =>
      evaluationRound.decide({ ...up, ...(to ? { to } : {}) }, state, context);
    expect(() => forward()).toThrow('RECEIVER_REQUIRED');
    const province = huongTra.higher[0];
    expect(() => forward({ ...province, tier: 'centre' })).toThrow('RECEIVER_REQUIRED');
    expect(() => forward({ ...province, area: 'hanoi' })).toThrow('RECEIVER_REQUIRED');
    const told = forward(province).find(({ type }) => type === 'MessageOrdered');
    expect(told?.data).toMatchObject({
      message: { command: { type: 'RecordForwarding', receiver: { area: 'hue' } } },
    });
  });

  test('of a product that was withdrawn meanwhile go nowhere: no result, no letter, no decision', () => {
    const bench = submitted(points).given('2024-07-04', SYSTEM, leave(luat));
    expect(bench.noticed()).toEqual(['product-left']);
    expect(resultsOf(bench.state).map((result) => result.product)).toEqual([van]);
    bench.given('2024-07-08', chair, approve);
    expect(bench.told()).toEqual(['RoundDecided', 'RecordDecision']);
    expect(bench.types()).toContain('RoundClosed');
  });

  test('of a product that left while scores were added up are left out', () => {
    const bench = allScored(points).given('2024-07-01 16:00', office, { type: 'CloseScoring' });
    const work = scoreWork(bench);
    bench.given('2024-07-01 16:01', SYSTEM, leave(luat));
    const result = tallyOnBench(bench, work.request);
    bench.given('2024-07-01 16:02', SYSTEM, { type: 'WorkDone', work: work.id, result });
    expect(bench.event('ScoresTallied').results.map((one) => one.product)).toEqual([van]);
  });

  test.each<[string, () => RoundBench]>([
    ['frozen', frozen],
    ['convened', convened],
    ['in session', inSession],
    ['with results', () => tallied(allScored(points))],
    ['submitted', () => submitted(points)],
  ])('a round that is %s ends when its last product leaves, and says so', (_stage, bench) => {
    const round = bench().given('2024-07-04', SYSTEM, leave(van));
    expect(round.types()).not.toContain('RoundClosed');
    expect(round.when('2024-07-04', SYSTEM, leave(luat))).toContain('RoundClosed');
    expect(round.event('RoundClosed').reason).toBe('no-products');
    expect(round.noticed()).toEqual(['round-empty']);
    expect(Object.values(round.state.deadlines).filter(({ open }) => open)).toEqual([]);
  });

  test('a decision dated tomorrow is refused, and so is another authority’s', () => {
    const bench = submitted(points);
    expect(bench.when('2024-07-07', chair, approve)).toBe('SIGNED_IN_FUTURE');
    expect(bench.when('2024-07-08', { ...chair, area: 'hue' }, approve)).toBe('NOT_YOUR_CASE');
    expect(bench.when('2024-07-08', provinceOffice, { type: 'SubmitResults', report: 'x' })).toBe(
      'WRONG_STAGE',
    );
  });
});

test('a written vote needs no session: a quorum of sheets is enough', () => {
  const written: RoundOpening = {
    ...opening,
    mode: 'written',
    products: receivedList([product(van)]),
    recognise: { rule: { kind: 'days', days: 45, from: '2024-05-01' }, basis },
  };
  const { intakeCloses: _, forward: __, ...rest } = written;
  const bench: RoundBench = new CaseBench(evaluationRound, 'vote');
  bench.given('2024-05-01', SYSTEM, { type: 'OpenRound', opening: rest });
  const { sessionOn: ___, ...letter } = convene;
  bench.given('2024-05-03', office, { ...letter, dossiersSentOn: '2024-05-03' });
  const vote = (by: string) => bench.given('2024-05-10', member(by), sheet(van, by, 30));
  vote('m1');
  vote('m2');
  vote('m3');
  expect(bench.when('2024-05-11', office, { type: 'CloseScoring' })).toBe('SHEETS_MISSING');
  vote('m5');
  expect(bench.when('2024-05-11', office, { type: 'CloseScoring' })).toEqual(['ScoringClosed']);
});
