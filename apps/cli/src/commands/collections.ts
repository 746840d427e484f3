import type { StreamType } from '@ocop/casework';

/** How a case of each kind is addressed: `products/huong-tra-2024-bun-van-cu`. */
export const COLLECTIONS = {
  'product-cycle': 'products',
  'evaluation-round': 'rounds',
  recognition: 'recognitions',
  'programme-year': 'programmes',
} as const satisfies Record<StreamType, string>;

export const KINDS = Object.keys(COLLECTIONS) as StreamType[];

export function kindOf(collection: string): StreamType | undefined {
  return KINDS.find((kind) => COLLECTIONS[kind] === collection);
}

/** A stream as `ocop send` wants it named. */
export function caseName(stream: string): string {
  const [kind = '', id = ''] = stream.split(/\/(.*)/s);
  const known = KINDS.find((candidate) => candidate === kind);
  return known ? `${COLLECTIONS[known]}/${id}` : stream;
}
