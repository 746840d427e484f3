import type { CriteriaSet } from '@ocop/criteria';
import { RuleViolation } from '@ocop/ground';
import { cited } from '@ocop/regulations';

/** One choice on a sheet has to be one that it prints, or none. @throws RuleViolation CHOICES_NOT_PRINTED */
export function requirePrinted(set: CriteriaSet, criterion: string, points: number | null): void {
  const printed = set.criteria.find(({ no }) => no === criterion);
  const options = printed?.options.map((option) => option.points) ?? [];
  if (printed && (points === null || options.includes(points))) return;
  const known = printed ? [...new Set(options)] : set.criteria.map(({ no }) => no);
  const facts = { set: set.id, source: cited(set.source) };
  const fault = {
    path: printed ? 'points' : 'criterion',
    expected: `one of ${known.join(', ')}${printed ? ', or null with a reason' : ''}`,
    expectedVi: `một trong ${known.join(', ')}${printed ? ', hoặc null kèm lý do' : ''}`,
    got: printed ? String(points) : criterion,
  };
  throw new RuleViolation('CHOICES_NOT_PRINTED', facts, [fault]);
}
