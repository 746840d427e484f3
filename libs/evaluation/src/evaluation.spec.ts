import type { Command } from '@ocop/casework';
import { caseRules, listed, type RoundOpening } from '@ocop/programmes';
import { type Actor, SYSTEM } from '@ocop/regulations';
import { CaseBench } from '../../../test/support/case-bench';
import { tallyOnPaper } from '../../../test/support/paper-world';
import { chair, huongTra, office, openingOf, provinceOffice } from '../../../test/support/plans';
import { evaluationRound, type RoundEvent, type RoundState } from '.';

type RoundBench = CaseBench<RoundState, RoundEvent>;

const rules = caseRules(huongTra);
const basis = { document: 'KH', clause: 'I.2' };
const product = (id: string) => listed(id, openingOf(id).product);
const [van, luat] = ['thanh-tra-huong-van', 'tinh-dau-tram-tran-luat'] as const;

const opening: RoundOpening = {
  mode: 'session',
  tier: 'district',
  no: 1,
  authority: huongTra.authority,
  regulation: '148-2023',
  rules,
  intakeCloses: { before: '2024-06-25', basis },
  recognise: { rule: { kind: 'before', date: '2024-07-10' }, basis },
  forward: { rule: { kind: 'before', date: '2024-07-15' }, basis },
  products: [product(van), product(luat)],
};
const members = ['m1', 'm2', 'm3', 'm4', 'm5'].map((id, i) => ({
  id,
  name: `Ủy viên ${i + 1}`,
  ...(i === 0 ? { chair: true } : {}),
}));
const convene = {
  type: 'ConveneCouncil',
  members,
  dossiersSentOn: '2024-06-26',
  sessionOn: '2024-07-01',
};
const member = (id: string): Actor => ({
  id,
  name: id,
  role: 'council-member',
  area: 'hue/huong-tra',
});

const opened = (): RoundBench =>
  new CaseBench(evaluationRound, 'huong-tra-2024-dot-1').given('2024-04-09', SYSTEM, {
    type: 'OpenRound',
    opening,
  });
const entered = (bench: RoundBench, id: string, when: string): RoundBench =>
  bench.given(when, SYSTEM, {
    type: 'EnterRound',
    product: product(id),
    at: Date.UTC(2024, 5, 20),
  });
const frozen = () => {
  const bench = entered(entered(opened(), van, '2024-06-20'), luat, '2024-06-20');
  bench.untilDay('2024-06-26');
  return bench;
};
const convened = () => frozen().given('2024-06-26 10:00', office, convene);
const present = (...ids: string[]) => ({ type: 'OpenSession', present: ids });
const inSession = () =>
  convened().given('2024-07-01 08:00', office, present('m1', 'm2', 'm3', 'm4'));
const sheet = (id: string, by: string, A: number, B = 20, C = 20): Command => ({
  type: 'SubmitScoreSheet',
  product: id,
  member: by,
  A,
  B,
  C,
});

function allScored(points: Record<string, readonly number[]>): RoundBench {
  const bench = inSession();
  for (const [id, each] of Object.entries(points))
    each.forEach((A, i) =>
      bench.given('2024-07-01 09:00', member(`m${i + 1}`), sheet(id, `m${i + 1}`, A)),
    );
  return bench;
}

/** Carries out the score work as the scoring service does. */
function tallied(bench: RoundBench, when = '2024-07-01 16:00'): RoundBench {
  bench.given(when, office, { type: 'CloseScoring' });
  const work = bench.state.todo.find(({ kind }) => kind === 'score');
  if (work?.kind !== 'score') throw new Error('nothing to score');
  const result = tallyOnPaper(work.request as never);
  return bench.given(when, SYSTEM, { type: 'WorkDone', work: work.id, result });
}
const submitted = (A: Record<string, readonly number[]>) =>
  tallied(allScored(A)).given('2024-07-03', office, { type: 'SubmitResults', report: '31/BC' });
const approve = { type: 'ApproveResults', decision: '1520/QĐ-UBND', signedOn: '2024-07-08' };

