import { type CivilDate, formatDay, yearOf } from '@ocop/calendar';
import type { Fault } from '@ocop/ground';
import type { Plan, PlannedRound } from '../plan-shape';
import { check, fault } from './fault';

/** A plan's days: each round's in order, rounds one after the other, duties in the year, the closing after them all. */
export const dateChecks = [
  check(['year', 'document'], documentFaults),
  check(['year', 'rounds'], ({ year, rounds }) =>
    rounds.flatMap((round, i) => roundFaults(year, round, i, rounds.length)),
  ),
  check(['rounds'], orderFaults),
  check(['year', 'document', 'reports', 'additions'], dutyFaults),
  check(['year', 'document', 'reports', 'additions', 'rounds', 'closes'], closingFaults),
];

/** What belongs to a year may still be done in the first half of the next: the last decision, a yearly report. */
const overhangOf = (year: number): CivilDate => `${year + 1}-06-30`;

/** A plan is issued in its year or in the one before. */
function documentFaults({
  year,
  document: { issuedOn },
}: Pick<Plan, 'year' | 'document'>): Fault[] {
  if (yearOf(issuedOn) === year || yearOf(issuedOn) === year - 1) return [];
  const expected = {
    vi: `một ngày trong năm ${year} hoặc ${year - 1}`,
    en: `a day in ${year} or ${year - 1}`,
  };
  return [fault('document.issuedOn', expected, issuedOn)];
}

function roundFaults(year: number, round: PlannedRound, i: number, count: number): Fault[] {
  const path = `rounds[${i}]`;
  const steps = stepsOf(round);
  const order = steps.slice(1).flatMap(([name, day], j) => {
    const [earlierName, earlier] = steps[j] ?? ['', ''];
    const expected = {
      vi: `một ngày sau ${earlierName} (${formatDay(earlier)})`,
      en: `a day after ${earlierName} (${earlier})`,
    };
    return day > earlier ? [] : [fault(`${path}.${name}`, expected, day)];
  });
  const last = i === count - 1;
  const outside = steps.flatMap(([name, day]) => {
    if (yearOf(day) === year) return [];
    // The law lets dossiers of a second round go up in January, its last decisions come in spring (QĐ 26/2026, đ. 5).
    const mayRunOn = name === 'forward.before' || (last && name !== 'opens.on');
    const until = overhangOf(year);
    if (mayRunOn && day > `${year}` && day <= until) return [];
    const expected = {
      vi: `một ngày trong năm ${year}${mayRunOn ? `, hoặc năm sau đến ${formatDay(until)}` : ''}`,
      en: `a day in ${year}${mayRunOn ? `, or in the next year until ${until}` : ''}`,
    };
    return [fault(`${path}.${name}`, expected, day, NEXT_YEAR)];
  });
  return [...order, ...outside];
}

const NEXT_YEAR = {
  vi: 'đợt của năm khác thuộc kế hoạch của năm đó, hoặc sửa "year"',
  en: 'a round of another year belongs to that year’s plan; or correct "year"',
};

function stepsOf(round: PlannedRound): [string, CivilDate][] {
  return [
    ['opens.on', round.opens.on],
    ['intakeCloses.before', round.intakeCloses.before],
    ['recognise.before', round.recognise.before],
    ...(round.forward ? [['forward.before', round.forward.before] as [string, string]] : []),
  ];
}

/** Rounds of one year follow one another: the next is open while the one before still takes dossiers. */
function orderFaults({ rounds }: Pick<Plan, 'rounds'>): Fault[] {
  return rounds.flatMap((round, i) => [
    ...numberFaults(round, rounds[i - 1], i),
    ...followingFaults(round, rounds[i - 1], i),
  ]);
}

function numberFaults(round: PlannedRound, previous: PlannedRound | undefined, i: number): Fault[] {
  const no = (previous?.no ?? 0) + 1;
  if (round.no === no) return [];
  const expected = {
    vi: `${no}: các đợt được đánh số liên tục từ 1 trong mỗi kế hoạch`,
    en: `${no}: rounds are counted in order from 1 within a plan`,
  };
  const remedy = {
    vi: 'tên gọi khác của đợt đặt trong "title" của kế hoạch',
    en: 'what else the round is called belongs into the plan’s "title"',
  };
  return [fault(`rounds[${i}].no`, expected, String(round.no), remedy)];
}

function followingFaults(
  round: PlannedRound,
  previous: PlannedRound | undefined,
  i: number,
): Fault[] {
  if (!previous) return [];
  const faults: Fault[] = [];
  const closes = previous.intakeCloses.before;
  const { no } = previous;
  if (round.intakeCloses.before <= closes) {
    const expected = {
      vi: `một ngày sau hạn nhận hồ sơ của đợt ${no} (${formatDay(closes)})`,
      en: `a day after the intake of round ${no} (${closes})`,
    };
    faults.push(fault(`rounds[${i}].intakeCloses.before`, expected, round.intakeCloses.before));
  }
  if (round.opens.on >= closes) {
    const expected = {
      vi: `một ngày trước ${formatDay(closes)}, để sản phẩm chuyển được từ đợt ${no} sang`,
      en: `a day before ${closes}, so that products can roll from round ${no}`,
    };
    faults.push(fault(`rounds[${i}].opens.on`, expected, round.opens.on));
  }
  return faults;
}

type Dutiful = Pick<Plan, 'year' | 'document' | 'reports' | 'additions'>;

/** Reports and additions are due after the plan was issued, in its year or soon after it. */
function dutyFaults(plan: Dutiful): Fault[] {
  const { issuedOn } = plan.document;
  return dutiesOf(plan).flatMap(([path, day, latest]) => {
    if (day > issuedOn && day <= latest) return [];
    const expected = {
      vi: `một ngày sau ngày ban hành kế hoạch (${formatDay(issuedOn)}) đến ${formatDay(latest)}`,
      en: `a day after ${issuedOn}, when the plan was issued, until ${latest}`,
    };
    return [fault(path, expected, day)];
  });
}

function dutiesOf(plan: Dutiful): [path: string, day: CivilDate, latest: CivilDate][] {
  const { additions, reports, year } = plan;
  return [
    ...reports.map(({ before }, i): [string, string, string] => [
      `reports[${i}].before`,
      before,
      overhangOf(year),
    ]),
    ...(additions
      ? [['additions.before', additions.before, `${year + 1}-01-01`] as [string, string, string]]
      : []),
  ];
}

/** The year opens its rounds and takes its reports: it closes when the last of its days has come. */
function closingFaults(plan: Dutiful & Pick<Plan, 'rounds' | 'closes'>): Fault[] {
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
  const expected = {
    vi: `một ngày từ ${formatDay(last.day)} (${last.path}) đến ${formatDay(end)}`,
    en: `a day from ${last.day} (${last.path}) to ${end}`,
  };
  return [fault('closes.on', expected, on)];
}
