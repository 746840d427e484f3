import { type CivilDate, type DeadlineRule, isCivilMonth } from '@ocop/calendar';
import { lastDayOf, openingDayOf, ruleOf } from '../dates';
import type { Plan, PlannedRound } from '../plan-shape';
import type { OpeningDay, When } from '../shape/when';
import type { PlanSource } from '../source-shape';

/** How a day is read when it is moved: the first day of something, "before" it, or the last day itself. */
export type DayForm = 'on' | 'before' | 'by';

/** A day of the plan that has a name, and what the plan is with another day in its place. */
export interface PlanDate {
  readonly name: string;
  readonly form: DayForm;
  /** In that form; of a month or a window its last day. */
  readonly day: CivilDate;
  /** The words of the plan; nothing where something opens. */
  readonly rule?: DeadlineRule;
  with(to: CivilDate, source: PlanSource): Plan;
}

/** Every day of a plan that may be moved by decision. */
export function planDates(plan: Plan): PlanDate[] {
  const { additions, reports, closes, rounds, activities = [] } = plan;
  return [
    ...(additions
      ? [lastDay('additions', additions, (moved) => ({ ...plan, additions: moved }))]
      : []),
    ...reports.map((report, i) =>
      lastDay(`report:${report.id}`, report, (moved) => {
        const { id, name } = report;
        return { ...plan, reports: replaced(reports, i, { id, name, ...moved }) };
      }),
    ),
    ...activities.flatMap((activity, i) => {
      const { when, source, ...rest } = activity;
      if (!when) return [];
      const put = ({ source: by, ...said }: When) => ({
        ...plan,
        activities: replaced(activities, i, { ...rest, when: said, source: by }),
      });
      return [lastDay(`activity:${activity.id}`, { ...when, source }, put)];
    }),
    ...rounds.flatMap((round, i) =>
      roundDates(round, (moved) => ({ ...plan, rounds: replaced(rounds, i, moved) })),
    ),
    opening('closes', closes, (moved) => ({ ...plan, closes: moved })),
  ];
}

function roundDates(round: PlannedRound, put: (moved: PlannedRound) => Plan): PlanDate[] {
  const { id, opens, communesPropose, intakeCloses, recognise, forward } = round;
  return [
    opening(`${id}:opens`, opens, (moved) => put({ ...round, opens: moved })),
    ...(communesPropose
      ? [
          lastDay(`${id}:communes-propose`, communesPropose, (moved) =>
            put({ ...round, communesPropose: moved }),
          ),
        ]
      : []),
    lastDay(`${id}:intake-closes`, intakeCloses, (moved) => put({ ...round, intakeCloses: moved })),
    lastDay(`${id}:recognise`, recognise, (moved) => put({ ...round, recognise: moved })),
    ...(forward
      ? [lastDay(`${id}:forward`, forward, (moved) => put({ ...round, forward: moved }))]
      : []),
  ];
}

/** "Trước ngày" stays so; a month or a window gives way to the last day itself. */
function lastDay(name: string, now: When, put: (moved: When) => Plan): PlanDate {
  const { before } = now;
  const rule = ruleOf(now);
  if (before === undefined) {
    const day = lastDayOf(now);
    return { name, form: 'by', day, rule, with: (by, source) => put({ by, source }) };
  }
  const day = isCivilMonth(before) ? `${before}-01` : before;
  return { name, form: 'before', day, rule, with: (to, source) => put({ before: to, source }) };
}

function opening(name: string, now: OpeningDay, put: (moved: OpeningDay) => Plan): PlanDate {
  const day = openingDayOf(now);
  return { name, form: 'on', day, with: (on, source) => put({ on, source }) };
}

function replaced<T>(items: readonly T[], at: number, by: T): T[] {
  return items.map((item, i) => (i === at ? by : item));
}
