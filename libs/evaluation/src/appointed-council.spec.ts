import { type Command } from '@ocop/casework';
import { SYSTEM } from '@ocop/ground';
import { chair, office } from '../../../test/support/plans';
import {
  appointed,
  appointment,
  call,
  frozen,
  luat,
  member,
  opened,
  opening,
  present,
  product,
  type RoundBench,
  rules,
  sheet,
  tallyOnBench,
  scoreWork,
  van,
} from '../../../test/support/round-bench';
import { enclose } from '@ocop/casework';
import { CaseBench } from '../../../test/support/case-bench';
import { closingGates, evaluationRound, liveRound, resultsOf } from '.';

const all = ['m1', 'm2', 'm3', 'm4', 'm5'];
const at = '2024-07-01 09:00';
const members = (change: (one: { id: string }) => object) => ({
  members: appointment.members.map((one) => ({ ...one, ...change(one) })),
});
const called = (more: object = {}, wish: object = {}) =>
  appointed(more).given('2024-06-26 10:00', office, { ...call, ...wish });
const sitting = (more: object = {}) => called(more).given('2024-07-01 08:00', office, present(...all));
const scoredBy = (bench: RoundBench, id: string, points: Record<string, number>) =>
  Object.entries(points).reduce((b, [m, A]) => b.given(at, member(m), sheet(id, m, A)), bench);
const same = (A: number) => Object.fromEntries(all.map((id) => [id, A]));
const close = { type: 'CloseScoring' };
const red = (bench: RoundBench) =>
  closingGates(liveRound(bench.state)).flatMap(({ gate, state }) => (state === 'red' ? [gate] : []));

function added(bench: RoundBench, when = '2024-07-01 15:00'): RoundBench {
  bench.given(when, office, close);
  const work = scoreWork(bench);
  const result = tallyOnBench(bench, work.request);
  return bench.given(when, SYSTEM, { type: 'WorkDone', work: work.id, result });
}
const minutes = { type: 'CloseSession', minutes: '05/BB-HĐ' };
const scored = () => added(scoredBy(scoredBy(sitting(), van, same(25)), luat, same(30)));
const concluded = () => scored().given('2024-07-01 16:00', member('m1'), minutes);

