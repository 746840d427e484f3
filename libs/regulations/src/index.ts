export {
  basisOf,
  COMMUNE_CONTENTS,
  type CommuneCheck,
  type CommuneContent,
  DOSSIER_KINDS,
  type DossierKind,
  type EndOfLaw,
  type EndOfTier,
  EVALUATING_TIERS,
  type LegalBasis,
  type LegalSource,
  type Paper,
  type ProcedureStep,
  type ReEvaluationRule,
  type Regulation,
  type ScorePart,
  type StarBand,
  type Stars,
  SYSTEM_DEFAULT,
  type Tier,
  type TierRule,
  wholeText,
} from './regulation';
export {
  type Average,
  averageOf,
  formatAverage,
  type Outcome,
  outcomeAt,
  roundedBy,
  type Rounding,
  spreadOf,
  starsFor,
  tierRule,
} from './scores';
export { requireSetOf, setIdsOf } from './criteria-sets';
export { type PartPoints, pointFaults, totalOf } from './points';
export {
  findRegulation,
  heirOf,
  isKnownRegulation,
  publishRegulation,
  regulations,
} from './find-regulation';
export { barOfTier, barToDeciding, cited, type Deciding, requireMayDecide } from './ending';
export {
  type MergedProvince,
  mergedInto,
  mergedProvinces,
  mergerSource,
  provinceOf,
  PROVINCES_MERGED_ON,
  provincesUnder,
} from './provinces';
