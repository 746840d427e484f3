import type { DigestAlgorithm, TimestampAuthority } from '@libpdf/core';
import { randomBytes } from 'node:crypto';
import { signedOver } from '../check/cms';
import { at, type Der, firstIn, oidOf, valuesIn } from '../check/der';

/** Whoever vouches for the time of a signature answers in a moment, or does not answer. */
const PATIENCE_MS = 10_000;
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const INTEGER = 0x02;

/** Identifiers of what a stamp is over, as DER has them. */
const HASHES: Readonly<Record<DigestAlgorithm, string>> = {
  'SHA-256': '0609608648016503040201',
  'SHA-384': '0609608648016503040202',
  'SHA-512': '0609608648016503040203',
};

/** No time was vouched for, and why. */
class NotStamped extends Error {}

/**
 * An authority of time-stamps (RFC 3161) whose answers are looked at: they are over our hash, to this very question, and
 * signed. The library that signs papers asks, too, but takes any answer that is granted.
 */
export class TimeStamps implements TimestampAuthority {
  constructor(
    private readonly address: string,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** @throws NotStamped */
  async timestamp(digest: Uint8Array, algorithm: DigestAlgorithm): Promise<Uint8Array> {
    // Positive: a number that begins with a one bit would be a negative one.
    const nonce = Buffer.concat([Buffer.of(0x5a), randomBytes(8)]);
    const answer = await this.asked(query(digest, algorithm, nonce));
    try {
      return tokenIn(answer, digest, nonce);
    } catch (error) {
      if (error instanceof NotStamped) throw error;
      throw new NotStamped(`its answer cannot be read: ${(error as Error).message}`);
    }
  }

  private async asked(body: Buffer): Promise<Uint8Array> {
    try {
      const response = await fetch(this.address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/timestamp-query' },
        body: new Uint8Array(body),
        signal: AbortSignal.timeout(this.patienceMs),
      });
      if (!response.ok) throw new NotStamped(`it answers ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      if (error instanceof NotStamped) throw error;
      const { name, message } = error as Error;
      throw new NotStamped(
        name === 'TimeoutError'
          ? `it does not answer within ${this.patienceMs / 1_000} s`
          : `it cannot be reached: ${message}`,
      );
    }
  }
}

/** TimeStampReq: version 1, what is to be stamped, a number that nobody asked with before, and the certificate please. */
function query(digest: Uint8Array, algorithm: DigestAlgorithm, nonce: Buffer): Buffer {
  const hash = der(0x30, Buffer.from(`${HASHES[algorithm]}0500`, 'hex'));
  const imprint = der(0x30, Buffer.concat([hash, der(0x04, Buffer.from(digest))]));
  const version = der(INTEGER, Buffer.of(1));
  const wanted = der(0x01, Buffer.of(0xff));
  return der(0x30, Buffer.concat([version, imprint, der(INTEGER, nonce), wanted]));
}

/** Everything in a query is shorter than 128 bytes. */
function der(tag: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.of(tag, content.length), content]);
}

function tokenIn(answer: Uint8Array, digest: Uint8Array, nonce: Buffer): Uint8Array {
  const [statusInfo, token] = valuesIn(firstIn(answer).content);
  if (!statusInfo) throw new NotStamped('its answer is empty');
  const [status = -1] = at(statusInfo, 0).content;
  if (status > 1 || !token) throw new NotStamped(`it refuses (status ${status})`);
  const content = at(at(at(token, 1), 0), 2);
  if (oidOf(at(content, 0)) !== TST_INFO) throw new NotStamped('its answer is no time-stamp');
  const stamp = at(at(content, 1), 0).content;
  signedOver(token.whole, stamp);
  const [, , imprint, , , ...rest] = valuesIn(firstIn(stamp).content);
  if (!imprint || !same(at(imprint, 1), digest))
    throw new NotStamped('it vouches for another signature than ours');
  const answered = rest.find(({ tag }) => tag === INTEGER);
  if (!answered || !same(answered, nonce))
    throw new NotStamped('it answers another question than ours');
  return token.whole;
}

function same({ content }: Der, expected: Uint8Array): boolean {
  return Buffer.from(content).equals(expected);
}