describe('the list', () => {
  test('is frozen when the intake ends, with what has entered', () => {
    const bench = entered(opened(), van, '2024-06-20');
    expect(bench.untilDay('2024-06-25')).toContain('ListFrozen');
    expect(bench.event('ListFrozen')).toEqual({ products: [van], notReady: [luat] });
  });

  test('takes a dossier that the office accepted in time, even when its message is late', () => {
    const bench = opened();
    const enter = (at: number) => ({ type: 'EnterRound', product: product(van), at });
    expect(bench.when('2024-06-24 23:59', SYSTEM, enter(Date.UTC(2024, 5, 24, 16, 59)))).toEqual([
      'ProductEntered',
    ]);
    expect(bench.when('2024-06-24 23:59', SYSTEM, enter(Date.UTC(2024, 5, 24, 17, 0)))).toBe(
      'ROUND_FROZEN',
    );
  });

  test('without a product closes the round instead of convening a council for nothing', () => {
    const bench = opened();
    expect(bench.untilDay('2024-06-25')).toContain('RoundClosed');
    expect(Object.values(bench.state.deadlines).filter(({ open }) => open)).toEqual([]);
  });

  test('extended by decision: everybody still expected hears of it', () => {
    const bench = opened();
    const wish = {
      type: 'ExtendDeadline',
      deadline: 'intake-closing',
      to: '2024-06-30',
      decision: '88/QĐ',
      reason: 'lũ',
    };
    bench.given('2024-06-20', office, wish);
    expect(bench.told()).toEqual(['MoveIntake', 'MoveIntake']);
    expect(bench.untilDay('2024-06-26')).not.toContain('ListFrozen');
    expect(bench.untilDay('2024-07-01')).toContain('ListFrozen');
  });
});

describe('the council', () => {
  test.each<[string, Command, string]>([
    ['too few members', { ...convene, members: members.slice(0, 4) }, 'TOO_FEW_MEMBERS'],
    ['a member twice', { ...convene, members: [...members, members[1]] }, 'MEMBER_TWICE'],
    [
      'two chairs',
      { ...convene, members: members.map((m) => ({ ...m, chair: true })) },
      'ONE_CHAIR',
    ],
    ['no day', { ...convene, sessionOn: undefined }, 'SESSION_DAY_REQUIRED'],
    ['a day gone by', { ...convene, sessionOn: '2024-06-20' }, 'SESSION_IN_PAST'],
    [
      'dossiers sent too late',
      { ...convene, dossiersSentOn: '2024-06-26', sessionOn: '2024-06-26' },
      'DOSSIERS_TOO_LATE',
    ],
  ])('is not convened with %s', (_why, command, code) => {
    expect(frozen().when('2024-06-26 10:00', office, command)).toBe(code);
  });

  test('sits with three of four members and its chair, not with fewer and not before its day', () => {
    const bench = convened();
    expect(bench.when('2024-06-28', office, present('m1', 'm2', 'm3', 'm4'))).toBe(
      'SESSION_NOT_YET',
    );
    expect(bench.when('2024-07-01', office, present('m1', 'm2', 'm3'))).toBe('QUORUM_NOT_MET');
    expect(bench.when('2024-07-01', office, present('m2', 'm3', 'm4', 'm5'))).toBe(
      'QUORUM_NOT_MET',
    );
    expect(bench.when('2024-07-01', office, present('m1', 'm2', 'm3', 'x'))).toBe('NOT_A_MEMBER');
    expect(bench.when('2024-07-01', office, present('m1', 'm2', 'm3', 'm4'))).toEqual([
      'SessionOpened',
    ]);
  });
});

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
    expect(bench.when('2024-07-01 11:00', office, close)).toEqual(['SecondPassOrdered']);
    expect(bench.event('SecondPassOrdered').products).toEqual([van]);
    expect(bench.when('2024-07-01 11:05', member('m1'), sheet(luat, 'm1', 30))).toBe(
      'PRODUCT_NOT_ON_AGENDA',
    );
    [31, 29, 30, 30].forEach((A, i) =>
      bench.given('2024-07-01 11:10', member(`m${i + 1}`), sheet(van, `m${i + 1}`, A)),
    );
    tallied(bench, '2024-07-01 12:00');
    const [first] = bench.state.results;
    expect(first).toMatchObject({ average: { sum: 280, count: 4 }, outcome: 'forward' });
    expect(bench.state.sheets.filter((one) => one.product === van)).toHaveLength(8);
  });
});

describe('results', () => {
  const points = { [van]: [22, 24, 23, 23], [luat]: [38, 38, 37, 39] };

  test('approved: each product hears in the order of the list, dossiers remain to be forwarded', () => {
    const bench = submitted(points);
    expect(bench.when('2024-07-08', chair, approve)).toEqual([
      'ResultsApproved',
      'DeadlineMet',
      'MessageOrdered',
      'MessageOrdered',
      'NoticeOrdered',
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
    products: [product(van)],
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
