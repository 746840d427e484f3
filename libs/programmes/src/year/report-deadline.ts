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

/** Which report a deadline is about, and which commune owes it; undefined for deadlines of other kinds. */
export function owedReport(
  plan: Plan | undefined,
  deadline: string,
): { report: Plan['reports'][number]; commune: Plan['communes'][number] } | undefined {
  const [kind, id, area] = deadline.split(':');
  const report = kind === 'report' && plan?.reports.find((candidate) => candidate.id === id);
  const commune = plan?.communes.find(
    (candidate) => candidate.area === area || lastPart(candidate.area) === area,
  );
  return report && commune ? { report, commune } : undefined;
}
