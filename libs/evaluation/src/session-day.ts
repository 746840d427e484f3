import { addDays, formatDay } from '@ocop/calendar';
import { RuleViolation } from '@ocop/ground';

/** A session belongs to its programme's year: a later one is a mistyped year. */
const LATEST_SESSION_DAYS = 366;

/** @throws RuleViolation SESSION_IN_PAST, SESSION_TOO_FAR */
export function requireNearDay(sessionOn: string, today: string): void {
  if (sessionOn < today)
    throw new RuleViolation('SESSION_IN_PAST', { sessionOn: formatDay(sessionOn) });
  const latest = addDays(today, LATEST_SESSION_DAYS);
  if (sessionOn <= latest) return;
  const facts = { sessionOn: formatDay(sessionOn), latest: formatDay(latest) };
  throw new RuleViolation('SESSION_TOO_FAR', facts);
}
