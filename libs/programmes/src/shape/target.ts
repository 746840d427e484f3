import { choice, integer, optional, record, type RecordOf, slug, text } from '@ocop/ground';
import { sourceShape } from '../source-shape';
import { whenFields } from './when';

/** What a target counts; the first three are counted from what this system knows, the others as they are reported. */
const COUNTED = ['products', 'certificates', 'communes'] as const;
const REPORTED = [
  'stamps',
  'classes',
  'people',
  'organisations',
  'sales-points',
  'models',
  'other',
] as const;

export const targetShape = record({
  id: optional(slug()),
  what: text(300),
  counts: optional(choice(...COUNTED, ...REPORTED)),
  /** Only what has so many stars and more. */
  stars: optional(integer(1, 5)),
  atLeast: optional(integer(0, 100000)),
  atMost: optional(integer(0, 100000)),
  /** A share: `atLeast` 4 `of` 7 communes. */
  of: optional(integer(1, 100000)),
  /** At least so many of a hundred. */
  percent: optional(integer(1, 100)),
  /** The numbers are for each of these, not for all together. */
  per: optional(choice('commune', 'district')),
  /** Counted from that year on; `already` is what had been reached when the plan was made. */
  since: optional(integer(2018, 2099)),
  already: optional(integer(0, 100000)),
  when: optional(record(whenFields)),
  source: sourceShape,
});

export type Target = RecordOf<(typeof targetShape)['fields']>;
