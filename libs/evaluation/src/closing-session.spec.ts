import { type Command, enclose } from '@ocop/casework';
import {
  added,
  all,
  at,
  called,
  close,
  concluded,
  concludedOn,
  minutes,
  red,
  same,
  scored,
  scoredBy,
  sitting,
} from '../../../test/support/council-bench';
import { chair, office } from '../../../test/support/plans';
import {
  appointed,
  appointment,
  luat,
  opening,
  rules,
  member,
  present,
  sheet,
  van,
} from '../../../test/support/round-bench';
import { resultsOf } from '.';

describe('a spread that stays wide after the second pass', () => {
  const wide = () => {
    const bench = scoredBy(scoredBy(sitting(), van, { ...same(20), m5: 40 }), luat, same(30));
    bench.given(at, office, close);
    return scoredBy(bench, van, { ...same(20), m5: 31 });
  };
  const vote = {
    type: 'RecordVote',
    product: van,
    question: 'spread',
    for: 3,
    against: 1,
    abstained: 1,
  };

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
    const put = {
      type: 'PutOffProducts',
      products: [van],
      to: 'next-round',
      reason: 'chưa thống nhất',
    };
    bench.given(at, office, put);
    expect(bench.told()).toEqual(['PutOff']);
    expect(added(bench).state.products.map(({ id }) => id)).toEqual([luat]);
  });
});

test('a product put off to another session keeps the scoring open until its day has come', () => {
  const bench = scoredBy(sitting(), luat, same(30));
  const put = {
    type: 'PutOffProducts',
    products: [van],
    to: 'another-session',
    reason: 'thiếu mẫu',
  };
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
    [
      'another vote',
      { type: 'RecordVote', product: van, question: 'other', for: 5, against: 0, abstained: 0 },
    ],
    ['a recusal', { type: 'RecuseMember', member: 'm1', product: van, why: 'other' }],
    [
      'a product put off',
      { type: 'PutOffProducts', products: [van], to: 'next-round', reason: 'x' },
    ],
    ['another council', { ...appointment }],
    ['another close', minutes],
  ])('is final against %s', (_what, command) => {
    for (const actor of [member('m1'), office, chair])
      expect(['WRONG_STAGE', 'WRONG_ROLE']).toContain(
        concluded().when('2024-07-02', actor, command),
      );
  });

  test('is undone by two people, with a reason, and by nobody alone', () => {
    const bench = concluded();
    const propose = { type: 'ProposeReopening', products: [van], reason: 'cộng nhầm' };
    const confirm = { type: 'ConfirmReopening', agree: true };
    expect(bench.when('2024-07-02', office, confirm)).toBe('NOTHING_PROPOSED');
    expect(bench.when('2024-07-02', member('khach'), propose)).toBe('NOT_A_MEMBER');
    bench.given('2024-07-02', office, propose);
    expect(bench.when('2024-07-02', office, confirm)).toBe('SAME_PERSON');
    expect(bench.when('2024-07-02', office, { type: 'SubmitResults', report: '1' })).toBe(
      'REOPENING_PROPOSED',
    );
    bench.given('2024-07-02', member('m1'), { ...confirm, agree: false, reason: 'không nhầm' });
    bench.given('2024-07-02', member('m3'), propose).given('2024-07-02', member('m1'), confirm);
    expect(bench.event('ScoringReopened')).toMatchObject({ products: [van], proposedBy: 'm3' });
    expect(bench.state).toMatchObject({ stage: 'in-session', pass: 2 });
    for (const id of all) bench.given('2024-07-02 09:00', member(id), sheet(van, id, 20));
    added(bench, '2024-07-02 10:00').given('2024-07-02 11:00', member('m1'), minutes);
    expect(bench.told()).toEqual(['RecordResult', 'RecordResult']);
  });

  test('results sent back by the authority stay closed', () => {
    const bench = concluded().given('2024-07-02', office, {
      type: 'SubmitResults',
      report: '31/BC',
    });
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
    const bench = concludedOn(called({}, {}, given)).given('2024-07-02', office, submit);
    expect(bench.state.deadlines['response']?.deadline.lastDay).toBe('2024-07-04');
    const told = bench.events.flatMap(({ type, data }) =>
      type === 'MessageOrdered' && data.message.command.type === 'RecordResult'
        ? [data.message.command['score']]
        : [],
    );
    expect(told).toMatchObject([{ respondUntil: '2024-07-04' }, { respondUntil: '2024-07-04' }]);
    const on = (signedOn: string) => ({ ...approve, signedOn });
    expect(bench.when('2024-07-04', chair, on('2024-07-04'))).toBe('RESPONSE_OPEN');
    expect(bench.when('2024-07-05', chair, on('2024-07-04'))).toBe('DAY_TOO_EARLY');
    expect(bench.when('2024-07-05', chair, on('2024-07-05'))).toContain('ResultsApproved');
  });
});

test('samples come before they go, and a visit is made by people of the council', () => {
  const bench = appointed();
  const samples = (state: string) => ({
    type: 'RecordSamples',
    product: van,
    state,
    count: 5,
    on: '2024-06-26',
  });
  expect(bench.when('2024-06-26 10:00', office, samples('returned'))).toBe('SAMPLES_NOT_THERE');
  bench.given('2024-06-26 10:00', office, samples('received'));
  bench.given('2024-06-26 10:00', office, samples('used-up'));
  const visit = {
    type: 'RecordVisit',
    product: van,
    visitors: ['gv'],
    on: '2024-06-25',
    where: 'Hương Vân',
    findings: 'đúng hồ sơ',
  };
  expect(bench.when('2024-06-26 10:00', office, { ...visit, visitors: ['khach'] })).toBe(
    'NOT_A_MEMBER',
  );
  expect(bench.when('2024-06-26 10:00', office, visit)).toEqual(['VisitRecorded']);
  const review = { type: 'RecordReview', product: van, on: '2024-06-25', findings: 'đủ giấy tờ' };
  const reviewed = (...reviewers: string[]) =>
    bench.when('2024-06-26 10:00', adviser, { ...review, reviewers });
  const adviser = { ...office, id: 'gv', role: 'adviser' } as const;
  expect(bench.when('2024-06-26 10:00', adviser, visit)).toEqual(['VisitRecorded']);
  expect(reviewed('gv')).toEqual(['ReviewRecorded']);
  expect(reviewed('khach')).toBe('NOT_A_MEMBER');
  const blurred = { ...visit, photographs: ['anh-1.jpg'] };
  expect(bench.when('2024-06-26 10:00', office, blurred)).toBe('MALFORMED_COMMAND');
  expect(bench.when('2024-06-26 10:00', adviser, samples('stored'))).toBe('WRONG_ROLE');
  const elsewhere = { ...adviser, area: 'hue' };
  expect(bench.when('2024-06-26 10:00', elsewhere, visit)).toBe('NOT_YOUR_CASE');
});
