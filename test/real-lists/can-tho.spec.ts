import type { CycleState } from '@ocop/certification';
import { paperOf } from '@ocop/papers';
import type { RecognitionState } from '@ocop/recognition';
import { type OnList, ProvinceRound, provincePlan } from '../support/province-round';

/**
 * Cần Thơ, the city's council, reported 06/09/2024 (press of 09/09/2024). The city judged under QĐ 148, after its
 * districts; played under QĐ 26/2026, whose first tier the province is and whose bands of stars are the same.
 */

const thuanHoa = { id: 'thuan-hoa', name: 'Cơ sở Thuận Hòa' };
const hangNgay = { id: 'mtv-hang-ngay', name: 'Công ty TNHH MTV' };
const coDo = { id: 'htx-co-do', name: 'Chủ thể huyện Cờ Đỏ' };
const six = [1, 2, 3, 4, 5, 6];

const flours = six.map((no): OnList => ({
  ...{ id: `bot-${no}`, name: `Bột ngũ cốc số ${no}`, owner: thuanHoa },
  points: no === 6 ? [81] : [81, 80, 81, 80, 81],
}));
const teas: OnList[] = [
  { id: 'tra-1', name: 'Trà hòa tan dinh dưỡng Hằng Ngày', owner: hangNgay, points: [92] },
  { id: 'tra-2', name: 'Trà hòa tan tốt cho Huyết áp', owner: hangNgay, points: [94] },
];
const ofCoDo = six.map((no): OnList => ({
  ...{ id: `co-do-${no}`, name: `Sản phẩm Cờ Đỏ ${no}`, owner: coDo },
}));
const listed = [...flours, ...teas, ...ofCoDo];

const plan = (() => {
  const made = provincePlan(listed);
  return { ...made, council: { ...made.council, from90: 'recognise-and-forward' as const } };
})();

describe('Cần Thơ, 06/09/2024: 14 products before the council', () => {
  const round = new ProvinceRound(plan, listed).filed().convened();
  round.putOff(
    ofCoDo.map(({ id }) => id),
    'hoàn thiện hồ sơ, đánh giá vào đợt sau',
  );
  round.scored().decided('1520/QĐ-UBND');
  const certificateOf = ({ id }: OnList) => round.recognition<RecognitionState>(id);

  test('six leave in session and stand on the list of round 2, their dossiers with the office', () => {
    for (const { id } of ofCoDo)
      expect(round.cycle<CycleState>(id)).toMatchObject({
        ...{ stage: 'office-intake', round: 'hue-2027-dot-2' },
        arrivedAt: expect.any(Number),
      });
    expect(round.record.left.map(({ why }) => why)).toEqual(six.map(() => 'next-round'));
    expect(round.record.products).toHaveLength(8);
  });

  test('the six of one owner have 80.6 to 81 points, four stars and numbers in the order of the annex', () => {
    const means = round.record.products.slice(0, 6).map(({ result }) => result?.average);
    expect(means).toEqual([
      ...Array<object>(5).fill({ sum: 403, count: 5 }),
      { sum: 405, count: 5 },
    ]);
    expect(flours.map(certificateOf)).toMatchObject(
      six.map((no) => ({
        stars: 4,
        product: { owner: thuanHoa },
        certificate: { number: `0${no}/2027/GCN-OCOP-HUE`, validFrom: '2027-06-15' },
      })),
    );
  });

  test('92 and 94 points have four stars at once, and stand on the letter to the centre besides', () => {
    expect(teas.map(certificateOf)).toMatchObject([
      { stars: 4, certificate: { number: '07/2027/GCN-OCOP-HUE' } },
      { stars: 4, certificate: { number: '08/2027/GCN-OCOP-HUE' } },
    ]);
    round.forwarded('9/UBND');
    expect(round.told('DossiersForwarded')).toMatchObject([
      { products: ['hue-2027-tra-1', 'hue-2027-tra-2'] },
    ]);
  });

  test('the decision says both of them: eight recognised, two of the eight sent up', () => {
    const paper = JSON.stringify(paperOf(round.record, 'decision', 'x'));
    expect(paper).toContain(
      'kết quả đánh giá, phân hạng 8 sản phẩm OCOP đợt 1 năm 2027; công nhận 8 sản phẩm 4 sao; 2 sản phẩm được gửi hồ sơ lên cấp trên',
    );
    expect(paper.match(/Trà hòa tan tốt cho Huyết áp/g)).toHaveLength(2);
    expect(paper.match(/Bột ngũ cốc số 1/g)).toHaveLength(1);
  });

  test.each(['minutes', 'summary'])('and so does the %s', (name) => {
    const paper = JSON.stringify(paperOf(round.record, name, 'x'));
    expect(paper.match(/"công nhận; chuyển cấp trên"/g)).toHaveLength(2);
    expect(paper.match(/"công nhận"/g)).toHaveLength(6);
  });
});
