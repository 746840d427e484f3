import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { send } from './api';
import { RefusedError } from './problem';

interface Question<O> {
  readonly id: string;
  readonly options: O;
}

/** Comes in by a passkey that this device, or one beside it, holds. @throws RefusedError */
export async function signInByPasskey(): Promise<void> {
  const ask = { method: 'POST', href: '/v1/session/passkey/question' } as const;
  const { id, options } = await send<Question<PublicKeyCredentialRequestOptionsJSON>>(ask);
  const response = await startAuthentication({ optionsJSON: options }).catch(refuse);
  await send({ method: 'POST', href: '/v1/session/passkey', body: { id, response } });
}

/** Makes a passkey for one's own account, under a name to tell it by. */
export async function enrolPasskey(name: string): Promise<void> {
  const ask = { method: 'POST', href: '/v1/me/passkeys/question' } as const;
  const { id, options } = await send<Question<PublicKeyCredentialCreationOptionsJSON>>(ask);
  const response = await startRegistration({ optionsJSON: options }).catch(refuse);
  await send({ method: 'POST', href: '/v1/me/passkeys', body: { id, name, response } });
}

/** Why a browser, or whoever sits before it, made no use of a passkey: by the names that WebAuthn gives its errors. */
const REFUSALS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  NotAllowedError: [
    'Chưa dùng được khóa: bạn đã hủy, hoặc để quá lâu. Không có gì thay đổi; bấm lại để thử lần nữa.',
    'No passkey was used: you cancelled, or it took too long. Nothing has changed; press again to try once more.',
  ],
  InvalidStateError: [
    'Thiết bị này đã có khóa của tài khoản; không cần tạo nữa.',
    'This device holds a passkey of the account already; no other is needed.',
  ],
  SecurityError: [
    'Trình duyệt chỉ dùng khóa ở địa chỉ https hoặc localhost, không ở địa chỉ bằng số. Hãy mở trang bằng tên của hệ thống.',
    'A browser uses passkeys at https addresses or localhost only, not at numbers. Open the page by its name.',
  ],
  NotSupportedError: [
    'Thiết bị này không có khóa mà hệ thống nhận. Hãy dùng mật khẩu và mã xác thực.',
    'This device has no passkey that the system takes. Use password and code.',
  ],
};

/** @throws RefusedError where it is known why; else what the browser says */
function refuse(error: unknown): never {
  const name = error instanceof Error ? error.name : '';
  const isAbsent = typeof PublicKeyCredential === 'undefined';
  const said =
    REFUSALS[name === 'AbortError' ? 'NotAllowedError' : isAbsent ? 'NotSupportedError' : name];
  if (!said) throw error;
  const [detail, detailEn] = said;
  const code = 'PASSKEY_NOT_USED';
  throw new RefusedError({ code, title: code, status: 400, detail, detailEn });
}