describe('the appointment', () => {
  test.each<[string, object, string]>([
    ['two chairs', members(() => ({ chair: true, viceChair: false })), 'OFFICES_CLASH'],
    ['no chair', members(() => ({ chair: false })), 'ONE_CHAIR'],
    ['two secretaries', members(({ id }) => (id === 'm5' ? { secretary: true } : {})), 'ONE_SECRETARY'],
    ['a member twice', members(() => ({ id: 'm1' })), 'MEMBER_TWICE'],
    ['too few who score', members(({ id }) => (id === 'm5' ? { advisory: true } : {})), 'TOO_FEW_MEMBERS'],
    ['a term that ends before it begins', { until: '2024-05-01' }, 'DAY_TOO_EARLY'],
    ['a signature to come', { signedOn: '2024-07-30' }, 'SIGNED_IN_FUTURE'],
    ['the year 1024', { from: '1024-05-02' }, 'MALFORMED_COMMAND'],
    ['half an emoji in a name', members(() => ({ name: 'A\ud83d' })), 'MALFORMED_COMMAND'],
  ])('with %s is refused', (_what, wrong, code) => {
    expect(frozen().when('2024-06-26', chair, { ...appointment, ...wrong })).toBe(code);
  });

  test('is the authority’s, and the council is called from it: who scores sits, the others are beside', () => {
    expect(frozen().when('2024-06-26', office, appointment)).toBe('WRONG_ROLE');
    const bench = called();
    expect(bench.state.members.map(({ id }) => id)).toEqual(all);
    expect(bench.state.others).toEqual([
      { id: 'tk', name: 'Thư ký', as: 'secretary' },
      { id: 'gv', name: 'Tổ giúp việc', as: 'advisory' },
    ]);
    expect(bench.event('CouncilConvened').appointedBy).toEqual({
      number: '980/QĐ-UBND',
      signedOn: '2024-05-02',
    });
  });

  test.each<[string, object, object, string]>([
    ['somebody not appointed', {}, { sitting: [...all, 'khach'] }, 'MEMBER_NOT_APPOINTED'],
    ['the secretary', {}, { sitting: [...all, 'tk'] }, 'NOT_SCORING'],
    ['an adviser', {}, { sitting: [...all, 'gv'] }, 'NOT_SCORING'],
    ['a council out of term', { until: '2024-06-30' }, {}, 'OUT_OF_TERM'],
    [
      'a guest whose time is over',
      members(({ id }) => (id === 'm5' ? { until: '2024-06-30' } : {})),
      { sitting: all },
      'OUT_OF_TERM',
    ],
    ['too few', {}, { sitting: ['m1', 'm2'] }, 'TOO_FEW_MEMBERS'],
    ['no chair', members(({ id }) => (id === 'm1' ? { until: '2024-06-30' } : {})), {}, 'TOO_FEW_MEMBERS'],
  ])('does not let %s score', (_who, more, wish, code) => {
    expect(appointed(more).when('2024-06-26 10:00', office, { ...call, ...wish })).toBe(code);
  });

  test('is needed where the plan says so, and the office names nobody itself', () => {
    const strict = { ...rules, council: { ...rules.council, appointed: true } };
    const bench = new CaseBench(evaluationRound, 'huong-tra-2024-dot-1').given('2024-04-09', SYSTEM, {
      type: 'OpenRound',
      opening: { ...opening, mode: 'written', rules: enclose(strict) },
    });
    const named = { ...call, members: all.map((id, i) => ({ id, name: id, chair: i === 0 })) };
    const { sessionOn: _, ...written } = named;
    expect(bench.when('2024-06-26', office, written)).toBe('COUNCIL_NOT_APPOINTED');
    bench.given('2024-06-26', chair, appointment);
    expect(bench.when('2024-06-26', office, written)).toContain('CouncilConvened');
  });

  test('may change until the session opens: another member sits, and not after', () => {
    const bench = called({}, { sitting: all });
    const six = [...appointment.members, { id: 'm6', name: 'Ủy viên 6', capacity: 'Phòng Văn hóa' }];
    bench.given('2024-06-27', chair, { ...appointment, members: six });
    const sits = ['m1', 'm2', 'm3', 'm4', 'm6'];
    expect(bench.when('2024-06-27', office, { ...call, sitting: sits })).toContain('CouncilConvened');
    expect(bench.state.members.map(({ id }) => id)).toEqual(sits);
    bench.given('2024-07-01 08:00', office, present(...sits));
    bench.given('2024-07-01 12:00', office, { type: 'AdjournSession', to: '2024-07-02' });
    expect(bench.when('2024-07-01 13:00', office, { ...call, sessionOn: '2024-07-02' })).toBe('SESSION_BEGUN');
  });
});

