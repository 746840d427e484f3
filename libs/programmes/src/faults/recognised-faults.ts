import { type CivilDate, formatDay } from '@ocop/calendar';
import type { Fault } from '@ocop/ground';
import type { Plan } from '../plan-shape';
import { check, fault, twice } from './fault';

/** Recognitions carried in: each once, of a commune that the plan knows, decided before the plan. */
export const recognisedChecks = [
  check(['recognised'], ({ recognised = [] }) => [
    ...twice(
      recognised,
      ({ id }) => id,
      (i) => `recognised[${i}].id`,
    ),
    ...twice(
      recognised,
      ({ number, decidedOn, name }) => `${number} / ${decidedOn} / ${name}`,
      (i) => `recognised[${i}].number`,
    ),
  ]),
  check(['recognised', 'communes'], communeFaults),
  check(['recognised', 'document'], ({ recognised = [], document }) =>
    recognised.flatMap(({ decidedOn }, i) => lateFaults(decidedOn, document.issuedOn, i)),
  ),
];

function communeFaults({ recognised = [], communes }: Pick<Plan, 'recognised' | 'communes'>) {
  const known = new Set(communes.flatMap(({ area, replaces = [] }) => [area, ...replaces]));
  const expected = {
    vi: 'một địa bàn có trong communes, hoặc xã cũ ghi ở replaces của một xã',
    en: 'an area listed under communes, or a former one under replaces of a commune',
  };
  return recognised.flatMap(({ commune }, i) =>
    known.has(commune) ? [] : [fault(`recognised[${i}].commune`, expected, commune)],
  );
}

function lateFaults(decidedOn: CivilDate, issuedOn: CivilDate, i: number): Fault[] {
  if (decidedOn <= issuedOn) return [];
  const expected = {
    vi: `một ngày đến ${formatDay(issuedOn)}, ngày của kế hoạch`,
    en: `a day until ${issuedOn}, the plan's own`,
  };
  return [fault(`recognised[${i}].decidedOn`, expected, decidedOn)];
}
