import { type Fault, plainName } from '@ocop/ground';
import type { RecognisedProduct } from '../plan-shape';
import { fault } from './fault';
import { productIdentity } from './name-faults';

type PathOf = (i: number, field: string) => string;

/** A certificate has a number of its own within its authority; that of a decision is shared by all that it recognised. */
export function numbersTwice(recognised: readonly RecognisedProduct[], path: PathOf): Fault[] {
  const first = new Map<string, RecognisedProduct>();
  return recognised.flatMap((entry, i) => {
    const { number, authority = '' } = entry;
    const key = `${plainName(number)} / ${plainName(authority)}`;
    const earlier = first.get(key) ?? entry;
    first.set(key, earlier);
    // The same product twice is told as that.
    const isSame = productIdentity(earlier) === productIdentity(entry);
    return isSame || isOfDecision(entry) ? [] : [fault(path(i, 'number'), OWN_NUMBER, number)];
  });
}

const OWN_NUMBER = {
  vi: 'số riêng của giấy này; dùng chung chỉ được với số của quyết định (ghi cả ở cột quyết định)',
  en: 'a number of its own; only that of a decision is shared (and stands as the decision, too)',
};

function isOfDecision({ number, decision }: RecognisedProduct): boolean {
  return plainName(number) === plainName(decision ?? '') || /QĐ/u.test(number.normalize('NFC'));
}

/** A registration number is one product's, however often that was recognised. */
export function codesOfOthers(recognised: readonly RecognisedProduct[], path: PathOf): Fault[] {
  const first = new Map<string, number>();
  return recognised.flatMap((entry, i) => {
    if (entry.code === undefined) return [];
    const earlier = first.get(entry.code);
    first.set(entry.code, earlier ?? i);
    const other = earlier === undefined ? entry : (recognised[earlier] ?? entry);
    if (productIdentity(other) === productIdentity(entry)) return [];
    const expected = {
      vi: `mã của sản phẩm này; mã này là của ${other.name}`,
      en: `the code of this product; this one is that of ${other.name}`,
    };
    return [fault(path(i, 'code'), expected, entry.code)];
  });
}

/** Entries whose number another certificate of the authority has. @param taken such numbers of the register */
export function numbersTaken(
  recognised: readonly RecognisedProduct[],
  taken: ReadonlySet<string>,
): Fault[] {
  const free = {
    vi: 'một số chưa có giấy nào trong sổ mang',
    en: 'a number that no certificate in the register has',
  };
  return recognised.flatMap((entry, i) =>
    taken.has(entry.number) && !isOfDecision(entry)
      ? [fault(`recognised[${i}].number`, free, entry.number)]
      : [],
  );
}