describe('recusals', () => {
  const recuse = (who: string, id = van) => ({
    type: 'RecuseMember',
    member: who,
    product: id,
    why: 'relation',
    note: 'em ruột của chủ hộ',
  });

  test('are found where commune or organisation are the product’s own', () => {
    const { commune, owner } = product(van);
    const bench = called(
      members(({ id }) => {
        if (id === 'm4') return { commune };
        return id === 'm5' ? { organisation: ` ${owner.toUpperCase().normalize('NFD')}` } : {};
      }),
    );
    const found = bench.last.filter(({ type }) => type === 'MemberRecused');
    expect(found.map(({ data }) => data)).toEqual([
      { member: 'm4', products: [van], why: 'own-commune', found: true },
      { member: 'm5', products: [van], why: 'same-organisation', found: true },
    ]);
    bench.given('2024-07-01 08:00', office, present(...all));
    expect(bench.when(at, member('m5'), sheet(van, 'm5', 30))).toBe('MEMBER_RECUSED');
    expect(bench.when(at, member('m5'), sheet(luat, 'm5', 30))).toEqual(['ScoreSheetSubmitted']);
  });

  test('declared take the member out of that product’s count, also where a sheet had come', () => {
    const bench = scoredBy(scoredBy(sitting(), van, { ...same(20), m5: 29 }), luat, same(30));
    expect(bench.when(at, member('m4'), recuse('m5'))).toBe('NOT_YOUR_SHEET');
    bench.given(at, member('m5'), recuse('m5'));
    expect(bench.when(at, office, recuse('m5'))).toBe('RECUSED_ALREADY');
    added(bench);
    expect(resultsOf(bench.state)[0]?.average).toEqual({ sum: 240, count: 4 });
    expect(resultsOf(bench.state)[1]?.average).toEqual({ sum: 350, count: 5 });
  });

  test('leave a product neither without its chair nor to a handful', () => {
    const bench = sitting();
    for (const who of ['m1', 'm2']) bench.given(at, office, recuse(who));
    scoredBy(bench, luat, same(30));
    scoredBy(bench, van, { m3: 30, m4: 30, m5: 30 });
    // Three of five are left, and neither chair nor vice chair is among them.
    expect(bench.when(at, office, close)).toBe('PRODUCT_QUORUM');
    const presided = sitting().given(at, office, recuse('m1'));
    scoredBy(presided, luat, same(30));
    scoredBy(presided, van, { m2: 30, m3: 30, m4: 30, m5: 30 });
    expect(presided.when(at, office, close)).toEqual(['ScoringClosed']);
    const handful = sitting();
    for (const who of ['m3', 'm4', 'm5']) handful.given(at, office, recuse(who));
    scoredBy(handful, luat, same(30));
    scoredBy(handful, van, { m1: 30, m2: 30 });
    expect(handful.when(at, office, close)).toBe('PRODUCT_QUORUM');
  });

  test('keep to their member when the council is called anew', () => {
    const bench = called().given('2024-06-26 11:00', member('m3'), recuse('m3'));
    bench.given('2024-06-27', office, { ...call, sitting: ['m2', 'm1', 'm5', 'm4', 'm3'] });
    bench.given('2024-07-01 08:00', office, present(...all));
    expect(bench.when(at, member('m3'), sheet(van, 'm3', 30))).toBe('MEMBER_RECUSED');
    expect(bench.when(at, member('m5'), sheet(van, 'm5', 30))).toEqual(['ScoreSheetSubmitted']);
  });
});

test('whoever abstains is counted as there, and gives no points', () => {
  const bench = scoredBy(sitting(), luat, same(30));
  const abstain = { type: 'Abstain', member: 'm5', product: van, reason: 'chưa đủ chuyên môn' };
  expect(bench.when(at, member('m4'), abstain)).toBe('NOT_YOUR_SHEET');
  bench.given(at, member('m5'), abstain);
  expect(bench.when(at, member('m5'), sheet(van, 'm5', 30))).toBe('SHEET_ALREADY_IN');
  scoredBy(bench, van, { m1: 20, m2: 20, m3: 20, m4: 20 });
  added(bench);
  expect(resultsOf(bench.state)[0]?.average).toEqual({ sum: 240, count: 4 });
});

test('whoever has left owes no sheet; a room without its quorum shows a red light', () => {
  const goes = (id: string) => ({ type: 'RecordAttendance', member: id, went: 'out', at: '10:30' });
  const bench = sitting().given(at, office, goes('m5'));
  expect(red(bench)).not.toContain('attendance');
  scoredBy(scoredBy(bench, van, { m1: 20, m2: 20, m3: 20, m4: 20 }), luat, { m1: 20, m2: 20, m3: 20, m4: 20 });
  expect(red(bench)).toEqual(['results']);
  bench.given(at, office, goes('m1'));
  expect(red(bench)).toEqual(['attendance', 'results']);
  expect(bench.when(at, office, goes('khach'))).toBe('NOT_A_MEMBER');
  expect(bench.when(at, office, { ...goes('m2'), at: '25:00' })).toBe('MALFORMED_COMMAND');
});

