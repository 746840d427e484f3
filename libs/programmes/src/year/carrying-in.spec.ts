import { enclose } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { RecognitionState } from '@ocop/recognition';
import { at } from '../../../../test/support/case-bench';
import { PaperWorld } from '../../../../test/support/paper-world';
import { planNamed, provinceChair, provinceOffice } from '../../../../test/support/plans';
import { recognisedFaults } from '../faults/recognised-faults';
import type { Plan, RecognisedProduct } from '../plan-shape';

const hue = planNamed('hue-2027');
const YEAR = { type: 'programme-year', id: hue.id } as const;
const [commune] = hue.communes;
if (!commune) throw new Error('the plan has no communes');
const owner = { id: 'htx-a', name: 'Hợp tác xã A' };
const entry = (id: string, decidedOn: string, more: object = {}) => ({
  id,
  name: `Sản phẩm ${id}`,
  owner,
  commune: commune.replaces?.[0] ?? commune.area,
  stars: 3,
  number: `${id}/GCN`,
  decidedOn,
  ...more,
});

const year = (plan: Plan = hue) => {
  const world = new PaperWorld(at('2027-02-20'));
  world.openYear(plan);
  return world;
};
function carried(world: PaperWorld, ...recognised: object[]): PaperWorld {
  const command = { type: 'CarryIn', recognised: enclose(recognised) };
  world.command(YEAR, command, provinceOffice, `carry:${recognised.length}`);
  world.advance(at('2027-02-21'));
  return world;
}
const of = (world: PaperWorld, id: string) =>
  world.state<RecognitionState>(`recognition/hue-2027--${id}`);

test('a district’s certificate of 2024 lives on with its number, its day and its months, under the province', () => {
  const world = carried(year(), entry('x', '2024-07-08', { authority: 'UBND thị xã Hương Trà' }));
  expect(of(world, 'x')).toMatchObject({
    stage: 'valid',
    regulation: '148-2023',
    law: '26-2026',
    certificate: { number: 'x/GCN', validFrom: '2024-07-08', validUntil: '2027-07-08' },
    authority: { tier: 'district', name: 'UBND thị xã Hương Trà' },
    answering: { tier: 'province', area: 'hue' },
    window: { opensOn: '2027-01-09', closesOn: '2027-03-10' },
    transitional: false,
    product: { commune: { area: commune.area } },
  });
});

test('its producer begins the renewal like any other', () => {
  const world = carried(year(), entry('x', '2024-07-08'));
  const producer = { id: 'p', name: 'p', role: 'producer', area: 'hue/chu-the/htx-a' } as const;
  const start = { type: 'StartRenewal', programme: hue.id };
  world.command({ type: 'recognition', id: 'hue-2027--x' }, start, producer, 'renew');
  expect(of(world, 'x').stage).toBe('renewing');
  expect(world.streams()).toContain('product-cycle/hue-2027--x-2027');
});

test('one whose window has closed owes nothing, and one that ran out is carried in as expired, told to nobody', () => {
  const world = carried(year(), entry('late', '2024-03-15'), entry('old', '2022-01-10'));
  expect(of(world, 'late')).toMatchObject({ stage: 'valid', transitional: false });
  expect(Object.keys(of(world, 'late').deadlines)).not.toContain('file-renewal');
  expect(of(world, 'old')).toMatchObject({ stage: 'expired', endedOn: '2025-01-11' });
  const notices = world.events.filter(
    ({ type, stream }) => type === 'NoticeOrdered' && stream.endsWith('--old'),
  );
  expect(notices).toEqual([]);
});

test('three hundred of them open, a slice at a time', () => {
  const many = Array.from({ length: 300 }, (_, i) => entry(`sp-${i}`, '2025-09-01'));
  const world = carried(year(), ...many);
  const opened = world.streams().filter((name) => name.startsWith('recognition/hue-2027--sp-'));
  expect(opened).toHaveLength(300);
});

