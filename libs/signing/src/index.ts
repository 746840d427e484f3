export { type Expected, type FoundSignature, signatureOf } from './check/signature-of';
export type { MeansKind, Readiness, SigningMeans, SigningSettings } from './means';
export { meansOf, signingSettings } from './means-of';
export { trustedIn } from './signers/external';