describe('a spread that stays wide after the second pass', () => {
  const wide = () => {
    const bench = scoredBy(scoredBy(sitting(), van, { ...same(20), m5: 40 }), luat, same(30));
    bench.given(at, office, close);
    return scoredBy(bench, van, { ...same(20), m5: 31 });
  };
  const vote = { type: 'RecordVote', product: van, question: 'spread', for: 3, against: 1, abstained: 1 };

  test('is not closed silently: the council votes, and the result stands if carried', () => {
    const bench = wide();
    expect(bench.when(at, office, close)).toBe('SPREAD_UNSETTLED');
    expect(bench.when(at, office, { ...vote, product: luat })).toBe('NOTHING_TO_SETTLE');
    expect(bench.when(at, office, { ...vote, for: 5 })).toBe('VOTES_DO_NOT_ADD_UP');
    bench.given(at, office, { ...vote, for: 1, against: 3 });
    expect(bench.when(at, office, close)).toBe('SPREAD_UNSETTLED');
    bench.given(at, office, vote);
    added(bench);
    expect(red(bench)).toEqual([]);
  });

  test('passes at ten points, or is put off', () => {
    const ten = scoredBy(scoredBy(sitting(), van, { ...same(20), m5: 30 }), luat, same(30));
    expect(ten.when(at, office, close)).toEqual(['ScoringClosed']);
    const bench = wide();
    const put = { type: 'PutOffProducts', products: [van], to: 'next-round', reason: 'chưa thống nhất' };
    bench.given(at, office, put);
    expect(bench.told()).toEqual(['PutOff']);
    expect(added(bench).state.products.map(({ id }) => id)).toEqual([luat]);
  });
});

test('a product put off to another session keeps the scoring open until its day has come', () => {
  const bench = scoredBy(sitting(), luat, same(30));
  const put = { type: 'PutOffProducts', products: [van], to: 'another-session', reason: 'thiếu mẫu' };
  bench.given(at, office, put);
  expect(bench.when(at, member('m1'), sheet(van, 'm1', 30))).toBe('PRODUCT_NOT_ON_AGENDA');
  expect(bench.when(at, office, close)).toBe('ANOTHER_SESSION');
  bench.given('2024-07-01 12:00', office, { type: 'AdjournSession', to: '2024-07-03' });
  bench.given('2024-07-03 08:00', office, present(...all));
  scoredBy(bench, van, {});
  for (const id of all) bench.given('2024-07-03 09:00', member(id), sheet(van, id, 25));
  added(bench, '2024-07-03 10:00');
  expect(resultsOf(bench.state)).toHaveLength(2);
  expect(bench.state.heldOn).toBe('2024-07-03');
});

