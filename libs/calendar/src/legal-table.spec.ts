import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  calendarNameIn,
  calendars,
  civilDateAt,
  type DeadlineRule,
  deriveDeadline,
  explainDeadline,
  isoInVietnam,
  publishCalendar,
  readRule,
  type RuleEvent,
  sayRule,
  sourceOfDay,
} from '.';
import { calendarFaults } from './calendar-faults';
import { countedDays } from './counted-days';
import { findCalendar } from './find-calendar';
import type { DayRow, WorkingCalendar } from './working-calendar';
import { isWorkingDay } from './working-days';

const at = (from: string, half: RuleEvent['in'] = 'afternoon'): RuleEvent => ({ from, in: half });

/** What a clerk can check with the wall calendar: words, event, last day, why. */
const TABLE: readonly (readonly [string, RuleEvent, string, string])[] = [
  ['15 ngày làm việc', at('2026-07-01'), '2026-07-22', 'three weeks without a holiday'],
  ['1 ngày làm việc', at('2026-07-01'), '2026-07-02', 'received at 16:59: the day does not count'],
  ['1 ngày làm việc', at('2024-05-03'), '2024-05-04', 'a Saturday worked for 29 April'],
  ['1 ngày làm việc', at('2024-05-04'), '2024-05-06', 'received on the Saturday that is worked'],
  ['1 ngày làm việc', at('2026-07-04'), '2026-07-06', 'received on a Saturday off'],
  ['15 ngày làm việc', at('2020-01-20'), '2020-02-17', 'across Tết Canh Tý'],
  ['15 ngày làm việc', at('2024-02-01'), '2024-02-29', 'across Tết Giáp Thìn'],
  ['15 ngày làm việc', at('2025-01-20'), '2025-02-17', 'across Tết Ất Tỵ'],
  ['15 working days', at('2026-02-10'), '2026-03-10', 'across Tết Bính Ngọ'],
  ['1 ngày làm việc', at('2025-12-31'), '2026-01-05', '1 January, and 2 January given off'],
  ['10 ngày làm việc', at('2025-12-31'), '2026-01-15', 'with the Saturday worked for 2 January'],
  ['45 ngày', at('2026-07-15'), '2026-09-03', 'ends on Saturday 29 August, off until 2 September'],
  ['45 ngày', at('2026-12-31'), '2027-02-15', 'ends on a Sunday'],
  ['6 tháng', at('2026-08-31'), '2027-03-01', '28 February 2027 is a Sunday'],
  ['36 tháng', at('2024-02-29'), '2027-03-01', '29 February has no like in 2027'],
  ['3 năm kể từ ngày 29/02/2024', at('2026-01-01'), '2027-03-01', 'the same in years'],
  ['2 tuần', at('2026-07-01'), '2026-07-15', 'fourteen days'],
  ['trong thời hạn 15 ngày làm việc', at('2026-07-01'), '2026-07-22', 'as decisions say it'],
  ['không quá 45 ngày kể từ ngày 15/7/2026', at('2026-01-01'), '2026-09-03', 'the same day'],
  ['trong vòng tháng 4/2020', at('2020-01-01'), '', 'not a term of so many'],
  ['trước ngày 15/7/2026', at('2026-06-01'), '2026-07-14', 'before: the day before is the last'],
  ['trước ngày 10/7/2024', at('2024-04-09'), '2024-07-09', 'the round of July of Hương Trà'],
  ['trước ngày 10/10/2024', at('2024-04-09'), '2024-10-09', 'the round of October of Hương Trà'],
  ['chậm nhất ngày 30/4/2026', at('2026-01-01'), '2026-04-30', 'a holiday: a fixed date stays'],
  ['trong tháng 4/2020', at('2020-01-01'), '2020-04-30', 'conference of plan 27/KH-UBND'],
  ['trước tháng 8/2020', at('2020-01-01'), '2020-07-31', 'district of plan 27/KH-UBND'],
  ['đến hết tháng 9/2021', at('2021-03-01'), '2021-09-30', 'training in Bình Dương'],
  ['từ tháng 3 năm', at('2021-03-01'), '', 'not a form'],
  ['từ tháng 3/2021 đến tháng 4/2021', at('2021-03-01'), '2021-04-30', 'registration, Bình Dương'],
  ['ngày 15 hằng tháng', at('2026-07-14'), '2026-07-15', 'dossiers to the province by the 15th'],
  ['ngày 15 hằng tháng', at('2026-07-15'), '2026-08-15', 'on the day itself the next one counts'],
  ['chậm nhất ngày 15 hằng tháng', at('2026-07-14'), '2026-07-15', 'the same, as plans say it'],
  ['ngày 31 hằng tháng', at('2026-01-31'), '2026-02-28', 'a shorter month ends it'],
  ['hết tháng', at('2024-02-10'), '2024-02-29', 'a leap year'],
  ['120 ngày trước ngày 8/7/2027', at('2026-01-01'), '2027-03-10', 're-evaluation, QĐ 26/2026'],
  ['180 days before 2027-07-08', at('2026-01-01'), '2027-01-09', 're-evaluation, QĐ 26/2026'],
  ['5 ngày làm việc trước ngày 04/09/2026', at('2026-08-01'), '2026-08-25', 'before a session'],
];

