import type { Plan } from '../plan-shape';

/** Name of the deadline of one commune's report, with the whole area: `report:half-year:hue/huong-tra/huong-toan`. */
export function reportDeadline(report: string, commune: string): string {
  return `report:${report}:${commune}`;
}

/** Which report a deadline is about, and which commune owes it; undefined for deadlines of other kinds. */
export function owedReport(
  plan: Plan | undefined,
  deadline: string,
): { report: Plan['reports'][number]; commune: Plan['communes'][number] } | undefined {
  const [kind, id, area] = deadline.split(':');
  const report = kind === 'report' && plan?.reports.find((candidate) => candidate.id === id);
  const commune = plan?.communes.find((candidate) => candidate.area === area);
  return report && commune ? { report, commune } : undefined;
}
