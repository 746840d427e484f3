export {
  areaPath,
  choice,
  date,
  dayOrMonth,
  fingerprint,
  type Field,
  type Fields,
  type Variants,
  flag,
  integer,
  integerOrNone,
  list,
  map,
  month,
  optional,
  prose,
  record,
  type RecordOf,
  slug,
  text,
  variants,
  type ValueOf,
} from './fields';
export { type Fault, fitsDate, placeIn, shapeFaults } from './shape';
export { describeField, describeNames, describeValue } from './describe';
export { fitsText, isReadable, tidy, tidyText, lengthOf } from './text';
export { plainName } from './plain-name';
export { type Refusal, RuleViolation } from './rule-violation';
export { isRefusalCode, REFUSAL_CODES, type RefusalCode } from './refusal-codes';
export {
  type Actor,
  type Area,
  HELD_ROLES,
  type HeldRole,
  isWithin,
  NATION,
  type Post,
  postKey,
  type Role,
  ROLES,
  SHOPPER,
  SYSTEM,
} from './actor';
