import type { Plan } from '@ocop/programmes';
import type { SentReport } from '@ocop/records';
import type { CalledDeadline } from '../cases/place-names';

interface Known {
  readonly deadlines: readonly Pick<CalledDeadline, 'id' | 'kind' | 'area' | 'lastDay' | 'state'>[];
  readonly came: readonly Pick<SentReport, 'report' | 'commune' | 'on' | 'figures'>[];
}

/** Every report that the plan asks of a commune: whether it came, is owed, or is overdue. */
export function duesOf({ reports, communes }: Pick<Plan, 'reports' | 'communes'>, known: Known) {
  return reports.flatMap(({ id: report, name }) =>
    communes.map(({ area: commune, name: communeName }) => {
      const sent = known.came.find((one) => one.report === report && one.commune === commune);
      const deadline = known.deadlines.find(
        (one) => one.kind === 'report' && one.area === commune && isAbout(one.id, report),
      );
      const owed = deadline?.state === 'missed' ? ('overdue' as const) : ('owed' as const);
      return {
        ...{ report, name, commune, communeName },
        dueOn: deadline?.lastDay ?? null,
        state: sent ? ('sent' as const) : owed,
        sentOn: sent?.on ?? null,
        figures: sent?.figures?.sha256 ?? null,
      };
    }),
  );
}

const isAbout = (deadline: string, report: string) => deadline.split(':')[1] === report;
