import type { Plan } from '../plan-shape';
import type { When } from '../shape/when';
import { lastDate, openingDate, type PlanDate, replaced } from './plan-date';
import { roundDates } from './round-dates';

/** Every day of a plan that may be moved by decision. */
export function planDates(plan: Plan): PlanDate[] {
  const { additions, closes, rounds } = plan;
  const closing = { name: 'closes', step: { of: 'closes' }, holder: 'office' } as const;
  return [
    ...(additions ? [additionsDate(plan, additions)] : []),
    ...reportDates(plan),
    ...activityDates(plan),
    ...yearlyDates(plan),
    ...rounds.flatMap((round, i) =>
      roundDates(round, (moved) => ({ ...plan, rounds: replaced(rounds, i, moved) })),
    ),
    openingDate(closing, closes, (moved) => ({ ...plan, closes: moved })),
  ];
}

function additionsDate(plan: Plan, additions: When): PlanDate {
  const named = { name: 'additions', step: { of: 'additions' }, holder: 'communes' } as const;
  return lastDate(named, additions, (moved) => ({ ...plan, additions: moved }));
}

function reportDates(plan: Plan): PlanDate[] {
  const { reports } = plan;
  return reports.flatMap((report, i) => {
    const { id, name, above, districts } = report;
    const put = (moved: (typeof reports)[number]) => ({
      ...plan,
      reports: replaced(reports, i, moved),
    });
    const ofCommunes = lastDate(
      { name: `report:${id}`, step: { of: 'report', name }, holder: 'communes' },
      report,
      (moved) =>
        put({
          id,
          name,
          ...moved,
          ...(above ? { above } : {}),
          ...(districts ? { districts } : {}),
        }),
    );
    return [
      ofCommunes,
      ...(['districts', 'above'] as const).flatMap((whose) => {
        const day = report[whose];
        return day ? [furtherDate(report, whose, day, put)] : [];
      }),
    ];
  });
}

/** Until when the districts report, and the authority itself to the level above. */
function furtherDate(
  report: Report,
  whose: 'districts' | 'above',
  day: When,
  put: (moved: Report) => Plan,
): PlanDate {
  const step = { of: 'report', name: report.name, whose } as const;
  const holder = whose === 'above' ? 'office' : 'districts';
  const named = { name: `report:${report.id}:${whose}`, step, holder } as const;
  return lastDate(named, day, (moved) => put({ ...report, [whose]: moved }));
}

type Report = Plan['reports'][number];

function activityDates(plan: Plan): PlanDate[] {
  const { activities = [] } = plan;
  return activities.flatMap((activity, i) => {
    const { when, source, ...rest } = activity;
    if (!when) return [];
    const { id, name, holder, who } = activity;
    const step = { of: 'activity', name, ...(who ? { who } : {}) } as const;
    const put = ({ source: by, ...said }: When) => ({
      ...plan,
      activities: replaced(activities, i, { ...rest, when: said, source: by }),
    });
    return [lastDate({ name: `activity:${id}`, step, holder }, { ...when, source }, put)];
  });
}

function yearlyDates(plan: Plan): PlanDate[] {
  const { yearlyFigures = [] } = plan;
  return yearlyFigures.map((ask, i) => {
    const { id, name, figuresOf, asked, figures } = ask;
    const step = { of: 'report', name } as const;
    const put = (moved: When) => ({
      ...plan,
      yearlyFigures: replaced(yearlyFigures, i, { id, name, figuresOf, asked, figures, ...moved }),
    });
    return lastDate({ name: `yearly-figures:${id}`, step, holder: 'others' }, ask, put);
  });
}
