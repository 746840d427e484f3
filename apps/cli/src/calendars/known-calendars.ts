import { CURRENT_CALENDAR, laterCalendar } from '@ocop/calendar';
import { openDatabase, poolOf, projectRoot, readSettings } from '@ocop/platform';
import {
  type CalendarExport,
  type CountingCalendar,
  countingCalendar,
  takeExported,
} from '@ocop/records';
import { type Command } from 'commander';
import { apiNamed } from '../named-api';
import { said } from '../language';
import { chooseDataFolder } from '../system/data-folder';
import { readRunning } from '../system/run-file';
import { takeCalendarFile, takenOrRefused } from './calendar-file';

export interface CalendarOptions {
  readonly data?: string;
  /** A file of `ocop calendar export`, where no system is at hand. */
  readonly calendars?: string;
}

/** From where the calendars come by which somebody counts, and which of them counts there. */
export interface KnownCalendars {
  readonly from: 'file' | 'system' | 'release';
  /** The file, the address or the folder; none for a release. */
  readonly where: string | null;
  readonly counts: CountingCalendar | null;
}

export function withCalendarFile(command: Command): Command {
  return command.option(
    '--calendars <file>',
    said(
      'tệp lịch đã xuất (ocop calendar export), khi không nối được hệ thống',
      'calendars exported by `ocop calendar export`, where no system can be reached',
    ),
  );
}

/**
 * Learns the calendars that offices have decided: from a file that is named, else from the system that OCOP_URL,
 * DATABASE_URL or the data folder means. Where there is none of them, those of the release are all there is.
 */
export async function knowCalendars(options: CalendarOptions): Promise<KnownCalendars> {
  if (options.calendars !== undefined)
    return knownBy('file', options.calendars, await takeCalendarFile(options.calendars));
  const named = apiNamed();
  if (named) {
    const { url, api } = named;
    const exported = await api.get<CalendarExport>('/v1/calendars/export');
    return knownBy('system', url, takenOrRefused(url, takeExported(exported)));
  }
  const { DATABASE_URL: database } = process.env;
  if (database) return inDatabase(readSettings(process.env).DATABASE_URL, 'DATABASE_URL');
  const folder = await chooseDataFolder(projectRoot(), options.data);
  const running = await readRunning(folder);
  if (running) return inDatabase(running.settings.DATABASE_URL, folder);
  return { from: 'release', where: null, counts: null };
}

const knownBy = (from: 'file' | 'system', where: string, { counts }: CalendarExport) => ({
  ...{ from, where, counts },
});

async function inDatabase(url: string, where: string): Promise<KnownCalendars> {
  const database = await openDatabase(url);
  try {
    return { from: 'system', where, counts: await countingCalendar(poolOf(database)) };
  } finally {
    await database.destroy();
  }
}

/** What open cases are counted by: the calendar that was adopted, unless a release has brought a later one. */
export function countingVersion({ counts }: KnownCalendars, own = CURRENT_CALENDAR): string {
  return counts ? laterCalendar(own, counts.version) : own;
}

/** Where the calendar came from, in a sentence; whoever counts alone hears what may be missing. */
export function sayKnown({ from, where, counts }: KnownCalendars): string {
  const by = counts ? `: ${counts.version}, ${counts.decision}` : '';
  switch (from) {
    case 'file':
      return said(`Lịch từ tệp ${where}${by}.`, `Calendars from the file ${where}${by}.`);
    case 'system':
      return said(`Lịch của hệ thống ${where}${by}.`, `Calendars of the system ${where}${by}.`);
    case 'release':
      return said(
        'Lịch của bản phát hành này: chưa tính quyết định của cơ quan (nêu --data hoặc --calendars).',
        'Calendars of this release: what offices decided since does not count (name --data or --calendars).',
      );
  }
}
