import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWorkingDays,
  civilDateAt,
  DayOutOfRange,
  type DeadlineRule,
  deriveDeadline,
  endOfDay,
  explainDeadline,
  FIRST_DAY,
  InvalidCivilDate,
  isCivilDate,
  isoInVietnam,
  LAST_DAY,
  startOfDay,
  workingDaysBetween,
} from '.';
import { calendarFaults } from './calendar-faults';
import { isWorkingDay } from './working-days';
import { findCalendar } from './find-calendar';

const calendar = findCalendar('vn-1');
const lastDay = (rule: DeadlineRule) => deriveDeadline(rule, 'vn-1').lastDay;

const anyDay = fc.integer({ min: 0, max: 1400 }).map((offset) => addDays('2024-01-01', offset));

describe('a day of the calendar', () => {
  test.each(['2024-02-30', '2023-02-29', '2024-13-01', '10/7/2024', '2024-7-1', ''])(
    '%s does not exist and is refused',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
      expect(() => addDays(text, 1)).toThrow(InvalidCivilDate);
    },
  );

  test.each(['1024-06-26', '0204-06-26', '0050-01-01', '9999-12-31', '1999-12-31', '2101-01-01'])(
    '%s exists, but nobody means it: it is refused, and no sum with it takes long or leaves the calendar',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
      // Of its own: a busy machine may keep it waiting.
      const begun = process.cpuUsage();
      for (const sum of [
        () => workingDaysBetween(calendar, text, '2024-06-26'),
        () => addWorkingDays(calendar, '2024-06-26', 1_000_000_000),
        () => addDays(text, 200_000),
        () => addMonths('2024-06-26', 36_000_000),
      ])
        try {
          sum();
        } catch (error) {
          expect(error).toBeInstanceOf(DayOutOfRange);
        }
      expect(process.cpuUsage(begun).user).toBeLessThan(200_000);
    },
  );

  test('every written day has room for the longest terms', () => {
    expect(isCivilDate(FIRST_DAY) && isCivilDate(LAST_DAY)).toBe(true);
    expect(endOfDay(LAST_DAY)).toBe(startOfDay('2101-01-01'));
    expect(addMonths(LAST_DAY, 36)).toBe('2103-12-31');
    expect(addWorkingDays(calendar, FIRST_DAY, -400) < FIRST_DAY).toBe(true);
  });

  test('29 February exists in a leap year', () => expect(isCivilDate('2024-02-29')).toBe(true));

  test('months keep the day number or end with the shorter month', () => {
    expect(addMonths('2024-07-08', 36)).toBe('2027-07-08');
    expect(addMonths('2024-08-31', 6)).toBe('2025-02-28');
    expect(addMonths('2024-02-29', 36)).toBe('2027-02-28');
  });

  test('belongs to Viet Nam: 17:00 UTC is already the next day', () => {
    expect(civilDateAt(Date.UTC(2024, 11, 31, 16, 59, 59))).toBe('2024-12-31');
    expect(civilDateAt(Date.UTC(2024, 11, 31, 17))).toBe('2025-01-01');
    expect(isoInVietnam(startOfDay('2024-07-10'))).toBe('2024-07-10T00:00:00.000+07:00');
  });

  test('every instant of a day lies between its start and its end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 86_399_999 }), (day, ms) => {
        expect(civilDateAt(startOfDay(day) + ms)).toBe(day);
        expect(endOfDay(day)).toBe(startOfDay(addDays(day, 1)));
      }),
    );
  });
});

