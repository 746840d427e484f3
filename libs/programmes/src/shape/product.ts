import { caseId } from '@ocop/casework';
import {
  areaPath,
  choice,
  date,
  integer,
  list,
  optional,
  prose,
  record,
  type RecordOf,
  slug,
  text,
} from '@ocop/ground';
import { whenFields } from './when';

/** `T-X-STT-20yy`; of the old generation with the district between. */
const PRODUCT_CODE = '^\\d{2}-(\\d{3}-)?\\d{5}-\\d{1,4}-20\\d{2}$';

/** A product that comes onto the list after the plan was made; its number follows from its place. */
export const newProductFields = {
  id: slug(),
  name: text(200),
  owner: record({ id: slug(), name: text(200) }),
  commune: areaPath(),
  kind: choice('first', 're-evaluation', 'upgrade'),
  /** Its criteria set, by the id that `ocop criteria list` prints; the product group follows from it. */
  set: optional(text(40)),
  /** Its registration number, where it has one from before: `83-832-28882-2-2022`. */
  code: optional(text(30, PRODUCT_CODE)),
  /** What exactly is recognised: packings and kinds; all that it is sold in where they are left out. */
  packSizes: optional(list(text(60), 1, 20)),
  variants: optional(list(text(120), 1, 20)),
  /** The recognition that the new one is to replace: of an upgrade or a re-evaluation. */
  recognition: optional(caseId()),
  /** What it is and what is special about it, in its producer's words. */
  summary: optional(prose(2000)),
} as const;

export const productShape = record({
  no: integer(1, 999),
  ...newProductFields,
  /** With which step it begins, where that is not the usual one of its kind. */
  start: optional(choice('idea', 'business-plan', 'preparing')),
  /** Priority of its idea, of those under `ideas`. */
  priority: optional(integer(1, 9)),
  /** When its sample can be had: seasonal goods are judged then. */
  season: optional(record(whenFields)),
  /** The paper that put it onto the list after the plan's own. */
  addedBy: optional(record({ number: text(60), issuedOn: date() })),
  note: optional(prose(300)),
});

/** A product that was recognised before this system was used. */
export const recognisedShape = record({
  id: slug(),
  name: text(200),
  owner: record({ id: slug(), name: text(200) }),
  commune: areaPath(),
  stars: integer(3, 5),
  /** Number of its certificate, or of the decision where it has none of its own. */
  number: text(60),
  decidedOn: date(),
  decision: optional(text(60)),
  authority: optional(text(200)),
  set: optional(text(40)),
  code: optional(text(30, PRODUCT_CODE)),
  packSizes: optional(list(text(60), 1, 20)),
  variants: optional(list(text(120), 1, 20)),
  note: optional(prose(300)),
});

export type RecognisedProduct = RecordOf<(typeof recognisedShape)['fields']>;
export type PlannedProduct = RecordOf<(typeof productShape)['fields']>;
