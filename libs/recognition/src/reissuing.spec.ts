import { SYSTEM } from '@ocop/ground';
import { provinceChair, provinceOffice } from '../../../test/support/plans';
import { of2024 } from '../../../test/support/recognition-bench';

const id = 'n'.repeat(26);
const reissue = {
  type: 'Reissue',
  change: 'owner',
  decision: '77/QĐ-UBND',
  signedOn: '2026-03-02',
  owner: { id: 'htx-bun-van-cu', name: 'Hợp tác xã Bún Vân Cù' },
};
const on = (day: string) => {
  const bench = of2024();
  bench.untilDay(day);
  return bench;
};
type Bench = ReturnType<typeof on>;
const answer = (bench: Bench, kind: string, result: object) => {
  const work = bench.state.todo.find((one) => one.kind === kind)?.id ?? '';
  return bench.given('2026-03-02 10:05', SYSTEM, { type: 'WorkDone', work, result });
};
const issued = (bench: Bench) => {
  const { validFrom, validUntil } = bench.state.certificate ?? { validFrom: '', validUntil: '' };
  return { id, number: '12/2026/GCN', sha256: 'f', validFrom, validUntil, supersedes: 'former' };
};

test('why it is issued anew stands in the log, where somebody said it', () => {
  const reason = 'sáp nhập xã Hương Toàn';
  const bench = on('2026-03-01');
  bench.given('2026-03-02 10:00', provinceChair, { ...reissue, reason });
  expect(bench.events.find(({ type }) => type === 'ReissueOrdered')?.data).toMatchObject({
    reason,
  });
});

test('a certificate is issued anew by a decision: another number for the same days, and the link is kept', () => {
  const bench = on('2026-03-01');
  const former = bench.state.certificate;
  bench.given('2026-03-02 10:00', provinceChair, reissue);
  const ordered = bench.state.todo.find(({ kind }) => kind === 'issue-certificate');
  expect(ordered).toMatchObject({
    request: {
      edition: 2,
      supersedes: former?.number,
      owner: reissue.owner.name,
      issuedOn: '2026-03-02',
      validFrom: former?.validFrom,
      validUntil: former?.validUntil,
    },
  });
  // The former one holds until the new one is signed.
  expect(bench.state).toMatchObject({ stage: 'valid', certificate: { id: former?.id } });
  expect(bench.when('2026-03-02 10:01', provinceChair, reissue)).toBe('REISSUE_UNDER_WAY');
  answer(bench, 'issue-certificate', issued(bench));
  expect(bench.state).toMatchObject({
    stage: 'valid',
    certificate: { id, number: '12/2026/GCN' },
    product: { owner: reissue.owner },
    earlier: [{ id: former?.id, number: former?.number, until: '2026-03-02' }],
  });
  expect(bench.noticed()).toEqual(['reissued']);
  bench.given('2026-03-05 09:00', provinceOffice, {
    type: 'HandOver',
    to: 'Bà A',
    on: '2026-03-05',
  });
  expect(bench.state.handedOver).toEqual({ to: 'Bà A', on: '2026-03-05' });
});

test.each([
  [
    'misprint',
    { name: 'Bún tươi Vân Cù' },
    { product: 'Bún tươi Vân Cù' },
    { name: 'Bún tươi Vân Cù' },
  ],
  [
    'scope',
    { packSizes: ['500 g', '1 kg'], variants: ['bún khô'] },
    { packSizes: ['500 g', '1 kg'], variants: ['bún khô'] },
    { packSizes: ['500 g', '1 kg'], variants: ['bún khô'] },
  ],
])(
  'for a %s: what was wrong is put right, and nothing else of the certificate changes',
  (change, wish, printed, known) => {
    const bench = on('2026-03-01');
    const { product, certificate: former } = bench.state;
    const { owner: _, ...rest } = reissue;
    bench.given('2026-03-02 10:00', provinceChair, { ...rest, change, ...wish });
    const ordered = bench.events.find(({ type }) => type === 'ReissueOrdered');
    expect(ordered?.data).toMatchObject({ change, replaces: former?.number });
    const request = bench.state.todo.find(({ kind }) => kind === 'issue-certificate');
    expect(request).toMatchObject({
      request: {
        ...{ product: product?.name, owner: product?.owner.name, address: product?.commune.name },
        ...{ stars: 3, validFrom: former?.validFrom, validUntil: former?.validUntil },
        ...{ supersedes: former?.number, decision: { number: '77/QĐ-UBND' } },
        ...printed,
      },
    });
    answer(bench, 'issue-certificate', issued(bench));
    expect(bench.state.product).toEqual({ ...product, ...known });
    expect(bench.state).toMatchObject({
      ...{ stage: 'valid', certificate: { id, number: '12/2026/GCN' } },
      earlier: [{ id: former?.id, number: former?.number, until: '2026-03-02' }],
    });
  },
);

test('signed outside, it waits with the authority beside the certificate that holds', () => {
  const bench = on('2026-03-01').given('2026-03-02 10:00', provinceChair, reissue);
  answer(bench, 'issue-certificate', { unsigned: { id, number: '12/2026/GCN', sha256: 'd' } });
  expect(bench.state).toMatchObject({ stage: 'valid', drafted: { id } });
  expect(bench.noticed()).toEqual(['to-sign']);
  const file = 'a'.repeat(64);
  bench.given('2026-03-03 09:00', provinceChair, { type: 'HandInSignature', file });
  answer(bench, 'take-signature', issued(bench));
  expect(bench.state).toMatchObject({ certificate: { id } });
  expect([bench.state.drafted, bench.state.reissue]).toEqual([undefined, undefined]);
});

test('nothing is issued anew without a change, by others, or on a day before the certificate', () => {
  const bench = on('2026-03-01');
  const { owner: _, ...empty } = reissue;
  expect(bench.when('2026-03-02', provinceChair, empty)).toBe('NOTHING_CHANGES');
  expect(bench.when('2026-03-02', provinceOffice, reissue)).toBe('WRONG_ROLE');
  const early = { ...reissue, signedOn: '2024-01-01' };
  expect(bench.when('2026-03-02', provinceChair, early)).toBe('DAY_TOO_EARLY');
});
