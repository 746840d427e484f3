import { allowedActions } from '@ocop/casework';
import { recognition, recognitionHas } from '@ocop/recognition';
import { office, producer, provinceChair, provinceOffice } from '../../../test/support/plans';
import { of2024, recognised } from '../../../test/support/recognition-bench';

const signed = {
  ...{ type: 'SignExpiryNotice', number: '125/TB-SNNMT', signedOn: '2027-05-20' },
  ...{ signer: 'Trần Thị Sở', capacity: 'KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC' },
};
const on = (day: string) => {
  const bench = of2024();
  bench.untilDay(day);
  return bench;
};

test('number, day and signature of the notice stand in the log as its office gave them, and what was wrong again', () => {
  const bench = on('2027-05-20');
  bench.given('2027-05-21', provinceOffice, { ...signed, number: '124/TB-SNNMT' });
  bench.given('2027-05-22', provinceChair, { ...signed, scan: 'a'.repeat(64) });
  const { type: _, ...data } = signed;
  const told = bench.events.filter(({ type }) => type === 'ExpiryNoticeSigned');
  expect(told.map((event) => event.data)).toEqual([
    { ...data, number: '124/TB-SNNMT' },
    { ...data, scan: 'a'.repeat(64) },
  ]);
  expect(bench.state.stage).toBe('valid');
});

test('on a day of the certificate that has come, by those who answer for it now, while it lives', () => {
  const bench = on('2027-05-19');
  expect(bench.when('2027-05-19', provinceOffice, signed)).toBe('SIGNED_IN_FUTURE');
  const early = { ...signed, signedOn: '2024-07-07' };
  expect(bench.when('2027-05-20', provinceOffice, early)).toBe('DAY_TOO_EARLY');
  expect(bench.when('2027-05-20', office, signed)).toBe('NOT_YOUR_CASE');
  expect(bench.when('2027-05-20', producer, signed)).toBe('WRONG_ROLE');
  bench.untilDay('2027-07-12');
  expect(bench.when('2027-07-12', provinceOffice, signed)).toBe('WRONG_STAGE');
});

test('offered from when the law calls for the notice, and never by a law without one', () => {
  const offered = ({ state }: ReturnType<typeof on>) => {
    const has = recognitionHas({ handedOverOn: null }, Object.values(state.deadlines));
    return allowedActions(recognition, state.stage, 'authority', has).includes('SignExpiryNotice');
  };
  const under148 = (day: string) => {
    const bench = recognised('2023-01-10', '2026-01-10');
    bench.untilDay(day);
    return bench;
  };
  const days = ['2025-11-20', '2025-12-03', '2026-01-10'];
  expect(days.map((day) => offered(under148(day)))).toEqual([false, true, true]);
  const passedOver = on('2027-07-08');
  expect([passedOver.state.law, offered(passedOver)]).toEqual(['26-2026', false]);
});
