import { planFaults, type RecognisedProduct } from '@ocop/programmes';
import type { RecognitionState } from '@ocop/recognition';
import { at } from '../support/case-bench';
import { PaperWorld } from '../support/paper-world';
import { provinceChair, provinceOffice } from '../support/plans';
import { provincePlan } from '../support/province-round';
import { recognised } from '../support/recognition-bench';

/** Certificates that are older than the system, carried in by the plan of the province that answers for them. */
const hue = provincePlan([]);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const numbered = (no: number, name: string, owner: number | string) => ({
  ...{ id: `sp-${no}`, name, number: `${no}/GCN` },
  owner: { id: `chu-the-${owner}`, name: `Chủ thể ${owner}` },
});

function carriedIn(plan: typeof hue): PaperWorld {
  expect(planFaults(plan)).toEqual([]);
  const world = new PaperWorld(at('2027-02-20'));
  world.openYear(plan);
  world.advance(at('2027-02-22'));
  return world;
}

describe('Đồng Tháp, 21/02/2025: 47 products of 27 owners, 44 of three stars and 3 of four, by one decision', () => {
  const listed = upTo(47).map((no): RecognisedProduct => ({
    ...numbered(no, `Sản phẩm ${no}`, no % 27),
    ...{ commune: hue.communes[0]?.area ?? '', stars: no <= 44 ? 3 : 4, decidedOn: '2022-02-14' },
  }));
  const plan = { ...hue, recognised: listed };
  const world = carriedIn(plan);
  const idOf = ({ id }: { id: string }) => `${plan.id}--${id}`;
  const stages = () =>
    listed.map((one) => world.state<RecognitionState>(`recognition/${idOf(one)}`).stage);

  test('all have run out; 41 that stayed away are struck off, 6 that failed are revoked, at once', () => {
    expect(new Set(stages())).toEqual(new Set(['expired']));
    expect(new Set(listed.map(({ owner }) => owner.id)).size).toBe(27);
    const certificates = listed.map((one, i) => ({
      recognition: idOf(one),
      ...(i < 41 ? {} : { cause: 'criteria-not-met' }),
    }));
    const act = { type: 'EndCertificates', decision: '217/QĐ-UBND', signedOn: '2027-02-21' };
    const year = { type: 'programme-year', id: plan.id } as const;
    world.command(year, { ...act, certificates }, provinceChair, 'end');
    expect(stages()).toEqual(listed.map((_, i) => (i < 41 ? 'struck-off' : 'revoked')));
  });

  test('each product has one letter of its own', () => {
    const letters = world.events.flatMap(({ type, data, stream }) => {
      const { notice } = data as { notice?: { template: string } };
      const isEnd = ['struck-off', 'revoked'].includes(notice?.template ?? '');
      return type === 'NoticeOrdered' && isEnd ? [stream] : [];
    });
    expect([letters.length, new Set(letters).size]).toEqual([47, 47]);
  });
});

