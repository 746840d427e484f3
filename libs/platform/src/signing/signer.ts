import { type Envelope, type Leave, signedText, type Wish } from '@ocop/contracts';
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';

/** A key made for one process or system: the private half stays with it, the public half is registered. */
export interface KeyPair {
  readonly id: string;
  /** `api=MC4CAQ…`: what the setting SIGNING_KEY holds. */
  readonly secret: string;
  /** SPKI in base64: what the table `signing_keys` holds. */
  readonly publicKey: string;
}

/** Ed25519: small, fast to sign, and whoever checks holds nothing to sign with. */
export function makeKeyPair(id: string): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  return { id, secret: `${id}=${secret}`, publicKey: spki(publicKey) };
}

function spki(key: KeyObject): string {
  return key.export({ format: 'der', type: 'spki' }).toString('base64');
}

/** Vouches for what a process sends to cases. */
export class Signer {
  private constructor(
    readonly key: string,
    private readonly privateKey: KeyObject,
  ) {}

  /** @throws Error when the text is not `id=base64` of an Ed25519 private key */
  static from(secret: string): Signer {
    const cut = secret.indexOf('=');
    const [id, der] = [secret.slice(0, cut), secret.slice(cut + 1)];
    try {
      const key = createPrivateKey({
        key: Buffer.from(der, 'base64'),
        format: 'der',
        type: 'pkcs8',
      });
      if (cut < 1 || key.asymmetricKeyType !== 'ed25519') throw new Error('another kind of key');
      return new Signer(id, key);
    } catch {
      throw new Error(
        'SIGNING_KEY: expected NAME=BASE64 of an Ed25519 private key, as `ocop keys make NAME` prints it',
      );
    }
  }

  get publicKey(): string {
    return spki(createPublicKey(this.privateKey));
  }

  sealed(to: string, wish: Wish): Envelope {
    const envelope = { ...wish, to };
    const signature = this.sign(signedText(envelope));
    return { ...envelope, warrant: { key: this.key, signature } };
  }

  /** Leave for a person to speak in one case through another system. */
  leave(leave: Leave): string {
    const text = Buffer.from(JSON.stringify(leave)).toString('base64url');
    return `${this.key}.${text}.${this.sign(leaveText(text))}`;
  }

  /** Vouches for a text that leaves the system: whoever has the public key can check it. */
  attested(text: string): { key: string; publicKey: string; signature: string } {
    const { key, publicKey } = this;
    return { key, publicKey, signature: this.sign(text) };
  }

  private sign(text: string): string {
    return sign(null, Buffer.from(text), this.privateKey).toString('base64url');
  }
}

/** Services that speak to cases, each with a key of its own; `gcn` vouches for certificates towards everybody. */
export type SpeakerName = 'api' | 'worker' | 'gcn';

/**
 * The signer of a service: the last of its keys in the setting, where several stand while a key is being replaced
 * (`api=…`, `api.2027=…`). Undefined when there is none: such a process can read, and speak to no case.
 */
export function signerOf(
  { SIGNING_KEY }: { SIGNING_KEY?: string },
  name: SpeakerName | undefined,
): Signer | undefined {
  const keys = (SIGNING_KEY ?? '').split(/\s+/).filter((key) => key !== '');
  const own = keys.filter((key) => key.split(/[=.]/)[0] === name).at(-1);
  return own === undefined ? undefined : Signer.from(own);
}

export function leaveText(body: string): string {
  return `ocop-leave/1\n${body}`;
}
