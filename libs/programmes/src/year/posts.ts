import type { TrackedDeadline } from '@ocop/casework';
import type { Post } from '@ocop/ground';
import type { YearState } from './events';
import { owedActivity } from './activity-deadline';
import { owedReport } from './report-deadline';

/** A report is owed by one commune or by the plan's own office, an activity by its holder; every other duty of the year concerns all communes. */
export function holders({ plan }: YearState, tracked: TrackedDeadline): { post: Post }[] {
  const activity = owedActivity(plan, tracked.id);
  if (activity) return [{ post: activity.post }];
  const owed = owedReport(plan, tracked.id);
  if (owed) return [{ post: owed.post }];
  return (plan?.communes ?? []).map(({ area }) => ({ post: { role: 'commune-officer', area } }));
}
