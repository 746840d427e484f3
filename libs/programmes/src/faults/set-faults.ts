import type { Fault } from '@ocop/ground';
import { type Regulation, setIdsOf } from '@ocop/regulations';
import type { Plan } from '../plan-shape';
import { fault } from './fault';

/** A product is scored by a set of the plan's own law, never by one of another generation. */
export function setFaults(
  { products }: Pick<Plan, 'products'>,
  { id, citation }: Regulation,
): Fault[] {
  const known = setIdsOf(id);
  const expected =
    known.length > 0
      ? {
          vi: `một bộ tiêu chí của ${citation}: ${known.at(0)} … ${known.at(-1)}`,
          en: `a criteria set of ${citation}: ${known.at(0)} … ${known.at(-1)}`,
        }
      : {
          vi: `không có: chưa tìm được phiếu của ${citation}, chấm theo tổng điểm các phần`,
          en: `none: the sheets of ${citation} were not found, part totals are scored`,
        };
  return products.flatMap(({ set }, i) =>
    set === undefined || known.includes(set)
      ? []
      : [fault(`products[${i}].set`, expected, set, SETS_ARE_LISTED)],
  );
}

const SETS_ARE_LISTED = {
  vi: 'tìm bằng `ocop criteria list --search "tên sản phẩm"`, hoặc để trống và chọn sau',
  en: 'look it up with `ocop criteria list --search "name"`, or leave it out and choose it later',
};
