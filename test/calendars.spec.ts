import { type Fault, shapeFaults } from '@ocop/ground';
import { planFaults, type Plan, planShape, withDefaults } from '@ocop/programmes';
import { calendars, type Said } from './support/calendars';
import { planOfCalendar } from './support/plan-of-calendar';
import { planNamed } from './support/plans';

function faultsOf(written: object): readonly Fault[] {
  const plan = withDefaults(written);
  const faults = shapeFaults(planShape, plan);
  return faults.length > 0 ? faults : planFaults(plan as Plan);
}

/** Plans that come with the system and say the days of a calendar. */
const SHIPPED: Readonly<Record<string, string>> = {
  'luat-2026-cap-tinh': 'hung-yen-2027',
  'luat-2026-trung-uong': 'trung-uong-2027',
  'huyen-binh-duong-2021': 'huyen-binh-duong-2021',
  'tinh-2020': 'tinh-2020',
  // The scheme stands on QĐ 490, which has no criteria; the year 2020 is its first under QĐ 1048.
  'de-an-bac-giang-2018': 'bac-giang-2020',
  'huong-tra-2024': 'huong-tra-2024',
  'hung-yen-2022': 'hung-yen-2022',
};

/** Calendars that are no plan of this system, each with what keeps it from being one. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  // A cycle without a year, under a decision that ranks nothing: a year and a law have to be chosen first.
  'quang-ninh-chu-trinh': ['year: expected a whole number'],
  // Before the programme: there was no national law, and the system's calendar begins in 2018.
  'quang-ninh-2017': ['year: expected a whole number from 2018 to 2099'],
  // Two years in one: the round of December 2025 belongs to the plan of 2025.
  'lam-dong-2025-2026': ['rounds[0].intakeCloses.before: expected a day in 2026'],
};

const names = Object.keys(calendars);
const calendar = (name: string) => {
  const one = calendars[name];
  if (!one) throw new Error(`no calendar is called ${name}`);
  return one;
};

test.each(names.filter((name) => !(name in REFUSED)))('%s loads as a plan', (name) => {
  const { steps } = calendar(name);
  const written = planOfCalendar(name, calendar(name));
  expect(faultsOf(written)).toEqual([]);
  expect((written as Plan).activities ?? []).toHaveLength(steps.length);
});

test.each(Object.entries(REFUSED))('%s is refused, and told why', (name, reasons) => {
  const said = faultsOf(planOfCalendar(name, calendar(name))).map(
    ({ path, expected }) => `${path}: expected ${expected}`,
  );
  for (const reason of reasons) expect(said.join('\n')).toContain(reason);
});

test('the years of a calendar of two years load one by one', () => {
  const two = calendar('lam-dong-2025-2026');
  const yearOf = (year: number) => ({
    ...two,
    year,
    issuedOn: year === 2025 ? '2025-08-04' : '2026-01-05',
    steps: two.steps.filter(({ when }) => (when?.to ?? when?.month ?? '').startsWith(`${year}`)),
  });
  for (const year of [2025, 2026])
    expect(faultsOf(planOfCalendar(`lam-dong-${year}`, yearOf(year)))).toEqual([]);
});

test.each(Object.entries(SHIPPED))('%s is said day by day in the plan %s', (name, id) => {
  const { rounds, activities = [], additions } = planNamed(id);
  const said = [
    ...rounds.flatMap(({ intakeCloses, recognise, forward }) => [intakeCloses, recognise, forward]),
    ...activities.map(({ when }) => when),
    additions,
  ].map(daysOf);
  for (const { what, when } of calendar(name).steps)
    if (when) expect({ what, said }).toMatchObject({ what, said: expect.arrayContaining([when]) });
});

function daysOf(said: (Said & { source?: unknown }) | undefined): Said {
  const { source: _, ...days } = said ?? {};
  return days;
}
