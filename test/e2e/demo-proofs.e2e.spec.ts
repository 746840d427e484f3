import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { addCertificate } from '../../apps/cli/src/commands/certificate';
import { writeOut } from '../../apps/cli/src/report/write-out';
import { writeProofs } from '../../apps/cli/src/report/write-proofs';
import { playedSystem } from '../support/played-system';
import { PUBLIC_URL } from '../support/running-cli';
import { toldCommand } from '../support/told-command';

/** What the demo of Hương Trà leaves, and the code it says to try. */
describe('the certificates of the story verify', () => {
  const { folder, apiUrl, ownerUrl, out, summary } = playedSystem();
  const left = mkdtempSync(join(tmpdir(), 'ocop-proofs-'));
  const certificates = join(left, 'certificates');
  const pool = new Pool({ connectionString: ownerUrl, max: 1 });
  const numbers = [...summary.products, ...summary.renewals].flatMap(
    ({ certificateNumber }) => certificateNumber ?? [],
  );
  const fileOf = (number: string, kind: string) =>
    join(certificates, `${number.replaceAll('/', '-')}.${kind}`);
  const verify = async (...args: string[]) => {
    const told = await toldCommand(addCertificate, 'certificate', 'verify', ...args, '--json');
    return { code: told.code, ...(JSON.parse(told.out) as { outcome: string; words: string }) };
  };

  beforeAll(async () => {
    await writeOut(left, pool, { timeline: [], summary, mailFolder: join(folder, 'mail') });
    await writeProofs(certificates, pool);
  });
  afterAll(async () => {
    await pool.end();
    rmSync(left, { recursive: true });
  });

  test('each product that was recognised has its paper and its token, beside the keys', () => {
    expect(numbers).toHaveLength(7);
    const files = numbers.flatMap((number) => [fileOf(number, 'jws'), fileOf(number, 'pdf')]);
    const found = readdirSync(certificates).map((name) => join(certificates, name));
    expect(found.sort()).toEqual([...files, join(certificates, 'jwks.json')].sort());
  });

  test('a paper is the one of its number in the register; with one byte changed it is unknown', async () => {
    for (const number of numbers) {
      const file = fileOf(number, 'pdf');
      const { outcome, words } = await verify(file, '--site', apiUrl);
      expect({ outcome, words }).toEqual({
        outcome: expect.not.stringMatching(/unknown|forged/),
        words: expect.stringContaining(`số ${number},`),
      });
      const bytes = readFileSync(file);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      const changed = join(left, 'changed.pdf');
      writeFileSync(changed, bytes);
      expect(await verify(changed, '--site', apiUrl)).toMatchObject({
        outcome: 'unknown',
        code: 1,
      });
    }
  });

  test('a token proves itself by the keys beside it, with nobody to ask', async () => {
    const alone = ['--offline', '--jwks', join(certificates, 'jwks.json')];
    const today = new Date().toISOString().slice(0, 10);
    for (const { certificateNumber, validUntil, name } of [
      ...summary.products,
      ...summary.renewals,
    ]) {
      if (certificateNumber === null) continue;
      const { outcome, words } = await verify(fileOf(certificateNumber, 'jws'), ...alone);
      const over = (validUntil ?? '') < today;
      expect(outcome).toBe(over ? 'expired' : 'good-signature');
      if (!over) expect(words).toContain(name.slice(0, 8));
    }
  });

  test('the code that is printed leads to a certificate that holds, with the picture of its product', async () => {
    const [, printed = ''] = /thử một mã QR: (\S+)/.exec(out) ?? [];
    expect(printed).toContain(`${PUBLIC_URL}/c/`);
    // What stands in front of the system at its public address does not run here.
    const code = printed.replace(PUBLIC_URL, apiUrl);
    expect(await verify(code, '--site', apiUrl)).toMatchObject({ outcome: 'valid', code: 0 });
    const page = await fetch(code.split('#')[0] ?? '');
    const text = await page.text();
    expect([page.status, /data-state="([\w-]+)"/.exec(text)?.[1]]).toEqual([200, 'valid']);
    const [, src = ''] = /<img[^>]* src="([^"]+)"/s.exec(text) ?? [];
    const picture = Buffer.from(await (await fetch(`${apiUrl}${src}`)).arrayBuffer());
    expect(picture.subarray(0, 2).toString('hex')).toBe('ffd8');
    expect(Buffer.byteLength(text) + picture.length).toBeLessThan(30_000);
  });
});
