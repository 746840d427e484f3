import { type CivilDate, formatDay, type Language, sayRule, yearOf } from '@ocop/calendar';
import type { Fault } from '@ocop/ground';
import { beginOf, endOf, lastDayOf, openingDayOf, ruleOf } from '../dates';
import type { Plan, PlannedRound } from '../plan-shape';
import type { Said } from '../shape/when';
import { fault } from './fault';

/** The days of one round: in order, in their year, sessions and proposals where they belong. */
export function roundDayFaults({ year, rounds }: Pick<Plan, 'year' | 'rounds'>): Fault[] {
  return rounds.flatMap((round, i) => {
    const path = `rounds[${i}]`;
    return [
      ...orderFaults(round, path),
      ...yearFaults(year, round, path, i === rounds.length - 1),
      ...proposalFaults(round, path),
      ...sessionFaults(round, path),
    ];
  });
}

/** One step of a round: its place in the plan, when it is over, and what the plan says. */
export interface Step {
  readonly name: string;
  readonly last: CivilDate;
  readonly end: CivilDate;
  readonly written: string;
  words(language: Language): string;
}

export function stepsOf({ opens, intakeCloses, recognise, forward }: PlannedRound): Step[] {
  return [
    openingStep(opens),
    step('intakeCloses', intakeCloses),
    step('recognise', recognise),
    ...(forward ? [step('forward', forward)] : []),
  ];
}

function openingStep(opens: PlannedRound['opens']): Step {
  const day = openingDayOf(opens);
  const way = opens.on ? 'on' : opens.month ? 'month' : 'from';
  const written = opens[way] ?? day;
  return { name: `opens.${way}`, last: day, end: day, written, words: () => formatDay(day) };
}

export function step(name: string, said: Said): Step {
  const way = WAYS.find((candidate) => said[candidate] !== undefined) ?? 'by';
  return {
    name: `${name}.${way}`,
    last: lastDayOf(said),
    end: endOf(said),
    written: said[way] ?? '',
    words: (language) => sayRule(ruleOf(said), language),
  };
}

const WAYS = ['before', 'by', 'month', 'to'] as const;

function orderFaults(round: PlannedRound, path: string): Fault[] {
  const steps = stepsOf(round);
  return steps.slice(1).flatMap(({ name, end, written }, j) => {
    const earlier = steps[j];
    if (!earlier || end > earlier.end) return [];
    const expected = {
      vi: `một ngày sau ${earlier.name} (${earlier.words('vi')})`,
      en: `a day after ${earlier.name} (${earlier.words('en')})`,
    };
    return [fault(`${path}.${name}`, expected, written)];
  });
}

/**
 * A round opens in its plan's year. What comes after may lie in the next one for the last round of a plan: the law lets
 * dossiers of a second round go up in January, and the centre decides on them in spring (QĐ 26/2026, đ. 5); provinces
 * have decided on a December session in the summer after. Later than that is a slip of the year.
 */
function yearFaults(year: number, round: PlannedRound, path: string, isLast: boolean): Fault[] {
  return stepsOf(round).flatMap(({ name, last, written }) => {
    if (yearOf(last) === year) return [];
    const mayRunOn = name.startsWith('forward') || (isLast && !name.startsWith('opens'));
    const until = `${year + 1}-09-30`;
    if (mayRunOn && last > `${year}` && last <= until) return [];
    const expected = {
      vi: `một ngày trong năm ${year}${mayRunOn ? `, hoặc năm sau đến ${formatDay(until)}` : ''}`,
      en: `a day in ${year}${mayRunOn ? `, or in the next year until ${until}` : ''}`,
    };
    return [fault(`${path}.${name}`, expected, written, NEXT_YEAR)];
  });
}

const NEXT_YEAR = {
  vi: 'chỉ đợt cuối của kế hoạch được kéo sang năm sau; đợt của năm khác thuộc kế hoạch của năm đó, hoặc sửa "year"',
  en: 'only the last round of a plan may run into the next year; a round of another year belongs to that year’s plan, or correct "year"',
};

/** Communes propose no later than the office closes its intake. */
function proposalFaults({ communesPropose, intakeCloses }: PlannedRound, path: string): Fault[] {
  if (!communesPropose || endOf(communesPropose) <= endOf(intakeCloses)) return [];
  const { name, written } = step('communesPropose', communesPropose);
  const last = lastDayOf(intakeCloses);
  const expected = {
    vi: `một ngày đến ${formatDay(last)}, ngày cuối nhận hồ sơ của đợt`,
    en: `a day until ${last}, when the round's intake closes`,
  };
  return [fault(`${path}.${name}`, expected, written)];
}

/** A council meets over what the intake has brought, and before the decision is due. */
function sessionFaults(round: PlannedRound, path: string): Fault[] {
  const { sessions = [], intakeCloses, recognise } = round;
  const [first, last] = [endOf(intakeCloses), lastDayOf(recognise)];
  return sessions.flatMap((session, i) => {
    const { name, written } = step(`sessions[${i}]`, session);
    const begin = beginOf(session) ?? lastDayOf(session);
    if (lastDayOf(session) >= first && begin <= last) return [];
    const expected = {
      vi: `một ngày từ ${formatDay(first)} (sau khi chốt hồ sơ) đến ${formatDay(last)}`,
      en: `a day from ${first} (after the intake) to ${last}`,
    };
    return [fault(`${path}.${name}`, expected, written)];
  });
}
