import 'reflect-metadata';
import { CryptoKeySigner, type Signer } from '@libpdf/core';
import { X509CertificateGenerator } from '@peculiar/x509';
import { randomBytes, webcrypto } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readiness, Signing, SigningMeans, SigningSettings } from '../means';
import { signPdf } from './sign-pdf';
import { stampingFault } from './stamping';

const ALGORITHM = {
  name: 'RSASSA-PKCS1-v1_5',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
  hash: 'SHA-256',
} as const;
/** A sandbox plays years of before and after. */
const [FROM, UNTIL] = ['2015-01-01T00:00:00Z', '2099-12-31T00:00:00Z'];
/** Whoever reads the signature sees that nobody stands behind it. */
const NAME = 'CN=BẢN MINH HỌA - CHỮ KÝ KHÔNG CÓ GIÁ TRỊ PHÁP LÝ, O=OCOP sandbox';

interface Kept {
  readonly key: string;
  readonly certificate: string;
}

/** A key of its own, made at the first start of a sandbox and kept beside its data. */
export class Demonstration implements SigningMeans {
  readonly kind = 'demonstration';
  private loaded?: Promise<Signer>;

  constructor(private readonly settings: SigningSettings) {}

  async readiness(): Promise<Readiness> {
    try {
      await this.signer();
      const fault = await stampingFault(this.settings.timestamps);
      return fault ?? { ready: true, signer: 'BẢN MINH HỌA' };
    } catch (error) {
      const { message } = error as Error;
      return {
        ready: false,
        why: {
          vi: `không đọc được khóa minh họa ${this.settings.file}: ${message}`,
          en: `the demonstration key ${this.settings.file} cannot be read: ${message}`,
        },
      };
    }
  }

  async sign(pdf: Uint8Array, signing: Signing): Promise<Uint8Array> {
    const { timestamps } = this.settings;
    return signPdf(pdf, signing, { signer: await this.signer(), timestamps });
  }

  private signer(): Promise<Signer> {
    this.loaded ??= readOrMake(this.settings.file).then(signerOf);
    const { loaded } = this;
    loaded.catch(() => (this.loaded = undefined));
    return loaded;
  }
}

async function signerOf({ key, certificate }: Kept): Promise<Signer> {
  const { subtle } = webcrypto;
  const bytes = Buffer.from(key, 'base64');
  const secret = await subtle.importKey('pkcs8', bytes, ALGORITHM, false, ['sign']);
  const der = new Uint8Array(Buffer.from(certificate, 'base64'));
  return new CryptoKeySigner(secret, der, 'RSA', 'RSASSA-PKCS1-v1_5');
}

/** Of several that start at once, the first one's key stands. */
async function readOrMake(file: string): Promise<Kept> {
  const kept = await read(file);
  if (kept) return kept;
  await mkdir(dirname(file), { recursive: true });
  const fresh = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(fresh, JSON.stringify(await make()), { mode: 0o600, flag: 'wx' });
  await link(fresh, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(fresh);
  return (await read(file)) as Kept;
}

async function read(file: string): Promise<Kept | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function make(): Promise<Kept> {
  const { subtle } = webcrypto;
  const keys = await subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: randomBytes(8).toString('hex'),
    name: NAME,
    notBefore: new Date(FROM),
    notAfter: new Date(UNTIL),
    signingAlgorithm: ALGORITHM,
    keys,
  });
  const key = Buffer.from(await subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return { key, certificate: Buffer.from(certificate.rawData).toString('base64') };
}
