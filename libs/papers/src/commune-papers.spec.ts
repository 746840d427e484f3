import { communePaper } from './commune-papers';
import type { CommuneRecord } from './content/commune-record';
import type { PaperContent } from './content/content';

const record: CommuneRecord = {
  product: { name: 'Mật ong Bình Thành', owner: 'HTX Bình Thành', kind: 'first' },
  commune: 'Bình Thành',
  office: 'UBND xã Bình Thành',
  receiver: 'Sở Nông nghiệp và Môi trường',
  regulation: '26-2026',
  plan: 'Kế hoạch số 01/KH-UBND',
  filedOn: '2027-03-01',
  papers: ['Phiếu đăng ký', 'Bản tự đánh giá'],
  findings: [
    { content: 'material', confirmed: true, note: 'Ong nuôi tại xã.' },
    { content: 'labour', confirmed: false, note: 'Mới có 3 lao động của xã.' },
  ],
  letter: '12/UBND',
  on: '2027-03-10',
};

const words = (paper: PaperContent | undefined) => JSON.stringify(paper);

test('Form 03 says of each content what the commune found, and asks the office of the province', () => {
  const paper = communePaper(record, 'form-03', 'x');
  const table = paper?.blocks.find(({ kind }) => kind === 'table');
  expect(table).toMatchObject({
    rows: [
      ['1', 'Nguyên liệu địa phương', 'Xác nhận', 'Ong nuôi tại xã.'],
      ['2', 'Lao động địa phương', 'Không xác nhận', 'Mới có 3 lao động của xã.'],
    ],
  });
  expect(words(paper)).toContain('Kính gửi: Sở Nông nghiệp và Môi trường.');
  expect(words(paper)).toContain('Ngày nhận hồ sơ: 01/03/2027.');
});

test('the letter names the dossier that goes with it and its number', () => {
  const paper = communePaper(record, 'letter', 'x');
  expect(paper?.head).toMatchObject({ number: 'Số: 12/UBND', date: 'ngày 10 tháng 3 năm 2027' });
  expect(words(paper)).toContain('2. Bản tự đánh giá.');
  expect(paper?.closing.signatures).toEqual([{ as: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] }]);
  const signer = { name: 'Nguyễn Văn Xã', capacity: 'KT. CHỦ TỊCH - PHÓ CHỦ TỊCH' };
  expect(communePaper({ ...record, signer }, 'letter', 'x')?.closing.signatures).toEqual([
    { as: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Văn Xã' },
  ]);
});

test('there are no minutes of a meeting that was not held', () => {
  expect(communePaper(record, 'opinion-minutes', 'x')).toBeUndefined();
  const meeting = {
    ...{ on: '2027-03-05', from: '08:00', until: '09:30', where: 'Hội trường xã' },
    ...{ chair: 'Trần Văn Ba', secretary: 'Lê Thị Tư', present: ['Nguyễn Văn Năm, thôn trưởng'] },
    ...{ opinions: [], conclusion: 'Thống nhất đề nghị.' },
  };
  const paper = communePaper({ ...record, meeting }, 'opinion-minutes', 'x');
  expect(words(paper)).toContain('Từ 08 giờ 00 đến 09 giờ 30 ngày 05/03/2027');
  expect(paper?.closing.signatures.map(({ name }) => name)).toEqual(['Lê Thị Tư', 'Trần Văn Ba']);
});
