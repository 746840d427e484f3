export { type AskedOfProducers, type YearlySum, yearlySums } from './yearly-sums';
export type { CertificateFact, Facts, Place, ProductFact, YearlyFact } from './facts';
export {
  type Figure,
  type FigureId,
  FIGURES,
  figureWords,
  OF_CERTIFICATES,
  standingOf,
} from './figures';
export { type BelowSaid, draftedNarrative, figureOf, gatheredNarrative } from './narrative';
export { type Part, type ReportFigures, reportOf, type ReportScope } from './report';
export { type StageStay, type StageTime, stageTimes } from './stage-times';
