import { chair, commune, huongTra, office, producer } from '../../../../test/support/plans';
import {
  ask,
  type Bench,
  claim,
  claimed,
  entitled,
  grant,
  granted,
  half,
  pay,
} from '../../../../test/support/support-bench';
import { supportMoney } from '../../../../test/support/support-plan';
import { ageOfClaim, owedOf, recognition } from '..';

const openKinds = ({ state }: Bench) =>
  Object.values(state.deadlines)
    .filter(({ open, kind }) => open && kind.startsWith('support'))
    .map(({ kind, deadline }) => `${kind} ${deadline.lastDay}`);

test('a claim is made, completed, granted and paid, and each has its days, its holder and its notice', () => {
  const bench = entitled();
  expect(openKinds(bench)).toEqual(['support-claim 2025-01-08']);
  bench.given('2024-07-15', producer, half);
  expect(bench.noticed()).toEqual(['support-claimed']);
  expect(openKinds(bench)).toEqual(['support-decision 2024-07-29']);
  bench.given('2024-07-17', office, ask);
  expect(bench.noticed()).toEqual(['support-papers-asked']);
  expect(openKinds(bench)).toEqual(['support-papers 2024-07-31']);
  bench.given('2024-07-19', commune, {
    ...{ type: 'AddSupportPapers', heard: 'visit' },
    papers: [{ paper: 'giay-chung-nhan', reference: 'Hồ sơ lưu tại Phòng Kinh tế, tủ 3' }],
  });
  expect(bench.noticed()).toEqual(['support-papers-in']);
  expect(openKinds(bench)).toEqual(['support-decision 2024-08-02']);
  bench.given('2024-07-22', office, grant);
  expect(bench.noticed()).toEqual(['support-granted']);
  expect(openKinds(bench)).toEqual(['support-payment 2024-07-31']);
  bench.given('2024-07-30', office, { ...pay, on: '2024-07-29', amount: 15_000_000 });
  expect(bench.state.support && owedOf(bench.state.support)).toBe(5_000_000);
  bench.given('2024-07-30', chair, pay);
  expect(bench.noticed()).toEqual(['support-paid']);
  expect(openKinds(bench)).toEqual([]);
  expect(bench.state.support).toMatchObject({ amount: 20_000_000, paid: [{}, { amount: 5e6 }] });
  const claimedEvent = bench.events.find(({ type }) => type === 'SupportClaimed');
  expect(claimedEvent).toMatchObject({ basis: supportMoney.basis, actor: { id: producer.id } });
});

test('above the budget it is granted with a reason, or not at all, as the plan says', () => {
  const spent = { ...grant, grantedBefore: 40_000_000 };
  const why = { ...spent, aboveBudget: 'Bổ sung từ dự phòng.' };
  expect(claimed().refusal('2024-07-22', office, spent)).toMatchObject({
    facts: { amount: '20.000.000', rest: '10.000.000', budget: '50.000.000' },
  });
  expect(claimed().when('2024-07-22', office, why)).toContain('SupportGranted');
  const budget = { amount: 50_000_000, beyond: 'refuse' as const, source: { default: 'x' } };
  const strict = entitled({ budget }).given('2024-07-15', producer, claim);
  expect(strict.when('2024-07-22', office, why)).toBe('SUPPORT_BUDGET_SPENT');
  expect(strict.when('2024-07-22', office, { ...grant, grantedBefore: 30_000_000 })).toContain(
    'SupportGranted',
  );
});

test('refused or withdrawn, it may be claimed again while the days of claiming last', () => {
  const refuse = { type: 'RefuseSupport', reason: 'Thiếu căn cứ.' };
  const bench = claimed().given('2024-07-18', office, refuse);
  expect(bench.noticed()).toEqual(['support-refused']);
  expect(openKinds(bench)).toEqual(['support-claim 2025-01-08']);
  bench.given('2024-08-01', producer, claim);
  bench.given('2024-08-02', producer, { type: 'WithdrawSupport', reason: 'Gửi nhầm.' });
  expect(bench.state.support).toMatchObject({ no: 2, over: { how: 'withdrawn' } });
  expect(bench.untilDay('2025-01-09')).toContain('DeadlinePassed');
  expect(bench.when('2025-01-09', producer, claim)).toBe('SUPPORT_WINDOW_OVER');
  const late = entitled().given('2025-01-08', producer, claim);
  late.given('2025-01-10', office, refuse);
  expect(openKinds(late)).toEqual([]);
});

describe('when the certificate ends', () => {
  const ended = { decision: '9', signedOn: '2024-07-25' };

  test('by revocation, the claim ends with it and says what is not paid', () => {
    const bench = granted().given('2024-07-25', chair, { type: 'StrikeOff', ...ended });
    expect(bench.events.find(({ type }) => type === 'SupportEnded')?.data).toMatchObject({
      ...{ how: 'struck-off', owed: 20_000_000 },
    });
    expect(recognition.isClosed(bench.state)).toBe(true);
  });

  test('by another certificate, what was earned is still decided on and paid, and then it closes', () => {
    const bench = claimed().given('2024-07-25', chair, {
      ...{ type: 'Supersede', by: '09/2024', ...ended },
    });
    expect(recognition.isClosed(bench.state)).toBe(false);
    expect(openKinds(bench)).toEqual(['support-decision 2024-07-29']);
    expect(bench.when('2024-07-26', producer, claim)).toBe('WRONG_STAGE');
    bench.given('2024-07-26', office, grant);
    expect(bench.untilDay('2024-08-08')).toContain('DeadlineMissed');
    bench.given('2024-08-08', office, pay);
    expect(recognition.isClosed(bench.state)).toBe(true);
  });

  test('nothing is claimed or granted while it is suspended', () => {
    const suspend = { type: 'Suspend', decision: '1', signedOn: '2024-07-16', reason: 'x' };
    const bench = claimed().given('2024-07-16', chair, suspend);
    expect(bench.when('2024-07-22', office, grant)).toBe('WRONG_STAGE');
    expect(entitled().given('2024-07-16', chair, suspend).when('2024-07-17', producer, claim)).toBe(
      'WRONG_STAGE',
    );
  });
});

test('whoever claimed does not decide on it, in whatever post', () => {
  const both = { ...office, id: producer.id };
  expect(claimed().when('2024-07-22', both, grant)).toBe('SAME_PERSON');
});

test('the age of a claim counts days, and working days of the place', () => {
  const since = { claimedOn: '2024-08-30' };
  const calendar = huongTra.calendar;
  expect(ageOfClaim(since, '2024-08-30', calendar)).toEqual({ days: 0, workingDays: 0 });
  // 2 and 3 September are days off.
  expect(ageOfClaim(since, '2024-09-05', calendar)).toEqual({ days: 6, workingDays: 2 });
});
