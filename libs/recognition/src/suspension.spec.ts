import { SYSTEM } from '@ocop/ground';
import { commune, provinceChair } from '../../../test/support/plans';
import {
  filed,
  lost,
  renewing,
  start,
  transitional,
} from '../../../test/support/recognition-bench';

describe('a suspension', () => {
  const suspend = { type: 'Suspend', decision: '1', signedOn: '2027-02-12', reason: 'x' };
  const lift = { type: 'LiftSuspension', decision: '2', signedOn: '2027-02-20' };

  test('gives the certificate back where it stood', () => {
    const bench = renewing().given('2027-02-12', provinceChair, suspend);
    expect(bench.when('2027-02-13', commune, start)).toBe('WRONG_STAGE');
    bench.given('2027-02-20', provinceChair, lift);
    expect(bench.state.stage).toBe('renewing');
  });

  test('is not lifted by anything that happens to the renewal', () => {
    const bench = renewing()
      .given('2027-02-10', SYSTEM, filed)
      .given('2027-02-12', provinceChair, suspend)
      .given('2027-02-15', SYSTEM, lost);
    expect(bench.state).toMatchObject({ stage: 'suspended', suspendedFrom: 'valid' });
  });

  test('stays when the programme refuses the renewal meanwhile', () => {
    const bench = renewing();
    const work = bench.state.todo.find(({ kind }) => kind === 'tell')?.id;
    bench.given('2027-02-12', provinceChair, suspend);
    const result = { accepted: false, code: 'PLAN_OF_OTHER_LAW', facts: {} };
    bench.given('2027-02-13', SYSTEM, { type: 'WorkDone', work, result });
    expect(bench.state).toMatchObject({ stage: 'suspended', suspendedFrom: 'valid' });
  });

  test('does not outlive the certificate: it expires on its day, and nothing brings it back', () => {
    const bench = renewing()
      .given('2027-02-10', SYSTEM, filed)
      .given('2027-02-12', provinceChair, suspend);
    expect(bench.untilDay('2027-07-09')).toContain('RecognitionExpired');
    expect(bench.when('2027-07-10', provinceChair, lift)).toBe('WRONG_STAGE');
  });

  test('goes on in grace; lifted there, the certificate waits for its result until the grace ends', () => {
    const bench = transitional();
    bench.given('2026-07-10', provinceChair, { ...suspend, signedOn: '2026-07-10' });
    expect(bench.untilDay('2026-08-02')).toContain('GraceBegan');
    expect(bench.state).toMatchObject({ stage: 'suspended', suspendedFrom: 'grace' });
    bench.given('2026-09-01', provinceChair, { ...lift, signedOn: '2026-09-01' });
    expect(bench.state.stage).toBe('grace');
    bench.given('2026-09-10', provinceChair, { ...suspend, signedOn: '2026-09-10' });
    expect(bench.untilDay('2027-01-30')).toContain('RecognitionExpired');
  });

  test.each([
    ['before the certificate began', '2020-01-01', 'DAY_TOO_EARLY'],
    ['tomorrow', '2027-02-13', 'SIGNED_IN_FUTURE'],
  ])('cannot be signed %s', (_when, signedOn, code) =>
    expect(renewing().when('2027-02-12', provinceChair, { ...suspend, signedOn })).toBe(code),
  );

  test('cannot be lifted by a paper older than itself', () => {
    const bench = renewing().given('2027-02-12', provinceChair, suspend);
    const early = { ...lift, signedOn: '2027-02-11' };
    expect(bench.when('2027-02-20', provinceChair, early)).toBe('DAY_TOO_EARLY');
  });
});
