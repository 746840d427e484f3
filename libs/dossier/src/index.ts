export { type DossierChange, dossierChanges, type PlacedPaper } from './changes';
export {
  PAPER_KINDS,
  paperKindName,
  type PaperItem,
  paperItems,
  OTHER_PAPERS,
} from './paper-items';
export { PAPER_STATES, paperStanding, type StandingItem } from './standing';
export { papersAmiss, type PreCheck, preCheck } from './pre-check';
