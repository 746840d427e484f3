import { caseId } from '@ocop/casework';
import {
  integer,
  integerOrNone,
  list,
  map,
  optional,
  prose,
  record,
  type RecordOf,
  slug,
  text,
} from '@ocop/ground';

/** No regulation gives a part more points; the pinned one is checked when the sheet is decided on. */
const points = integer(0, 100);

/** As a sheet prints it: `6.1.3a`. */
const criterionNo = { max: 12, pattern: '^[1-9][0-9]?(\\.[1-9][0-9]?){0,3}[a-z]?$' } as const;
/** The longest sheet has 34 criteria. */
const MOST_CRITERIA = 60;

/** Where a member saw it, or why nothing was chosen. */
export const evidenceFields = {
  document: optional(text(200)),
  page: optional(text(40)),
  reason: optional(prose(1000)),
} as const;

/**
 * A member's sheet for a product: points at each criterion where the product has a criteria set, `null` for nothing
 * chosen; else points by part, and the result stays provisional.
 */
export const sheetFields = {
  product: caseId(),
  member: slug(),
  choices: optional(map(criterionNo, integerOrNone(0, 100), MOST_CRITERIA)),
  evidence: optional(map(criterionNo, record(evidenceFields), MOST_CRITERIA)),
  A: optional(points),
  B: optional(points),
  C: optional(points),
  comment: optional(prose(2000)),
} as const;

const missedMark = record({
  criterion: text(criterionNo.max, criterionNo.pattern),
  star: integer(3, 5),
  needed: points,
  got: points,
});

/** What the choices give on the product's set; worked out at the edge and once more where the log is. */
const scored = record({
  set: text(40),
  parts: record({ A: points, B: points, C: points }),
  total: points,
  starByGates: integer(2, 5),
  missed: list(missedMark, 0, 200),
});
export type Scored = RecordOf<(typeof scored)['fields']>;

export const workedOut = { scored: optional(scored) } as const;
