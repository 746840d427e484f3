import { RuleViolation } from '@ocop/ground';

const SLUG = 120;
const RENEWALS = 8 * '-2027'.length;
const VOTE = '-bo-phieu-province'.length;

/**
 * Ids of cases are put together: a plan's id, a product's, `-2027` for each renewal, `-bo-phieu` for a written vote.
 * Each part a person writes is a slug of at most 120 characters; eight renewals are 24 years.
 */
export const LONGEST_CASE_ID = SLUG + 1 + SLUG + RENEWALS + VOTE;

/** A field that takes the id of any case that can exist. */
export const caseId = () =>
  ({ kind: 'text', max: LONGEST_CASE_ID, pattern: '^[a-z0-9][a-z0-9-]*$' }) as const;

/** Refused where a case begins, so that no later command meets an id that it cannot name. @throws RuleViolation */
export function requireCaseId(id: string): void {
  const longest = LONGEST_CASE_ID - VOTE;
  if (id.length <= longest) return;
  throw new RuleViolation('ID_TOO_LONG', { id, longest, got: id.length });
}
