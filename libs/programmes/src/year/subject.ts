import {
  type Areas,
  type Duty,
  postAt,
  stationOf,
  type Subject,
  type TrackedDeadline,
  unopened,
} from '@ocop/casework';
import { yearlyDuty } from '../yearly/deadline';
import { yearPlaces } from './access';
import { yearJourney } from './journey';
import { owedActivity } from './activity-deadline';
import { owedReport } from './report-deadline';
import type { YearState } from './events';

/** What a programme year is about: its plan. */
export function yearSubject(state: YearState): Subject {
  const { id, plan, stage } = state;
  if (!plan) return unopened(id);
  const areas = areasOf(state);
  const holder = postAt(yearPlaces(areas), stationOf(yearJourney, stage).holder);
  return {
    title: { of: 'plan', title: plan.title },
    areas,
    tier: plan.authority.tier,
    ...(holder ? { holder } : {}),
  };
}

/** A report is owed by one commune of the plan or by its own office, an activity by its holder, figures by a producer; each is a task of its own. */
export function yearDuty(state: YearState, tracked: TrackedDeadline): Duty | undefined {
  const { plan } = state;
  const { id } = tracked;
  const figures = yearlyDuty(state, tracked);
  if (figures) return figures;
  const activity = owedActivity(plan, id);
  if (activity) {
    const { post } = activity;
    return { holder: post, task: { name: activity.activity.name, area: post.area } };
  }
  const owed = owedReport(plan, id);
  if (!owed) return undefined;
  const { post } = owed;
  return { holder: post, task: { name: owed.report.name, area: post.area } };
}

export function areasOf({ plan }: YearState): Areas {
  return { authority: plan?.authority.area ?? '' };
}
