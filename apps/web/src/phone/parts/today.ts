import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import type { Say } from '../../shared/language';

/** The day by which the system counts: on a sandbox its clock may be moved. */
export function useToday(): string | undefined {
  const { data } = useQuery({
    queryKey: ['clock'],
    queryFn: () => answered(api.GET('/v1/clock')),
    staleTime: 60_000,
  });
  // Viet Nam is seven hours ahead all year.
  return data && new Date(Date.parse(data.now) + 7 * 3_600_000).toISOString().slice(0, 10);
}

const DAY = 86_400_000;

/** Days from one civil day to another. */
function daysUntil(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** `còn 3 ngày`, `hôm nay`, `quá 2 ngày`. */
export function sayDaysLeft(today: string, lastDay: string, say: Say): string {
  const left = daysUntil(today, lastDay);
  if (left === 0) return say('hết hôm nay', 'ends today');
  if (left > 0) return say(`còn ${left} ngày`, `${left} days left`);
  return say(`đã quá ${-left} ngày`, `${-left} days over`);
}

const SOON_DAYS = 7;

/** How near a last day is, as a class name for its badge. */
export function nearness(today: string, lastDay: string): 'bad' | 'soon' | '' {
  const left = daysUntil(today, lastDay);
  if (left < 0) return 'bad';
  return left <= SOON_DAYS ? 'soon' : '';
}
