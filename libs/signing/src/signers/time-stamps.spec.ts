import { PDF } from '@libpdf/core';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Issuer } from '../../../../test/support/signers';
import { type Manner, TimeStampAuthority } from '../../../../test/support/time-stamps';
import { meansOf } from '..';
import { at, firstIn, valuesIn } from '../check/der';
import { signatureAdded } from '../check/pdf-signature';
import { signatureOf } from '../check/signature-of';
import { TimeStamps } from './time-stamps';
import { X509Certificate } from 'node:crypto';

const when = Date.parse('2026-06-01T03:00:00Z');
const how = { reason: 'Cấp giấy chứng nhận', place: 'Huế', at: when };
const UNSIGNED = 0xa1;

// Keys are made, and each stamp is a process of OpenSSL's.
jest.setTimeout(60_000);

describe('time-stamps', () => {
  let authority: TimeStampAuthority;
  let folder: string;
  beforeAll(async () => {
    authority = await TimeStampAuthority.start();
    folder = mkdtempSync(join(tmpdir(), 'stamped-'));
  });
  afterAll(() => {
    authority.stop();
    rmSync(folder, { recursive: true });
  });

  test('a signature is stamped (PAdES B-T), as OpenSSL sees it, too, and its signer is found as before', async () => {
    const agency = await Issuer.named('Cơ quan chứng thực');
    const token = await agency.vouchFor('Nguyễn Văn Chủ Tịch');
    const kept = await token.asPkcs12(folder, 'mật khẩu');
    const means = meansOf({ kind: 'pkcs12', ...kept, timestamps: authority.address });
    expect(await means.readiness(when)).toMatchObject({ ready: true });
    const pdf = PDF.create();
    pdf.addPage({ size: 'a4' });
    const draft = await pdf.save();
    const signed = (await means.sign?.(draft, how)) ?? draft;
    const trusted = [new X509Certificate(agency.pem)];
    const expected = {
      draft,
      trusted,
      signatory: { signer: 'Nguyễn Văn Chủ Tịch', authority: 'x' },
      notBefore: when,
    };
    expect(await signatureOf(signed, expected)).toMatchObject({ signedAt: when });
    const { cms = Buffer.of() } = signatureAdded(signed, draft.length) ?? {};
    const infos = valuesIn(at(at(firstIn(cms), 1), 0).content).at(-1);
    const parts = valuesIn(at(infos ?? firstIn(cms), 0).content);
    const value = parts[5]?.content ?? Buffer.of();
    const stamp = parts.find(({ tag }) => tag === UNSIGNED);
    const [attribute] = valuesIn(stamp?.content ?? Buffer.of());
    const stampToken = attribute && at(at(attribute, 1), 0).whole;
    const digest = createHash('sha256').update(value).digest();
    expect(stampToken && authority.vouchesFor(stampToken, digest)).toBe(true);
  });

  test.each<readonly [string, Manner, RegExp]>([
    ['does not answer', 'slow', /does not answer within 0.5 s/],
    ['answers with an error', 'fails', /answers 500/],
    ['refuses to stamp', 'refuses', /refuses \(status 2\)/],
    ['answers with something else', 'garbage', /cannot be read/],
    ['answers an earlier question', 'old-answer', /another question|another signature/],
    ['vouches for another hash', 'other-hash', /another signature than ours/],
  ])('an authority that %s has stamped nothing', async (_, manner, why) => {
    const stamps = new TimeStamps(authority.address, 500);
    const digest = randomBytes(32);
    authority.manner = 'well';
    await new TimeStamps(authority.address).timestamp(digest, 'SHA-256');
    authority.manner = manner;
    await expect(stamps.timestamp(digest, 'SHA-256')).rejects.toThrow(why);
    authority.manner = 'well';
  });

  test('one that is away holds signing up, which readiness says with its address', async () => {
    const gone = await TimeStampAuthority.start();
    const { address } = gone;
    gone.stop();
    const file = join(folder, 'key.json');
    const means = meansOf({ kind: 'demonstration', file, timestamps: address });
    expect(await means.readiness(when)).toMatchObject({
      ready: false,
      why: { en: expect.stringContaining(`${address} (PAPER_SIGNING_TSA)`) as string },
    });
    await expect(means.sign?.(Buffer.from('%PDF-'), how)).rejects.toThrow();
  });

  test('it is asked once a minute whether it is there, not for each certificate', async () => {
    const file = join(folder, 'key.json');
    const means = meansOf({ kind: 'demonstration', file, timestamps: authority.address });
    await means.readiness(when);
    const { asked } = authority;
    await means.readiness(when);
    expect(authority.asked).toBe(asked);
  });
});