test.each(TABLE)('"%s" from %j ends with %s: %s', (words, event, lastDay) => {
  const rule = readRule(words, event);
  expect(rule ? deriveDeadline(rule, 'vn-1').lastDay : '').toBe(lastDay);
});

/** The instant decides on which day something was received, in Viet Nam; the hour of it changes nothing. */
test.each([
  ['2026-07-01T16:59:00+07:00', '2026-07-02', 'a minute before offices close'],
  ['2026-07-01T09:59:00Z', '2026-07-02', 'the same instant, said in UTC'],
  ['2026-07-01T23:59:59+07:00', '2026-07-02', 'the last second of the day'],
  ['2026-07-01T17:00:00Z', '2026-07-03', 'midnight in Viet Nam: the next day'],
  ['2024-05-04T16:59:00+07:00', '2024-05-06', 'on the Saturday worked for 29 April'],
  ['2024-05-11T16:59:00+07:00', '2024-05-13', 'on a Saturday off'],
  ['2025-12-31T16:59:00+07:00', '2026-01-05', 'on 31 December'],
  ['2024-02-07T16:59:00+07:00', '2024-02-15', 'on the eve of Tết Giáp Thìn'],
])('filed at %s, one working day ends with %s: %s', (filed, lastDay) => {
  const from = civilDateAt(Date.parse(filed));
  const { endsAt, ...deadline } = deriveDeadline({ kind: 'working-days', days: 1, from }, 'vn-1');
  expect(deadline.lastDay).toBe(lastDay);
  expect(isoInVietnam(endsAt)).toBe(`${addDays(lastDay, 1)}T00:00:00.000+07:00`);
});

test.each<[string, RuleEvent, string]>([
  ['1 buổi', at('2026-07-01', 'morning'), '2026-07-02T00:00:00.000+07:00'],
  ['1 buổi', at('2026-07-01', 'afternoon'), '2026-07-02T12:00:00.000+07:00'],
  ['3 buổi', at('2026-07-03', 'morning'), '2026-07-07T00:00:00.000+07:00'],
  ['3 sessions', at('2026-07-03', 'afternoon'), '2026-07-07T12:00:00.000+07:00'],
  ['1 buổi', at('2026-07-04', 'morning'), '2026-07-06T12:00:00.000+07:00'],
  ['2 buổi', at('2026-07-05', 'afternoon'), '2026-07-07T00:00:00.000+07:00'],
])('an office that counts in sessions: %s from %j ends at %s', (words, event, endsAt) => {
  const rule = readRule(words, event) as DeadlineRule;
  expect(isoInVietnam(deriveDeadline(rule, 'vn-1').endsAt)).toBe(endsAt);
});

