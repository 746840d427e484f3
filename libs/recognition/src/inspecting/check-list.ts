/** What an inspector looks at, one after another, by the duties of whoever bears the stars. */
export const INSPECTION_POINTS = [
  'product',
  'stars',
  'label',
  'safety',
  'tests',
  'material',
  'making',
] as const;
export type InspectionPoint = (typeof INSPECTION_POINTS)[number];

/** What an inspection comes to: nothing to find, something to put right, or a proposal to the authority. */
export const INSPECTION_OUTCOMES = ['conform', 'correction', 'proposal'] as const;
export type InspectionOutcome = (typeof INSPECTION_OUTCOMES)[number];

/** What a shopper may find at odds with the certificate. */
export const MISMATCHES = [
  'not-valid',
  'wrong-stars',
  'other-product',
  'other-producer',
  'label',
  'other',
] as const;
export type Mismatch = (typeof MISMATCHES)[number];

/** What a producer means to do about its certificate. */
export const RENEWAL_INTENTIONS = ['renew', 'upgrade', 'drop'] as const;
export type RenewalIntention = (typeof RENEWAL_INTENTIONS)[number];

/** The same for whoever plans rounds by it: not to have answered is something to know, too. */
export const RENEWAL_ANSWERS = [...RENEWAL_INTENTIONS, 'unanswered'] as const;
export type RenewalAnswer = (typeof RENEWAL_ANSWERS)[number];
