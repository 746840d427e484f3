import { formatDay } from '@ocop/calendar';
import { type Context, notify } from '@ocop/casework';
import { type Area, isWithin, type Post } from '@ocop/ground';
import type { Plan } from '../plan-shape';
import type { ReportGiven } from './acts';
import type { YearEvent } from './events';

/** Offices hear that a report has come that is for them, or that it was corrected: it waits on their page of reports. */
export function reportNews(
  template: 'report-arrived' | 'report-corrected',
  plan: Plan,
  { report, commune, communeName: place, name, asOf, reason }: ReportGiven & { reason?: string },
  context: Context,
): YearEvent[] {
  const posts = officesAbove(plan, commune).map((area): Post => ({
    role: 'programme-office',
    area,
  }));
  const facts = {
    ...{ place, report: name, title: plan.title },
    ...(asOf === undefined ? {} : { asOf: formatDay(asOf) }),
    ...(reason === undefined ? {} : { reason }),
  };
  return posts.length > 0 ? [notify(context, template, facts, posts, `${report}:${commune}`)] : [];
}

/**
 * The office of the plan, and that of the district whose own report is made of this one; above the plan's own report
 * stands the office to which it reports.
 */
function officesAbove({ authority, higher, districts = [] }: Plan, place: Area): Area[] {
  if (place === authority.area) return higher.slice(0, 1).map(({ area }) => area);
  const around = districts.filter(({ area }) => area !== place && isWithin(place, area));
  return [...around, authority].map(({ area }) => area);
}
