import { type Context, type Ladder, notify, setDeadline } from '@ocop/casework';
import type { DeadlineRule } from '@ocop/calendar';
import type { LegalBasis } from '@ocop/regulations';
import { caseRules, ladderFor, planBasis } from '../case-rules';
import { ruleOf } from '../dates';
import type { Plan } from '../plan-shape';
import type { When } from '../shape/when';
import { yearlyDuties } from '../yearly/deadline';
import { activityDeadline, owersOf, proposalDeadline } from './activity-deadline';
import { owedReports, reportDeadline } from './report-deadline';
import type { YearEvent } from './events';

/** A day of the plan that the year itself watches. */
interface Duty {
  readonly id: string;
  readonly kind: 'additions' | 'report' | 'activity' | 'propose';
  readonly rule: DeadlineRule;
  readonly calendar: string;
  readonly ladder: Ladder;
  readonly basis: LegalBasis;
  readonly milestone?: true;
}

/** The plan's days as deadlines: additions to the list, what communes propose, each place's reports, and what is reported when done. */
export function duties(plan: Plan): YearEvent[] {
  return [...dutiesOf(plan), ...yearlyDuties(plan)].map(setDeadline);
}

export function dutiesOf(plan: Plan): Duty[] {
  const { additions, calendar, rounds, activities = [] } = plan;
  const rules = caseRules(plan);
  const duty = (id: string, kind: Duty['kind'], day: When): Duty => ({
    id,
    kind,
    rule: ruleOf(day),
    calendar,
    ladder: ladderFor(rules, kind),
    basis: planBasis(rules, day.source),
  });
  return [
    ...(additions
      ? [{ ...duty('additions', 'additions', additions), milestone: true as const }]
      : []),
    ...owedReports(plan).map(({ report, place, when }) =>
      duty(reportDeadline(report.id, place.area), 'report', when),
    ),
    ...rounds.flatMap(({ id, communesPropose }) =>
      communesPropose
        ? [{ ...duty(proposalDeadline(id), 'propose', communesPropose), milestone: true as const }]
        : [],
    ),
    ...activities.flatMap((activity) => {
      const { id, when, reported, source } = activity;
      if (!when || !reported) return [];
      return owersOf(plan, activity).map(({ place }) =>
        duty(activityDeadline(id, place?.area), 'activity', { ...when, source }),
      );
    }),
  ];
}

/** Every commune hears that the year has begun. */
export function announcement(plan: Plan, context: Context): YearEvent[] {
  if (plan.communes.length === 0) return [];
  const facts = { title: plan.title, number: plan.document.number, year: plan.year };
  const posts = plan.communes.map(
    (commune) => ({ role: 'commune-officer', area: commune.area }) as const,
  );
  return [notify(context, 'programme-opened', facts, posts)];
}
