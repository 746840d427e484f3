import type { Portions } from '@ocop/exchange';
import { type Page, type Paging, readCursor } from '@ocop/records';
import { z } from 'zod';
import { named } from '../openapi/components';
import { type Format, FORMATS } from './as-file';

/** Query parameters that every list takes; `sort` names what an item has, with `-` for the other direction. */
export function listQuery<S extends z.ZodRawShape, C extends readonly [string, ...string[]]>(
  filters: S,
  sortable: C,
) {
  const orders = sortable.flatMap((name) => [name, `-${name}`]);
  const shape = z.strictObject({
    ...filters,
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(100).default(50),
    sort: z.enum(orders, { error: () => `one of ${orders.join(', ')}` }).default(sortable[0]),
    cursor: cursorParameter.optional(),
    format: formParameter,
  });
  return shape.refine(goesOn, { path: ['cursor'], error: 'a cursor of this list in this order' });
}

/** A cursor says where a list goes on in one order; in another it says nothing. */
function goesOn(query: unknown): boolean {
  const { sort, cursor } = query as Pick<Paging, 'sort' | 'cursor'>;
  return cursor === undefined || cursor.sort === sort;
}

export const formParameter = z
  .enum(FORMATS)
  .optional()
  .describe('The whole list as a file, laid out as an annex; `Accept` asks for the same.');

/** What a list that has no pages takes. */
export const formQuery = z.strictObject({ format: formParameter });

const cursorParameter = z
  .string()
  .max(2_000)
  .transform((text, context) => {
    const cursor = readCursor(text);
    if (cursor) return cursor;
    context.addIssue({ code: 'custom', message: 'a `nextCursor` that a list gave' });
    return z.NEVER;
  })
  .describe('The `nextCursor` of the page before: goes on after its last row, whatever was added.');

/** Which part of a list is asked for, and everything else that is asked. */
export function partOf<Q extends Paging & { readonly format?: Format }>(query: Q) {
  const { page, pageSize, sort, cursor, format: _form, ...wanted } = query;
  return { paging: { page, pageSize, sort, cursor }, wanted };
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
    nextCursor: z
      .string()
      .optional()
      .describe('To send as `cursor` for the following page; absent on the last.'),
  });
  return named(id, shape);
}

/** The same page with its items as the asker gets them. */
export function shownPage<T, U>(page: Page<T>, show: (item: T) => U): Page<U> {
  return { ...page, items: page.items.map(show) };
}

/** The same for a list that is read to its end. */
export async function* shownPortions<T, U>(
  portions: Portions<T>,
  show: (item: T) => U,
): AsyncGenerator<U[]> {
  for await (const items of portions) yield items.map(show);
}
