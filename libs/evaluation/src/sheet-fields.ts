import { caseId } from '@ocop/casework';
import { optional, prose, slug } from '@ocop/ground';
import { choices, evidence, points } from '@ocop/programmes';

/**
 * A member's sheet for a product: points at each criterion where the product has a criteria set, `null` for nothing
 * chosen; else points by part, and the result stays provisional.
 */
export const sheetFields = {
  product: caseId(),
  member: slug(),
  choices: optional(choices),
  evidence,
  A: optional(points),
  B: optional(points),
  C: optional(points),
  comment: optional(prose(2000)),
} as const;
