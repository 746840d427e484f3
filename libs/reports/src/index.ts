export { type AskedOfProducers, type YearlySum, yearlySums } from './yearly-sums';
export type { CertificateFact, Facts, Place, ProductFact, SupportFact, YearlyFact } from './facts';
export { type FigureId, FIGURES, figureWords, OF_CERTIFICATES, standingOf } from './figures';
export { draftedNarrative, figureOf, gatheredNarrative } from './narrative';
export { type Part, type ReportFigures, reportOf } from './report';
export {
  overPlans,
  SUPPORT_STEPS,
  type SupportStep,
  type SupportSum,
  supportSums,
} from './support-sums';
export { type StageStay, type StageTime, stageTimes } from './stage-times';
