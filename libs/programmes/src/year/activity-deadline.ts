import type { Area, Post } from '@ocop/ground';
import type { Plan } from '../plan-shape';

type Activity = NonNullable<Plan['activities']>[number];

/** An activity as one holder owes it: the whole of it, or the part of one commune or district. */
export interface OwedActivity {
  readonly activity: Activity;
  readonly post: Post;
  /** The commune or district whose part it is. */
  readonly place?: { readonly area: Area; readonly name: string };
}

/** `activity:conference`, and `activity:officer-named:hue/huong-tra/huong-toan` where each commune owes its own. */
export function activityDeadline(activity: string, place?: Area): string {
  return place === undefined ? `activity:${activity}` : `activity:${activity}:${place}`;
}

/** Everybody who owes an activity of the plan. */
export function owersOf(plan: Plan, activity: Activity): OwedActivity[] {
  const { authority, communes, districts = [] } = plan;
  const each = (places: readonly { area: Area; name: string }[], role: Post['role']) =>
    places.map(({ area, name }) => ({
      activity,
      post: { role, area } as const,
      place: { area, name },
    }));
  switch (activity.holder) {
    case 'communes':
      return each(communes, 'commune-officer');
    case 'districts':
      return each(districts, 'programme-office');
    case 'authority':
      return [{ activity, post: { role: 'authority', area: authority.area } }];
    // Whoever else is named has no account here: the office answers for it.
    case 'office':
    case 'others':
      return [{ activity, post: { role: 'programme-office', area: authority.area } }];
  }
}

/** Whose a deadline is that an activity has set; undefined for deadlines of other kinds. */
export function owedActivity(plan: Plan | undefined, deadline: string): OwedActivity | undefined {
  const [kind, id, area] = deadline.split(':');
  if (kind !== 'activity' || !plan) return undefined;
  const activity = plan.activities?.find((candidate) => candidate.id === id);
  return activity && owersOf(plan, activity).find(({ place }) => place?.area === area);
}

/** `propose:huong-tra-2024-dot-1`: until then communes propose products for the round. */
export const proposalDeadline = (round: string): string => `propose:${round}`;

/** The round that communes propose products for until the deadline passes. */
export function proposedFor(
  plan: Plan | undefined,
  deadline: string,
): Plan['rounds'][number] | undefined {
  return plan?.rounds.find(({ id }) => proposalDeadline(id) === deadline);
}
