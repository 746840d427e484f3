import type { DeadlineKind, Ladder } from '@ocop/casework';
import { type CaseRules, ladderFor } from '@ocop/programmes';

/**
 * The reminders of a cycle's deadlines. A renewal's filing is called for by the recognition, which has a ladder for the
 * same days; a second one here would call twice.
 */
export function cycleLadder(rules: CaseRules, kind: DeadlineKind): Ladder {
  return kind === 'file-renewal' ? [] : ladderFor(rules, kind);
}