describe('working days of the State', () => {
  test('the published table has no fault', () => expect(calendarFaults(calendar)).toEqual([]));

  test.each([
    ['2018-12-31', false, 'swapped off'],
    ['2019-01-05', true, 'make-up Saturday of the day swapped off in the year before'],
    ['2020-09-02', false, 'Quốc khánh, one day under the code of 2012'],
    ['2020-09-03', true, 'Quốc khánh, one day under the code of 2012'],
    ['2021-09-03', false, 'Quốc khánh, two days from 2021'],
    ['2023-05-03', false, 'three holidays in a row, two of them on a weekend'],
    ['2024-04-18', false, 'Giỗ Tổ Hùng Vương'],
    ['2024-04-29', false, 'swapped off'],
    ['2024-05-04', true, 'make-up Saturday'],
    ['2024-05-11', false, 'ordinary Saturday'],
    ['2025-04-26', true, 'make-up Saturday'],
    ['2026-01-02', false, 'swapped off'],
    ['2026-04-27', false, 'day off for a holiday fallen on Sunday'],
    ['2026-11-24', false, 'Ngày Văn hóa Việt Nam'],
    ['2027-02-11', false, 'Tết moved off a weekend'],
  ])('%s works: %s (%s)', (date, working) => expect(isWorkingDay(calendar, date)).toBe(working));

  test('counting forwards and counting between agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, n) => {
        const to = addWorkingDays(calendar, from, n);
        expect(isWorkingDay(calendar, to)).toBe(true);
        expect(workingDaysBetween(calendar, from, to)).toBe(n);
      }),
    );
  });

  test('the count is that of walking day by day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 500 }), (from, span) => {
        const walked = Array.from({ length: span }, (_, i) => addDays(from, i + 1));
        const working = walked.filter((day) => isWorkingDay(calendar, day)).length;
        expect(workingDaysBetween(calendar, from, addDays(from, span))).toBe(working);
      }),
    );
  });

  test('backwards, the day before counts first', () => {
    expect(addWorkingDays(calendar, '2024-05-06', -1)).toBe('2024-05-04');
    expect(addWorkingDays(calendar, '2024-05-02', -1)).toBe('2024-04-26');
    expect(addWorkingDays(calendar, '2024-05-02', 0)).toBe('2024-05-02');
  });

  test('faults of a table are all named', () => {
    const faults = calendarFaults({
      version: 'x',
      years: [
        {
          year: 2024,
          status: 'final',
          source: '',
          days: [
            { date: '2024-05-06', kind: 'make-up', name: 'a Monday' },
            { date: '2025-01-01', kind: 'holiday', name: 'other year' },
            { date: '2024-09-02', kind: 'holiday', name: 'once' },
            { date: '2024-09-02', kind: 'holiday', name: 'twice' },
          ],
        },
      ],
    });
    expect(faults).toHaveLength(3);
  });

  test.each([
    ['twice', [2024, 2025, 2025], ['2025: years must follow one another']],
    ['with a year between them missing', [2024, 2026], ['2026: years must follow one another']],
    ['out of order', [2025, 2024], ['2024: years must follow one another']],
  ])('years of a table that come %s are named', (_, years, faults) => {
    const tables = years.map((year) => ({ year, status: 'final' as const, source: '', days: [] }));
    expect(calendarFaults({ version: 'x', years: tables })).toEqual(faults);
  });
});

