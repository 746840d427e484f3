import { type Context, notify, setDeadline } from '@ocop/casework';
import { caseRules, ladderFor, planBasis } from '../case-rules';
import type { Plan } from '../plan-shape';
import { reportDeadline } from './report-deadline';
import type { YearEvent } from './events';

/** The plan's days as deadlines: additions to the list, and each commune's reports. */
export function duties(plan: Plan): YearEvent[] {
  const rules = caseRules(plan);
  const additions = plan.additions
    ? [
        setDeadline({
          id: 'additions',
          kind: 'additions',
          rule: { kind: 'before', date: plan.additions.before },
          calendar: plan.calendar,
          ladder: ladderFor(rules, 'additions'),
          basis: planBasis(rules, plan.additions.source),
          milestone: true,
        }),
      ]
    : [];
  const reports = plan.reports.flatMap((report) =>
    plan.communes.map((commune) =>
      setDeadline({
        id: reportDeadline(report.id, commune.area),
        kind: 'report',
        rule: { kind: 'before', date: report.before },
        calendar: plan.calendar,
        ladder: ladderFor(rules, 'report'),
        basis: planBasis(rules, report.source),
      }),
    ),
  );
  return [...additions, ...reports];
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
