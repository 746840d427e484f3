import { calendars, publishCalendar, type WorkingCalendar } from '@ocop/calendar';
import { canonicalJson } from '@ocop/contracts';
import type { ClientBase, Pool } from 'pg';
import { z } from 'zod';
import { readAdoptions } from '../adoptions/adoption-record';
import { sha256 } from '../event-log/hash-chain';
import { day } from '../read-models/shapes';

/** The calendar that counts in open cases, and by which decision. */
const counting = z.strictObject({ version: z.string().max(80), decision: z.string().max(400) });
export type CountingCalendar = z.infer<typeof counting>;

const words = z.string().max(400);

const dayRow = z.strictObject({
  date: day,
  kind: z.enum(['holiday', 'holiday-moved', 'swapped-off', 'make-up', 'local-closure']),
  name: words,
  provisional: z.literal(true).optional(),
  source: words.optional(),
  area: z.string().max(200).optional(),
});

const yearTable = z.strictObject({
  year: z.int().min(2000).max(2100),
  status: z.enum(['final', 'provisional']),
  source: words,
  days: z.array(dayRow).max(5_000),
});

const decidedShape = z.strictObject({
  base: z.string().max(80),
  of: z.enum(['years', 'closure']),
  document: words,
  reason: words.optional(),
  area: z.string().max(200).optional(),
});

const calendarShape = z.strictObject({
  version: z.string().max(80),
  years: z.array(yearTable).min(1).max(101),
  decided: decidedShape.optional(),
});

/**
 * Every calendar that a system knows, those of its release and those decided since, to be counted by where no system
 * can be reached. The hash tells a file that was cut or written over; it is no signature.
 */
export const calendarExport = z.strictObject({
  format: z.literal('ocop-calendars/1'),
  calendars: z.array(calendarShape).min(1).max(1_000),
  counts: counting.nullable(),
  sha256: z.string().length(64),
});
export type CalendarExport = z.infer<typeof calendarExport>;

/** The calendar that was adopted last; none where cases count by what their plans name. */
export async function countingCalendar(db: ClientBase | Pool): Promise<CountingCalendar | null> {
  const adopted = (await readAdoptions(db)).findLast(({ of }) => of === 'calendar');
  return adopted ? { version: adopted.id, decision: adopted.decision } : null;
}

export async function exportCalendars(db: ClientBase | Pool): Promise<CalendarExport> {
  const counts = await countingCalendar(db);
  const content = { format: 'ocop-calendars/1' as const, calendars: [...calendars], counts };
  return calendarExport.parse({ ...content, sha256: hashOf(content) });
}

/** What keeps a file of calendars from being counted by. */
export type ExportFault =
  | { readonly code: 'NO_CALENDARS'; readonly at: string }
  | { readonly code: 'ALTERED' }
  | { readonly code: 'YEARS_BROKEN'; readonly version: string; readonly year: number }
  | { readonly code: 'BASE_MISSING'; readonly version: string; readonly base: string }
  | { readonly code: 'DIFFERS'; readonly version: string };

/** Makes the calendars of a file known to this process, all of them or none. */
export function takeExported(value: unknown): CalendarExport | ExportFault {
  const read = calendarExport.safeParse(value);
  if (!read.success)
    return { code: 'NO_CALENDARS', at: read.error.issues[0]?.path.join('.') ?? '' };
  const { sha256: told, ...content } = read.data;
  if (hashOf(content) !== told) return { code: 'ALTERED' };
  const given = content.calendars as readonly WorkingCalendar[];
  const fault = given.map((one) => faultOf(one, given)).find((found) => found !== undefined);
  if (fault) return fault;
  const unknown = given.filter(({ version }) => !known(version));
  unknown.forEach(publishCalendar);
  return read.data;
}

function faultOf(calendar: WorkingCalendar, given: readonly WorkingCalendar[]) {
  const { version, years, decided } = calendar;
  const same = known(version);
  if (same) {
    if (canonicalJson(same) !== canonicalJson(calendar))
      return { code: 'DIFFERS', version } as const;
    return undefined;
  }
  // A year twice, out of order or left out would be counted by weekends alone, or by the wrong table.
  const broken = years.find(({ year }, i) => i > 0 && year !== (years[i - 1]?.year ?? 0) + 1);
  if (broken) return { code: 'YEARS_BROKEN', version, year: broken.year } as const;
  const astray = years.find((table) =>
    table.days.some(({ date }) => !date.startsWith(`${table.year}-`)),
  );
  if (astray) return { code: 'YEARS_BROKEN', version, year: astray.year } as const;
  const base = decided?.base;
  const before = given.slice(0, given.indexOf(calendar));
  if (base === undefined || known(base) || before.some((one) => one.version === base))
    return undefined;
  return { code: 'BASE_MISSING', version, base } as const;
}

const known = (version: string) => calendars.find((calendar) => calendar.version === version);
const hashOf = (content: object) => sha256(canonicalJson(content));
