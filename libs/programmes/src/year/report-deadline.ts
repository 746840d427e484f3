import type { Plan } from '../plan-shape';
import type { YearState } from './events';

/** Name of the deadline of one commune's report, with the whole area: `report:half-year:hue/huong-tra/huong-toan`. */
export function reportDeadline(report: string, commune: string): string {
  return `report:${report}:${commune}`;
}

/**
 * The name under which a book has that deadline: the first versions named a commune's report by the last part of the
 * area alone, `report:half-year:huong-toan`.
 */
export function recordedName(book: YearState['deadlines'], deadline: string): string {
  const [kind = '', report = '', area = ''] = deadline.split(':');
  const former = reportDeadline(report, lastPart(area));
  return kind === 'report' && !book[deadline] && book[former] ? former : deadline;
}

const lastPart = (area: string) => area.split('/').at(-1) ?? area;

type Owed = { report: Plan['reports'][number]; commune: Plan['communes'][number] };

/** Read models ask this of every deadline at every recording; a plan gives the same answer for as long as it stands. */
const answered = new WeakMap<Plan, Map<string, Owed | undefined>>();

/** Which report a deadline is about, and which commune owes it; undefined for deadlines of other kinds. */
export function owedReport(plan: Plan | undefined, deadline: string): Owed | undefined {
  if (!plan) return undefined;
  const answers = answered.get(plan) ?? new Map<string, Owed | undefined>();
  if (!answers.has(deadline)) answered.set(plan, answers.set(deadline, owedBy(plan, deadline)));
  return answers.get(deadline);
}

function owedBy(plan: Plan, deadline: string): Owed | undefined {
  const [kind, id, area] = deadline.split(':');
  const report = kind === 'report' && plan.reports.find((candidate) => candidate.id === id);
  const commune = plan.communes.find(
    (candidate) => candidate.area === area || lastPart(candidate.area) === area,
  );
  return report && commune ? { report, commune } : undefined;
}
