/** Kinds of deadlines for which a plan has a ladder of reminders. */
export const LADDER_KINDS = [
  ...(['file-dossier', 'commune-check', 'completion', 'office-intake'] as const),
  ...(['intake-closing', 'recognise', 'forward', 'additions', 'report'] as const),
  ...(['file-renewal', 'validity', 'grace', 'revocation'] as const),
] as const;
export type LadderKind = (typeof LADDER_KINDS)[number];

/** Everything that can fall due. */
export type DeadlineKind =
  | LadderKind
  | 'activity'
  | 'yearly-figures'
  | 'propose'
  | 'handed-down'
  | 'signature'
  | 'evaluate'
  | 'expiry-notice'
  | 'law-end'
  | 'response'
  | 'appeal'
  | 'correction'
  | 'correction-check'
  | 'mismatch'
  | 'suspension'
  | 'renewal-intention'
  | 'support-claim'
  | 'support-papers'
  | 'support-decision'
  | 'support-payment';
