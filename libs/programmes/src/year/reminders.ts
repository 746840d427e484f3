import type { Facts, ReminderDesk, TrackedDeadline } from '@ocop/casework';
import type { Post } from '@ocop/regulations';
import { owedReport } from './report-deadline';
import type { YearState } from './state';

/** Whom the year's reminders reach: the communes that owe a report, and the office above them. */
export const yearReminders: ReminderDesk<YearState> = {
  addressees(state, tracked, addressee) {
    const plan = state.plan;
    if (!plan) return [];
    if (addressee === 'holder' || addressee === 'commune') return holders(state, tracked);
    const role =
      addressee === 'superior' || addressee === 'office' ? 'programme-office' : undefined;
    return role ? [{ post: { role, area: plan.authority.area } }] : [];
  },
  facts({ plan, id }, tracked): Facts {
    const owed = owedReport(plan, tracked.id);
    return {
      programme: plan?.title ?? id,
      ...(owed ? { report: owed.report.name, commune: owed.commune.name } : {}),
    };
  },
};

/** A report is owed by one commune; every other duty of the year concerns them all. */
function holders({ plan }: YearState, tracked: TrackedDeadline): { post: Post }[] {
  const owed = owedReport(plan, tracked.id);
  const communes = owed ? [owed.commune] : (plan?.communes ?? []);
  return communes.map(({ area }) => ({ post: { role: 'commune-officer', area } }));
}
