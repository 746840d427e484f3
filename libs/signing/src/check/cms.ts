import { createHash, createVerify, constants, X509Certificate } from 'node:crypto';
import { at, BrokenSignature, type Der, firstIn, oidOf, valuesIn } from './der';

/** A signature as RFC 5652 has it, with the certificate of whoever made it. */
export interface Signed {
  readonly signer: X509Certificate;
  /** Certificates that came along. */
  readonly others: readonly X509Certificate[];
  /** When, as the signed attributes say. */
  readonly signingTime?: Date;
}

const OID = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  pss: '1.2.840.113549.1.1.10',
} as const;
const DIGESTS: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const SET = 0x31;
const CERTIFICATES = 0xa0;

/**
 * Reads a detached signature and checks it over these bytes, by another reading of the standard than that of whoever
 * signs here. @throws BrokenSignature when it is none, or not over these bytes
 */
export function signedOver(cms: Uint8Array, bytes: Uint8Array): Signed {
  const signedData = at(at(firstIn(cms), 1), 0);
  const parts = valuesIn(signedData.content);
  const certificates = (
    parts.find(({ tag }) => tag === CERTIFICATES)?.content ?? new Uint8Array()
  ).slice();
  const known = valuesIn(certificates).map(({ whole }) => readCertificate(whole));
  const infos = valuesIn(parts.at(-1)?.content ?? new Uint8Array());
  const [info] = infos;
  if (!info || infos.length !== 1) throw new BrokenSignature('it is not of one signer');
  return checkedInfo(info, known, bytes);
}

function readCertificate(der: Uint8Array): X509Certificate {
  try {
    return new X509Certificate(der);
  } catch {
    throw new BrokenSignature('a certificate cannot be read');
  }
}

function checkedInfo(info: Der, known: readonly X509Certificate[], bytes: Uint8Array): Signed {
  const [, sid, digestAlgorithm, attributes, algorithm, signature] = valuesIn(info.content);
  if (!sid || !digestAlgorithm || !attributes || !algorithm || !signature)
    throw new BrokenSignature('it lacks a part');
  const digest = DIGESTS[oidOf(at(digestAlgorithm, 0))];
  if (!digest || attributes.tag !== CERTIFICATES)
    throw new BrokenSignature('it is weaker than SHA-256 over signed attributes');
  const signer = known.find((one) => isNamed(one, sid));
  if (!signer) throw new BrokenSignature('the signer’s certificate is not in it');
  const said = attributesOf(attributes);
  const expected = createHash(digest).update(bytes).digest();
  const got = said.get(OID.messageDigest);
  if (!got || !expected.equals(got.content)) throw new BrokenSignature('the bytes are others');
  requireSignature(signer, { digest, algorithm, attributes, signature });
  const time = said.get(OID.signingTime);
  return {
    signer,
    others: known.filter((one) => one !== signer),
    ...(time ? { signingTime: timeOf(time) } : {}),
  };
}

function attributesOf(attributes: Der): ReadonlyMap<string, Der> {
  return new Map(
    valuesIn(attributes.content).map((attribute) => {
      const [type, values] = [at(attribute, 0), at(attribute, 1)];
      return [oidOf(type), at(values, 0)] as const;
    }),
  );
}

/** Issuer and serial number of a certificate, as the signature names its own. */
function isNamed(certificate: X509Certificate, sid: Der): boolean {
  const fields = valuesIn(at(firstIn(certificate.raw), 0).content).filter(
    ({ tag }) => tag !== 0xa0,
  );
  const [serial, , issuer] = fields;
  const [namedIssuer, namedSerial] = valuesIn(sid.content);
  const same = (a?: Der, b?: Der) => a && b && Buffer.from(a.whole).equals(b.whole);
  return Boolean(same(serial, namedSerial) && same(issuer, namedIssuer));
}

interface Made {
  readonly digest: string;
  readonly algorithm: Der;
  readonly attributes: Der;
  readonly signature: Der;
}

function requireSignature(signer: X509Certificate, made: Made): void {
  // They are signed as a SET, whatever they are tagged as where they stand.
  const signed = Buffer.from(made.attributes.whole);
  signed[0] = SET;
  const key = signer.publicKey;
  const padding =
    oidOf(at(made.algorithm, 0)) === OID.pss
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
      : {};
  const isGood = createVerify(made.digest)
    .update(signed)
    .verify({ key, ...padding }, made.signature.content);
  if (!isGood) throw new BrokenSignature('the signature is not the signer’s');
}

/** `240708030000Z` or `20240708030000Z`. */
function timeOf({ content }: Der): Date {
  const text = Buffer.from(content).toString('latin1');
  const whole = text.length === 13 ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const time = whole.replace(/^(....)(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) throw new BrokenSignature('its time cannot be read');
  return date;
}
