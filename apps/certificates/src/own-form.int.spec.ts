import { PDF } from '@libpdf/core';
import { makeKeyPair, readSettings } from '@ocop/platform';
import { sha256 } from '@ocop/records';
import { builtInTemplate } from '@ocop/typeset';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { certificateAsked as request } from '../../../test/support/certificate-asked';
import { certificatesOn } from '../../../test/support/certificates-service';
import { makeDatabase } from '../../../test/support/database';

describe('the form of certificates', () => {
  let pool: Pool;
  let owner: Pool;
  let service: ReturnType<typeof certificatesOn>;
  let folder: string;
  beforeAll(async () => {
    const { appUrl, ownerUrl } = await makeDatabase('certificates');
    owner = new Pool({ connectionString: ownerUrl, max: 1 });
    pool = new Pool({ connectionString: appUrl, max: 4 });
    folder = mkdtempSync(join(tmpdir(), 'own-form-'));
    const settings = readSettings({
      DATABASE_URL: appUrl,
      TEMPORAL_ADDRESS: 'localhost:1',
      SMTP_URL: 'smtp://localhost:1',
      PUBLIC_URL: 'http://127.0.0.1:3000',
      PAPER_SIGNING: 'demonstration',
      PAPER_SIGNING_FILE: join(folder, 'key.json'),
      SIGNING_KEY: makeKeyPair('gcn').secret,
    });
    service = certificatesOn(pool, settings);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    return Promise.all([pool.end(), owner.end()]);
  });

  test('a form that the authority has adopted is taken from then on, and named in the record by its hash', async () => {
    const { source, sha256: released } = builtInTemplate();
    const adopt = async (text: string, version: number) => {
      await owner.query(
        `update certificate_templates set state = 'ended', ended_by = 'A', ended_at = now(), ended_why = 'x'
         where state = 'adopted'`,
      );
      await owner.query(
        `insert into certificate_templates (area, version, source, sha256, state, made_by, changed_by, adopted_by,
           adopted_at, reason) values ('hue/huong-tra', $1, $2, $3, 'adopted', 'A', 'A', 'A', now(), 'mẫu mới')`,
        [version, text, sha256(text)],
      );
    };
    const before = await service.issueCertificate(request('own-form-0'));
    expect(before).toMatchObject({ template: released });
    const own = source.replace('GIẤY CHỨNG NHẬN]', 'GIẤY CHỨNG NHẬN HƯƠNG TRÀ]');
    await adopt(own, 1);
    const issued = await service.issueCertificate(request('own-form-1'));
    expect(issued).toMatchObject({ template: sha256(own) });
    const wordsOf = async (one: object) => {
      const { id } = one as { id: string };
      const { rows } = await owner.query<{ bytes: Buffer }>(
        'select bytes from documents where id = $1',
        [`certificate/${id}`],
      );
      const [{ text = '' } = {}] = (await PDF.load(rows[0]?.bytes ?? Buffer.of())).extractText();
      return text;
    };
    expect(await wordsOf(issued)).toContain('GIẤY CHỨNG NHẬN HƯƠNG TRÀ');
    // What it cannot print is printed in the form of the release, and the record says so.
    await adopt(`${own}\n#if data.product == "Mắm ruốc" { panic("không in") }`, 2);
    const otherwise = await service.issueCertificate(
      request('own-form-2', { product: 'Mắm ruốc' }),
    );
    expect(otherwise).toMatchObject({ template: released });
    expect(await wordsOf(otherwise)).not.toContain('HƯƠNG TRÀ]');
    const { rows } = await owner.query(
      `select cycle, template_fault from certificates where cycle like 'own-form-%' order by cycle`,
    );
    expect(rows.map((row: { template_fault: string | null }) => row.template_fault)).toEqual([
      null,
      null,
      'does-not-compile',
    ]);
    expect(await service.issueCertificate(request('own-form-1'))).toEqual(issued);
    expect(await service.issueCertificate(request('own-form-2', { product: 'Mắm ruốc' }))).toEqual(
      otherwise,
    );
    await expect(
      owner.query(`update certificate_templates set source = 'x' where version = 1`),
    ).rejects.toThrow(/has been adopted/);
  });

  test('what the font has no shape for is left out on paper and kept in the record', async () => {
    const product = 'Cam 🍊 Nam Đông';
    const issued = await service.issueCertificate(request('emoji', { product }));
    expect(issued).toMatchObject({ scope: { product } });
  });
});
