import { Inject, Injectable } from '@nestjs/common';
import {
  calendarNameIn,
  CURRENT_CALENDAR,
  findCalendar,
  sourceOfDay,
  type WorkingCalendar,
} from '@ocop/calendar';
import { POOL } from '@ocop/platform';
import { exportCalendars, followedFrom, learnCalendars, readAdoptions } from '@ocop/records';
import type { Pool } from 'pg';
import { ProblemError } from '../problems/problem';
import { CalendarDesk } from './calendar-desk';

/** What there is of calendars, and which of them count. */
@Injectable()
export class CalendarReads {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CalendarDesk) private readonly desk: CalendarDesk,
  ) {}

  async list() {
    const known = await learnCalendars(this.pool);
    const adoptions = await readAdoptions(this.pool);
    const told = known.map(async (calendar) => {
      const adoption = adoptions.find(({ of, id }) => of === 'calendar' && id === calendar.version);
      if (!adoption) return { ...toldOf(calendar), adopted: null };
      const { cause, decision } = adoption;
      const { cases, moved, notices } = await followedFrom(this.pool, cause);
      const telling = this.desk.isTelling(calendar.version);
      const adopted = { decision, cases, moved, notices, telling };
      return { ...toldOf(calendar), adopted };
    });
    return (await Promise.all(told)).reverse();
  }

  exported() {
    return exportCalendars(this.pool);
  }

  /** @throws ProblemError NOT_FOUND */
  async one(version: string) {
    const one = (await this.list()).find((each) => each.version === version);
    if (!one) throw new ProblemError('NOT_FOUND', { id: version });
    return one;
  }

  /** @throws ProblemError NOT_FOUND */
  async calendar(version: string): Promise<WorkingCalendar> {
    const known = await learnCalendars(this.pool);
    const calendar = known.find((each) => each.version === version);
    if (!calendar) throw new ProblemError('NOT_FOUND', { id: version });
    return calendar;
  }

  /** A year by the latest version that was adopted, with the closures of a place. */
  async year(year: number, area: string) {
    const adoptions = await readAdoptions(this.pool);
    const counts = adoptions.findLast(({ of }) => of === 'calendar');
    const version = calendarNameIn(counts?.id ?? CURRENT_CALENDAR, area);
    const table = findCalendar(version).years.find((one) => one.year === year);
    if (!table) return { version, year, status: 'no-table' as const, source: null, days: [] };
    const { status, source } = table;
    return {
      ...{ version, year, status, source },
      days: [...table.days]
        .sort((a, b) => (a.date < b.date ? -1 : 1))
        .map((row) => ({
          ...{ date: row.date, kind: row.kind, name: row.name },
          source: sourceOfDay(row, table),
          provisional: row.provisional ?? status === 'provisional',
          local: row.area !== undefined,
        })),
    };
  }
}

function toldOf({ version, years, decided }: WorkingCalendar) {
  const closed = years.flatMap(({ days }) =>
    days.filter(
      ({ source, area }) => decided && source === decided.document && area === decided.area,
    ),
  );
  return {
    version,
    years: years.map(({ year }) => year),
    provisional: years.filter(({ status }) => status === 'provisional').map(({ year }) => year),
    base: decided?.base ?? null,
    of: decided?.of ?? null,
    document: decided?.document ?? null,
    reason: decided?.reason ?? null,
    area: decided?.area ?? null,
    days: decided?.of === 'closure' ? closed.map(({ date }) => date) : [],
  };
}
