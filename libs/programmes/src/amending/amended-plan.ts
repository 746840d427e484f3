import type { Ladder } from '@ocop/casework';
import { type CivilDate, formatDay } from '@ocop/calendar';
import type { Fault } from '@ocop/ground';
import { fault } from '../faults/fault';
import { planFaults } from '../plan-faults';
import type { Plan } from '../plan-shape';
import type { PlanSource } from '../source-shape';
import type { DayForm, PlanDate } from './plan-date';
import { planDates } from './plan-dates';
import type { Amendment, AmendmentOf } from './shape';

/** The decision by which a plan is changed. */
export interface AmendingDecision {
  readonly number: string;
  readonly signedOn: CivilDate;
}

/** A change that was made, with what stood there before. */
export type Change = Amendment & Was;

interface Was {
  readonly from?: string;
  /** How a day that was moved is read; changes of earlier releases do not tell it. */
  readonly form?: DayForm;
  /** The rungs until now. */
  readonly was?: Ladder;
}

/** The plan as the decision makes it, what changed, and what is wrong with it. */
export interface Amended {
  readonly plan: Plan;
  readonly changes: readonly Change[];
  readonly faults: readonly Fault[];
}

type Step = ({ readonly plan: Plan } & Was) | { readonly fault: Fault };

/**
 * The plan after all changes of a decision, one after the other. It is checked as a plan written so from the start
 * would be; what was wrong with it before is no fault of the decision.
 * @param today a day that has come can be moved no more, and none can be moved to before today
 */
export function amendedPlan(
  before: Plan,
  amendments: readonly Amendment[],
  decision: AmendingDecision,
  today: CivilDate,
): Amended {
  const faults: Fault[] = [];
  const changes: Change[] = [];
  let plan = before;
  for (const [i, amendment] of amendments.entries()) {
    const path = `amendments[${i}]`;
    const step = stepOf(plan, amendment, { decision, today, path });
    if ('fault' in step) faults.push(step.fault);
    else {
      const { plan: amended, ...was } = step;
      plan = amended;
      changes.push({ ...amendment, ...was });
    }
  }
  return { plan, changes, faults: [...faults, ...newFaults(before, plan)] };
}

function newFaults(before: Plan, after: Plan): Fault[] {
  const known = new Set(planFaults(before).map(({ path, got }) => `${path}=${got}`));
  return planFaults(after).filter(({ path, got }) => !known.has(`${path}=${got}`));
}

interface Circumstances {
  readonly decision: AmendingDecision;
  readonly today: CivilDate;
  readonly path: string;
}

function stepOf(plan: Plan, amendment: Amendment, how: Circumstances): Step {
  switch (amendment.kind) {
    case 'move-date':
      return moveDate(plan, amendment, how);
    case 'rename-commune':
      return renameCommune(plan, amendment, how);
    case 'add-commune':
      return { plan: { ...plan, communes: [...plan.communes, amendment.commune] } };
    case 'add-product': {
      const no = Math.max(0, ...plan.products.map((product) => product.no)) + 1;
      return { plan: { ...plan, products: [...plan.products, { no, ...amendment.product }] } };
    }
    case 'add-round':
      return { plan: { ...plan, rounds: [...plan.rounds, amendment.round] } };
    case 'change-ladder':
      return changeLadder(plan, amendment, how);
  }
}

const MISSED = {
  vi: 'việc đã quá hạn được gia hạn bằng ExtendDeadline',
  en: 'more time for what is late is given with ExtendDeadline',
};

function moveDate(
  plan: Plan,
  { date: name, to }: AmendmentOf<'move-date'>,
  { decision, today, path }: Circumstances,
): Step {
  const dates = planDates(plan);
  const date = dates.find((candidate) => candidate.name === name);
  if (!date) {
    const names = dates.map((candidate) => candidate.name).join(', ');
    const expected = { vi: `một trong ${names}`, en: `one of ${names}` };
    return { fault: fault(`${path}.date`, expected, name) };
  }
  if (hasCome(date, date.day, today)) {
    const [now, was] = [formatDay(today), formatDay(date.day)];
    const expected = {
      vi: `một mốc còn ở phía trước vào ngày ${now}; ${name} là ngày ${was}`,
      en: `a day of the plan that is still to come on ${now}; ${name} was ${was}`,
    };
    return { fault: fault(`${path}.date`, expected, name, MISSED) };
  }
  if (hasCome(date, to, today)) {
    const expected =
      date.form === 'by'
        ? { vi: `một ngày từ ${formatDay(today)} trở đi`, en: `${today} or a later day` }
        : { vi: `một ngày sau ${formatDay(today)}`, en: `a day after ${today}` };
    return { fault: fault(`${path}.to`, expected, to) };
  }
  return { plan: date.with(to, sourceOf(decision)), from: date.day, form: date.form };
}

/** A last day is still to come while it lasts. */
function hasCome({ form }: PlanDate, day: CivilDate, today: CivilDate): boolean {
  return form === 'by' ? day < today : day <= today;
}

/** A decision that leaves a ladder as it is was meant otherwise; two rungs of one name would be one reminder. */
function changeLadder(
  plan: Plan,
  { ladder, rungs }: AmendmentOf<'change-ladder'>,
  { path }: Circumstances,
): Step {
  const was = plan.ladders[ladder];
  if (JSON.stringify(was) === JSON.stringify(rungs)) {
    const expected = {
      vi: 'thang nhắc khác với thang hiện có',
      en: 'another ladder than there is',
    };
    return { fault: fault(`${path}.rungs`, expected, ladder) };
  }
  const twice = rungs.find(({ id }, i) => rungs.findIndex((one) => one.id === id) !== i);
  if (twice) {
    const expected = { vi: 'mỗi lần nhắc một tên', en: 'each reminder by a name of its own' };
    return { fault: fault(`${path}.rungs`, expected, twice.id) };
  }
  return { plan: { ...plan, ladders: { ...plan.ladders, [ladder]: rungs } }, was };
}

function renameCommune(
  plan: Plan,
  { commune: area, name, office }: AmendmentOf<'rename-commune'>,
  { path }: Circumstances,
): Step {
  const known = plan.communes.find((commune) => commune.area === area);
  if (!known) {
    const areas = plan.communes.map((commune) => commune.area).join(', ');
    const expected = { vi: `một trong ${areas}`, en: `one of ${areas}` };
    return { fault: fault(`${path}.commune`, expected, area) };
  }
  const renamed = { ...known, name, ...(office === undefined ? {} : { office }) };
  const communes = plan.communes.map((commune) => (commune === known ? renamed : commune));
  return { plan: { ...plan, communes }, from: known.name };
}

/** Where the new day comes from, as every rule of a plan says it. */
function sourceOf({ number, signedOn }: AmendingDecision): PlanSource {
  return { clause: number, quote: `Sửa đổi theo ${number} ngày ${formatDay(signedOn)}.` };
}