describe('a deadline', () => {
  test('"trước ngày 10/7" ends when 9 July ends', () => {
    const deadline = deriveDeadline({ kind: 'before', date: '2024-07-10' }, 'vn-1');
    expect(deadline.lastDay).toBe('2024-07-09');
    expect(isoInVietnam(deadline.endsAt)).toBe('2024-07-10T00:00:00.000+07:00');
  });

  test('15 working days from 12 April 2024 skip Hùng Vương, the swap and the holidays, and count the make-up Saturday', () => {
    const deadline = deriveDeadline({ kind: 'working-days', days: 15, from: '2024-04-12' }, 'vn-1');
    expect(deadline.lastDay).toBe('2024-05-08');
    expect(deadline.skipped.map((day) => day.date)).toEqual(
      expect.arrayContaining([
        '2024-04-18',
        '2024-04-29',
        '2024-04-30',
        '2024-05-01',
        '2024-05-05',
      ]),
    );
    expect(deadline.skipped.map((day) => day.date)).not.toContain('2024-05-04');
  });

  test('15 working days over Tết 2027 say that the calendar is provisional', () => {
    const deadline = deriveDeadline({ kind: 'working-days', days: 15, from: '2027-01-28' }, 'vn-1');
    expect(deadline.lastDay).toBe('2027-02-25');
    expect(deadline.provisional).toEqual({ why: 'awaited' });
    expect(explainDeadline(deadline, 'vi')).toContain('chưa chính thức');
  });

  test('15 working days from 20 January 2020 go round Tết Canh Tý', () =>
    expect(lastDay({ kind: 'working-days', days: 15, from: '2020-01-20' })).toBe('2020-02-17'));

  test.each<[string, DeadlineRule, object | undefined]>([
    ['a final year', { kind: 'working-days', days: 5, from: '2026-10-01' }, undefined],
    ['a day in doubt', { kind: 'working-days', days: 5, from: '2026-11-20' }, { why: 'awaited' }],
    ['a year to come', { kind: 'by', date: '2028-06-30' }, { why: 'awaited' }],
    [
      'years before the tables',
      { kind: 'working-days', days: 3, from: '2017-12-28' },
      { why: 'no-table', years: [2017] },
    ],
    [
      'years after the tables',
      { kind: 'months', months: 36, from: '2029-07-08', fixed: true },
      { why: 'no-table', years: [2032] },
    ],
  ])('in %s says how sure it is', (_when, rule, provisional) =>
    expect(deriveDeadline(rule, 'vn-1').provisional).toEqual(provisional),
  );

  test('in a year without a table says which year, and that only weekends were left out', () => {
    const term = deriveDeadline({ kind: 'working-days', days: 5, from: '2040-02-01' }, 'vn-1');
    expect(explainDeadline(term, 'vi')).toContain(
      'Lịch vn-1 có bảng ngày nghỉ các năm 2018-2031, chưa có bảng của năm 2040: ở đó mới chỉ biết thứ Bảy, Chủ nhật là ngày nghỉ. Khi có quyết định',
    );
    expect(explainDeadline(term, 'en')).toContain('has none for 2040');
  });

  test('in a term of many years names every year without a table, and not its last alone', () => {
    const term = deriveDeadline({ kind: 'working-days', days: 10_000, from: '2026-02-10' }, 'vn-1');
    expect(explainDeadline(term, 'en')).toContain(
      `has tables of days off for 2018-2031 and has none for 2032-${term.lastDay.slice(0, 4)}:`,
    );
  });

  test('a term ending on a Sunday ends on the next working day; a date of a plan stays and is flagged', () => {
    const term = deriveDeadline({ kind: 'days', days: 15, from: '2024-08-17' }, 'vn-1');
    expect(term).toMatchObject({ lastDay: '2024-09-04', rolledFrom: '2024-09-01' });
    const fixed = deriveDeadline({ kind: 'by', date: '2024-09-01' }, 'vn-1');
    expect(fixed).toMatchObject({ lastDay: '2024-09-01', endsOnDayOff: 'Chủ nhật' });
  });

  test('validity printed on a certificate does not move off a holiday', () => {
    const from = '2024-07-10';
    expect(lastDay({ kind: 'months', months: 36, from, fixed: true })).toBe('2027-07-10');
    expect(lastDay({ kind: 'months', months: 36, from })).toBe('2027-07-12');
  });

  test.each([
    [180, '2027-01-09'],
    [120, '2027-03-10'],
  ])('%i days before 8 July 2027 is %s', (days, expected) =>
    expect(lastDay({ kind: 'days-ahead', days, of: '2027-07-08' })).toBe(expected),
  );

  test('explains itself in both languages', () => {
    const deadline = deriveDeadline({ kind: 'before', date: '2024-07-10' }, 'vn-1');
    expect(explainDeadline(deadline, 'vi')).toBe(
      'trước ngày 10/07/2024: hết ngày 09/07/2024 (giờ Việt Nam).',
    );
    expect(explainDeadline(deadline, 'en')).toContain('ends with 09/07/2024');
  });

  test('of a term never ends before its event nor on a day off', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const ends = [
          lastDay({ kind: 'days', days, from }),
          lastDay({ kind: 'working-days', days, from }),
        ];
        for (const day of ends) {
          expect(day > from).toBe(true);
          expect(isWorkingDay(calendar, day)).toBe(true);
        }
      }),
    );
  });

  test('an unknown calendar version is refused by name', () => {
    expect(() => deriveDeadline({ kind: 'by', date: '2024-01-01' }, 'vn-9')).toThrow(/vn-9.*vn-1/);
  });
});
