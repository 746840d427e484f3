import type { CoveringLetter } from '@ocop/casework';
import { PictureDrawer } from '@ocop/files';
import { makeKeyPair, projectRoot, readSettings, type Settings } from '@ocop/platform';
import { MatterStore, sha256 } from '@ocop/records';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { certificateAsked as request } from '../../../test/support/certificate-asked';
import { certificatesOn as serviceOn } from '../../../test/support/certificates-service';
import { photograph } from '../../../test/support/photographs';
import { makeDatabase } from '../../../test/support/database';
import { Issuer } from '../../../test/support/signers';
import { TimeStampAuthority } from '../../../test/support/time-stamps';
import { CertificateBook } from './certificate-book';
import { contentHashOf, scopeOf } from './content';
import { certificatePaper } from './papers';
import { Typesetter } from '@ocop/typeset';

const key = makeKeyPair('gcn');

describe('certificates', () => {
  let pool: Pool;
  let owner: Pool;
  let book: CertificateBook;
  let service: ReturnType<typeof serviceOn>;
  let folder: string;
  let settings: (more?: Readonly<Record<string, string>>) => Settings;

  beforeAll(async () => {
    const { appUrl, ownerUrl } = await makeDatabase('certificates');
    owner = new Pool({ connectionString: ownerUrl, max: 1 });
    pool = new Pool({ connectionString: appUrl, max: 8 });
    book = new CertificateBook(pool);
    folder = mkdtempSync(join(tmpdir(), 'certificates-'));
    settings = (more = {}) =>
      readSettings({
        DATABASE_URL: appUrl,
        TEMPORAL_ADDRESS: 'localhost:1',
        SMTP_URL: 'smtp://localhost:1',
        PUBLIC_URL: 'http://127.0.0.1:3000',
        PAPER_SIGNING: 'demonstration',
        PAPER_SIGNING_FILE: join(folder, 'key.json'),
        SIGNING_KEY: key.secret,
        ...more,
      });
    service = serviceOn(pool, settings());
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    return Promise.all([pool.end(), owner.end()]);
  });

  const numbers = async (year: number) => {
    const { rows } = await pool.query<{ no: number }>(
      'select no from certificates where year = $1 order by no',
      [year],
    );
    return rows.map(({ no }) => no);
  };

  test('forty at once, a quarter of them twice and some failing: 1 to 40 without a gap', async () => {
    const cycles = Array.from({ length: 40 }, (_, i) => `cycle-${i}`);
    const asked = [...cycles, ...cycles.filter((_, i) => i % 4 === 0)];
    const bad = Array.from({ length: 5 }, (_, i) =>
      // A request that the book cannot store: the number it had taken must come back.
      book.enter(request(`bad-${i}`, { product: null as unknown as string, cycle: null as never })),
    );
    const given = await Promise.all(asked.map((cycle) => book.enter(request(cycle))));
    expect((await Promise.allSettled(bad)).map(({ status }) => status)).toEqual(
      Array(5).fill('rejected'),
    );
    expect(await numbers(2024)).toEqual(cycles.map((_, i) => i + 1));
    expect(new Set(given.map(({ number }) => number)).size).toBe(40);
  });

  test('each year and each authority has a book of its own', async () => {
    const signed = (signedOn: string) => ({ ...request('x').decision, signedOn });
    const next = await book.enter(request('next', { decision: signed('2025-01-03') }));
    expect(next.number).toBe('01/2025/GCN-OCOP-HT');
    expect(next.id).toMatch(/^[a-z2-7]{26}$/);
    const issued = await book.enter(request('issued-later', { issuedOn: '2026-01-02' }));
    expect(issued.number).toBe('01/2026/GCN-OCOP-HT');
    const { authority } = request('x');
    const province = { ...authority, id: 'ubnd-tinh', area: 'hue', symbol: 'GCN-OCOP-TTH' };
    const other = await book.enter(
      request('province', { authority: province, decision: signed('2025-01-03') }),
    );
    expect(other.number).toBe('01/2025/GCN-OCOP-TTH');
  });

  test('asked again, a cycle gets its certificate; with other content it is refused', async () => {
    const first = await service.issueCertificate(request('again'));
    expect(await service.issueCertificate(request('again'))).toEqual(first);
    expect(await service.issueCertificate(request('again', { stars: 4 }))).toMatchObject({
      refused: { code: 'CERTIFICATE_DIFFERS', facts: { cycle: 'again' } },
    });
  });

  test('a commune counts its products; a code of before is kept', async () => {
    const unit = '46-19882';
    const codes = await Promise.all(
      ['one', 'two', 'three'].map((cycle) => book.enter(request(`unit-${cycle}`, { unit }))),
    );
    expect(codes.map(({ code }) => code).sort()).toEqual(
      [1, 2, 3].map((no) => `${unit}-${no}-2024`),
    );
    const kept = await book.enter(request('kept', { unit, code: '83-832-28882-2-2022' }));
    expect(kept.code).toBe('83-832-28882-2-2022');
    expect((await book.enter(request('unit-four', { unit }))).code).toBe(`${unit}-4-2024`);
  });

  test('ten districts of one name have ten books', async () => {
    const { authority } = request('x');
    const signed = { ...request('x').decision, signedOn: '2022-03-01' };
    const provinces = ['an-giang', 'ben-tre', 'long-an'];
    const numbers = await Promise.all(
      provinces.map(async (province) => {
        const area = `${province}/chau-thanh`;
        const of = { ...authority, id: 'chau-thanh', area };
        return book.enter(request(`chau-thanh-${province}`, { authority: of, decision: signed }));
      }),
    );
    expect(numbers.map(({ no }) => no)).toEqual([1, 1, 1]);
    expect(new Set(numbers.map(({ id }) => id)).size).toBe(3);
  });

  test('what can never be stored is refused, and its number comes back', async () => {
    const decision = { ...request('x').decision, signedOn: '2021-03-01' };
    const bad = request('half', { decision, product: null as never, cycle: null as never });
    expect(await service.issueCertificate(bad)).toMatchObject({
      refused: { code: 'NOT_STORABLE' },
    });
    const good = await book.enter(request('whole', { decision }));
    expect(good.no).toBe(1);
  });

  test('the letter with three hundred dossiers is set from what lies under its hash', async () => {
    const { authority, decision } = request('x');
    const products = Array.from({ length: 300 }, (_, i) => ({
      name: `Tinh dầu tràm gió nguyên chất ${i + 1}`,
      owner: `Hợp tác xã số ${i + 1}`,
      communeName: 'Xã Hương Bình',
      average: '78.00',
    }));
    const content: CoveringLetter = {
      number: '45/PKT',
      sentOn: '2024-07-12',
      authority,
      decision,
      regulation: '148/QĐ-TTg',
      plan: 'KH 1227/KH-UBND',
      threshold: 70,
      round: { no: 1, year: 2024 },
      products,
    };
    const letter = { sha256: await new MatterStore(owner).keep(content) };
    const written = await service.writeLetter({ round: 'dot-1', letter });
    expect(written).toMatchObject({ document: 'letter/dot-1' });
    expect(await service.writeLetter({ round: 'dot-1', letter })).toEqual(written);
  });

  test('a letter whose matter is gone, or is none, is refused by name', async () => {
    const gone = { sha256: 'f'.repeat(64) };
    expect(await service.writeLetter({ round: 'dot-2', letter: gone })).toEqual({
      refused: { code: 'MATTER_MISSING', facts: gone },
    });
    const other = { sha256: await new MatterStore(owner).keep({ number: '46/PKT' }) };
    expect(await service.writeLetter({ round: 'dot-2', letter: other })).toMatchObject({
      refused: { code: 'CANNOT_BE_DONE' },
    });
  });

  test('a database that is away is no refusal: the work is tried again', async () => {
    const away = new Pool({ connectionString: 'postgres://x@localhost:1/x' });
    const alone = serviceOn(away, settings());
    await expect(alone.issueCertificate(request('away'))).rejects.toThrow();
    await away.end();
  });

  test('where nothing can be signed no number is taken, and it goes on once it can', async () => {
    const decision = { ...request('x').decision, signedOn: '2020-03-01' };
    const asked = request('unsigned', { decision });
    const file = join(folder, 'missing.p12');
    const down = serviceOn(pool, settings({ PAPER_SIGNING: 'pkcs12', PAPER_SIGNING_FILE: file }));
    await expect(down.issueCertificate(asked)).rejects.toThrow(/SIGNING_DOWN/);
    expect(await numbers(2020)).toEqual([]);
    const issued = await service.issueCertificate(asked);
    expect(issued).toMatchObject({
      number: '01/2020/GCN-OCOP-HT',
      signature: {
        signedBy: 'UBND thị xã Hương Trà',
        capacity: 'CHỦ TỊCH',
        means: 'demonstration',
      },
    });
    const { rows } = await pool.query<{ state: string }>(
      `select state from certificates where cycle = 'unsigned'`,
    );
    expect(rows).toEqual([{ state: 'valid' }]);
  });

  test('where no time can be stamped no number is taken, and it goes on once it can', async () => {
    const decision = { ...request('x').decision, signedOn: '2019-03-01' };
    const asked = request('unstamped', { decision });
    const authority = await TimeStampAuthority.start();
    const stamped = () => serviceOn(pool, settings({ PAPER_SIGNING_TSA: authority.address }));
    authority.manner = 'fails';
    await expect(stamped().issueCertificate(asked)).rejects.toThrow(/SIGNING_DOWN.*answers 500/);
    expect(await numbers(2019)).toEqual([]);
    authority.stop();
    const other = await TimeStampAuthority.start();
    const again = serviceOn(pool, settings({ PAPER_SIGNING_TSA: other.address }));
    expect(await again.issueCertificate(asked)).toMatchObject({ number: '01/2019/GCN-OCOP-HT' });
    expect(other.asked).toBe(2);
    other.stop();
  });

  test('a certificate goes out, comes back signed by its signer, and counts from then', async () => {
    const agency = await Issuer.named('Cơ quan chứng thực');
    const trusted = join(folder, 'trusted.pem');
    writeFileSync(trusted, agency.pem);
    const outside = { PAPER_SIGNING: 'external', PAPER_SIGNING_TRUSTED: trusted };
    const desk = serviceOn(pool, settings(outside));
    const { authority } = request('x');
    const signer = { name: 'Lê Văn Ký', capacity: 'KT. CHỦ TỊCH - PHÓ CHỦ TỊCH' };
    const asked = request('outside', { authority: { ...authority, signer } });
    const sentOut = await desk.issueCertificate(asked);
    if (!('unsigned' in sentOut)) throw new Error('it was issued unsigned');
    expect(await desk.issueCertificate(asked)).toEqual(sentOut);
    const { id: certificate, sha256: draftHash } = sentOut.unsigned;
    const { rows } = await pool.query<{ bytes: Buffer }>(
      'select bytes from documents where id = $1 and sha256 = $2',
      [`certificate-draft/${certificate}`, draftHash],
    );
    const draft = rows[0]?.bytes ?? Buffer.alloc(0);
    const handIn = async (bytes: Uint8Array) => {
      const file = sha256(bytes);
      await owner.query(
        `insert into signed_papers (sha256, certificate, bytes, handed_in_by, handed_in_as)
         values ($1, $2, $3, 'x', 'authority')`,
        [file, certificate, Buffer.from(bytes)],
      );
      return desk.takeSignature({ certificate, file });
    };
    const soon = new Date(Date.now() + 1_000).toISOString();
    const [signed, other] = await Promise.all(
      ['Lê Văn Ký', 'Ai Khác'].map(async (name) => (await agency.vouchFor(name)).sign(draft, soon)),
    );
    expect(await handIn(other ?? draft)).toMatchObject({ refused: { code: 'SIGNER_OTHER' } });
    const issued = await handIn(signed ?? draft);
    expect(issued).toMatchObject({
      id: certificate,
      sha256: sha256(signed ?? draft),
      signature: { signedBy: 'Lê Văn Ký', capacity: signer.capacity, means: 'external' },
    });
    expect(await desk.issueCertificate(asked)).toEqual(issued);
  });

  test('a letter that cannot be set is refused with the reason', () => {
    const setter = new Typesetter();
    const letter = { title: 'x' };
    expect(() => setter.pdf('paper', letter)).toThrow(/PAPER_CANNOT_BE_SET/);
  });

  test('the same row is the same paper, to the byte, from a fresh typesetter too', async () => {
    const entered = await book.enter(request('paper'));
    const address = `http://127.0.0.1:3000/c/${entered.id}`;
    const data = certificatePaper(entered, { address, specimen: true });
    const [one, two] = [new Typesetter(), new Typesetter()].map((setter) =>
      Buffer.from(setter.pdf('certificate', data)),
    );
    expect(one?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });

  test('the content names its picture, and one without says what it always said', async () => {
    const [print, page] = await new PictureDrawer(projectRoot()).draw(
      photograph(600, 400),
      'image/png',
      [
        { side: 600, most: 200_000 },
        { side: 320, most: 12_000 },
      ],
    );
    const jpeg = Buffer.from(print?.bytes ?? []);
    const inText = { jpeg: jpeg.toString('base64'), width: 600, height: 400 };
    const picture = await new MatterStore(owner).keep({ of: 'x', print: inText, page });
    const bare = request('bare');
    const named = { id: 'x', number: '1', code: null, scope: scopeOf(bare) };
    // Written down when certificates had no pictures.
    expect(contentHashOf({ ...named, request: bare })).toBe(
      '2f9467a981b6b2715fbc78ae720913d919a317ff5fc98f207697ffd8cf5ecffa',
    );
    const [shown, other] = [picture, 'f'.repeat(64)].map((one) =>
      contentHashOf({ ...named, request: { ...bare, picture: one } }),
    );
    expect(new Set([contentHashOf({ ...named, request: bare }), shown, other]).size).toBe(3);
    const issued = await service.issueCertificate(request('shown', { picture }));
    expect(issued).toMatchObject({ picture });
    const { rows } = await pool.query<{ bytes: Buffer }>(
      'select bytes from documents where id = $1',
      [`certificate/${(issued as { id: string }).id}`],
    );
    expect(rows[0]?.bytes.includes(jpeg.subarray(jpeg.indexOf(Buffer.from([0xff, 0xda]))))).toBe(
      true,
    );
    expect(await service.issueCertificate(request('lost', { picture: other }))).toMatchObject({
      refused: { code: 'MATTER_MISSING' },
    });
  });

  test('a name that looks like markup stays a name', async () => {
    const names = ['#panic("x")', '*Bún* $x$ \\ #let a = 1', 'Bún "đặc biệt" <b>'];
    for (const [i, product] of names.entries()) {
      const issued = await service.issueCertificate(request(`markup-${i}`, { product }));
      expect(issued).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    }
  });
});
