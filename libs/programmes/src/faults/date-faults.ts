import { type CivilDate, formatDay, yearOf } from '@ocop/calendar';
import type { Fault } from '@ocop/ground';
import { endOf, lastDayOf, openingDayOf } from '../dates';
import type { Plan, PlannedRound } from '../plan-shape';
import type { Said } from '../shape/when';
import { check, fault } from './fault';
import { roundDayFaults, step, stepsOf } from './round-days';

/** A plan's days: each round's in order, rounds one after the other, duties in the year, the closing after them all. */
export const dateChecks = [
  check(['year', 'document'], documentFaults),
  check(['year', 'rounds'], roundDayFaults),
  check(['rounds'], orderFaults),
  check(
    ['year', 'outlook', 'document', 'reports', 'additions', 'activities', 'yearlyFigures'],
    dutyFaults,
  ),
  check(
    [
      'year',
      'outlook',
      'document',
      'reports',
      'additions',
      'activities',
      'yearlyFigures',
      'rounds',
      'closes',
    ],
    closingFaults,
  ),
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

/** Rounds of one year follow one another: the next is open while the one before still takes dossiers. */
function orderFaults({ rounds }: Pick<Plan, 'rounds'>): Fault[] {
  return rounds.flatMap((round, i) => [
    ...numberFaults(round, rounds[i - 1], i),
    ...followingFaults(round, rounds[i - 1], i),
  ]);
}

/** The first round may have any number: a law that began in summer leaves a year its second round alone. */
function numberFaults(round: PlannedRound, previous: PlannedRound | undefined, i: number): Fault[] {
  const no = (previous?.no ?? round.no - 1) + 1;
  if (round.no === no) return [];
  const expected = {
    vi: `${no}: các đợt được đánh số liên tục trong mỗi kế hoạch`,
    en: `${no}: rounds are counted in order within a plan`,
  };
  const remedy = {
    vi: 'đợt đầu có thể mang số bất kỳ; tên gọi khác của đợt đặt trong "title" của kế hoạch',
    en: 'the first round may have any number; what else a round is called belongs into the plan’s "title"',
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
  const closes = endOf(previous.intakeCloses);
  const { no } = previous;
  const { name, end, written } = step('intakeCloses', round.intakeCloses);
  if (end <= closes) {
    const expected = {
      vi: `một ngày sau hạn nhận hồ sơ của đợt ${no} (${formatDay(lastDayOf(previous.intakeCloses))})`,
      en: `a day after the intake of round ${no} (${lastDayOf(previous.intakeCloses)})`,
    };
    faults.push(fault(`rounds[${i}].${name}`, expected, written));
  }
  const [opening] = stepsOf(round);
  if (opening && opening.last >= closes) {
    const expected = {
      vi: `một ngày trước ${formatDay(closes)}, để sản phẩm chuyển được từ đợt ${no} sang`,
      en: `a day before ${closes}, so that products can roll from round ${no}`,
    };
    faults.push(fault(`rounds[${i}].${opening.name}`, expected, opening.written));
  }
  return faults;
}

type Dutiful = Pick<
  Plan,
  'year' | 'outlook' | 'document' | 'reports' | 'additions' | 'activities' | 'yearlyFigures'
>;

/** Reports, additions and what is reported are due after the plan was issued, in its year or soon after it. */
function dutyFaults(plan: Dutiful): Fault[] {
  const { issuedOn } = plan.document;
  return dutiesOf(plan).flatMap(({ path, said, latest }) => {
    const { name, last, written } = step(path, said);
    if (last >= issuedOn && last <= latest) return [];
    const expected = {
      vi: `một ngày từ ngày ban hành kế hoạch (${formatDay(issuedOn)}) đến ${formatDay(latest)}`,
      en: `a day from ${issuedOn}, when the plan was issued, until ${latest}`,
    };
    return [fault(name, expected, written)];
  });
}

interface DatedDuty {
  readonly path: string;
  readonly said: Said;
  readonly latest: CivilDate;
}

function dutiesOf(plan: Dutiful): DatedDuty[] {
  const { additions, reports, activities = [], yearlyFigures = [], year, outlook } = plan;
  return [
    ...yearlyFigures.map((said, i) => ({
      path: `yearlyFigures[${i}]`,
      said,
      latest: overhangOf(year),
    })),
    ...reports.flatMap((said, i) => {
      const [path, latest] = [`reports[${i}]`, overhangOf(year)];
      const others = (['above', 'districts'] as const).flatMap((who) => {
        const day = said[who];
        return day ? [{ path: `${path}.${who}`, said: day, latest }] : [];
      });
      return [{ path, said, latest }, ...others];
    }),
    ...(additions ? [{ path: 'additions', said: additions, latest: `${year}-12-31` }] : []),
    ...activities.flatMap(({ when, reported }, i) => {
      if (!when || !reported) return [];
      const latest = outlook ? `${outlook}-12-31` : overhangOf(year);
      return [{ path: `activities[${i}].when`, said: when, latest }];
    }),
  ];
}

/** The year opens its rounds and takes its reports: it closes when the last of its days has come. */
function closingFaults(plan: Dutiful & Pick<Plan, 'rounds' | 'closes'>): Fault[] {
  const days = [
    ...plan.rounds.flatMap((round, i) =>
      stepsOf(round).map(({ name, end }) => ({ path: `rounds[${i}].${name}`, end })),
    ),
    ...dutiesOf(plan).map(({ path, said }) => ({ path: step(path, said).name, end: endOf(said) })),
  ];
  const last = days.reduce((late, next) => (next.end > late.end ? next : late), {
    path: 'document.issuedOn',
    end: plan.document.issuedOn,
  });
  const on = openingDayOf(plan.closes);
  const latest = `${plan.year + 2}-06-30`;
  if (on >= last.end && on <= latest) return [];
  const expected = {
    vi: `một ngày từ ${formatDay(last.end)} (${last.path}) đến ${formatDay(latest)}`,
    en: `a day from ${last.end} (${last.path}) to ${latest}`,
  };
  return [fault('closes.on', expected, on)];
}