test('with bad rows nothing counts, and each is named', () => {
  const world = year();
  const rows = [
    entry('a', '2024-07-08'),
    entry('a', '1024-07-08'),
    entry('c', '2027-03-01', { commune: 'ha-noi/x/y' }),
    entry('d', '2026-09-01', { set: '1048-03' }),
  ];
  try {
    carried(world, ...rows);
    throw new Error('it was not refused');
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error;
    expect(error.faults.map(({ path }) => path)).toEqual([
      'recognised[1].decidedOn',
      'recognised[2].commune',
      'recognised[2].decidedOn',
      'recognised[3].set',
      'recognised[1].id',
    ]);
  }
  expect(world.streams().filter((name) => name.startsWith('recognition/'))).toEqual([]);
});

test('a certificate’s number and a product’s code are its own; the number of a decision is shared', () => {
  const numbered = (id: string, number: string, more: object = {}) =>
    entry(id, '2025-07-08', { number, ...more });
  const rows = [
    numbered('a', '07/2025/GCN-OCOP', { code: '46-19804-1-2025' }),
    numbered('b', '07/2025/gcn-ocop', { code: '46-19804-1-2025' }),
    numbered('c', '07/2025/GCN-OCOP', { authority: 'UBND thị xã Hương Trà' }),
    numbered('d', '1887/QĐ-UBND'),
    numbered('e', '1887/QĐ-UBND'),
    numbered('f', '15-CT', { decision: '15-CT' }),
    numbered('g', '15-CT', { decision: '15-CT' }),
    entry('a', '2022-07-08', { code: '46-19804-1-2025', id: 'a-truoc', name: 'Sản phẩm a' }),
  ] as RecognisedProduct[];
  expect(recognisedFaults(hue, rows, '2027-02-20').map(({ path }) => path)).toEqual([
    'recognised[1].number',
    'recognised[1].code',
  ]);
});

test('an upgrade of a product that the plan carries in takes the place of its old certificate', () => {
  const before = entry('tra', '2025-09-01');
  const product = {
    no: 1,
    id: 'tra',
    name: 'SẢN PHẨM TRA',
    owner,
    commune: commune.area,
    kind: 'upgrade',
  };
  const world = year({ ...hue, products: [product], recognised: [before] } as Plan);
  const cycle = world.state<{ supersedes?: string }>('product-cycle/hue-2027-tra');
  expect(cycle.supersedes).toBe('hue-2027--tra');
  expect(of(world, 'tra').stage).toBe('valid');
});

test('only the office of the plan carries in', () => {
  const command = { type: 'CarryIn', recognised: enclose([entry('x', '2024-07-08')]) };
  const given = () => year().command(YEAR, command, provinceChair, 'carry');
  expect(given).toThrow(expect.objectContaining({ code: 'WRONG_ROLE' }));
});

test('carried in, it lives on: issued anew under its code, revoked as a fact, expired at its midnight', () => {
  const code = '83-832-28882-2-2022';
  const kept = entry('giu', '2024-07-08', { number: '07/2024/GCN-OCOP-HT', code });
  const world = carried(year(), kept, entry('thoi', '2024-07-08'), entry('het', '2024-07-08'));
  const tell = (id: string, command: { type: string; [field: string]: unknown }) =>
    world.command({ type: 'recognition', id: `hue-2027--${id}` }, command, provinceChair, id);
  const signedOn = '2027-02-21';
  const change = { change: 'merger', communeName: 'Phường Kim Trà' } as const;
  tell('giu', { type: 'Reissue', ...change, decision: '15/QĐ-UBND', signedOn });
  const ordered = world.events.find(({ type }) => type === 'ReissueOrdered');
  expect(ordered?.data).toMatchObject({
    replaces: kept.number,
    request: { code, supersedes: kept.number, edition: 2, address: 'Phường Kim Trà' },
  });
  tell('thoi', { type: 'Revoke', decision: '16/QĐ-UBND', signedOn, cause: 'law-breach' });
  expect(of(world, 'thoi')).toMatchObject({ stage: 'revoked', endedOn: signedOn });
  world.advance(at('2027-07-08 23:59'));
  expect(of(world, 'het').stage).toBe('valid');
  world.advance(at('2027-07-09 00:01'));
  expect(of(world, 'het')).toMatchObject({ stage: 'expired', endedOn: '2027-07-09' });
});
