import {
  integer,
  integerOrNone,
  list,
  map,
  optional,
  prose,
  record,
  type RecordOf,
  text,
} from '@ocop/ground';

/** No regulation gives a part more points; the pinned one is checked when the sheet is decided on. */
export const points = integer(0, 100);

/** As a sheet prints it: `6.1.3a`. */
const criterionNo = { max: 12, pattern: '^[1-9][0-9]?(\\.[1-9][0-9]?){0,3}[a-z]?$' } as const;
/** The longest sheet has 34 criteria. */
const MOST_CRITERIA = 60;

/** Where it was seen, or why nothing was chosen. */
export const evidenceFields = {
  document: optional(text(200)),
  page: optional(text(40)),
  reason: optional(prose(1000)),
} as const;

export type Evidence = RecordOf<typeof evidenceFields>;

/** Points at each criterion of a set, `null` for nothing chosen, and what stands beside them. */
export const choices = map(criterionNo, integerOrNone(0, 100), MOST_CRITERIA);
export const evidence = optional(map(criterionNo, record(evidenceFields), MOST_CRITERIA));

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
