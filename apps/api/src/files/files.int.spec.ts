import type { Actor } from '@ocop/ground';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { Clamd, EICAR } from '../../../../test/support/clamd';
import { recordPreparing } from '../../../../test/support/dossier-world';
import { office, producer } from '../../../../test/support/plans';
import { HTML, jpeg, pdf, png, SVG } from '../../../../test/support/sample-files';
import { handIn, NotTaken, Uploading } from '../../../../test/support/uploading';
import { Intake } from './intake';

const stranger: Actor = { ...producer, id: 'htx-khac', area: 'hue/chu-the/htx-khac' };
const keyOf = ({ id }: Actor) => `key-of-${id}`;
/** A PDF of some length: what lies between is for readers to make something of. */
const scan = Buffer.concat([
  Buffer.from('%PDF-1.7\n'),
  Buffer.alloc(900_000, 'ảnh quét '),
  pdf().subarray(9),
]);

describe('files', () => {
  let folder: string;
  let clamd: Clamd;
  let api: ApiInProcess;
  const settings = () => ({ FILES_DIR: folder, CLAMD: clamd.address });
  const get = (path: string, who?: Actor) =>
    fetch(path.startsWith('http') ? path : `${api.url}${path}`, {
      headers: who ? { Authorization: `Bearer ${keyOf(who)}` } : {},
    });
  const handed = (name: string, bytes: Buffer, who = producer) =>
    handIn(api.url, keyOf(who), { name, bytes });
  const refusal = async (name: string, bytes: Buffer) => {
    const error: unknown = await handed(name, bytes).catch((caught: unknown) => caught);
    if (!(error instanceof NotTaken)) throw new Error(`${name} was taken`);
    const { status, headers } = error.response;
    const { code, detail } = (await error.response.json()) as { code: string; detail: string };
    return { status, code, detail, type: headers.get('content-type') };
  };
  const linkOf = async (id: string) =>
    (await (await get(`/v1/files/${id}/link`, producer)).json()) as {
      file: Record<string, unknown>;
      download: string;
      inline: string | null;
    };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ocop-files-spec-'));
    clamd = await Clamd.start({}, join(folder, 'clamd.ctl'));
    api = await ApiInProcess.start(settings());
    await recordPreparing(api);
    for (const one of [producer, stranger, office]) await api.person(one);
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await clamd.stop();
    rmSync(folder, { recursive: true });
  });

  test('a broken-off upload goes on where it stands, also at a server that came up anew', async () => {
    const upload = await Uploading.begin(api.url, keyOf(producer), {
      name: 'quét.pdf',
      bytes: scan,
    });
    expect((await upload.send(0, 300_000)).status).toBe(204);
    // The connection breaks in the middle of the second piece; the server dies before the third.
    await upload.breakOff(300_000, 400_000);
    const { database } = api;
    await api.stop();
    api = await ApiInProcess.on(database, settings());
    const again = upload.at(api.url);
    const stands = Number((await again.stands()).headers.get('upload-offset'));
    expect(stands).toBeGreaterThanOrEqual(300_000);
    expect((await again.send(0)).status).toBe(409);
    expect((await again.send(stands)).status).toBe(204);
    // The last answer was lost: whoever asks again hears that it came whole.
    const { headers, status } = await again.stands();
    expect([status, headers.get('upload-offset')]).toEqual([200, String(scan.length)]);
    const file = await get(`/v1/files/${again.id}`, producer);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(scan);
    expect(readdirSync(join(folder, 'uploads'))).toEqual([]);
  }, 30_000);

  test('an upload is its sender’s: others neither see nor go on with it', async () => {
    const upload = await Uploading.begin(api.url, keyOf(producer), { name: 'a.pdf', bytes: pdf() });
    const theirs = upload.at(api.url, keyOf(stranger));
    expect([(await theirs.stands()).status, (await theirs.send(0)).status]).toEqual([404, 404]);
    const noOffice = Uploading.begin(api.url, keyOf(office), { name: 'a.pdf', bytes: pdf() });
    await expect(noOffice).rejects.toMatchObject({ response: { status: 403 } });
    const nobody = Uploading.begin(api.url, 'khong-co', { name: 'a.pdf', bytes: pdf() });
    await expect(nobody).rejects.toMatchObject({ response: { status: 401 } });
  });

  test.each<[string, Buffer, number, string]>([
    ['trống.pdf', Buffer.alloc(0), 422, 'FILE_EMPTY'],
    ['trang.pdf', HTML, 422, 'FILE_TYPE_NOT_TAKEN'],
    ['logo.png', SVG, 422, 'FILE_TYPE_NOT_TAKEN'],
    ['bom.png', png(30_000, 30_000), 422, 'IMAGE_TOO_LARGE'],
    ['điểm.png', png(1, 1), 422, 'IMAGE_TOO_SMALL'],
    ['lớn.pdf', Buffer.alloc(30_000_001), 413, 'FILE_TOO_LARGE'],
    ['vi-rút.pdf', pdf({ body: `/Title(${EICAR})` }), 422, 'FILE_INFECTED'],
  ])('%s is refused, says why, and leaves nothing behind', async (name, bytes, status, code) => {
    const told = await refusal(name, bytes);
    expect(told).toMatchObject({ status, code, type: expect.stringContaining('problem+json') });
    expect(told.detail).not.toMatch(/\{/);
    const { rows } = await api.owner.query('select 1 from files where name = $1', [name]);
    expect(rows).toEqual([]);
    expect(
      readdirSync(join(folder, 'uploads')).filter((one) => !one.endsWith('.json')),
    ).toHaveLength(1);
  });

  test('the same picture from two phones at once is kept once, as two files of their own', async () => {
    const [one, two] = await Promise.all([handed('a.jpg', jpeg()), handed('b.jpg', jpeg())]);
    expect(one).not.toBe(two);
    const { rows } = await api.owner.query(
      'select count(*)::int as files, count(distinct sha256)::int as contents from files where type = $1',
      ['image/jpeg'],
    );
    expect(rows).toEqual([{ files: 2, contents: 1 }]);
  });

  test('a photograph does not tell where it was taken, nor to whom it belongs', async () => {
    const id = await handed('cơ sở.jpg', jpeg());
    const bytes = Buffer.from(await (await get(`/v1/files/${id}`, producer)).arrayBuffer());
    expect(bytes.toString('latin1')).not.toMatch(/GPS|PhoneMaker/);
    const { file } = await linkOf(id);
    expect(file).toMatchObject({ scan: 'clean', width: 640, height: 480, flags: [] });
    expect(file['sha256']).not.toBe(file['originalSha256']);
  });

  test('a file is saved and never shown as a page of ours, under a name of its own', async () => {
    const id = await handed('../../Giấy phép\0 Đặc sản.pdf', pdf());
    const { headers } = await get(`/v1/files/${id}`, producer);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="__.._Giay phep Dac san.pdf"; filename*=UTF-8''__.._Gi%E1%BA%A5y%20ph%C3%A9p%20%C4%90%E1%BA%B7c%20s%E1%BA%A3n.pdf`,
    );
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*; sandbox$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-type')).toBe('application/pdf');
    expect((await get(`/v1/files/${id}`, stranger)).status).toBe(404);
    expect((await get(`/v1/files/${id}`, office)).status).toBe(404);
    expect((await get(`/v1/files/${id}`)).status).toBe(401);
  });

  test('a viewer fetches it from the place for files by a ticket, and by nothing else', async () => {
    const id = await handed('giấy.pdf', pdf({ body: '/OpenAction<</S/JavaScript/JS(x)>>' }));
    const { inline, download, file } = await linkOf(id);
    expect(file['flags']).toEqual(['scripted']);
    const shown = await get(inline ?? '');
    expect(shown.headers.get('content-disposition')).toMatch(/^inline; /);
    expect(shown.headers.get('content-security-policy')).toMatch(
      /frame-ancestors http\S+; sandbox$/,
    );
    expect(shown.headers.get('set-cookie')).toBeNull();
    expect((await get(download)).headers.get('content-disposition')).toMatch(/^attachment; /);
    const other = await handed('khác.pdf', pdf());
    const ticket = new URL(download, api.url).searchParams.get('ticket') ?? '';
    const later = ticket.replace(/^\d+/, (seconds) => String(Number(seconds) + 60));
    const wrong = [
      `/files/${id}`,
      `/files/${other}?ticket=${ticket}`,
      `/files/${id}?ticket=${later}`,
      `/files/${id}?ticket=${ticket}&ticket=${ticket}`,
    ];
    for (const path of wrong)
      expect([path, (await get(path, producer)).status]).toEqual([path, 403]);
  });

  test('while no scanner answers a file is shown as not scanned; it is scanned once one does', async () => {
    await clamd.stop();
    const id = await handed('chưa quét.pdf', pdf({ trailer: '/Encrypt 5 0 R' }));
    const bad = await handed('vi-rút cũ.pdf', pdf({ body: `/Title(${EICAR})` }));
    expect((await linkOf(id)).file).toMatchObject({ scan: 'not-scanned', flags: ['encrypted'] });
    clamd = await Clamd.start({}, join(folder, 'clamd.ctl'));
    await api.app.get(Intake).scanLeft();
    expect((await linkOf(id)).file).toMatchObject({ scan: 'clean' });
    expect((await get(`/v1/files/${bad}`, producer)).status).toBe(404);
  });
});
