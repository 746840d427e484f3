import type { Settings } from '@ocop/platform';
import type { SigningMeans, SigningSettings } from './means';
import { ByHand } from './signers/by-hand';
import { Demonstration } from './signers/demonstration';
import { External } from './signers/external';
import { Pkcs12 } from './signers/pkcs12';

/** The means that the settings name. */
export function meansOf(settings: SigningSettings): SigningMeans {
  switch (settings.kind) {
    case 'demonstration':
      return new Demonstration(settings);
    case 'pkcs12':
      return new Pkcs12(settings);
    case 'external':
      return new External(settings);
    case 'by-hand':
      return new ByHand();
  }
}

type Told = Pick<
  Settings,
  | 'OCOP_CLOCK'
  | 'PAPER_SIGNING'
  | 'PAPER_SIGNING_FILE'
  | 'PAPER_SIGNING_PASSWORD_FILE'
  | 'PAPER_SIGNING_TRUSTED'
  | 'PAPER_SIGNING_TSA'
>;

/** What a process is told of signing: a sandbox signs by itself; elsewhere somebody outside does, unless it is said. */
export function signingSettings(told: Told): SigningSettings {
  const usual = told.OCOP_CLOCK === 'sandbox' ? 'demonstration' : 'external';
  return {
    kind: told.PAPER_SIGNING ?? usual,
    file: told.PAPER_SIGNING_FILE,
    passwordFile: told.PAPER_SIGNING_PASSWORD_FILE,
    trustedFile: told.PAPER_SIGNING_TRUSTED,
    timestamps: told.PAPER_SIGNING_TSA,
  };
}
