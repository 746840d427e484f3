import { type CivilDate, civilDateAt, type Instant, startOfDay } from '@ocop/calendar';

/** What happens at the instant at which a day has run out: people know it by that day. */
const ENDINGS: ReadonlySet<string> = new Set([
  'DeadlineMissed',
  'DeadlinePassed',
  'RecognitionExpired',
  'RoundLate',
]);

/** The day under which an event is told: its own in Viet Nam, for endings at midnight the last one. */
export function dayTold({ type, at }: { readonly type: string; readonly at: Instant }): CivilDate {
  const day = civilDateAt(at);
  return ENDINGS.has(type) && at === startOfDay(day) ? civilDateAt(at - 1) : day;
}
