import type { CivilDate } from '@ocop/calendar';
import { type Context, fulfil, requireSigned } from '@ocop/casework';
import { type Actor, type Area, isWithin, RuleViolation } from '@ocop/ground';
import type { Plan } from '../plan-shape';
import { activityDeadline, type OwedActivity, owersOf } from './activity-deadline';
import type { ReportedValue } from './acts';
import type { YearEvent, YearState } from './events';

interface ActivityWish {
  readonly activity: string;
  readonly place?: Area;
  readonly note: string;
  readonly on: CivilDate;
  readonly values?: readonly ReportedValue[];
}

/**
 * Something that the plan wants done was done: its deadline is met. What goes on all year, or is done in several
 * goes, is reported each time.
 * @throws RuleViolation ACTIVITY_UNKNOWN, PLACE_UNKNOWN, NOT_YOUR_AREA, TARGET_UNKNOWN and those of `requireSigned`
 */
export function reportActivity(
  { deadlines }: YearState,
  plan: Plan,
  wish: ActivityWish,
  context: Context,
): YearEvent[] {
  const { activity, place, post } = requireOwed(plan, wish);
  requireReporter(plan, post, context.actor);
  requireSigned(wish.on, context, `${plan.year - 1}-01-01`, 'on');
  requireTargets(plan, wish.values);
  const data = {
    ...{ activity: activity.id, name: activity.name, note: wish.note, on: wish.on },
    ...(place ? { place: place.area, placeName: place.name } : {}),
    ...(wish.values ? { values: wish.values } : {}),
  };
  const deadline = activityDeadline(activity.id, place?.area);
  return [{ type: 'ActivityReported', data }, ...fulfil(deadlines, deadline, context.now)];
}

function requireOwed(plan: Plan, { activity: id, place }: ActivityWish): OwedActivity {
  const { activities = [] } = plan;
  const activity = activities.find((candidate) => candidate.id === id);
  if (!activity) {
    const known = activities.map((candidate) => candidate.id);
    throw new RuleViolation('ACTIVITY_UNKNOWN', { activity: id, plan: plan.id, known });
  }
  const owers = owersOf(plan, activity);
  const owed = owers.find((each) => each.place?.area === place);
  if (owed) return owed;
  const known = owers.flatMap((each) => (each.place ? [each.place.area] : []));
  throw new RuleViolation('PLACE_UNKNOWN', { activity: id, place: place ?? '', known });
}

/** Whoever owes it reports it, and the plan's own office and authority for anybody. */
function requireReporter({ authority }: Plan, { area }: OwedActivity['post'], actor: Actor): void {
  if (isWithin(authority.area, actor.area) && actor.role !== 'commune-officer') return;
  if (area !== authority.area && isWithin(area, actor.area)) return;
  throw new RuleViolation('NOT_YOUR_AREA', { own: actor.area, place: area });
}

/** Values are given for targets that the plan names and that this system does not count itself. @throws RuleViolation TARGET_UNKNOWN */
export function requireTargets({ targets }: Plan, values: readonly ReportedValue[] = []): void {
  const known = targets.flatMap(({ id }) => (id === undefined ? [] : [id]));
  for (const { target } of values)
    if (!known.includes(target)) throw new RuleViolation('TARGET_UNKNOWN', { target, known });
}

/** A district's office is heard for what the plan of its province asks of districts. */
export function isOwerOutside(plan: Plan, wish: ActivityWish, { role, area }: Actor): boolean {
  if (role !== 'programme-office') return false;
  return (plan.districts ?? []).some((district) => district.area === area && wish.place === area);
}
