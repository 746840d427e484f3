import {
  type ClosureDecided,
  CURRENT_CALENDAR,
  nextDecidedVersion,
  withClosure,
  withYears,
  type WorkingCalendar,
  type YearsDecided,
} from '@ocop/calendar';
import { canonicalJson } from '@ocop/contracts';
import type { ClientBase } from 'pg';
import { appendFact, type Recorder } from '../event-log/append-fact';
import { learnCalendars } from './learn-calendars';

export type CalendarDecision =
  ({ readonly of: 'years' } & YearsDecided) | ({ readonly of: 'closure' } & ClosureDecided);

/** One decision at a time makes a version of what there is. */
const LOCK = 'calendar/';

/**
 * Puts a decision on record as a version of its own, which counts in no case before it is adopted. The same decision
 * entered twice is one version. To be called inside a transaction, by the owner or the API.
 */
export async function decideCalendar(
  db: ClientBase,
  decision: CalendarDecision,
  recorder: Recorder,
): Promise<WorkingCalendar> {
  await db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [LOCK]);
  const known = await learnCalendars(db);
  const same = known.find((calendar) => isSame(calendar, decision, known));
  if (same) return same;
  const base = known.at(-1)?.version ?? CURRENT_CALENDAR;
  const taken = known.map(({ version }) => version);
  const calendar = decided(base, nextDecidedVersion(base, taken), decision);
  const fact = { stream: `calendar/${calendar.version}`, type: 'CalendarDecided', data: calendar };
  await appendFact(db, fact, recorder);
  return calendar;
}

/** What a decision would make of the latest calendar. */
export function decided(base: string, version: string, decision: CalendarDecision) {
  return decision.of === 'years'
    ? withYears(base, version, decision)
    : withClosure(base, version, decision);
}

/** The same days by the same document. */
function isSame(
  calendar: WorkingCalendar,
  decision: CalendarDecision,
  known: readonly WorkingCalendar[],
): boolean {
  const base = calendar.decided?.base;
  if (base === undefined || !known.some(({ version }) => version === base)) return false;
  return canonicalJson(decided(base, calendar.version, decision)) === canonicalJson(calendar);
}
