export {
  areaPath,
  choice,
  date,
  type Field,
  type Fields,
  flag,
  integer,
  list,
  optional,
  prose,
  record,
  type RecordOf,
  slug,
  text,
  variants,
  type ValueOf,
} from './fields';
export { type Fault, placeIn, shapeFaults } from './shape';
export { describeField, describeNames, describeValue } from './describe';
export { fitsText, isReadable, lengthOf, tidy, tidyText } from './text';
export { plainName } from './plain-name';
export { type Refusal, RuleViolation } from './rule-violation';
export { isRefusalCode, REFUSAL_CODES, type RefusalCode } from './refusal-codes';
export {
  type Actor,
  type Area,
  isWithin,
  NATION,
  type Post,
  postKey,
  type Role,
  ROLES,
  SYSTEM,
} from './actor';
export {
  basisOf,
  COMMUNE_CONTENTS,
  type CommuneCheck,
  type CommuneContent,
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
  spreadOf,
  starsFor,
  tierRule,
} from './scores';
export { type PartPoints, pointFaults, totalOf } from './points';
export {
  findRegulation,
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
