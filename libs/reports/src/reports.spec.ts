import fc from 'fast-check';
import {
  type CertificateFact,
  draftedNarrative,
  type Facts,
  FIGURES,
  gatheredNarrative,
  figureOf,
  type FigureId,
  type Place,
  type ProductFact,
  reportOf,
} from '.';

const places: Place[] = [
  { area: 'hue/huong-tra/huong-toan', name: 'xã Hương Toàn' },
  { area: 'hue/huong-tra/huong-chu', name: 'phường Hương Chữ' },
];
const town: Place = { area: 'hue/huong-tra', name: 'thị xã Hương Trà' };
const scope = {
  programme: 'huong-tra-2024',
  report: 'half-year',
  name: 'Báo cáo 6 tháng',
  year: 2024,
  place: town,
};

const STAGES = [
  ...(['idea', 'business-plan', 'plan-review', 'preparing', 'completing'] as const),
  ...(['commune-check', 'office-intake', 'on-agenda', 'scored', 'forwarding'] as const),
  ...(['handed-down', 'awaiting-signature', 'recognised', 'not-recognised'] as const),
  ...(['idea-refused', 'withdrawn', 'closed', 'idea-selection'] as const),
];
const AREAS = ['huong-toan', 'huong-chu', 'huong-van'].map((name) => `hue/huong-tra/${name}`);
const area = fc.constantFrom(...AREAS, 'hue/phu-vang/phu-an');
const fact = { name: 'x', owner: 'y', commune: 'z', decision: null, certified: false };
const product = fc.record({
  area,
  stage: fc.constantFrom(...STAGES),
  stars: fc.constantFrom(3, 4, 5),
  year: fc.constantFrom(2023, 2024),
});
const certificate = fc.record({
  area,
  stars: fc.constantFrom(3, 4, 5),
  state: fc.constantFrom('valid', 'suspended', 'revoked', 'expired', 'superseded' as const),
  validUntil: fc.constantFrom('2024-07-15', '2026-01-01'),
  endedOn: fc.constantFrom(null, '2024-03-01', '2023-03-01'),
});
const facts: fc.Arbitrary<Facts> = fc.record({
  products: fc
    .array(product, { maxLength: 30 })
    .map((all) => all.map((one, i): ProductFact => ({ ...fact, ...one, id: `p${i}` }))),
  certificates: fc.array(certificate, { maxLength: 30 }).map((all) =>
    all.map((one, i): CertificateFact => {
      const more = { id: `r${i}`, number: `${i}`, product: 'x', validFrom: '2023-01-01' };
      return { ...fact, ...more, ...one };
    }),
  ),
});
const size = (of: Parameters<typeof figureOf>[0], id: FigureId) => figureOf(of, id).items.length;
const STANDINGS: FigureId[] = [
  ...(['ideas', 'preparing', 'checking', 'judging', 'recognised'] as const),
  ...(['not-recognised', 'left'] as const),
];

test('the parts of a report add up to the whole, thing by thing, and nothing counts twice', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const whole = reportOf(scope, places, all, '2024-06-30');
      for (const id of FIGURES) {
        const items = whole.parts.flatMap((part) => figureOf(part, id).items);
        expect(items.toSorted()).toEqual([...figureOf(whole, id).items].sort());
        expect(new Set(items).size).toBe(items.length);
      }
    }),
  );
});

test('a commune’s report is its part of the district’s', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const whole = reportOf(scope, places, all, '2024-06-30');
      for (const place of places) {
        const own = reportOf({ ...scope, place }, [], all, '2024-06-30');
        const part = whole.parts.find((one) => one.place?.area === place.area);
        expect(part?.figures).toEqual(own.figures);
      }
    }),
  );
});

