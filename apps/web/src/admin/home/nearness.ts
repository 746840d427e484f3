import { dayWritten } from '../../shared/dates';
import { daysUntil } from '../../shared/deadline-words';
import type { Say } from '../../shared/language';

/** `còn 3 ngày (05/07/2024)`: how near the end of something is. */
export function nearness(dueOn: string, today: string, say: Say): string {
  const days = daysUntil(dueOn, today);
  if (days < 0)
    return say(
      `quá hạn ${-days} ngày (${dayWritten(dueOn)})`,
      `${-days} days overdue (${dayWritten(dueOn)})`,
    );
  if (days === 0) return say('hạn hôm nay', 'due today');
  return say(`còn ${days} ngày (${dayWritten(dueOn)})`, `${days} days left (${dayWritten(dueOn)})`);
}
