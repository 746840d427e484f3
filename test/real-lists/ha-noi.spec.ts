import { paperOf } from '@ocop/papers';
import { planFaults } from '@ocop/programmes';
import { at } from '../support/case-bench';
import { PaperWorld } from '../support/paper-world';
import { type OnList, ProvinceRound, provincePlan } from '../support/province-round';

const owner = (no: number) => ({ id: `chu-the-${no}`, name: `Chủ thể ${no}` });

/** Products by district as announced in 02/2025 (baodautu.vn, d244585), under a headline of 108. */
const BY_DISTRICT = {
  ...{ 'Thanh Oai': 15, 'Mê Linh': 14, 'Hoài Đức': 12, 'Thanh Trì': 12, 'Gia Lâm': 11 },
  ...{ 'Ba Vì': 8, 'Chương Mỹ': 7, 'Bắc Từ Liêm': 6, 'Ứng Hòa': 6, 'Thạch Thất': 4 },
  ...{ 'Sóc Sơn': 4, 'Thanh Xuân': 4, 'Mỹ Đức': 2, 'Đông Anh': 2, 'Đan Phượng': 1 },
  ...{ 'Phúc Thọ': 1, 'Hoàng Mai': 1 },
};

describe('Hà Nội 2024: districts that add up to 110 under a headline of 108', () => {
  const places = Object.keys(BY_DISTRICT).map((name, i) => ({
    ...{ area: `hue/noi-${i + 1}`, name, office: `UBND ${name}` },
  }));
  const listed = places
    .flatMap(({ area, name }) =>
      Array<string>(BY_DISTRICT[name as keyof typeof BY_DISTRICT]).fill(area),
    )
    .map((commune, i): OnList => {
      const points = [i < 10 ? 90 : 75];
      return { id: `sp-${i}`, name: `Sản phẩm ${i}`, owner: owner(i % 33), commune, points };
    });
  const made = provincePlan(listed, { communes: places });
  const council = { ...made.council, from90: 'recognise-and-forward' as const };
  const round = new ProvinceRound({ ...made, council }, listed).filed().convened().scored();
  const { record } = round.decided('1/QĐ-UBND');

  test('the list by district is the published one, and the decision counts the same list: 110', () => {
    const counted = record.products.reduce<Record<string, number>>(
      (counts, { commune }) => ({ ...counts, [commune]: (counts[commune] ?? 0) + 1 }),
      {},
    );
    expect(counted).toEqual(BY_DISTRICT);
    const paper = JSON.stringify(paperOf(record, 'decision', 'x'));
    expect(paper).toContain(
      'công nhận 110 sản phẩm 4 sao; 10 sản phẩm được gửi hồ sơ lên cấp trên',
    );
    expect(paper).not.toContain('108 sản phẩm');
  });

  test('110 certificates of 33 owners carry the numbers 1 to 110 without a gap', () => {
    const issued = round.told('CertificateIssued') as { number: string }[];
    expect(issued.map(({ number }) => Number.parseInt(number))).toEqual(
      Array.from({ length: 110 }, (_, i) => i + 1),
    );
    expect(new Set(record.products.map((product) => product.owner)).size).toBe(33);
  });
});

describe('Hà Nội 2022: plan 68/KH-HĐOCOP of the council itself, 488 products registered', () => {
  const listed = Array.from({ length: 488 }, (_, i): OnList => {
    return { id: `sp-${i + 1}`, name: `Sản phẩm ${i + 1}`, owner: owner(i % 150) };
  });
  const ofProvince = provincePlan(listed);
  const number = '68/KH-HĐOCOP';
  const document = { ...ofProvince.document, number, issuer: 'Hội đồng OCOP', issuedBy: 'council' };
  const plan = { ...ofProvince, document } as typeof ofProvince;

  test('has no fault, whoever issued it', () => expect(planFaults(plan)).toEqual([]));

  test('opens a cycle for each of them, which cites the council’s paper', () => {
    const world = new PaperWorld(at('2027-01-05'));
    world.openYear(plan);
    const cycles = world.streams().filter((name) => name.startsWith('product-cycle/'));
    expect(cycles).toHaveLength(488);
    expect(world.state<{ rules: object }>(cycles[487] ?? '')).toMatchObject({
      rules: { plan: { citation: `KH ${number}` } },
    });
  });
});
