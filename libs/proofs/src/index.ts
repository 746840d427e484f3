export { certificateAddress, readScanned, type Scanned } from './address';
export {
  type Checked,
  checkScanned,
  checkToken,
  isSetIn,
  keysOf,
  type KnownKey,
  type PublicKey,
} from './check';
export type { CertificateClaims } from './claims';
export {
  isSet,
  LIST_SIZE,
  placeInLists,
  STATUS_PURPOSES,
  statusBits,
  statusListAddress,
  statusListToken,
  type StatusPurpose,
} from './status-list';
export { makeToken, MOST_BYTES, scopeClaim } from './token';
