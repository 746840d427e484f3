import { type CivilDate, yearOf } from '@ocop/calendar';
import type { Fault } from '@ocop/regulations';
import type { Plan, PlannedRound } from '../plan-shape';
import { fault } from './fault';

/** A plan's days: each round's in order, rounds one after the other, duties in the year, the closing after them all. */
export function dateFaults(plan: Plan): Fault[] {
  return [
    ...documentFaults(plan),
    ...plan.rounds.flatMap((round, i) => roundFaults(plan, round, i)),
    ...orderFaults(plan),
    ...dutyFaults(plan),
    ...closingFaults(plan),
  ];
}

/** What belongs to a year may still be done in the first half of the next: the last decision, a yearly report. */
const overhangOf = (plan: Plan): CivilDate => `${plan.year + 1}-06-30`;

/** A plan is issued in its year or in the one before. */
function documentFaults({ year, document: { issuedOn } }: Plan): Fault[] {
  if (yearOf(issuedOn) === year || yearOf(issuedOn) === year - 1) return [];
  return [fault('document.issuedOn', `a day in ${year} or ${year - 1}`, issuedOn)];
}

function roundFaults(plan: Plan, round: PlannedRound, i: number): Fault[] {
  const path = `rounds[${i}]`;
  const steps = stepsOf(round);
  const order = steps.slice(1).flatMap(([name, day], j) => {
    const [earlierName, earlier] = steps[j] ?? ['', ''];
    const expected = `a day after ${earlierName} (${earlier})`;
    return day > earlier ? [] : [fault(`${path}.${name}`, expected, day)];
  });
  const last = i === plan.rounds.length - 1;
  const outside = steps.flatMap(([name, day]) => {
    if (yearOf(day) === plan.year) return [];
    // The law lets dossiers of a second round go up in January, its last decisions come in spring (QĐ 26/2026, đ. 5).
    const mayRunOn = name === 'forward.before' || (last && name !== 'opens.on');
    if (mayRunOn && day > `${plan.year}` && day <= overhangOf(plan)) return [];
    const expected = mayRunOn
      ? `a day in ${plan.year}, or in the next year until ${overhangOf(plan)}`
      : `a day in ${plan.year}`;
    return [fault(`${path}.${name}`, expected, day)];
  });
  return [...order, ...outside];
}

function stepsOf(round: PlannedRound): [string, CivilDate][] {
  return [
    ['opens.on', round.opens.on],
    ['intakeCloses.before', round.intakeCloses.before],
    ['recognise.before', round.recognise.before],
    ...(round.forward ? [['forward.before', round.forward.before] as [string, string]] : []),
  ];
}

/** Rounds of one year follow one another: the next is open while the one before still takes dossiers. */
function orderFaults({ rounds }: Plan): Fault[] {
  return rounds.flatMap((round, i) => {
    const previous = rounds[i - 1];
    const no = (previous?.no ?? 0) + 1;
    const faults: Fault[] = [];
    if (round.no !== no)
      faults.push(fault(`rounds[${i}].no`, `${no}: rounds are counted in order`, String(round.no)));
    if (!previous) return faults;
    const closes = previous.intakeCloses.before;
    if (round.intakeCloses.before <= closes) {
      const expected = `a day after the intake of round ${previous.no} (${closes})`;
      faults.push(fault(`rounds[${i}].intakeCloses.before`, expected, round.intakeCloses.before));
    }
    if (round.opens.on >= closes) {
      const expected = `a day before ${closes}, so that products can roll from round ${previous.no}`;
      faults.push(fault(`rounds[${i}].opens.on`, expected, round.opens.on));
    }
    return faults;
  });
}

/** Reports and additions are due after the plan was issued, in its year or soon after it. */
function dutyFaults(plan: Plan): Fault[] {
  const { issuedOn } = plan.document;
  return dutiesOf(plan).flatMap(([path, day, latest]) => {
    if (day > issuedOn && day <= latest) return [];
    return [fault(path, `a day after ${issuedOn}, when the plan was issued, until ${latest}`, day)];
  });
}

function dutiesOf(plan: Plan): [path: string, day: CivilDate, latest: CivilDate][] {
  const { additions, reports, year } = plan;
  return [
    ...reports.map(({ before }, i): [string, string, string] => [
      `reports[${i}].before`,
      before,
      overhangOf(plan),
    ]),
    ...(additions
      ? [['additions.before', additions.before, `${year + 1}-01-01`] as [string, string, string]]
      : []),
  ];
}

/** The year opens its rounds and takes its reports: it closes when the last of its days has come. */
function closingFaults(plan: Plan): Fault[] {
  const days = [
    ...plan.rounds.flatMap((round, i) =>
      stepsOf(round).map(([name, day]) => ({ path: `rounds[${i}].${name}`, day })),
    ),
    ...dutiesOf(plan).map(([path, day]) => ({ path, day })),
  ];
  const last = days.reduce((late, next) => (next.day > late.day ? next : late), {
    path: 'document.issuedOn',
    day: plan.document.issuedOn,
  });
  const { on } = plan.closes;
  const end = `${plan.year + 1}-12-31`;
  if (on >= last.day && on <= end) return [];
  return [fault('closes.on', `a day from ${last.day} (${last.path}) to ${end}`, on)];
}
