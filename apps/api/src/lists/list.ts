import type { Page } from '@ocop/records';
import { z } from 'zod';
import { named } from '../openapi/components';

/** Query parameters that every list takes; `sort` names what an item has, with `-` for the other direction. */
export function listQuery<S extends z.ZodRawShape, C extends readonly [string, ...string[]]>(
  filters: S,
  sortable: C,
) {
  const orders = sortable.flatMap((name) => [name, `-${name}`]);
  return z.strictObject({
    ...filters,
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(100).default(50),
    sort: z.enum(orders, { error: () => `one of ${orders.join(', ')}` }).default(sortable[0]),
  });
}

export const flagParameter = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .optional();

/** The shape of a page of a list. */
export function pageOf<S extends z.ZodType>(id: string, item: S) {
  const shape = z.strictObject({
    items: z.array(item),
    page: z.int().min(1),
    pageSize: z.int().min(1),
    total: z.int().min(0),
  });
  return named(id, shape);
}

/** The same page with its items as the asker gets them. */
export function shownPage<T, U>(page: Page<T>, show: (item: T) => U): Page<U> {
  return { ...page, items: page.items.map(show) };
}
