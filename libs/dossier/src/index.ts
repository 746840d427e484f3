export { type DossierChange, dossierChanges } from './changes';
export { PAPER_KINDS, paperItems, paperKindName } from './paper-items';
export { PAPER_STATES, paperStanding } from './standing';
export { papersAmiss, preCheck } from './pre-check';
export { lastDaysLookedAt, paperRungDue } from './paper-reminders';
