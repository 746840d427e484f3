import { SYSTEM } from '@ocop/ground';
import { producer } from '../../../../../test/support/plans';
import { recognised } from '../../../../../test/support/recognition-bench';
import { certificateRow } from './row';

/** Whoever plans rounds reads here what to reckon with. */
describe('what a producer means to do', () => {
  const answer = (intention: string) => ({ type: 'AnswerRenewal', intention });
  const start = { type: 'StartRenewal', programme: 'huong-tra-2027' };

  test('is its last answer, until it begins a renewal; when that comes to nothing, its answer again', () => {
    const bench = recognised('2024-07-08', '2027-07-08');
    const told = () => certificateRow(bench.state, 1)[0]?.intention;
    expect(told()).toBeNull();
    bench.untilDay('2026-07-20');
    bench.when('2026-07-20', producer, answer('renew'));
    expect(told()).toBe('renew');
    bench.when('2026-08-20', producer, answer('drop'));
    expect(told()).toBe('drop');
    bench.untilDay('2027-01-09');
    expect(bench.when('2027-01-09 09:00', producer, start)).toContain('RenewalStarted');
    expect(told()).toBe('renew');
    const { renewalCycle: cycle } = bench.state;
    bench.when('2027-05-09', SYSTEM, { type: 'RenewalDecided', renewed: false, cycle });
    expect(told()).toBe('drop');
  });

  test('stays “more stars” when the renewal begins', () => {
    const bench = recognised('2024-07-08', '2027-07-08');
    bench.untilDay('2027-01-09');
    bench.when('2027-01-09 08:00', producer, answer('upgrade'));
    bench.when('2027-01-09 09:00', producer, start);
    expect(certificateRow(bench.state, 1)[0]?.intention).toBe('upgrade');
  });
});
