import { paperOf } from '@ocop/papers';
import type { RecognitionState } from '@ocop/recognition';
import { provinceChair, provinceOffice } from '../support/plans';
import { type OnList, ProvinceRound, provincePlan } from '../support/province-round';
import { recognised } from '../support/recognition-bench';

const owner = (id: string, name: string) => ({ id, name });
const herbs = owner('htx-duoc-lieu', 'Chủ thể 1');
const rattan = owner('dn-may-tre', 'Chủ thể 2');
const again = { kind: 're-evaluation', points: [80] } as const;
const CODES = 'Nước mắm Cửa Lò CL28 và Cửa Hội CH20, CH25';

/**
 * QĐ 348/QĐ-UBND, reported 23/02/2024: 9 products of 7 owners at four stars, 2 more sent up without recognition; owners and
 * points, which it does not print, are ours.
 */
const listed: OnList[] = [
  { id: 'ruou', name: 'Rượu mú từn', owner: owner('ruou', 'Chủ thể 3'), ...again },
  { id: 'huong', name: 'Hương trầm Liên Đức', owner: owner('huong', 'Chủ thể 4'), ...again },
  { id: 'ca-gai-leo', name: 'Trà túi lọc cà gai leo', owner: herbs, ...again },
  { id: 'day-thia-canh', name: 'Trà túi lọc dây thìa canh', owner: herbs, ...again },
  { id: 'giao-co-lam', name: 'Trà túi lọc giảo cổ lam', owner: herbs, ...again },
  { id: 'ha-tho', name: 'Nước mắm hạ thổ', owner: owner('ha-tho', 'Chủ thể 5'), ...again },
  {
    ...{ id: 'gio-be', name: 'Giò bê Lâm Ngọc', owner: owner('lam-ngoc', 'Hộ Lâm Ngọc') },
    ...{ kind: 'upgrade', points: [75] },
  },
  { id: 'guong', name: 'Nhóm gương mây tre', owner: rattan, points: [85] },
  { id: 'cua-lo', name: CODES, owner: owner('van-phan', 'Chủ thể 6'), points: [75] },
  { id: 'hop-qua', name: 'Nhóm hộp quà tặng mây tre', owner: rattan, points: [91] },
  { id: 'den-ban', name: 'Nhóm đèn bàn mây tre', owner: rattan, points: [90] },
];
const plan = (() => {
  const { communes, ...made } = provincePlan(listed);
  const before = {
    ...{ id: 'gio-be', name: 'Giò bê Lâm Ngọc', owner: owner('lam-ngoc', 'Hộ Lâm Ngọc') },
    ...{ commune: communes[0]?.area ?? '', stars: 3, number: '12/2025/GCN' },
    decidedOn: '2025-09-01',
  };
  return { ...made, communes, recognised: [before] };
})();

describe('Nghệ An, QĐ 348 of February 2024: six again, one upgrade, two first, two sent up', () => {
  const round = new ProvinceRound(plan, listed);
  const beforeOf = () => round.world.state<RecognitionState>('recognition/hue-2027--gio-be');
  const stoodBefore = beforeOf().stage;
  round.filed().convened().scored().decided('348/QĐ-UBND');
  const certified = listed.filter(({ points: [most = 0] = [] }) => most < 90);

  test('nine products of seven owners have four stars, the last two no certificate', () => {
    expect(certified.map(({ id }) => round.recognition<RecognitionState>(id).stars)).toEqual(
      Array<number>(9).fill(4),
    );
    expect(new Set(certified.map((product) => product.owner.id)).size).toBe(7);
    expect(round.world.streams()).not.toContain('recognition/hue-2027-hop-qua');
    round.forwarded('9/UBND');
    expect(round.told('DossiersForwarded')).toMatchObject([
      { products: ['hue-2027-hop-qua', 'hue-2027-den-ban'] },
    ]);
  });

  test('the upgrade leaves one certificate of the product: the three stars give way on the day of the four', () => {
    expect(stoodBefore).toBe('valid');
    expect(beforeOf()).toMatchObject({ stage: 'superseded', stars: 3, endedOn: '2027-06-15' });
    expect(round.recognition<RecognitionState>('gio-be')).toMatchObject({
      ...{ stage: 'valid', stars: 4 },
      certificate: { validFrom: '2027-06-15', validUntil: '2030-06-15' },
    });
  });

  test('three codes with a comma stay one name, on the list, in the decision and on the certificate', () => {
    expect(round.record.products.filter(({ name }) => name === CODES)).toHaveLength(1);
    expect(JSON.stringify(paperOf(round.record, 'decision', 'x')).split(CODES)).toHaveLength(2);
    expect(round.told('ProductRecognised')).toContainEqual(
      expect.objectContaining({ request: expect.objectContaining({ product: CODES }) }),
    );
  });
});

test('Nghệ An, 09/2023: the province takes back the three stars that it gave on 17/01/2023 under QĐ 1048', () => {
  // As long, and with quotation marks inside, as the site's own.
  const name = `Dịch vụ du lịch cộng đồng và "Khu nghỉ dưỡng sinh thái “Bản Xiềng – miền Tây xứ Nghệ”" xã Môn Sơn`;
  expect(name.length).toBeGreaterThan(90);
  const bench = recognised('2023-01-17', '2026-01-17', '1048-2019', { name, tier: 'province' });
  expect(bench.state.product?.name).toBe(name);
  const cause = { cause: 'khong-con-hoat-dong' };
  const propose = { type: 'ProposeRevocation', ...cause, finding: 'điểm du lịch đã ngừng' };
  bench.given('2023-09-01', provinceOffice, propose);
  const revoke = { type: 'Revoke', decision: '1/QĐ-UBND', signedOn: '2023-09-06', ...cause };
  expect(bench.when('2023-09-06 10:00', provinceChair, revoke)).toContain('RecognitionRevoked');
  expect(JSON.stringify(bench.last)).toContain(JSON.stringify(name).slice(1, -1));
});
