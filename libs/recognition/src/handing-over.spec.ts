import { provinceChair, provinceOffice } from '../../../test/support/plans';
import { of2024 } from '../../../test/support/recognition-bench';

const at = '2026-03-05 09:00';
const handOver = { type: 'HandOver', to: 'Bà A', on: '2026-03-05' };
const begun = () => {
  const bench = of2024();
  bench.untilDay('2026-03-01');
  return bench;
};

test('a certificate is handed over once; again with a reason, and the log has both', () => {
  const bench = begun().given(at, provinceOffice, handOver);
  const again = { ...handOver, to: 'Ông B', inStead: 'giấy ủy quyền 02/GUQ' };
  expect(bench.when(at, provinceOffice, again)).toBe('HANDED_OVER_ALREADY');
  bench.given(at, provinceChair, { ...again, reason: 'bản trước bị ướt' });
  expect(bench.state.handedOver).toEqual({
    ...{ to: 'Ông B', on: '2026-03-05', inStead: 'giấy ủy quyền 02/GUQ' },
  });
  const told = bench.events.filter(({ type }) => type === 'CertificateHandedOver');
  expect(told.map(({ data }) => data)).toMatchObject([
    { certificate: '03/2024/GCN-OCOP-HT', to: 'Bà A' },
    { to: 'Ông B', reason: 'bản trước bị ướt' },
  ]);
});

test('what was recorded by mistake is taken back with a reason, and handed over as it was', () => {
  const takeBack = { type: 'TakeBackHandOver', reason: 'ghi nhầm giấy' };
  expect(begun().when(at, provinceOffice, takeBack)).toBe('NOT_HANDED_OVER');
  const bench = begun().given(at, provinceOffice, handOver).given(at, provinceOffice, takeBack);
  expect(bench.state.handedOver).toBeUndefined();
  expect(bench.events.at(-1)).toMatchObject({
    type: 'HandOverTakenBack',
    data: { to: 'Bà A', on: '2026-03-05', reason: 'ghi nhầm giấy' },
  });
  bench.given(at, provinceOffice, { ...handOver, to: 'Bà C' });
  expect(bench.state.handedOver).toEqual({ to: 'Bà C', on: '2026-03-05' });
});

test('on a day of its validity that has come, by the office or the authority', () => {
  const on = (day: string) => begun().when(at, provinceOffice, { ...handOver, on: day });
  expect(on('2026-03-06')).toBe('SIGNED_IN_FUTURE');
  expect(on('2024-07-07')).toBe('DAY_TOO_EARLY');
});
