/** Name of the deadline of one commune's report: `report:half-year:huong-toan`. */
export function reportDeadline(report: string, commune: string): string {
  return `report:${report}:${commune.split('/').at(-1)}`;
}
