import 'reflect-metadata';
import { CryptoKeySigner, PDF } from '@libpdf/core';
import {
  BasicConstraintsExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { execFileSync } from 'node:child_process';
import { randomBytes, webcrypto } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Made in a moment; the demonstration key is RSA, so both kinds are read back. */
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

interface Holder {
  readonly keys: webcrypto.CryptoKeyPair;
  readonly certificate: X509Certificate;
}

const names = (name: string) => `CN=${name}`;
const serial = () => `01${randomBytes(7).toString('hex')}`;
const makeKeys = () => webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);

/** An issuer as an agency has one, with whoever it vouches for. */
export class Issuer {
  private constructor(private readonly self: Holder) {}

  static async named(name: string): Promise<Issuer> {
    const keys = await makeKeys();
    const certificate = await X509CertificateGenerator.createSelfSigned({
      serialNumber: serial(),
      name: names(name),
      notBefore: new Date('2020-01-01'),
      notAfter: new Date('2045-01-01'),
      signingAlgorithm: ALGORITHM,
      keys,
      extensions: [new BasicConstraintsExtension(true, undefined, true)],
    });
    return new Issuer({ keys, certificate });
  }

  get pem(): string {
    return this.self.certificate.toString('pem');
  }

  /** Somebody with a key and a certificate of this issuer. */
  async vouchFor(
    name: string,
    [from, until]: readonly [string, string] = ['2020-01-01', '2045-01-01'],
  ) {
    const keys = await makeKeys();
    const certificate = await X509CertificateGenerator.create({
      serialNumber: serial(),
      subject: names(name),
      issuer: this.self.certificate.subject,
      notBefore: new Date(from),
      notAfter: new Date(until),
      signingKey: this.self.keys.privateKey,
      publicKey: keys.publicKey,
      signingAlgorithm: ALGORITHM,
    });
    return new Token({ keys, certificate });
  }
}

/** A key in somebody's hand. */
export class Token {
  constructor(private readonly self: Holder) {}

  /** The file as the holder signs it. */
  async sign(file: Uint8Array, at: string): Promise<Uint8Array> {
    const pdf = await PDF.load(file);
    const der = new Uint8Array(this.self.certificate.rawData);
    const key = this.self.keys.privateKey;
    const signer = new CryptoKeySigner(key, der, 'EC', 'ECDSA');
    const { bytes } = await pdf.sign({ signer, signingTime: new Date(at), level: 'B-B' });
    return bytes;
  }

  /** The same key as a PKCS#12 file with its password beside it. */
  async asPkcs12(folder: string, password: string) {
    const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', this.self.keys.privateKey));
    const [keyFile, certificateFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    const body = key.toString('base64').replace(/.{64}/g, '$&\n');
    writeFileSync(keyFile, `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`);
    writeFileSync(certificateFile, this.self.certificate.toString('pem'));
    const [file, passwordFile] = [join(folder, 'signer.p12'), join(folder, 'password')];
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    execFileSync('openssl', [
      ...['pkcs12', '-export', '-inkey', keyFile, '-in', certificateFile],
      ...['-out', file, '-passout', `file:${passwordFile}`],
    ]);
    chmodSync(file, 0o600);
    return { file, passwordFile };
  }
}
