import { choice, flag, list, optional, prose, record, slug, text } from '@ocop/ground';
import { sourceShape } from '../source-shape';

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
