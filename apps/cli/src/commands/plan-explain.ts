import { formatDay } from '@ocop/calendar';
import { readPlanFile } from '@ocop/platform';
import { type CalendarDay, type Plan, planCalendar } from '@ocop/programmes';
import { sayPlanDay, sayPlanHolder, sayPlanStep } from '@ocop/words';
import { existsSync } from 'node:fs';
import { language, said } from '../language';
import type { CommonOptions } from './connection';
import { EXIT } from './exit';
import { print, table } from './output';
import { foundPlan, planFileOf } from './plan-found';

/** `ocop plan explain`: the year of a plan as a calendar, from its file or from the running system. */
export async function explainPlan(wish: string, options: CommonOptions): Promise<number> {
  const plan = await meantPlan(wish, options);
  const months = planCalendar(plan);
  const value = months.map(({ month, workingDays, days }) => ({
    month,
    workingDays,
    days: days.map((day) => asData(plan, day)),
  }));
  print(options.json ?? false, { id: plan.id, months: value }, () => [
    plan.title,
    ...months.flatMap(({ month, workingDays, days }) => [
      '',
      said(
        `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}: ${workingDays} ngày làm việc`,
        `${month}: ${workingDays} working days`,
      ),
      ...table(
        [
          said('Ngày cuối', 'Last day'),
          said('Việc', 'What'),
          said('Theo kế hoạch', 'As the plan says'),
          said('Ai', 'Who'),
          said('Ngày làm việc', 'Working days'),
        ],
        days.map((day) => cells(plan, day)),
      ).map((line) => `  ${line}`),
    ]),
  ]);
  return EXIT.done;
}

/** A file, or the id of one that comes with the system; else what the running system knows by that name. */
async function meantPlan(wish: string, options: CommonOptions): Promise<Plan> {
  const file = planFileOf(wish);
  if (existsSync(file) || /\.ya?ml$/.test(wish)) return readPlanFile(file);
  return (await foundPlan(wish, options)).row.plan;
}

function cells(plan: Plan, day: CalendarDay): string[] {
  const { date, workingDays } = day;
  return [
    formatDay(date.last),
    sayPlanStep(date.step, language),
    `${sayPlanDay(date, language)}${notes(day)}`,
    sayPlanHolder(plan, date, language),
    String(workingDays),
  ];
}

function notes({ dayOff, provisional }: CalendarDay): string {
  const off = dayOff ? ` (${said('ngày nghỉ', 'a day off')}: ${dayOff})` : '';
  return `${off}${provisional ? said(' (lịch chưa chính thức)', ' (calendar not final)') : ''}`;
}

function asData(plan: Plan, { date, ...day }: CalendarDay) {
  const { name, last, begin } = date;
  const what = sayPlanStep(date.step, language);
  const [words, holder] = [sayPlanDay(date, language), sayPlanHolder(plan, date, language)];
  return { name, last, ...(begin ? { begin } : {}), what, words, holder, ...day };
}
