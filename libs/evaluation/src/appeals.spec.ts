import { enclose } from '@ocop/casework';
import { SYSTEM } from '@ocop/ground';
import { added, all, called, concludedOn, minutes } from '../../../test/support/council-bench';
import { chair, office } from '../../../test/support/plans';
import { luat, member, opening, rules, sheet, van } from '../../../test/support/round-bench';

const council = { ...rules.council, responseWorkingDays: 3, appealWorkingDays: 5 };
const given = { ...opening, rules: enclose({ ...rules, council }) };
const appealed = () =>
  concludedOn(called({}, {}, given))
    .given('2024-07-02', office, { type: 'SubmitResults', report: '31/BC' })
    .given('2024-07-03', SYSTEM, {
      type: 'AppealFiled',
      product: van,
      reason: 'thiếu phiếu kiểm nghiệm là nhầm',
    });
const decide = (outcome: string) => ({
  type: 'DecideAppeal',
  product: van,
  outcome,
  reason: 'đã xem lại',
});
const approve = { type: 'ApproveResults', decision: '1520/QĐ-UBND', signedOn: '2024-07-08' };

describe('an appeal against a provisional result', () => {
  test('has a day of its own, and nothing is decided before its answer', () => {
    const bench = appealed();
    expect(bench.event('DeadlineSet')).toMatchObject({
      kind: 'appeal',
      deadline: { lastDay: '2024-07-10' },
    });
    expect(bench.when('2024-07-08', chair, approve)).toBe('APPEAL_OPEN');
    expect(bench.when('2024-07-08', { ...chair, id: 'm2' }, decide('dismissed'))).toBe(
      'APPROVER_SAT',
    );
    expect(bench.when('2024-07-08', office, decide('dismissed'))).toBe('WRONG_ROLE');
    expect(bench.when('2024-07-08', chair, { ...decide('dismissed'), product: luat })).toBe(
      'NO_APPEAL',
    );
    bench.given('2024-07-08', chair, decide('dismissed'));
    expect(bench.types()).toEqual(['AppealDecided', 'DeadlineMet', 'MessageOrdered']);
    expect(bench.when('2024-07-08', chair, approve)).toContain('ResultsApproved');
  });

  test('that is upheld leads to another pass before the decision', () => {
    const bench = appealed().given('2024-07-05', chair, decide('upheld'));
    expect(bench.when('2024-07-08', chair, approve)).toBe('APPEAL_UPHELD');
    bench.given('2024-07-08', chair, { type: 'ReturnResults', reason: 'chấm lại theo khiếu nại' });
    bench.given('2024-07-08', chair, {
      type: 'ProposeReopening',
      products: [van],
      reason: 'khiếu nại',
    });
    bench.given('2024-07-08', member('m1'), { type: 'ConfirmReopening', agree: true });
    for (const id of all) bench.given('2024-07-08 09:00', member(id), sheet(van, id, 28));
    added(bench, '2024-07-08 10:00').given('2024-07-08 11:00', member('m1'), minutes);
    bench.given('2024-07-08 12:00', office, { type: 'SubmitResults', report: '32/BC' });
    const later = { ...approve, signedOn: '2024-07-12' };
    expect(bench.when('2024-07-10', chair, later)).toBe('SIGNED_IN_FUTURE');
    expect(bench.when('2024-07-12', chair, later)).toContain('ResultsApproved');
  });
});
