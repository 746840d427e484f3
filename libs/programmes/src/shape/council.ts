import {
  choice,
  flag,
  integer,
  list,
  optional,
  prose,
  record,
  type RecordOf,
  slug,
  text,
} from '@ocop/ground';
import { sourceShape } from './source';

/** The rules by which a council of the plan meets and scores. */
export const councilShape = record({
  source: sourceShape,
  minMembers: integer(3, 30),
  quorum: record({ present: integer(1, 30), of: integer(1, 30) }),
  /** Largest difference between members' totals that needs no second pass. */
  spreadLimit: integer(1, 100),
  dossiersAheadWorkingDays: integer(0, 30),
});

/** Who sits in a council by office: "Lãnh đạo Sở Công Thương: thành viên". */
const seatShape = record({
  who: text(300),
  as: choice('chair', 'vice-chair', 'member', 'secretary', 'advisory'),
  guest: optional(flag()),
});

/** A council of the plan: one for all products, or one for each of several product groups. */
export const standingCouncilShape = record({
  id: slug(),
  name: text(200),
  groups: optional(list(text(120), 1, 20)),
  seats: optional(list(seatShape, 1, 40)),
  duty: optional(prose(600)),
  source: sourceShape,
});

export type CouncilRules = RecordOf<(typeof councilShape)['fields']>;
