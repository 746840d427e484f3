/** What open cases can be searched by in Temporal's own pages. Never personal data: it is stored in the clear. */
export const SEARCH_ATTRIBUTES = {
  Province: 'Keyword',
  Commune: 'Keyword',
  Stage: 'Keyword',
  Tier: 'Keyword',
  Round: 'Keyword',
  Holder: 'Keyword',
  DeadlineAt: 'Datetime',
} as const;
