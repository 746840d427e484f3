import { findCalendar, yearlyFaults } from '@ocop/calendar';
import { tablesIn } from '../reading/tables';
import { sayDayFault } from './day-faults';
import { writtenDays } from './read-days';

const HEAD = 'Ngày;Loại;Tên;Văn bản';
const read = async (lines: readonly string[], document?: string) => {
  const bytes = new TextEncoder().encode([HEAD, ...lines].join('\n'));
  return writtenDays('lich.csv', await tablesIn('lich.csv', bytes), document);
};

const YEAR_2027 = [
  '01/01/2027;nghỉ lễ;Tết Dương lịch;',
  '05/02/2027;nghỉ lễ;Tết Nguyên đán;',
  '30/04/2027;nghỉ lễ;Ngày Chiến thắng;',
  '03/09/2027;nghỉ hoán đổi;nghỉ hoán đổi Quốc khánh;',
  '11/09/2027;làm bù;làm bù ngày 03/9;CV 999/VPCP',
];

test('a decision as an office writes it is read, each day with its own document where it names one', async () => {
  const { days, faults } = await read(YEAR_2027, 'QĐ 1/QĐ-TTg');
  expect(faults).toEqual([]);
  expect(days.at(-1)).toEqual({
    ...{ row: 6, date: '2027-09-11', kind: 'make-up', name: 'làm bù ngày 03/9' },
    source: 'CV 999/VPCP',
  });
  expect(yearlyFaults(findCalendar('vn-1'), days)).toEqual([]);
});

test.each([
  ['29/02/2027;nghỉ lễ;x;QĐ 1', 'ngay', '2027-02-29'],
  ['31/12/1024;nghỉ lễ;x;QĐ 1', 'ngay', '31/12/1024'],
  ['=A1;nghỉ lễ;x;QĐ 1', 'ngay', '=A1'],
  ['01/01/2027;nghỉ mát;x;QĐ 1', 'loai', 'nghỉ mát'],
  ['01/01/2027;local-closure;bão;QĐ 1', 'loai', 'local-closure'],
  ['01/01/2027;nghỉ lễ;;QĐ 1', 'ten', ''],
  ['01/01/2027;nghỉ lễ;Tết;', 'van ban', ''],
  ['01/01/2027;nghỉ lễ;=HYPERLINK("x");QĐ 1', 'ten', '=HYPERLINK("x")'],
])('%s: the cell is named by row and column', async (line, column) => {
  const { days, faults } = await read([line]);
  expect(days).toEqual([]);
  expect(faults[0]).toMatchObject({ row: 2, column });
});

test.each([
  [['2027-09-13', 'make-up'], 'MAKE_UP_ON_WORKING_DAY'],
  [['2027-09-11', 'swapped-off'], 'SWAP_ON_WEEKEND'],
  [['2035-01-01', 'holiday'], 'YEAR_MISSING'],
  [['2017-01-02', 'holiday'], 'YEAR_UNKNOWN'],
  [['2027-01-01', 'holiday', '2027-01-01', 'holiday'], 'TWICE'],
  [['2027-09-03', 'swapped-off'], 'SWAPS_UNEVEN'],
])('%s cannot count: %s', (written, code) => {
  const days = written.flatMap((date, i) =>
    i % 2 === 0 ? [{ date, kind: written[i + 1] as 'holiday', name: 'x' }] : [],
  );
  const faults = yearlyFaults(findCalendar('vn-1'), days);
  expect(faults.map((fault) => fault.code)).toContain(code);
  expect(faults.every((fault) => sayDayFault(fault).vi !== '')).toBe(true);
});
