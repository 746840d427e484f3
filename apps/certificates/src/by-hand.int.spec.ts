import { readSettings } from '@ocop/platform';
import { sha256 } from '@ocop/records';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { certificateAsked } from '../../../test/support/certificate-asked';
import { certificatesOn } from '../../../test/support/certificates-service';
import { makeDatabase } from '../../../test/support/database';
import { pdf } from '../../../test/support/sample-files';
import { Issuer } from '../../../test/support/signers';

const SIGNER = { name: 'Lê Văn Ký', capacity: 'KT. CHỦ TỊCH - PHÓ CHỦ TỊCH' };
const { authority } = certificateAsked('x');
const byHand = { signedBy: 'lê văn ký', signedOn: '2024-07-12' };
const scan = pdf({ body: '/Scanned true' });

describe('a certificate that was signed by hand', () => {
  let pool: Pool;
  let owner: Pool;
  let agency: Issuer;
  let service: ReturnType<typeof certificatesOn>;
  let folder: string;

  beforeAll(async () => {
    const { appUrl, ownerUrl } = await makeDatabase('certificates');
    owner = new Pool({ connectionString: ownerUrl, max: 1 });
    pool = new Pool({ connectionString: appUrl, max: 4 });
    folder = mkdtempSync(join(tmpdir(), 'by-hand-'));
    agency = await Issuer.named('Cơ quan chứng thực');
    const trusted = join(folder, 'trusted.pem');
    writeFileSync(trusted, agency.pem);
    const settings = readSettings({
      DATABASE_URL: appUrl,
      TEMPORAL_ADDRESS: 'localhost:1',
      SMTP_URL: 'smtp://localhost:1',
      PAPER_SIGNING: 'external',
      PAPER_SIGNING_TRUSTED: trusted,
    });
    service = certificatesOn(pool, settings);
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
    return Promise.all([pool.end(), owner.end()]);
  });

  const sentOut = async (cycle: string, signer = true) => {
    const named = { ...authority, ...(signer ? { signer: SIGNER } : {}) };
    const asked = certificateAsked(cycle, { authority: named });
    const answer = await service.issueCertificate(asked);
    if (!('unsigned' in answer)) throw new Error('it was issued unsigned');
    const { id } = answer.unsigned;
    const { rows } = await pool.query<{ bytes: Buffer }>(
      'select bytes from documents where id = $1',
      [`certificate-draft/${id}`],
    );
    return { id, asked, draft: rows[0]?.bytes ?? Buffer.alloc(0) };
  };
  const brought = async (certificate: string, bytes: Uint8Array) => {
    const file = sha256(bytes);
    await owner.query(
      `insert into signed_papers (sha256, certificate, bytes, handed_in_by, handed_in_as)
       values ($1, $2, $3, 'x', 'authority') on conflict do nothing`,
      [file, certificate, Buffer.from(bytes)],
    );
    return { certificate, file };
  };

  test('counts by its scan; who, as what and on which day stand in the answer, however often it is asked', async () => {
    const { id, asked } = await sentOut('counts');
    const request = { ...(await brought(id, scan)), byHand };
    const issued = await service.takeSignature(request);
    expect(issued).toMatchObject({
      id,
      sha256: sha256(scan),
      signature: {
        signedBy: byHand.signedBy,
        capacity: SIGNER.capacity,
        signedAt: Date.parse('2024-07-12T00:00:00+07:00'),
        means: 'by-hand',
      },
    });
    expect(issued).toMatchObject({ contentHash: expect.not.stringMatching(sha256(scan)) });
    expect(await service.takeSignature(request)).toEqual(issued);
    expect(await service.issueCertificate(asked)).toEqual(issued);
  });

  test('is refused by its own name where another signed it, or it is the file that went out', async () => {
    const { id, draft } = await sentOut('refused');
    const other = { ...byHand, signedBy: 'Lê Văn Ký Con' };
    expect(await service.takeSignature({ ...(await brought(id, scan)), byHand: other })).toEqual({
      refused: {
        code: 'SIGNER_OTHER',
        facts: { signedBy: 'Lê Văn Ký Con', expected: 'Lê Văn Ký' },
      },
    });
    expect(await service.takeSignature({ ...(await brought(id, draft)), byHand })).toMatchObject({
      refused: { code: 'SCAN_NOT_OF_PAPER' },
    });
    expect(await service.takeSignature(await brought(id, scan))).toMatchObject({
      refused: { code: 'SIGNED_FILE_DIFFERS' },
    });
    const { rows } = await pool.query('select state, file_hash from certificates where id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ state: 'awaiting-signature', file_hash: null }]);
  });

  test('of a scan and a signed file that come together one counts, and the other is told', async () => {
    const { id, draft, asked } = await sentOut('both', false);
    const soon = new Date(Date.now() + 1_000).toISOString();
    const signed = await (await agency.vouchFor(authority.name)).sign(draft, soon);
    const requests = [await brought(id, signed), { ...(await brought(id, scan)), byHand }];
    const answers = await Promise.all(requests.map((request) => service.takeSignature(request)));
    const counted = await service.issueCertificate(asked);
    const means = (counted as { signature?: { means: string } }).signature?.means;
    expect(counted).toMatchObject({ sha256: sha256(means === 'by-hand' ? scan : signed) });
    expect(answers).toContainEqual(counted);
    expect(answers).toContainEqual({
      refused: { code: 'PAPER_DIFFERS', facts: { certificate: id } },
    });
  });

  test('where all is signed by hand no list of issuers is asked for; where nothing is said, no number is given', async () => {
    const told = {
      DATABASE_URL: 'postgres://x@x/x',
      TEMPORAL_ADDRESS: 'x:1',
      SMTP_URL: 'smtp://x',
    };
    const on = (more: object) => certificatesOn(pool, readSettings({ ...told, ...more }));
    const asked = certificateAsked('only-by-hand', { authority: { ...authority, signer: SIGNER } });
    await expect(on({}).issueCertificate(asked)).rejects.toThrow(/SIGNING_DOWN.*by-hand/);
    const alone = on({ PAPER_SIGNING: 'by-hand' });
    const sent = await alone.issueCertificate(asked);
    if (!('unsigned' in sent)) throw new Error('it was issued unsigned');
    const paper = await brought(sent.unsigned.id, pdf({ body: '/Scanned (alone)' }));
    expect(await alone.takeSignature({ ...paper, byHand })).toMatchObject({
      ...{ number: sent.unsigned.number, signature: { means: 'by-hand' } },
    });
  });
});
