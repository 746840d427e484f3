import { enclose } from '@ocop/casework';
import { type Actor, SYSTEM } from '@ocop/ground';
import { caseRules } from '@ocop/programmes';
import { CaseBench } from '../../../test/support/case-bench';
import { huongTra, openingOf } from '../../../test/support/plans';
import { recognition, type RecognitionEvent, type RecognitionState } from '.';

type RecognitionBench = CaseBench<RecognitionState, RecognitionEvent>;
type Deciding = 'district' | 'province';

const { product } = openingOf('bun-van-cu');
const AREAS = { district: 'dak-nong/dak-song', province: 'dak-nong' } as const;
const authority = (tier: Deciding) => ({
  ...huongTra.authority,
  id: AREAS[tier].replaceAll('/', '-'),
  tier,
  area: AREAS[tier],
});

/** Recognised in June 2025 at Đắk Nông, which became part of Lâm Đồng on 1 July. */
function recognisedBy(tier: Deciding): RecognitionBench {
  const opening = {
    product: {
      ...product,
      commune: { area: 'dak-nong/dak-song/xa-a', name: 'Xã A', office: 'UBND xã A' },
    },
    certificate: {
      id: 'abc',
      number: '01/2025',
      sha256: 'f',
      validFrom: '2025-06-16',
      validUntil: '2028-06-16',
    },
    stars: tier === 'district' ? 3 : 4,
    authority: authority(tier),
    regulation: '148-2023',
    rules: enclose({
      ...caseRules(huongTra),
      authorities: [authority('district'), authority('province')],
    }),
  };
  const bench: RecognitionBench = new CaseBench(recognition, 'x', Date.UTC(2025, 4, 1));
  return bench.given('2025-06-16 09:00', SYSTEM, { type: 'OpenRecognition', opening });
}

const of = (role: Actor['role'], area: string): Actor => {
  const id = `${role} ${area}`;
  return { id, name: id, role, area };
};
const suspend = { type: 'Suspend', decision: '1', signedOn: '2026-09-01', reason: 'x' };
const propose = { type: 'ProposeRevocation', cause: 'law-breach', finding: 'x' };
const revoke = { type: 'Revoke', decision: '2', signedOn: '2026-09-05', cause: 'law-breach' };

test.each<Deciding>(['district', 'province'])(
  'the new province acts on what a %s of a former one recognised, and the former has no say',
  (tier) => {
    const bench = recognisedBy(tier);
    bench.untilDay('2026-08-31');
    const lamDong = of('authority', 'lam-dong');
    expect(bench.when('2026-09-01', of('authority', 'dak-nong'), suspend)).toBe('NOT_YOUR_CASE');
    expect(bench.when('2026-09-01', lamDong, suspend)).toContain('RecognitionSuspended');
    expect(bench.when('2026-09-02', of('inspector', 'lam-dong'), propose)).toContain(
      'RevocationProposed',
    );
    expect(bench.when('2026-09-05', lamDong, revoke)).toContain('RecognitionRevoked');
  },
);

test('the province that took over answers from 1 July 2025, under its own name', () => {
  const bench = recognisedBy('province');
  expect(bench.untilDay('2025-06-30')).not.toContain('AuthorityPassed');
  expect(bench.untilDay('2025-07-01')).toContain('AuthorityPassed');
  expect(bench.state.answering).toMatchObject({ area: 'lam-dong', name: 'UBND tỉnh Lâm Đồng' });
});

test('the producer keeps its place and renews as before', () => {
  const bench = recognisedBy('province');
  bench.untilDay('2028-01-10');
  const owner = of('producer', 'dak-nong/chu-the/tht-bun-van-cu');
  const start = { type: 'StartRenewal', programme: 'lam-dong-2028' };
  expect(bench.when('2028-01-10', owner, start)).toContain('RenewalStarted');
});

test('the commune that replaced the product’s asks for the renewal; whether it did, the plan says', () => {
  const bench = recognisedBy('province');
  bench.untilDay('2028-01-10');
  const start = { type: 'StartRenewal', programme: 'lam-dong-2028' };
  const heir = of('commune-officer', 'lam-dong/xa-dak-song');
  expect(bench.when('2028-01-10', of('commune-officer', 'hue/phuong-kim-tra'), start)).toBe(
    'NOT_YOUR_CASE',
  );
  expect(bench.when('2028-01-10', heir, start)).toContain('RenewalStarted');
  const [letter] = bench.state.todo.filter(({ kind }) => kind === 'tell');
  expect(letter).toMatchObject({ message: { command: { renewal: { by: heir.area } } } });
});