test.each<[DeadlineRule['ifNonWorking'], string, string]>([
  ['keep', '2026-09-02', 'giữ nguyên'],
  ['next', '2026-09-03', 'ngày làm việc tiếp theo'],
  ['previous', '2026-08-28', 'ngày làm việc liền trước'],
])('a last day on the National Day, %s: %s', (ifNonWorking, lastDay, words) => {
  const rule: DeadlineRule = {
    kind: 'by',
    date: '2026-09-02',
    ...(ifNonWorking && { ifNonWorking }),
  };
  const deadline = deriveDeadline(rule, 'vn-1');
  expect(deadline.lastDay).toBe(lastDay);
  expect(explainDeadline(deadline, 'vi')).toContain(words);
});

const anyDay = fc.integer({ min: 0, max: 4_500 }).map((offset) => addDays('2018-01-01', offset));
const few = fc.integer({ min: 1, max: 60 });
const month = anyDay.map((day) => day.slice(0, 7));
const anyRule: fc.Arbitrary<DeadlineRule> = fc.oneof(
  fc.record({ kind: fc.constantFrom('before', 'by'), date: anyDay }),
  fc.record({ kind: fc.constantFrom('before-month', 'in-month', 'by-month'), month }),
  fc.record({
    kind: fc.constant('window'),
    from: fc.oneof(anyDay, month),
    to: fc.oneof(anyDay, month),
  }),
  fc.record({ kind: fc.constant('month-day'), day: fc.integer({ min: 1, max: 31 }), from: anyDay }),
  fc.record({ kind: fc.constant('end-of-month'), from: anyDay }),
  fc.record({ kind: fc.constantFrom('working-days', 'days'), days: few, from: anyDay }),
  fc.record({ kind: fc.constant('months'), months: few, from: anyDay }),
  fc.record({ kind: fc.constantFrom('days-ahead', 'working-days-ahead'), days: few, of: anyDay }),
  fc.record({
    kind: fc.constant('sessions'),
    sessions: few,
    from: anyDay,
    in: fc.constantFrom('morning', 'afternoon'),
  }),
);

describe('any rule', () => {
  test('said in either language is read back as the same rule', () => {
    fc.assert(
      fc.property(anyRule, fc.constantFrom('vi', 'en'), (rule, language) => {
        expect(readRule(sayRule(rule, language), at('2026-01-01'))).toEqual(rule);
        expect(readRule(sayRule(rule, language).normalize('NFD'), at('2026-01-01'))).toEqual(rule);
      }),
    );
  });

  test('never ends on a day off where it says next or previous', () => {
    fc.assert(
      fc.property(anyRule, fc.constantFrom('next', 'previous'), (rule, ifNonWorking) => {
        const { lastDay, rolledFrom = lastDay } = deriveDeadline({ ...rule, ifNonWorking }, 'vn-1');
        expect(isWorkingDay(findCalendar('vn-1'), lastDay)).toBe(true);
        expect(ifNonWorking === 'next' ? lastDay >= rolledFrom : lastDay <= rolledFrom).toBe(true);
      }),
    );
  });

  test('of a later event never ends earlier', () => {
    const ofEvent = anyRule.filter((rule) => 'from' in rule && rule.kind !== 'window');
    const later = fc.integer({ min: 0, max: 60 });
    const ifAny = fc.constantFrom('keep', 'next', 'previous');
    fc.assert(
      fc.property(ofEvent, later, ifAny, (rule, days, ifNonWorking) => {
        const { from } = rule as { from: string };
        const moved = { ...rule, from: addDays(from, days), ifNonWorking } as DeadlineRule;
        const { endsAt } = deriveDeadline({ ...rule, ifNonWorking }, 'vn-1');
        expect(deriveDeadline(moved, 'vn-1').endsAt).toBeGreaterThanOrEqual(endsAt);
      }),
      { numRuns: 1_000 },
    );
  });

  test('what was counted and what was skipped are the days of the term, each once', () => {
    fc.assert(
      fc.property(anyDay, few, (from, days) => {
        const deadline = deriveDeadline({ kind: 'working-days', days, from }, 'vn-1');
        const { counted, skipped } = countedDays(deadline);
        expect(counted).toHaveLength(days);
        expect(counted.at(-1)).toBe(deadline.lastDay);
        const all = [...counted, ...skipped.map(({ day }) => day)].sort();
        expect(all).toEqual(all.map((_, i) => addDays(from, i + 1)));
        expect(skipped.every(({ why, source }) => why !== '' && source !== '')).toBe(true);
      }),
    );
  });
});

