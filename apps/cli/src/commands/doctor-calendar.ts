import {
  addDays,
  type CivilDate,
  civilDateAt,
  latestCalendar,
  type WorkingCalendar,
  yearOf,
} from '@ocop/calendar';
import { ClockStore } from '@ocop/platform';
import { learnCalendars } from '@ocop/records';
import { said } from '../language';
import type { Backstage } from './backstage';
import type { Finding } from './finding';

/** Terms reach this far into a year that nobody has decided on: the next year's days off are published in autumn. */
const AHEAD_DAYS = 60;

/** Which years can be counted, and whether the one that comes is among them. */
export async function workingDays({ pool, settings }: Backstage): Promise<Finding> {
  await learnCalendars(pool);
  const clock = new ClockStore(pool, settings.OCOP_CLOCK);
  return calendarFinding(latestCalendar(), civilDateAt(await clock.now()));
}

export function calendarFinding({ version, years }: WorkingCalendar, today: CivilDate): Finding {
  const open = years.filter(({ status }) => status !== 'final').map(({ year }) => year);
  const soon = yearOf(addDays(today, AHEAD_DAYS));
  const known = years.some(({ year }) => year === soon);
  const notes = [
    ...(open.length > 0 ? [`${said('chưa chính thức', 'not final')}: ${open.join(', ')}`] : []),
    ...(known ? [] : [`${said('chưa có năm', 'missing year')} ${soon}`]),
  ];
  return {
    what: said('Lịch làm việc', 'Working calendar'),
    ok: known,
    found: [version, ...notes].join('; '),
    advice: said(
      'nhập quyết định về ngày nghỉ: `ocop calendar import FILE`, rồi `ocop calendar adopt`',
      'read the decision on its days off: `ocop calendar import FILE`, then `ocop calendar adopt`',
    ),
  };
}
