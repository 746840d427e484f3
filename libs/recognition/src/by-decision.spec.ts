import { SYSTEM } from '@ocop/ground';
import { isSameProducer } from '@ocop/programmes';
import { provinceChair, provinceOffice } from '../../../test/support/plans';
import { filed, of2024, renewing } from '../../../test/support/recognition-bench';
import { holdsOn, recognition } from '.';

const PRODUCER = 'hue/chu-the/tht-bun-van-cu';
const propose = { type: 'ProposeRevocation', cause: 'law-breach', finding: 'mẫu không đạt' };
const dismiss = { type: 'DismissRevocation', reason: 'mẫu lưu đạt, sai số của phòng thử nghiệm' };
const strike = { type: 'StrikeOff', decision: '58/QĐ-UBND', signedOn: '2027-08-01' };
const supersede = {
  type: 'Supersede',
  by: '09/2027/GCN',
  decision: '60/QĐ',
  signedOn: '2027-02-20',
};
const on = (day: string) => {
  const bench = of2024();
  bench.untilDay(day);
  return bench;
};

describe('a proposal to revoke', () => {
  test('may end with the certificate standing, in the authority’s days', () => {
    const bench = on('2026-09-01').given('2026-09-01', provinceOffice, propose);
    const types = bench.when('2026-09-10', provinceChair, dismiss);
    expect(types).toEqual(['RevocationDismissed', 'DeadlineMet', 'NoticeOrdered']);
    expect(bench.state.stage).toBe('valid');
    expect(bench.untilDay('2026-10-01')).not.toContain('DeadlineMissed');
    expect(bench.when('2026-10-01', provinceOffice, propose)).toContain('RevocationProposed');
  });

  test('that was not made is not dismissed, and nobody but the authority dismisses', () => {
    expect(on('2026-09-01').when('2026-09-02', provinceChair, dismiss)).toBe(
      'NO_REVOCATION_PROPOSED',
    );
    expect(on('2026-09-01').when('2026-09-02', provinceOffice, dismiss)).toBe('WRONG_ROLE');
  });

  test('waits for the authority, in every list', () => {
    const { state } = on('2026-09-01').given('2026-09-01', provinceOffice, propose);
    const tracked = state.deadlines['revocation'];
    if (!tracked) throw new Error('no deadline');
    expect(recognition.duty?.(state, tracked)?.holder).toEqual({ role: 'authority', area: 'hue' });
  });
});

describe('struck off the list for not attending', () => {
  test('is an end of its own, with no cause of a revocation, also after the expiry', () => {
    const bench = on('2027-08-01').given('2027-08-01 10:00', provinceChair, strike);
    expect(bench.state).toMatchObject({ stage: 'struck-off', endedOn: '2027-07-09' });
    expect(bench.types()).not.toContain('RecognitionRevoked');
    expect(bench.noticed()).toEqual(['struck-off']);
    expect(recognition.isClosed(bench.state)).toBe(true);
    expect(bench.when('2027-08-02', provinceChair, strike)).toBe('WRONG_STAGE');
  });

  test('ends what still runs, on the day of the decision', () => {
    const early = { ...strike, signedOn: '2027-02-19' };
    const bench = renewing()
      .given('2027-02-10', SYSTEM, filed)
      .given('2027-02-20', provinceChair, early);
    expect(bench.told()).toEqual(['RecognitionEnded']);
    expect(Object.values(bench.state.deadlines).filter(({ open }) => open)).toEqual([]);
    const days = { validFrom: '2024-07-08', validUntil: '2027-07-08' };
    expect(holdsOn(bench.state.stage, days, '2027-02-21')).toBe(false);
  });
});

describe('an upgrade', () => {
  const upgraded = (producer?: string) => ({
    type: 'RenewalDecided',
    renewed: true,
    cycle: 'hue-2027-bun-van-cu',
    certificate: '09/2027/GCN',
    ...(producer ? { producer } : {}),
  });

  test('of the same producer takes the place of the former certificate and of its renewal', () => {
    const bench = renewing().given('2027-02-10', SYSTEM, filed);
    expect(bench.when('2027-02-20', SYSTEM, upgraded(PRODUCER))).toContain('RecognitionSuperseded');
    expect(bench.told()).toEqual(['RecognitionEnded']);
    expect(bench.state.stage).toBe('superseded');
  });

  test('by name of a producer of the same province only, also after its merger', () => {
    expect(isSameProducer('dak-nong/chu-the/htx-x', 'lam-dong/chu-the/htx-x')).toBe(true);
    expect(isSameProducer('ha-tinh/chu-the/htx-x', 'lam-dong/chu-the/htx-x')).toBe(false);
    expect(isSameProducer('hue/chu-the/htx-x', 'hue/chu-the/htx-y')).toBe(false);
  });

  test('of somebody else does not', () => {
    const bench = on('2027-02-10');
    expect(bench.when('2027-02-20', SYSTEM, upgraded('hue/chu-the/ke-khac'))).toBe(
      'RECOGNITION_OF_ANOTHER',
    );
    expect(bench.state.stage).toBe('valid');
  });

  test('that no case knows of is recorded by decision', () => {
    const bench = on('2027-02-10');
    const itself = { ...supersede, by: '03/2024/GCN-OCOP-HT' };
    expect(bench.when('2027-02-20', provinceChair, itself)).toBe('CERTIFICATE_ITSELF');
    expect(bench.when('2027-02-20', provinceOffice, supersede)).toBe('WRONG_ROLE');
    bench.given('2027-02-20', provinceChair, supersede);
    expect(bench.state).toMatchObject({ stage: 'superseded', endedOn: '2027-02-20' });
  });
});
