import type { Fault } from '@ocop/ground';
import type { Plan } from '../plan-shape';

/** One thing in both languages. */
interface Phrase {
  readonly vi: string;
  readonly en: string;
}

/** What is wrong with a part of a plan, and what can be done about it where that does not go without saying. */
export function fault(path: string, expected: Phrase, got: string, remedy?: Phrase): Fault {
  const { vi, en } = expected;
  return { path, expected: en, expectedVi: vi, got, ...(remedy ? { remedy } : {}) };
}

/** A question that is asked of a plan, and the sections it looks at: it can be asked when these are in order. */
export interface Check {
  readonly needs: readonly (keyof Plan)[];
  readonly faultsOf: (plan: Plan) => Fault[];
}

export function check<K extends keyof Plan>(
  needs: readonly K[],
  faultsOf: (plan: Pick<Plan, K>) => Fault[],
): Check {
  return { needs, faultsOf };
}

/** Every item whose key an earlier one has had. */
export function twice<T>(
  items: readonly T[],
  key: (item: T) => string,
  path: (index: number) => string,
): Fault[] {
  const first = new Map<string, number>();
  return items.flatMap((item, i) => {
    const earlier = first.get(key(item));
    if (earlier !== undefined) {
      const other = path(earlier);
      const expected = { vi: `khác với ${other}`, en: `not the same as ${other}` };
      return [fault(path(i), expected, key(item))];
    }
    first.set(key(item), i);
    return [];
  });
}