describe('the close of the session', () => {
  test('is the chair’s, with every gate green; until then results are provisional and told to nobody', () => {
    const bench = scored();
    expect(bench.told()).toEqual([]);
    const submit = { type: 'SubmitResults', report: '31/BC' };
    expect(bench.when('2024-07-01 16:00', office, submit)).toBe('SESSION_NOT_CLOSED');
    expect(bench.when('2024-07-01 16:00', member('m2'), minutes)).toBe('NOT_THE_CHAIR');
    bench.given('2024-07-01 16:00', member('m1'), minutes);
    expect(bench.told()).toEqual(['RecordResult', 'RecordResult']);
    expect(bench.when('2024-07-02', office, submit)).toContain('ResultsSubmitted');
  });

  test.each<[string, Command]>([
    ['another sheet', sheet(van, 'm1', 30)],
    ['the office’s reopening', { type: 'ReopenScoring', reason: 'x' }],
    ['another vote', { type: 'RecordVote', product: van, question: 'other', for: 5, against: 0, abstained: 0 }],
    ['a recusal', { type: 'RecuseMember', member: 'm1', product: van, why: 'other' }],
    ['a product put off', { type: 'PutOffProducts', products: [van], to: 'next-round', reason: 'x' }],
    ['another council', { ...appointment }],
    ['another close', minutes],
  ])('is final against %s', (_what, command) => {
    for (const actor of [member('m1'), office, chair])
      expect(['WRONG_STAGE', 'WRONG_ROLE']).toContain(concluded().when('2024-07-02', actor, command));
  });

  test('is undone by two people, with a reason, and by nobody alone', () => {
    const bench = concluded();
    const propose = { type: 'ProposeReopening', products: [van], reason: 'cộng nhầm' };
    const confirm = { type: 'ConfirmReopening', agree: true };
    expect(bench.when('2024-07-02', office, confirm)).toBe('NOTHING_PROPOSED');
    expect(bench.when('2024-07-02', member('khach'), propose)).toBe('NOT_A_MEMBER');
    bench.given('2024-07-02', office, propose);
    expect(bench.when('2024-07-02', office, confirm)).toBe('SAME_PERSON');
    expect(bench.when('2024-07-02', office, { type: 'SubmitResults', report: '1' })).toBe('REOPENING_PROPOSED');
    bench.given('2024-07-02', member('m1'), { ...confirm, agree: false, reason: 'không nhầm' });
    bench.given('2024-07-02', member('m3'), propose).given('2024-07-02', member('m1'), confirm);
    expect(bench.event('ScoringReopened')).toMatchObject({ products: [van], proposedBy: 'm3' });
    expect(bench.state).toMatchObject({ stage: 'in-session', pass: 2 });
    for (const id of all) bench.given('2024-07-02 09:00', member(id), sheet(van, id, 20));
    added(bench, '2024-07-02 10:00').given('2024-07-02 11:00', member('m1'), minutes);
    expect(bench.told()).toEqual(['RecordResult', 'RecordResult']);
  });

  test('results sent back by the authority stay closed', () => {
    const bench = concluded().given('2024-07-02', office, { type: 'SubmitResults', report: '31/BC' });
    bench.given('2024-07-03', chair, { type: 'ReturnResults', reason: 'xem lại' });
    expect(bench.state.stage).toBe('concluded');
  });
});

describe('the approval', () => {
  const approve = { type: 'ApproveResults', decision: '1520/QĐ-UBND', signedOn: '2024-07-08' };
  const submit = { type: 'SubmitResults', report: '31/BC' };

  test('is not given by whoever sat in the council', () => {
    const bench = concluded().given('2024-07-02', office, submit);
    for (const id of ['m1', 'tk'])
      expect(bench.when('2024-07-08', { ...chair, id }, approve)).toBe('APPROVER_SAT');
    expect(bench.when('2024-07-08', chair, approve)).toContain('ResultsApproved');
  });

  test('waits for the producers’ answers where the plan gives them days', () => {
    const council = { ...rules.council, responseWorkingDays: 3 };
    const given = { ...opening, rules: enclose({ ...rules, council }) };
    const bench = appointed.call(null, {}, given);
    expect(bench.state.rules?.council.responseWorkingDays).toBe(3);
  });
});

test('samples come before they go, and a visit is made by people of the council', () => {
  const bench = appointed();
  const samples = (state: string) => ({ type: 'RecordSamples', product: van, state, count: 5, on: '2024-06-26' });
  expect(bench.when('2024-06-26 10:00', office, samples('returned'))).toBe('SAMPLES_NOT_THERE');
  bench.given('2024-06-26 10:00', office, samples('received'));
  bench.given('2024-06-26 10:00', office, samples('used-up'));
  const visit = { type: 'RecordVisit', product: van, by: ['gv'], on: '2024-06-25', where: 'Hương Vân', findings: 'đúng hồ sơ' };
  expect(bench.when('2024-06-26 10:00', office, { ...visit, by: ['khach'] })).toBe('NOT_A_MEMBER');
  expect(bench.when('2024-06-26 10:00', office, visit)).toEqual(['VisitRecorded']);
});
