export { requireScan } from './check/scan-of-signed';
export { signatureOf } from './check/signature-of';
export { signatoryOf } from './check/signer-named';
export type { MeansKind, SigningSettings } from './means';
export { meansOf, signingSettings } from './means-of';
export { trustedIn } from './signers/external';
