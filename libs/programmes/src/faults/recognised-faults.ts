import { type CivilDate, formatDay } from '@ocop/calendar';
import type { Fault } from '@ocop/ground';
import { regulations, setIdsOf } from '@ocop/regulations';
import { carriedInId, lawOn } from '../carried-in';
import type { Plan, RecognisedProduct } from '../plan-shape';
import { check, fault, twice } from './fault';
import { productIdentity } from './name-faults';
import { codesOfOthers, numbersTwice } from './recognised-numbers';

type Within = Pick<Plan, 'communes'>;

/**
 * What is wrong with recognitions that are to be carried in: every fault of every row, so that nothing is written
 * before all of them are right. @param until the last day on which they can have been decided
 */
export function recognisedFaults(
  { communes }: Within,
  recognised: readonly RecognisedProduct[],
  until: CivilDate,
): Fault[] {
  const path = (i: number, field: string) => `recognised[${i}].${field}`;
  const each = recognised.flatMap((entry, i) => [
    ...communeFault(communes, entry, path(i, 'commune')),
    ...dayFault(entry, until, path(i, 'decidedOn')),
    ...setFault(entry, path(i, 'set')),
  ]);
  const sameDay = (entry: RecognisedProduct) => `${productIdentity(entry)} / ${entry.decidedOn}`;
  return [
    ...each,
    ...twice(
      recognised,
      ({ id }) => id,
      (i) => path(i, 'id'),
    ),
    ...twice(recognised, sameDay, (i) => path(i, 'name')),
    ...numbersTwice(recognised, path),
    ...codesOfOthers(recognised, path),
  ];
}

/** The same of a plan that carries them in: decided before the plan. */
export const recognisedChecks = [
  check(['recognised', 'communes', 'document'], (plan) =>
    recognisedFaults(plan, plan.recognised ?? [], plan.document.issuedOn),
  ),
];

/** Entries that were carried in before. @param known ids of the recognitions there are */
export function alreadyInRegister(
  plan: { readonly id: string },
  recognised: readonly RecognisedProduct[],
  known: ReadonlySet<string>,
): Fault[] {
  const expected = {
    vi: 'một sản phẩm chưa được ghi nhận; mã này đã có trong sổ',
    en: 'a product that has not been carried in; this id is in the register',
  };
  return recognised.flatMap((entry, i) =>
    known.has(carriedInId(plan, entry)) ? [fault(`recognised[${i}].id`, expected, entry.id)] : [],
  );
}

function communeFault(
  communes: Plan['communes'],
  { commune }: RecognisedProduct,
  path: string,
): Fault[] {
  if (communes.some(({ area, replaces }) => area === commune || replaces?.includes(commune)))
    return [];
  const expected = {
    vi: 'một xã, phường của kế hoạch, hoặc xã cũ ghi ở replaces của xã đó',
    en: 'a commune of the plan, or a former one that it replaces',
  };
  return [fault(path, expected, commune)];
}

function dayFault({ decidedOn }: RecognisedProduct, until: CivilDate, path: string): Fault[] {
  const first = regulations[0]?.inForceFrom ?? until;
  if (decidedOn >= first && decidedOn <= until) return [];
  const [from, to] = [formatDay(first), formatDay(until)];
  const expected = {
    vi: `một ngày từ ${from} (quy định đầu tiên được biết) đến ${to}`,
    en: `a day from ${from} (the first law known) to ${to}`,
  };
  return [fault(path, expected, formatDay(decidedOn))];
}

function setFault({ set, decidedOn }: RecognisedProduct, path: string): Fault[] {
  const law = lawOn(decidedOn);
  if (set === undefined || !law || setIdsOf(law.id).includes(set)) return [];
  const expected = {
    vi: `một bộ tiêu chí của ${law.citation}, hoặc để trống`,
    en: `a criteria set of ${law.citation}, or none`,
  };
  return [fault(path, expected, set)];
}
