import { deriveDeadline, readRule } from '@ocop/calendar';
import { planCalendar } from '@ocop/programmes';
import { planNamed } from './support/plans';

/** What its document says, when that ends, and why that day is a day off: it stays, as nobody but the authority moves it. */
type Row = readonly [step: string, says: string, lastDay: string, off?: string];

/** Every last day of the plans that were written from documents, as a clerk checks it with the wall calendar. */
const SEED: Readonly<Record<string, readonly Row[]>> = {
  'huong-tra-2024': [
    ['additions', 'trước ngày 10/6/2024', '2024-06-09', 'Chủ nhật'],
    ['huong-tra-2024-dot-1:intake-closes', 'trước ngày 25/6/2024', '2024-06-24'],
    ['report:half-year', 'trước ngày 01/7/2024', '2024-06-30', 'Chủ nhật'],
    ['huong-tra-2024-dot-1:recognise', 'trước ngày 10/7/2024', '2024-07-09'],
    ['huong-tra-2024-dot-1:forward', 'trước ngày 15/7/2024', '2024-07-14', 'Chủ nhật'],
    ['huong-tra-2024-dot-2:intake-closes', 'trước ngày 25/9/2024', '2024-09-24'],
    ['huong-tra-2024-dot-2:recognise', 'trước ngày 10/10/2024', '2024-10-09'],
    ['huong-tra-2024-dot-2:forward', 'trước ngày 15/10/2024', '2024-10-14'],
    ['report:year-end', 'trước ngày 16/12/2024', '2024-12-15', 'Chủ nhật'],
  ],
  'yen-the-2021': [
    ['additions', 'trong tháng 3/2021', '2021-03-31'],
    ['yen-the-2021-dot-1:intake-closes', 'trước ngày 11/8/2021', '2021-08-10'],
    ['yen-the-2021-dot-1:recognise', 'trong tháng 8/2021', '2021-08-31'],
    ['yen-the-2021-dot-1:forward', 'trước ngày 04/9/2021', '2021-09-03', 'Quốc khánh 2/9'],
    ['yen-the-2021-dot-2:intake-closes', 'trước ngày 21/10/2021', '2021-10-20'],
    ['yen-the-2021-dot-2:recognise', 'trước ngày 16/11/2021', '2021-11-15'],
    ['yen-the-2021-dot-2:forward', 'trước ngày 21/11/2021', '2021-11-20', 'thứ Bảy'],
  ],
  'bac-giang-2020': [
    ['activity:nhan-y-tuong', 'trong tháng 3/2020', '2020-03-31'],
    ['activity:nhan-phuong-an', 'trong tháng 4/2020', '2020-04-30', 'Ngày Chiến thắng 30/4'],
    ['activity:danh-gia-cap-huyen', 'trong tháng 8/2020', '2020-08-31'],
    ['bac-giang-2020-dot-1:intake-closes', 'trước ngày 11/9/2020', '2020-09-10'],
    ['activity:danh-gia-cap-tinh', 'trong tháng 9/2020', '2020-09-30'],
    ['bac-giang-2020-dot-1:recognise', 'trong tháng 9/2020', '2020-09-30'],
    ['bac-giang-2020-dot-1:forward', 'trước ngày 16/10/2020', '2020-10-15'],
  ],
  'huyen-binh-duong-2021': [
    [
      ...(['activity:dang-ky', 'từ tháng 3/2021 đến tháng 4/2021', '2021-04-30'] as const),
      'Ngày Chiến thắng 30/4',
    ],
    ['additions', 'từ tháng 4/2021 đến tháng 5/2021', '2021-05-31'],
    ['activity:chon-y-tuong', 'từ tháng 4/2021 đến tháng 5/2021', '2021-05-31'],
    ['activity:tap-huan', 'từ tháng 6/2021 đến tháng 9/2021', '2021-09-30'],
    ['huyen-binh-duong-2021-dot-1:intake-closes', 'đến hết tháng 9/2021', '2021-09-30'],
    ['activity:danh-gia', 'từ tháng 9/2021 đến tháng 10/2021', '2021-10-31', 'Chủ nhật'],
    [
      ...(['huyen-binh-duong-2021-dot-1:recognise', 'từ tháng 9/2021 đến tháng 10/2021'] as const),
      ...(['2021-10-31', 'Chủ nhật'] as const),
    ],
    ['huyen-binh-duong-2021-dot-1:forward', 'trước ngày 16/11/2021', '2021-11-15'],
    ['activity:so-ket', 'trong tháng 11/2021', '2021-11-30'],
  ],
  'tinh-2020': [
    ['activity:hoi-nghi-trien-khai', 'trong tháng 4/2020', '2020-04-30', 'Ngày Chiến thắng 30/4'],
    ['activity:kien-toan-hoi-dong', 'trong tháng 4/2020', '2020-04-30', 'Ngày Chiến thắng 30/4'],
    ['activity:quy-dinh-kinh-phi', 'trong tháng 4/2020', '2020-04-30', 'Ngày Chiến thắng 30/4'],
    ['activity:danh-gia-cap-huyen', 'trước tháng 8/2020', '2020-07-31'],
    ['tinh-2020-dot-1:intake-closes', 'trước ngày 11/8/2020', '2020-08-10'],
    ['tinh-2020-dot-1:recognise', 'trước tháng 9/2020', '2020-08-31'],
    ['tinh-2020-dot-1:forward', 'trước tháng 10/2020', '2020-09-30'],
  ],
  'hung-yen-2022': [
    ['hung-yen-2022-dot-1:intake-closes', 'trước ngày 10/12/2022', '2022-12-09'],
    ['hung-yen-2022-dot-1:recognise', 'trước ngày 31/12/2022', '2022-12-30'],
    ['hung-yen-2022-dot-1:forward', 'trước ngày 15/01/2023', '2023-01-14', 'thứ Bảy'],
  ],
};

describe.each(Object.entries(SEED))('the plan %s', (id, rows) => {
  const plan = planNamed(id);
  const days = planCalendar(plan).flatMap((month) => month.days);

  test('has these last days and no others, each flagged where it is a day off', () => {
    const told = days.flatMap(({ date, dayOff: off }) =>
      'rule' in date ? [[date.name, date.last, ...(off ? [off] : [])]] : [],
    );
    const wanted = rows.map(([step, , last, off]) => [step, last, ...(off ? [off] : [])]);
    expect(told.sort()).toEqual(wanted.sort());
  });

  test.each(rows)('%s, “%s”, ends when %s ends', (step, says = '', last = '') => {
    const said = readRule(says, { from: '2020-01-01', in: 'afternoon' });
    expect(said).toBeDefined();
    const own = days.find(({ date }) => date.name === step)?.date;
    expect(own && 'rule' in own && own.rule).toEqual(said);
    const endsAt = Date.parse(`${last}T24:00:00+07:00`);
    expect(said && deriveDeadline(said, plan.calendar)).toMatchObject({ lastDay: last, endsAt });
  });
});
