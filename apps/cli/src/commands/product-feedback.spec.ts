import { feedbackLines, type Feedback } from './product-feedback';

const found: Feedback = {
  round: 'dot-1',
  criteriaSet: '26/2026-01',
  sheets: 3,
  criteria: [
    {
      no: '4.1',
      name: 'Ghi nhãn và bao bì sản phẩm theo quy định hiện hành về nhãn hàng hóa của Chính phủ',
      max: 5,
      mean: '3.67',
      majority: { points: 3, text: 'Có nhãn, chưa có tem' },
      reasons: ['chưa có tem truy xuất'],
      missed: [{ star: 5, needed: 5, text: 'Có nhãn và tem', met: 1 }],
    },
    {
      no: '4.2',
      name: 'Câu chuyện',
      max: 5,
      mean: '4.00',
      majority: null,
      reasons: [],
      missed: [],
    },
  ],
};

test('each criterion with its mean, the choice of most sheets, what was missed and why', () => {
  const text = feedbackLines(found).join('\n');
  expect(text).toContain('26/2026-01');
  expect(text).toMatch(/4\.1 .*… +3,67\/5 +3: Có nhãn, chưa có tem/);
  expect(text).toMatch(/4\.2 +Câu chuyện +4,00\/5 +-/);
  expect(text).toContain(
    '4.1: chưa đạt mức tối thiểu của 5 sao (1 phiếu đạt); cần 5 điểm: Có nhãn và tem',
  );
  expect(text).toContain('4.1: lý do: chưa có tem truy xuất');
});

test('part totals tell nothing by criterion, and say so', () => {
  const lines = feedbackLines({ ...found, criteriaSet: null, criteria: [] });
  expect(lines).toEqual([
    'Đợt: rounds/dot-1; số phiếu: 3',
    'Bộ tiêu chí: tạm tính theo tổng điểm các phần',
  ]);
});