describe('terms in working days', () => {
  const end = (from: string, days: number) => addWorkingDays(findCalendar('vn-1'), from, days);

  test('a later event never ends earlier, n and then m is n + m', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 30 }), few, few, (from, later, n, m) => {
        expect(end(addDays(from, later), n) >= end(from, n)).toBe(true);
        expect(end(end(from, n), m)).toBe(end(from, n + m));
      }),
    );
  });
});

describe('24 November, Ngày Văn hóa Việt Nam', () => {
  test('is off by what announced it and not by the decision of its year, and every count over it is unsure', () => {
    const over = (from: string) => deriveDeadline({ kind: 'working-days', days: 2, from }, 'vn-1');
    const november = over('2026-11-23');
    expect(november).toMatchObject({ lastDay: '2026-11-26', provisional: { why: 'awaited' } });
    expect(countedDays(november).skipped).toMatchObject([
      {
        day: '2026-11-24',
        why: 'Ngày Văn hóa Việt Nam 24/11',
        source: expect.stringMatching(/80-NQ\/TW.*30\/NQ-CP/),
      },
    ]);
    expect(over('2026-11-24').provisional).toBeUndefined();
    expect(over('2025-11-23')).toMatchObject({ lastDay: '2025-11-25', skipped: [] });
  });

  test.each([2026, 2027, 2028, 2029, 2030, 2031])('in %i it is entered as provisional', (year) => {
    const rows = findCalendar('vn-1').years.find((one) => one.year === year)?.days ?? [];
    const entered = rows.filter(({ name }) => name.endsWith('Ngày Văn hóa Việt Nam 24/11'));
    // On a Saturday or Sunday the next working day is off.
    expect(entered.length).toBeGreaterThan(0);
    for (const row of entered) {
      expect(row.provisional).toBe(true);
      expect(sourceOfDay(row, { source: 'x' })).toContain('80-NQ/TW');
    }
  });
});

describe('a closure of one place', () => {
  const storm: DayRow & { readonly source: string } = {
    date: '2026-09-07',
    kind: 'local-closure',
    name: 'cơ quan đóng cửa do bão',
    area: 'hue',
    source: 'Công điện 99 của UBND thành phố Huế',
  };
  const version = 'closure-of-hue';
  const [vn1] = calendars as readonly [WorkingCalendar];
  const years = vn1.years.map((table) =>
    table.year === 2026 ? { ...table, days: [...table.days, storm] } : table,
  );
  publishCalendar({ version, years });
  const rule: DeadlineRule = { kind: 'working-days', days: 2, from: '2026-09-04' };

  test.each([
    ['hue', '2026-09-09'],
    ['hue/huong-tra', '2026-09-09'],
    ['huebac', '2026-09-08'],
    ['ha-noi', '2026-09-08'],
    [undefined, '2026-09-08'],
  ])('counts in %s: ends %s', (area, lastDay) =>
    expect(deriveDeadline(rule, calendarNameIn(version, area)).lastDay).toBe(lastDay),
  );

  test('is named with its decision', () =>
    expect(countedDays(deriveDeadline(rule, `${version}@hue`)).skipped.at(-1)).toEqual({
      ...{ day: storm.date, why: storm.name, source: storm.source },
    }));

  test('without a decision, or of another kind, it is a fault of the table', () => {
    const wrong: DayRow[] = [
      { ...storm, source: '' },
      { ...storm, date: '2026-09-08', kind: 'holiday' },
    ];
    const faulty = { version: 'x', years: [{ ...vn1.years[8]!, days: wrong }] };
    expect(calendarFaults(faulty)).toHaveLength(2);
  });
});
