import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { send } from './api';

interface Question<O> {
  readonly id: string;
  readonly options: O;
}

/** Comes in by a passkey that this device, or one beside it, holds. @throws RefusedError, or what the browser says */
export async function signInByPasskey(): Promise<void> {
  const ask = { method: 'POST', href: '/v1/session/passkey/question' } as const;
  const { id, options } = await send<Question<PublicKeyCredentialRequestOptionsJSON>>(ask);
  const response = await startAuthentication({ optionsJSON: options });
  await send({ method: 'POST', href: '/v1/session/passkey', body: { id, response } });
}

/** Makes a passkey for one's own account, under a name to tell it by. */
export async function enrolPasskey(name: string): Promise<void> {
  const ask = { method: 'POST', href: '/v1/me/passkeys/question' } as const;
  const { id, options } = await send<Question<PublicKeyCredentialCreationOptionsJSON>>(ask);
  const response = await startRegistration({ optionsJSON: options });
  await send({ method: 'POST', href: '/v1/me/passkeys', body: { id, name, response } });
}
