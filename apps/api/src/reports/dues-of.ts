import type { Plan } from '@ocop/programmes';
import type { SentReport } from '@ocop/records';
import type { CalledDeadline } from '../cases/place-names';
import { reportingPlaces } from './places-of';

interface Known {
  readonly deadlines: readonly Pick<CalledDeadline, 'id' | 'kind' | 'area' | 'lastDay' | 'state'>[];
  readonly came: readonly Pick<SentReport, 'report' | 'commune' | 'firstOn' | 'figures'>[];
}

/**
 * Every report that a plan asks for, place by place: of its communes and districts, and its own to the level above,
 * where there is one. Whether it came, is owed, or is overdue.
 */
export function duesOf(plan: Plan, known: Known) {
  const places = reportingPlaces(plan).filter(
    ({ kind }) => kind !== 'whole' || plan.higher.length > 0,
  );
  return plan.reports.flatMap(({ id: report, name }) =>
    places.map(({ kind, area: commune, name: communeName }) => {
      const sent = known.came.find((one) => one.report === report && one.commune === commune);
      const deadline = known.deadlines.find(
        (one) => one.kind === 'report' && one.area === commune && isAbout(one.id, report),
      );
      const owed = deadline?.state === 'missed' ? ('overdue' as const) : ('owed' as const);
      return {
        ...{ programme: plan.id, report, name, kind, commune, communeName },
        dueOn: deadline?.lastDay ?? null,
        state: sent ? ('sent' as const) : owed,
        sentOn: sent?.firstOn ?? null,
        figures: sent?.figures?.sha256 ?? null,
      };
    }),
  );
}
export type ReportDue = ReturnType<typeof duesOf>[number];

const isAbout = (deadline: string, report: string) => deadline.split(':')[1] === report;