test('where products stand adds up to those that take part; stars add up, too', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const whole = reportOf(scope, places, all, '2024-06-30');
      const sum = STANDINGS.reduce((total, id) => total + size(whole, id), 0);
      expect(sum).toBe(size(whole, 'taking-part'));
      for (const figure of ['recognised', 'in-force'] as const) {
        const starred = [3, 4, 5].map((stars) => `${figure}-${stars}` as FigureId);
        expect(starred.reduce((total, id) => total + size(whole, id), 0)).toBe(size(whole, figure));
      }
    }),
  );
});

test('every figure names what stands in the report’s own lists, inside its place', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const { figures, products, certificates } = reportOf(scope, places, all, '2024-06-30');
      const listed = new Set([...products, ...certificates].map(({ id }) => id));
      for (const { items } of figures) for (const id of items) expect(listed).toContain(id);
      for (const one of [...products, ...certificates])
        expect(one.area).toMatch(/^hue\/huong-tra\//);
    }),
  );
});

const bun: ProductFact = {
  ...{ id: 'bun', name: 'Bún Vân Cù', owner: 'Tổ hợp tác', commune: 'Hương Toàn' },
  ...{ area: 'hue/huong-tra/huong-toan', year: 2024, stage: 'recognised', stars: 3 },
  ...{ certified: true, decision: '12/QĐ' },
};
const paper: CertificateFact = {
  ...{ id: 'bun', number: '01', product: 'Bún Vân Cù', owner: 'Tổ hợp tác', stars: 3 },
  ...{ commune: 'Hương Toàn', area: bun.area, state: 'valid', validFrom: '2024-07-05' },
  ...{ validUntil: '2024-12-30', endedOn: null },
};

test.each([
  ['a day over six months before', '2024-06-29', 0],
  ['six months before', '2024-06-30', 1],
])('a certificate ends soon %s its last day', (_when, asOf, expected) => {
  const report = reportOf(scope, [], { products: [bun], certificates: [paper] }, asOf);
  expect(size(report, 'ending-soon')).toBe(expected);
});

test('the narrative is drafted from the figures, in words that an office would write', () => {
  const [place = town] = places;
  const waiting: ProductFact = { ...bun, id: 'mi', name: 'Mì', stage: 'preparing', stars: null };
  const all = { products: [bun, waiting], certificates: [paper] };
  expect(draftedNarrative(reportOf({ ...scope, place }, [], all, '2024-12-01'))).toBe(
    [
      'Tính đến ngày 01/12/2024, xã Hương Toàn có 2 sản phẩm tham gia Chương trình OCOP năm 2024 (Bún Vân Cù; Mì).',
      'Được công nhận trong năm: 1 (3 sao: 1).',
      'Còn lại: 1 sản phẩm đang chuẩn bị hồ sơ.',
      'Giấy chứng nhận còn hiệu lực: 1 (3 sao: 1); hết hiệu lực trong 6 tháng tới: 1.',
    ].join('\n'),
  );
  const none = { products: [], certificates: [] };
  expect(draftedNarrative(reportOf(scope, [], none, '2024-12-01'))).toBe(
    'Tính đến ngày 01/12/2024, thị xã Hương Trà chưa có sản phẩm tham gia Chương trình OCOP năm 2024.',
  );
});

test('a report made of others says who has sent, who is missing, and what those wrote who have', () => {
  const whole = reportOf(scope, places, { products: [], certificates: [] }, '2024-06-30');
  const told = gatheredNarrative(whole, [
    { name: 'xã Hương Toàn', sent: { difficulties: 'thiếu kinh phí', proposals: '  ' } },
    { name: 'phường Hương Chữ' },
  ]);
  expect(told.summary).toContain('Đã nhận 1/2 báo cáo của cấp dưới; chưa có: phường Hương Chữ.');
  expect(told).toMatchObject({ difficulties: 'xã Hương Toàn: thiếu kinh phí' });
  expect(told).not.toHaveProperty('proposals');
  const long = gatheredNarrative(whole, [{ name: 'x', sent: { proposals: 'đ'.repeat(5_000) } }]);
  expect([...(long.proposals ?? '')]).toHaveLength(4_000);
});