describe('Lâm Đồng: certificates of districts of Đắk Nông, which are gone since 01/07/2025', () => {
  const rename = (id: string) => id.replace(hue.id, 'lam-dong-2027');
  const commune = (area: string, name: string, ...replaces: string[]) => ({
    ...{ area: `lam-dong/${area}`, name, office: `UBND ${name}`, replaces },
  });
  const communes = [
    commune(
      'thuan-hanh',
      'Xã Thuận Hạnh',
      'dak-nong/dak-song/thuan-ha',
      'dak-nong/dak-song/thuan-hanh',
    ),
    commune(
      'duc-trong',
      'Xã Đức Trọng',
      'lam-dong/duc-trong/lien-nghia',
      'lam-dong/duc-trong/phu-hoi',
    ),
    commune('tanh-linh', 'Xã Tánh Linh', 'binh-thuan/tanh-linh/gia-an'),
  ];
  const of1887 = upTo(8).map((no): RecognisedProduct => ({
    ...numbered(no, `Sản phẩm ${no} của Đắk Song`, Math.max(1, no - 3)),
    commune: no % 2 ? 'dak-nong/dak-song/thuan-ha' : 'dak-nong/dak-song/thuan-hanh',
    ...{ stars: 3, decidedOn: '2025-06-16', decision: '1887/QĐ-UBND' },
    authority: 'UBND huyện Đắk Song',
  }));
  const chanhDay = (no: number, owner: string, place: string): RecognisedProduct => ({
    ...numbered(no, 'Chanh dây sấy dẻo', owner),
    ...{ commune: `lam-dong/duc-trong/${place}`, stars: 3, decidedOn: '2025-06-27' },
    authority: 'UBND huyện Đức Trọng',
  });
  const ofDucTrong = [chanhDay(9, 'a', 'phu-hoi'), chanhDay(10, 'b', 'lien-nghia')];
  const ofBinhThuan: RecognisedProduct = {
    ...numbered(11, 'Sản phẩm của Bình Thuận', 'c'),
    ...{ commune: 'binh-thuan/tanh-linh/gia-an', stars: 4, decidedOn: '2025-06-26' },
    authority: 'UBND tỉnh Bình Thuận',
  };
  const plan = {
    ...hue,
    id: 'lam-dong-2027',
    authority: { ...hue.authority, id: 'lam-dong', area: 'lam-dong', name: 'UBND tỉnh Lâm Đồng' },
    rounds: hue.rounds.map((round) => ({ ...round, id: rename(round.id) })),
    communes,
    recognised: [...of1887, ...ofDucTrong, ofBinhThuan],
  };
  const world = carriedIn(plan);
  const stateOf = (no: number) =>
    world.state<RecognitionState>(`recognition/lam-dong-2027--sp-${no}`);

  test('stand under the district’s name until 16/06/2028; the new province answers, in the commune of today', () => {
    expect(stateOf(1)).toMatchObject({
      authority: { tier: 'district', name: 'UBND huyện Đắk Song' },
      answering: { area: 'lam-dong' },
      certificate: { validUntil: '2028-06-16' },
      product: { commune: { area: 'lam-dong/thuan-hanh' } },
    });
    expect(stateOf(2).product?.commune.name).toBe('Xã Thuận Hạnh');
    expect(stateOf(11)).toMatchObject({
      ...{ stars: 4, product: { commune: { name: 'Xã Tánh Linh' } } },
      authority: { name: 'UBND tỉnh Bình Thuận' },
    });
  });

  test('are taken back together by the new province: all eight of decision 1887, and no other', () => {
    const certificates = of1887.map(({ id }) => ({
      ...{ recognition: `lam-dong-2027--${id}`, cause: 'criteria-not-met' },
    }));
    const act = { type: 'EndCertificates', decision: '9/QĐ-UBND', signedOn: '2027-02-21' };
    const chair = { ...provinceChair, area: 'lam-dong' };
    const year = { type: 'programme-year', id: plan.id } as const;
    world.command(year, { ...act, certificates }, chair, 'end');
    expect(upTo(11).filter((no) => stateOf(no).stage === 'revoked')).toEqual(upTo(8));
    expect(stateOf(9).stage).toBe('valid');
  });

  test('“Chanh dây sấy dẻo” of two owners of one commune are two; of one owner on one day, a fault', () => {
    expect([stateOf(9), stateOf(10)].map(({ product }) => product?.commune.area)).toEqual([
      'lam-dong/duc-trong',
      'lam-dong/duc-trong',
    ]);
    const twice = [chanhDay(9, 'a', 'phu-hoi'), chanhDay(10, 'a', 'lien-nghia')];
    expect(planFaults({ ...plan, recognised: twice }).map(({ path }) => path)).toEqual([
      'recognised[1].name',
    ]);
  });
});

describe('Hà Tĩnh, QĐ 3763 of 18/11/2021: revoked for causes of the province’s own rule', () => {
  const cause = 'khong-dung-quy-trinh';
  const decided = { decision: '3763/QĐ-UBND', signedOn: '2021-11-18' };
  const propose = { type: 'ProposeRevocation', cause, finding: 'QĐ 843/QĐ-UBND ngày 04/02/2021' };

  test('QĐ 1048 names no causes, so the province’s own hold', () => {
    const bench = recognised('2020-12-01', '2023-12-01', '1048-2019', { tier: 'province' });
    bench.given('2021-11-01', provinceOffice, propose);
    const revoke = { type: 'Revoke', ...decided, cause };
    expect(bench.when('2021-11-18 10:00', provinceChair, revoke)).toContain('RecognitionRevoked');
  });

  test('a producer that stopped for a time may be suspended first, and revoked from there', () => {
    const bench = recognised('2020-12-01', '2023-12-01', '1048-2019', { tier: 'province' });
    const suspend = { type: 'Suspend', ...decided, reason: 'tạm dừng sản xuất' };
    bench.given('2021-11-18 10:00', provinceChair, suspend);
    expect(bench.state.stage).toBe('suspended');
    const revoke = { type: 'Revoke', decision: '1/QĐ-UBND', signedOn: '2021-12-01', cause };
    expect(bench.when('2021-12-01 10:00', provinceChair, revoke)).toContain('RecognitionRevoked');
  });

  test('QĐ 26/2026, article 8, names the causes: another is refused', () => {
    const bench = recognised('2026-08-03', '2029-08-03', '26-2026', { tier: 'province' });
    expect(bench.when('2026-09-01', provinceOffice, propose)).toBe('CAUSE_UNKNOWN');
  });
});
