import { makeKeyPair, signerOf } from '@ocop/platform';
import {
  checkToken,
  isSet,
  keysOf,
  LIST_SIZE,
  makeToken,
  scopeClaim,
  statusBits,
  statusListToken,
  type PublicKey,
} from '@ocop/proofs';
import { sha256 } from '@ocop/records';
import { meansOf } from '@ocop/signing';
import { qrSvg, Typesetter } from '@ocop/typeset';
import { createPublicKey } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificatePaper } from '../../../apps/certificates/src/papers';
import { certificateAsked } from '../../support/certificate-asked';
import { round } from '../measure';
import type { Part } from '../part';

const SECONDS = 5;
const WARMING_UP = 200;
const PAPERS_AIM = 100;
const CHECKS_AIM = 5_000;
const PUBLIC_URL = 'https://ocop.example';

/** Certificates set and signed, codes checked, and a status list of a million, by the time of one core. */
export const certificates: Part = async (say) => {
  const papers = await setAndSigned();
  say(`  ${papers.perSecond} certificates set and signed a second (aim ${PAPERS_AIM})`);
  const checks = await codesChecked();
  say(`  ${checks.perSecond} codes checked a second (aim ${CHECKS_AIM})`);
  const list = statusList();
  say(`  a status list of ${list.certificates}: ${list.kilobytes} kB in ${list.milliseconds} ms`);
  return { papers, checks, list };
};

async function setAndSigned() {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-bench-'));
  const signing = { kind: 'demonstration', file: join(folder, 'key.json') } as const;
  const means = meansOf(signing);
  const setter = new Typesetter();
  const one = async (n: number) => {
    const number = `${n}/2026/GCN-OCOP`;
    const request = { ...certificateAsked(`cycle-${n}`), product: `Tinh dầu tràm số ${n}` };
    const address = `${PUBLIC_URL}/c/${String(n).padStart(26, 'x')}#${'x'.repeat(280)}`;
    const paper = certificatePaper({ number, request, code: null }, { address, specimen: false });
    const how = { reason: number, place: 'Huế', at: Date.UTC(2026, 7, 1) };
    return (await means.sign?.(setter.pdf('certificate', paper), how))?.length ?? 0;
  };
  // A service runs for months: what its first papers cost more is no measure of a ceremony's thousand.
  for (let n = 0; n < WARMING_UP; n += 1) await one(n);
  const measured = await byOneCore(SECONDS, one);
  rmSync(folder, { recursive: true });
  return { ...measured, aim: PAPERS_AIM };
}

async function codesChecked() {
  const { voucher, keys } = await aKey();
  const ids = Array.from({ length: 500 }, (_, n) => String(n).padStart(26, 'x'));
  const tokens = ids.map((id, n) => {
    const claims = {
      ...{ code: `46-19804-${n}-2026`, product: `Tinh dầu tràm ${n}`, producer: 'HTX Hương Bình' },
      ...{ issuer: 'hue', stars: 4, validFrom: '2026-08-01', validUntil: '2029-08-01' },
      ...{ scope: scopeClaim(sha256(id)), index: n },
    };
    return makeToken(claims, { publicUrl: PUBLIC_URL, id }, voucher);
  });
  const one = async (n: number) => {
    const at = n % ids.length;
    const { good } = await checkToken(tokens[at] ?? '', keys, { id: ids[at] ?? '' });
    if (!good) throw new Error('a good code was not taken');
    return 1;
  };
  await one(0);
  const longest = Math.max(
    ...tokens.map((token, n) => `${PUBLIC_URL}/c/${ids[n]}#${token}`.length),
  );
  const drawn = await byOneCore(1, () =>
    Promise.resolve(qrSvg(`${PUBLIC_URL}/c/${ids[0]}#${tokens[0]}`).length),
  );
  return { ...(await byOneCore(SECONDS, one)), aim: CHECKS_AIM, longest, drawn: drawn.perSecond };
}

/** One in fifty has been revoked, spread over the whole list. */
function statusList() {
  const { signer } = ownKey();
  const about = {
    ...{ address: `${PUBLIC_URL}/v1/public/status/revocation/1`, issuer: PUBLIC_URL },
    ...({ purpose: 'revocation', madeAt: new Date('2026-08-01T00:00:00Z') } as const),
  };
  const places = Array.from(
    { length: LIST_SIZE / 50 },
    (_, n) => (n * 7919 * 50 + n * n) % LIST_SIZE,
  );
  const since = performance.now();
  const token = statusListToken(statusBits(places), about, signer);
  const milliseconds = round(performance.now() - since);
  const body = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    credentialSubject: { encodedList: string };
  };
  if (!isSet(body.credentialSubject.encodedList, places[1] ?? 0))
    throw new Error('a revoked one is not on the list');
  return {
    certificates: LIST_SIZE,
    revoked: new Set(places).size,
    milliseconds,
    kilobytes: round(token.length / 1_000),
  };
}

function ownKey() {
  const pair = makeKeyPair('gcn');
  const signer = signerOf({ SIGNING_KEY: pair.secret }, 'gcn');
  if (!signer) throw new Error('the key was not taken');
  return { pair, signer };
}

async function aKey() {
  const { pair, signer } = ownKey();
  const key = Buffer.from(pair.publicKey, 'base64');
  const jwk = createPublicKey({ key, format: 'der', type: 'spki' }).export({ format: 'jwk' });
  const published = { ...jwk, kty: 'OKP', kid: 'gcn', alg: 'EdDSA', use: 'sig' } as PublicKey;
  return { voucher: signer, keys: await keysOf([published]) };
}

/** One after the other, by the process's own time: libraries that take threads pay for them. */
async function byOneCore(atLeast: number, one: (n: number) => Promise<number>) {
  const since = process.cpuUsage();
  for (let done = 1; ; done += 1) {
    await one(done);
    const { user, system } = process.cpuUsage(since);
    const seconds = (user + system) / 1_000_000;
    if (seconds >= atLeast)
      return { done, seconds: round(seconds), perSecond: round(done / seconds) };
  }
}
