import { addDays, type CivilDate } from '@ocop/calendar';

/** One day of somebody's calendar. */
export interface CalendarEntry {
  /** Its name for ever: the same entry read again is the same. */
  readonly uid: string;
  readonly day: CivilDate;
  readonly summary: string;
  readonly description: string;
  readonly url?: string;
  /** Rings so many days before, at eight in the morning. */
  readonly alarmDaysBefore?: number;
}

/** Longest line of the format, in bytes; what is longer goes on behind a blank. */
const LINE = 75;
const CRLF = '\r\n';

/** Days as a calendar program reads them (RFC 5545): whole days, in Viet Nam's own dates. */
export function icsOf(name: string, entries: readonly CalendarEntry[], now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ocop-cycle//duties//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join(CRLF)}${CRLF}`;
}

function eventLines(
  { uid, day, summary, description, url, alarmDaysBefore }: CalendarEntry,
  stamp: string,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(url === undefined ? [] : [`URL:${url.replace(/[\s\p{Cc}]/gu, '')}`]),
    'TRANSP:TRANSPARENT',
    ...(alarmDaysBefore === undefined ? [] : alarm(alarmDaysBefore, summary)),
    'END:VEVENT',
  ];
}

/** Before midnight of the day itself: sixteen hours earlier is eight in the morning of the day before. */
function alarm(daysBefore: number, summary: string): string[] {
  const hours = daysBefore * 24 - 8;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:${hours > 0 ? '-' : ''}PT${Math.abs(hours)}H`,
    'END:VALARM',
  ];
}

const compact = (day: CivilDate) => day.replaceAll('-', '');

/** No text can end its line or begin another property. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');
}

/** Lines of at most 75 bytes; a character is never cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const char of line) {
    const room = pieces.length === 0 ? LINE : LINE - 1;
    if (Buffer.byteLength(piece) + Buffer.byteLength(char) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...pieces, piece].join(`${CRLF} `);
}
