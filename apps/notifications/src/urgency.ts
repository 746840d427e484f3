import type { NoticeTemplate } from '@ocop/casework';

/**
 * When a notice goes out: `now`, at any hour (people sit together and wait for it); `hours`, by itself in the office's hours
 * (it starts a clock of the recipient's, decides on their rights, or tells of a delay); `digest`, together with others for
 * whoever wants it so, and else in the office's hours.
 */
export type Urgency = 'now' | 'hours' | 'digest';

export const URGENCY: Readonly<Record<NoticeTemplate, Urgency>> = {
  'deadline-reminder': 'digest',
  'deadline-late': 'hours',
  'deadline-moved': 'digest',
  escalation: 'hours',
  'passed-on': 'digest',
  'law-ends': 'hours',
  'command-refused': 'now',
  'plan-drafted': 'digest',
  'programme-opened': 'digest',
  'figures-asked': 'digest',
  'plan-amended': 'digest',
  'plan-withdrawn': 'hours',
  'cycle-opened': 'digest',
  'idea-returned': 'hours',
  'plan-submitted': 'digest',
  'plan-returned': 'hours',
  'dossier-filed': 'digest',
  'dossier-arrived': 'digest',
  'dossier-returned': 'hours',
  'dossier-completed': 'digest',
  'dossier-accepted': 'digest',
  rolled: 'hours',
  'waits-at-office': 'hours',
  'waits-for-round': 'digest',
  'round-refused': 'hours',
  'intake-moved': 'hours',
  'cycle-closed': 'hours',
  'provisional-result': 'hours',
  'appeal-decided': 'hours',
  'not-recognised': 'hours',
  'handed-down': 'digest',
  forwarded: 'digest',
  recognised: 'hours',
  'to-sign': 'digest',
  'list-frozen': 'digest',
  'round-empty': 'digest',
  'product-left': 'hours',
  'second-pass': 'now',
  'scoring-reopened': 'now',
  'session-call': 'hours',
  'products-put-off': 'hours',
  'session-closed': 'digest',
  'reopening-proposed': 'now',
  'appeal-filed': 'hours',
  'results-submitted': 'digest',
  'results-returned': 'hours',
  decided: 'digest',
  'renewal-window': 'hours',
  'renewal-refused': 'hours',
  'expiry-notice': 'hours',
  expired: 'hours',
  'renewal-asked': 'digest',
  'mismatch-reported': 'digest',
  'correction-ordered': 'hours',
  'correction-reported': 'digest',
  'correction-confirmed': 'digest',
  'correction-rejected': 'hours',
  'correction-missed': 'hours',
  'suspension-proposed': 'hours',
  'suspension-dismissed': 'hours',
  suspended: 'hours',
  'suspension-lifted': 'hours',
  'revocation-proposed': 'hours',
  'revocation-dismissed': 'hours',
  'struck-off': 'hours',
  reissued: 'hours',
  revoked: 'hours',
};

export function urgencyOf(template: string): Urgency {
  const known: Readonly<Record<string, Urgency>> = URGENCY;
  return Object.hasOwn(known, template) ? (known[template] ?? 'now') : 'now';
}
