import type { Facts, ReminderDesk } from '@ocop/casework';
import type { YearState } from './events';
import { holders } from './posts';
import { owedActivity, proposedFor } from './activity-deadline';
import { owedReport } from './report-deadline';

/** Whom the year's reminders reach: whoever owes a report or an activity, and the office above. */
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
    const activity = owedActivity(plan, tracked.id);
    const round = proposedFor(plan, tracked.id);
    return {
      programme: plan?.title ?? id,
      ...(round && plan ? { round: round.no, authority: plan.authority.name } : {}),
      ...(activity ? { activity: activity.activity.name } : {}),
      ...(activity?.place ? { place: activity.place.name } : {}),
      ...(owed ? { report: owed.report.name, commune: owed.commune.name } : {}),
    };
  },
};
