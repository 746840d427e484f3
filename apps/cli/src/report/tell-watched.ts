import { formatDay, type Language } from '@ocop/calendar';
import type { Summary } from './summary';

type Watched = Summary['watched'];

const words = {
  vi: {
    reminders: (n: number) => `Nhắc việc các xã: ${n} lần`,
    escalation: ({ report, commune, on }: Watched['escalations'][number]) =>
      `Báo lên cấp trên ngày ${formatDay(on)}: ${commune} quá hạn ${report}`,
    extension: ({ to, decision, reason, on }: Watched['extensions'][number], whose: string) =>
      `Gia hạn ngày ${formatDay(on)}, ${whose}: đến ${formatDay(to)} theo ${decision} (${reason})`,
    reports: (report: string, n: number, last: string) =>
      `${report}: ${n} xã đã gửi, bản cuối ngày ${formatDay(last)}`,
  },
  en: {
    reminders: (n: number) => `Communes were reminded ${n} times`,
    escalation: ({ report, commune, on }: Watched['escalations'][number]) =>
      `Told to those above on ${formatDay(on)}: ${commune} is late with ${report}`,
    extension: ({ to, decision, reason, on }: Watched['extensions'][number], whose: string) =>
      `Extended on ${formatDay(on)}, ${whose}: until ${formatDay(to)} by ${decision} (${reason})`,
    reports: (report: string, n: number, last: string) =>
      `${report}: ${n} communes sent it, the last on ${formatDay(last)}`,
  },
} as const;

/** How the year's own deadlines were watched: reminders, those above, more time, and what came in. */
export function tellWatched({ watched }: Pick<Summary, 'watched'>, language: Language): string[] {
  const { reminders, escalation, extension, reports } = words[language];
  const { escalations, extensions } = watched;
  const lines = [
    ...(watched.reminders > 0 ? [reminders(watched.reminders)] : []),
    ...escalations.map(escalation),
    ...extensions.map((one) => extension(one, holderOf(one.deadline, watched))),
    ...[...byReport(watched)].map(([name, days]) => reports(name, days.length, days.at(-1) ?? '')),
  ];
  return lines.length > 0 ? [...lines, ''] : [];
}

/** The report and the commune that the deadline is about; its name where no report of it came. */
function holderOf(deadline: string, { reports }: Watched): string {
  const sent = reports.find((one) => one.deadline === deadline);
  return sent ? `${sent.report}, ${sent.commune}` : deadline;
}

function byReport({ reports }: Watched): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const { report, on } of reports) days.set(report, [...(days.get(report) ?? []), on]);
  return days;
}
