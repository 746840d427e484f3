export { type DraftKey, type ScoreDraft, scoreDrafts } from './score-draft';
export { ScoreDrafts } from './score-drafts';
