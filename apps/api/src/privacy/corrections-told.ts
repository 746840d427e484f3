import type { CorrectionRequest } from '@ocop/accounts';
import { addWorkingDays, civilDateAt, latestCalendar } from '@ocop/calendar';

/** NĐ 356/2025: whoever asks of their data is answered within so many working days. */
const WORKING_DAYS = 2;

/** Requests with the day by which they are answered. */
export function correctionsTold(requests: readonly CorrectionRequest[]) {
  const calendar = latestCalendar();
  return {
    items: requests.map(({ askedAt, settledAt, ...request }) => ({
      ...request,
      askedAt: askedAt.toISOString(),
      answerBy: addWorkingDays(calendar, civilDateAt(askedAt.getTime()), WORKING_DAYS),
      settledAt: settledAt?.toISOString() ?? null,
    })),
  };
}
