import type { RecognitionStage } from './events';

/** How a certificate stands, from its draft to its end. */
export const CERTIFICATE_STATES = [
  'draft',
  'awaiting-signature',
  'valid',
  'suspended',
  'revoked',
  'expired',
  'superseded',
] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** Before its recognition is opened a certificate is drafted or waits for its signature: its book knows. */
const STATES: { readonly [S in RecognitionStage]: CertificateState } = {
  none: 'awaiting-signature',
  valid: 'valid',
  renewing: 'valid',
  grace: 'valid',
  suspended: 'suspended',
  expired: 'expired',
  revoked: 'revoked',
  'struck-off': 'revoked',
  superseded: 'superseded',
};

/** The state of the certificate of a recognition at that stage. */
export function certificateStateAt(stage: RecognitionStage): CertificateState {
  return STATES[stage];
}
