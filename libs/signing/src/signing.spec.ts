import { RuleViolation } from '@ocop/ground';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber } from '@libpdf/core';
import { Issuer, type Token } from '../../../test/support/signers';
import { meansOf, signatureOf, type SigningSettings, trustedIn } from '.';

const at = Date.parse('2026-06-01T03:00:00Z');
const box = { rect: { x: 100, y: 100, width: 200, height: 50 } };
const how = { reason: 'Cấp giấy chứng nhận', place: 'Huế', at };

async function paper(title: string): Promise<Uint8Array> {
  const pdf = PDF.create();
  pdf.addPage({ size: 'a4' });
  pdf.setTitle(title);
  return pdf.save();
}

// Keys are made and files signed, whatever else the machine does.
jest.setTimeout(60_000);

describe('signing papers', () => {
  let folder: string;
  let draft: Uint8Array;
  let [agency, stranger]: Issuer[] = [];
  let chair: Token;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'signing-'));
    draft = await paper('Giấy chứng nhận số 01/2026');
    [agency, stranger] = [await Issuer.named('Cơ quan chứng thực'), await Issuer.named('Ai đó')];
    chair = await agency.vouchFor('Nguyễn Văn Chủ Tịch');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const settings = (more: Partial<SigningSettings>): SigningSettings => ({
    kind: 'demonstration',
    file: join(folder, 'demonstration', 'key.json'),
    ...more,
  });
  const trusted = async () => {
    const trustedFile = join(folder, 'trusted.pem');
    writeFileSync(trustedFile, agency?.pem ?? '');
    return trustedIn({ trustedFile });
  };
  const expected = async () => ({
    draft,
    trusted: await trusted(),
    signatory: { signer: 'NGUYỄN VĂN CHỦ TỊCH'.normalize('NFD'), authority: 'UBND tỉnh' },
    notBefore: at,
  });
  const outcome = async (file: Uint8Array) => {
    try {
      return await signatureOf(file, await expected());
    } catch (error) {
      return error instanceof RuleViolation ? error.code : error;
    }
  };

  test('the demonstration key is made once, for its owner alone, and its signature is whole', async () => {
    const means = meansOf(settings({}));
    const again = meansOf(settings({}));
    const [ready] = await Promise.all([means.readiness(at), again.readiness(at)]);
    expect(ready).toMatchObject({ ready: true });
    expect(statSync(settings({}).file).mode & 0o777).toBe(0o600);
    const [one, two] = [await means.sign?.(draft, how), await again.sign?.(draft, how)];
    // One key for both, and nobody vouches for it.
    expect(one && (await outcome(one))).toBe('SIGNER_UNKNOWN');
    expect(Buffer.from(one ?? []).equals(Buffer.from(two ?? []))).toBe(true);
  });

  test('a file that somebody outside has signed tells who and when', async () => {
    const signed = await chair.sign(draft, '2026-06-03T02:30:00Z');
    expect(await outcome(signed)).toEqual({
      signedBy: 'Nguyễn Văn Chủ Tịch',
      issuer: 'Cơ quan chứng thực',
      signedAt: Date.parse('2026-06-03T02:30:00Z'),
    });
  });

  test('whatever else comes back is refused by its own name', async () => {
    const other = await paper('Giấy chứng nhận số 02/2026');
    const signed = await chair.sign(draft, '2026-06-03T02:30:00Z');
    const changed = (place: number) => {
      const copy = Uint8Array.from(signed);
      copy[place] = (copy[place] ?? 0) ^ 1;
      return copy;
    };
    // Its value stands last, before the padding.
    const contents = Buffer.from(signed).lastIndexOf('/Contents <');
    const signature = Buffer.from(signed).indexOf('0'.repeat(64), contents) - 40;
    const somebody = await agency?.vouchFor('Trần Thị Khác');
    const unknown = await stranger?.vouchFor('Nguyễn Văn Chủ Tịch');
    const late = await agency?.vouchFor('Nguyễn Văn Chủ Tịch', ['2020-01-01', '2026-01-01']);
    const when = '2026-06-03T02:30:00Z';
    const cases: readonly (readonly [string, Uint8Array | undefined])[] = [
      ['SIGNED_FILE_DIFFERS', await chair.sign(other, when)],
      ['SIGNED_FILE_DIFFERS', changed(1_000 % draft.length)],
      ['SIGNED_FILE_DIFFERS', draft.subarray(0, 100)],
      ['SIGNATURE_MISSING', draft],
      ['SIGNATURE_MISSING', Buffer.concat([draft, Buffer.from('\n% nothing')])],
      ['SIGNATURE_BROKEN', changed(draft.length + 20)],
      ['SIGNATURE_BROKEN', changed(signature)],
      ['SIGNATURE_BROKEN', Buffer.concat([signed, Buffer.from('\n% added after')])],
      ['SIGNATURE_BROKEN', signed.subarray(0, signed.length - 10)],
      ['SIGNER_OTHER', await somebody?.sign(draft, when)],
      ['SIGNER_UNKNOWN', await unknown?.sign(draft, when)],
      ['SIGNER_EXPIRED', await late?.sign(draft, when)],
      ['SIGNED_TOO_EARLY', await chair.sign(draft, '2026-05-31T02:30:00Z')],
    ];
    const got = await Promise.all(cases.map(async ([, file]) => outcome(file ?? new Uint8Array())));
    expect(got).toEqual(cases.map(([code]) => code));
  });

  test('a page that was covered or changed before the signer signed is not ours, though it begins with our bytes', async () => {
    const altered = async (change: (pdf: PDF) => unknown) => {
      const pdf = await PDF.load(draft);
      await change(pdf);
      const bytes = await pdf.save({ incremental: true });
      expect(Buffer.from(bytes.subarray(0, draft.length)).equals(draft)).toBe(true);
      return outcome(await chair.sign(bytes, '2026-06-03T02:30:00Z'));
    };
    const where = { x: 100, y: 100 };
    const ways: readonly ((pdf: PDF) => unknown)[] = [
      (pdf) => pdf.getPage(0)?.drawText('5 SAO', where),

      (pdf) => pdf.getPage(0)?.addStampAnnotation({ ...box, name: 'Approved' }),
      (pdf) => pdf.addPage({ size: 'a4' }),
    ];
    for (const way of ways) expect(await altered(way)).toBe('SIGNED_FACE_DIFFERS');
    expect(await altered(() => undefined)).toMatchObject({ signedBy: 'Nguyễn Văn Chủ Tịch' });
  });

  test('a signature that is seen lies upon no word, and may lie where there is none', async () => {
    const written = await PDF.load(draft);
    written.getPage(0)?.drawText('GIAY CHUNG NHAN', { x: 200, y: 600, size: 20 });
    const words = await written.save();
    const signedAt = async (rect: readonly number[], isElsewhere = false) => {
      const pdf = await PDF.load(words);
      const corners = PdfArray.of(...rect.map((one) => PdfNumber.of(one)));
      const widget = PdfDict.of({
        ...{ Type: PdfName.of('Annot'), Subtype: PdfName.of('Widget'), FT: PdfName.of('Sig') },
        Rect: isElsewhere ? pdf.context.register(corners) : corners,
      });
      pdf.getPage(0)?.dict.set('Annots', PdfArray.of(pdf.context.register(widget)));
      const signed = await chair.sign(
        await pdf.save({ incremental: true }),
        '2026-06-03T02:30:00Z',
      );
      return signatureOf(signed, { ...(await expected()), draft: words }).catch(
        (error: RuleViolation) => error.code,
      );
    };
    expect(await signedAt([250, 590, 400, 640])).toBe('SIGNATURE_COVERS_WORDS');
    expect(await signedAt([400, 640, 250, 590])).toBe('SIGNATURE_COVERS_WORDS');
    expect(await signedAt([250, 590, 400, 640], true)).toBe('SIGNATURE_COVERS_WORDS');
    for (const free of [
      [250, 640, 400, 700],
      [0, 0, 0, 0],
    ])
      expect(await signedAt(free)).toMatchObject({ signedBy: 'Nguyễn Văn Chủ Tịch' });
  });

  test('a PKCS#12 file signs, when nobody else can read it and its certificate holds', async () => {
    const kept = await chair.asPkcs12(folder, 'mật khẩu');
    const means = meansOf(settings({ kind: 'pkcs12', ...kept }));
    expect(await means.readiness(at)).toMatchObject({ ready: true });
    const signed = await means.sign?.(draft, how);
    expect(signed && (await outcome(signed))).toMatchObject({ signedAt: at });
    expect(await means.readiness(Date.parse('2050-01-01'))).toMatchObject({ ready: false });
    expect(await means.readiness(Date.parse('2019-01-01'))).toMatchObject({ ready: false });
    chmodSync(kept.file, 0o644);
    expect(await means.readiness(at)).toMatchObject({
      ready: false,
      why: { en: expect.stringContaining('0644') as string },
    });
    chmodSync(kept.file, 0o600);
    writeFileSync(kept.passwordFile, 'another');
    expect(await means.readiness(at)).toMatchObject({ ready: false });
    rmSync(kept.file);
    expect(await means.readiness(at)).toMatchObject({ ready: false });
  });
});
