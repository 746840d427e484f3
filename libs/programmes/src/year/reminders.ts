import type { Facts, ReminderDesk, TrackedDeadline } from '@ocop/casework';
import type { Post } from '@ocop/regulations';
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
  facts(state, tracked): Facts {
    const [, report, commune] = tracked.id.split(':');
    const plan = state.plan;
    const name = plan?.reports.find((candidate) => candidate.id === report)?.name;
    const place = plan?.communes.find((candidate) => candidate.area.endsWith(`/${commune}`));
    return {
      programme: plan?.title ?? state.id,
      ...(name ? { report: name } : {}),
      ...(place ? { commune: place.name } : {}),
    };
  },
};

function holders(state: YearState, tracked: TrackedDeadline): { post: Post }[] {
  const [, , commune] = tracked.id.split(':');
  return (state.plan?.communes ?? [])
    .filter((candidate) => commune === undefined || candidate.area.endsWith(`/${commune}`))
    .map((candidate) => ({ post: { role: 'commune-officer', area: candidate.area } }));
}
