import { judgedPlan, zodOf } from '@ocop/platform';
import { type Plan, planCalendar, planShape, withDefaults } from '@ocop/programmes';
import type { NamedSheet } from '@ocop/records';
import { sayPlanDay, sayPlanStep } from '@ocop/words';
import { stringify } from 'yaml';

type Body = Readonly<Record<string, unknown>>;

export function headOf({ id, body, revision, writers, changedAt }: NamedSheet) {
  const { title, year } = body as Body;
  return {
    ...{ id, revision, ...writers },
    title: typeof title === 'string' ? title : '',
    year: Number.isInteger(year) ? (year as number) : null,
    changedAt: changedAt.toISOString(),
  };
}

/** A sheet with all that is wrong with it, and its year as far as it can be told. */
export function toldSheet(sheet: NamedSheet) {
  const plan = sheet.body as Body;
  return {
    ...headOf(sheet),
    plan,
    text: stringify(plan, { lineWidth: 0 }),
    faults: [...judgedPlan(plan).faults],
    days: daysOf(plan),
  };
}

const shape = zodOf(planShape);
/** Faults of papers and places leave the days what they are. */
const OF_DAYS =
  /^(year|calendar|regulation|rounds|additions|reports|yearlyFigures|closes|targets|activities)\b/;

function daysOf(written: Body) {
  const { success, data } = shape.safeParse(filledIn(withDefaults(written)));
  if (!success) return [];
  const plan = data as Plan;
  if (judgedPlan(plan).faults.some(({ path }) => OF_DAYS.test(path))) return [];
  return planCalendar(plan).flatMap(({ days }) =>
    days.map(({ date, workingDays, dayOff, provisional }) => ({
      ...{ name: date.name, last: date.last, workingDays },
      ...(date.begin ? { begin: date.begin } : {}),
      what: { vi: sayPlanStep(date.step, 'vi'), en: sayPlanStep(date.step, 'en') },
      said: { vi: sayPlanDay(date, 'vi'), en: sayPlanDay(date, 'en') },
      ...(dayOff ? { dayOff } : {}),
      ...(provisional ? { provisional } : {}),
    })),
  );
}

/** The number and the signer come last: the year can be told without them. */
function filledIn(written: unknown): unknown {
  const { document, ...plan } = written as Body & { document?: Body };
  const named = { number: '-', signedBy: '-' };
  const given = Object.entries(document ?? {}).filter(([, value]) => value !== '');
  return { ...plan, document: { ...named, ...Object.fromEntries(given) } };
}
