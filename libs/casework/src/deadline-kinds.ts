/** Kinds of deadlines for which a plan has a ladder of reminders. */
export type LadderKind =
  | 'file-dossier'
  | 'commune-check'
  | 'completion'
  | 'office-intake'
  | 'intake-closing'
  | 'recognise'
  | 'forward'
  | 'additions'
  | 'report'
  | 'file-renewal'
  | 'validity'
  | 'grace'
  | 'revocation';

/** Everything that can fall due. */
export type DeadlineKind =
  | LadderKind
  | 'activity'
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
  | 'renewal-intention';
