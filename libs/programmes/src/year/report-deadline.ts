import type { Area, Post } from '@ocop/ground';
import type { Plan } from '../plan-shape';
import type { When } from '../shape/when';
import type { YearState } from './events';

/** Name of the deadline of one place's report, with the whole area: `report:half-year:hue/huong-tra/huong-toan`. */
export function reportDeadline(report: string, place: string): string {
  return `report:${report}:${place}`;
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

/** One report of one place: of a commune or a district to the authority, or of the authority itself to the level above. */
export interface Owed {
  readonly report: Plan['reports'][number];
  readonly place: { readonly area: Area; readonly name: string };
  readonly post: Post;
  readonly when: When;
}

/** Every report that a plan dates, with who owes it. */
export function owedReports({ reports, communes, districts = [], authority }: Plan): Owed[] {
  return reports.flatMap((report) => {
    const ofCommunes = communes.map((place) => owed(report, place, 'commune-officer', report));
    const { above, districts: ofDistricts } = report;
    return [
      ...ofCommunes,
      ...(ofDistricts
        ? districts.map((place) => owed(report, place, 'programme-office', ofDistricts))
        : []),
      ...(above ? [owed(report, authority, 'programme-office', above)] : []),
    ];
  });
}

function owed(
  report: Owed['report'],
  { area, name }: Owed['place'],
  role: Post['role'],
  { before, by, month, from, to, source }: When,
): Owed {
  const given = Object.entries({ before, by, month, from, to }).filter(([, day]) => day);
  const when: When = { ...Object.fromEntries(given), source };
  return { report, place: { area, name }, post: { role, area }, when };
}

/** Read models ask this of every deadline at every recording; a plan gives the same answer for as long as it stands. */
const answered = new WeakMap<Plan, Map<string, Owed | undefined>>();

/** Which report a deadline is about, and which place owes it; undefined for deadlines of other kinds. */
export function owedReport(plan: Plan | undefined, deadline: string): Owed | undefined {
  if (!plan) return undefined;
  const answers = answered.get(plan) ?? new Map<string, Owed | undefined>();
  if (!answers.has(deadline)) answered.set(plan, answers.set(deadline, owedBy(plan, deadline)));
  return answers.get(deadline);
}

function owedBy(plan: Plan, deadline: string): Owed | undefined {
  const [kind, id, area] = deadline.split(':');
  if (kind !== 'report') return undefined;
  const all = owedReports(plan).filter(({ report }) => report.id === id);
  const exact = all.find(({ place }) => place.area === area);
  return exact ?? all.find(({ place }) => lastPart(place.area) === area);
}
