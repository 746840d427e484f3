import type { TrackedDeadline } from '@ocop/casework';
import type { Post } from '@ocop/ground';
import type { YearState } from './events';
import { owedReport } from './report-deadline';

/** A report is owed by one commune; every other duty of the year concerns them all. */
export function holders({ plan }: YearState, tracked: TrackedDeadline): { post: Post }[] {
  const owed = owedReport(plan, tracked.id);
  const communes = owed ? [owed.commune] : (plan?.communes ?? []);
  return communes.map(({ area }) => ({ post: { role: 'commune-officer', area } }));
}
