import type { CivilDate } from '@ocop/calendar';
import type { Plan, PlannedRound } from '../plan-shape';
import type { PlanSource } from '../source-shape';

/** A day of the plan that has a name, and what the plan is with another day in its place. */
export interface PlanDate {
  readonly name: string;
  readonly day: CivilDate;
  with(to: CivilDate, source: PlanSource): Plan;
}

type Before = { before: CivilDate; source: PlanSource };

/** Every day of a plan that may be moved by decision. */
export function planDates(plan: Plan): PlanDate[] {
  const { additions, reports, closes, rounds } = plan;
  return [
    ...(additions
      ? [before('additions', additions, (moved) => ({ ...plan, additions: moved }))]
      : []),
    ...reports.map((report, i) =>
      before(`report:${report.id}`, report, (moved) => ({
        ...plan,
        reports: replaced(reports, i, { ...report, ...moved }),
      })),
    ),
    ...rounds.flatMap((round, i) =>
      roundDates(round, (moved) => ({ ...plan, rounds: replaced(rounds, i, moved) })),
    ),
    on('closes', closes.on, (moved) => ({ ...plan, closes: moved })),
  ];
}

function roundDates(round: PlannedRound, put: (moved: PlannedRound) => Plan): PlanDate[] {
  const { id, opens, intakeCloses, recognise, forward } = round;
  return [
    on(`${id}:opens`, opens.on, (moved) => put({ ...round, opens: moved })),
    before(`${id}:intake-closes`, intakeCloses, (moved) => put({ ...round, intakeCloses: moved })),
    before(`${id}:recognise`, recognise, (moved) => put({ ...round, recognise: moved })),
    ...(forward
      ? [before(`${id}:forward`, forward, (moved) => put({ ...round, forward: moved }))]
      : []),
  ];
}

function before(name: string, now: Before, put: (moved: Before) => Plan): PlanDate {
  return {
    name,
    day: now.before,
    with: (to, source) => put({ before: to, source }),
  };
}

function on(
  name: string,
  day: CivilDate,
  put: (moved: { on: CivilDate; source: PlanSource }) => Plan,
): PlanDate {
  return {
    name,
    day,
    with: (to, source) => put({ on: to, source }),
  };
}

function replaced<T>(items: readonly T[], at: number, by: T): T[] {
  return items.map((item, i) => (i === at ? by : item));
}
