import {
  calendarItself,
  type CivilDate,
  findCalendar,
  isWorkingDay,
  type WorkingCalendar,
  yearOf,
} from '@ocop/calendar';
import { councilRules, type Plan, type WholeCouncilRules } from '@ocop/programmes';
import { findRegulation, type Regulation } from '@ocop/regulations';
import type { Change } from './change';
import { cutOffs, neighbours, withCutOff } from './cut-offs';

/** The rules of a plan as they are, or as they might be. */
export interface Rules {
  readonly plan: Plan;
  readonly law: Regulation;
  readonly council: WholeCouncilRules;
  /** One that no release knows has to be considered before anything is counted by it (`considerCalendar`). */
  readonly calendar: WorkingCalendar;
}

/** @param calendar by which its year is counted now, where an adopted one has taken the place of the plan's own */
export function rulesOf(plan: Plan, calendar = plan.calendar): Rules {
  return {
    plan,
    law: findRegulation(plan.regulation),
    council: councilRules(plan),
    calendar: findCalendar(calendar),
  };
}

/** Why a change cannot be made to these rules. */
export type Impossible =
  | { readonly code: 'NO_SUCH_CUT_OFF'; readonly from: number; readonly known: readonly number[] }
  | {
      readonly code: 'CUT_OFFS_CROSS';
      readonly to: number;
      readonly above: number;
      readonly below: number;
    }
  | { readonly code: 'DAY_OFF_ALREADY'; readonly day: CivilDate }
  | {
      readonly code: 'YEAR_WITHOUT_TABLE';
      readonly day: CivilDate;
      readonly known: readonly number[];
    }
  | { readonly code: 'AS_IT_IS'; readonly change: Change };

export interface Hypothesis {
  readonly rules: Rules;
  readonly impossible: readonly Impossible[];
}

/** The rules with every change made, another generation of the law before all others; and what could not be made. */
export function hypothesisOf(now: Rules, changes: readonly Change[]): Hypothesis {
  const isLaw = ({ kind }: Change) => kind === 'regulation';
  const inOrder = [...changes.filter(isLaw), ...changes.filter((change) => !isLaw(change))];
  return inOrder.reduce<Hypothesis>(
    ({ rules, impossible }, change) => {
      const why = barTo(rules, change);
      if (why) return { rules, impossible: [...impossible, why] };
      return { rules: withChange(rules, change), impossible };
    },
    { rules: now, impossible: [] },
  );
}

function barTo(rules: Rules, change: Change): Impossible | undefined {
  const bar =
    change.kind === 'cut-off'
      ? barToCutOff(rules.law, change.from, change.to)
      : change.kind === 'holiday'
        ? barToHoliday(rules.calendar, change.day)
        : undefined;
  if (bar) return bar;
  const isSame = JSON.stringify(withChange(rules, change)) === JSON.stringify(rules);
  return isSame ? { code: 'AS_IT_IS', change } : undefined;
}

function barToHoliday(calendar: WorkingCalendar, day: CivilDate): Impossible | undefined {
  if (!isWorkingDay(calendar, day)) return { code: 'DAY_OFF_ALREADY', day };
  const known = calendar.years.map(({ year }) => year);
  return known.includes(yearOf(day)) ? undefined : { code: 'YEAR_WITHOUT_TABLE', day, known };
}

function barToCutOff(law: Regulation, from: number, to: number): Impossible | undefined {
  const known = cutOffs(law);
  if (!known.includes(from)) return { code: 'NO_SUCH_CUT_OFF', from, known };
  const { above, below } = neighbours(law, from);
  if (to < above && to > below) return undefined;
  return { code: 'CUT_OFFS_CROSS', to, above, below };
}

function withChange(rules: Rules, change: Change): Rules {
  const { law, council, calendar } = rules;
  switch (change.kind) {
    case 'regulation':
      return { ...rules, law: findRegulation(change.id) };
    case 'cut-off':
      return { ...rules, law: withCutOff(law, change.from, change.to) };
    case 'quorum':
      return {
        ...rules,
        council: { ...council, quorum: { present: change.present, of: change.of } },
      };
    case 'members':
      return { ...rules, council: { ...council, minMembers: change.least } };
    case 'spread':
      return { ...rules, council: { ...council, spreadLimit: change.limit } };
    case 'rounding':
      return { ...rules, council: { ...council, rounding: change.rounding } };
    case 'holiday':
      return { ...rules, calendar: withDayOff(calendar, change.day) };
  }
}

/** A calendar with one more day off, under a version of its own; the reason names itself as assumed. */
function withDayOff(calendar: WorkingCalendar, date: CivilDate): WorkingCalendar {
  const row = { date, kind: 'local-closure', name: 'ngày nghỉ giả định' } as const;
  const year = yearOf(date);
  const years = ofItsOwn(calendar).years.map((table) =>
    table.year === year
      ? { ...table, days: [...table.days.filter((one) => one.date !== date), row] }
      : table,
  );
  return { version: `${calendar.version.replace('@', ':')}+${date}`, years };
}

/** A supposed calendar is nobody's version that a place could be named with: what is closed there is simply closed. */
function ofItsOwn(calendar: WorkingCalendar): WorkingCalendar {
  if (calendar.version === calendarItself(calendar.version)) return calendar;
  const years = calendar.years.map((table) => ({
    ...table,
    days: table.days.map(({ area: _, ...row }) => row),
  }));
  return { ...calendar, years };
}
