import {
  civilDateAt,
  deriveDeadline,
  type DeadlineRule,
  findCalendar,
  isoInVietnam,
  isWorkingDay,
  CURRENT_CALENDAR,
} from '@ocop/calendar';
import { type Ladder, rungsOf } from '@ocop/casework';
import { ladders1, ladders3 } from './default-ladders';
import { withLatestLadders } from './system-defaults';

const calendar = findCalendar(CURRENT_CALENDAR);
const daysOf = (ladder: Ladder, rule: DeadlineRule) =>
  rungsOf(ladder, deriveDeadline(rule, CURRENT_CALENDAR)).map(({ id, at }) => [
    id,
    civilDateAt(at),
  ]);

describe('ladders of system-3', () => {
  test('14, 7 and 2 working days before, on the day, and after it, across Tết 2026', () => {
    expect(daysOf(ladders3.report, { kind: 'by', date: '2026-02-26' })).toEqual([
      ['d-14', '2026-01-30'],
      ['d-7', '2026-02-10'],
      ['d-2', '2026-02-24'],
      ['d-0', '2026-02-26'],
      ['l-1', '2026-02-27'],
      ['l-3', '2026-03-03'],
    ]);
  });

  test('a last day that is a Sunday is called for on the Friday before', () => {
    const days = new Map(daysOf(ladders3.additions, { kind: 'by', date: '2026-05-31' }) as never);
    expect(days.get('d-0')).toBe('2026-05-29');
  });

  test('no rung falls on a day off or outside the office’s hours, whatever the last day', () => {
    const { source: _, ...ladders } = ladders3;
    for (let day = 0; day < 365; day++) {
      const date = civilDateAt(Date.UTC(2026, 0, 1 + day));
      for (const ladder of Object.values(ladders))
        for (const { at } of rungsOf(
          ladder,
          deriveDeadline({ kind: 'by', date }, CURRENT_CALENDAR),
        ))
          expect([
            date,
            isWorkingDay(calendar, civilDateAt(at)),
            isoInVietnam(at).slice(11, 13),
          ]).toEqual([date, true, '08']);
    }
  });

  test('the one above hears on the first day of a delay, the office on the third', () => {
    const told = (id: string) => ladders3.report.find((rung) => rung.id === id)?.to;
    expect([told('l-1'), told('l-3')]).toEqual([
      ['holder', 'superior'],
      ['superior', 'office'],
    ]);
  });
});

test('rungs of plans that named the first defaults stay where they were', () => {
  // 01/06/2024 was a Saturday.
  expect(daysOf(ladders1.grace, { kind: 'by', date: '2024-07-01' })).toEqual([
    ['d-30', '2024-06-01'],
  ]);
});

test('next year’s plan reminds by the latest ladders of the system, unless an office wrote its own', () => {
  // As a row of the database gives it back: the same names in another order.
  const kept = JSON.parse(
    JSON.stringify({ ladders: Object.fromEntries(Object.entries(ladders1).reverse()) }),
  ) as { ladders: object };
  expect(withLatestLadders(kept).ladders).toEqual(ladders3);
  const own = { ladders: { ...kept.ladders, report: ladders3.report } };
  expect(withLatestLadders(own)).toBe(own);
  expect(withLatestLadders({})).toEqual({});
});
