import type { Fault } from '@ocop/regulations';

export const fault = (path: string, expected: string, got: string): Fault => ({
  path,
  expected,
  got,
});

/** Every item whose key an earlier one has had. */
export function twice<T>(
  items: readonly T[],
  key: (item: T) => string,
  path: (index: number) => string,
): Fault[] {
  const first = new Map<string, number>();
  return items.flatMap((item, i) => {
    const earlier = first.get(key(item));
    if (earlier !== undefined)
      return [fault(path(i), `not the same as ${path(earlier)}`, key(item))];
    first.set(key(item), i);
    return [];
  });
}
