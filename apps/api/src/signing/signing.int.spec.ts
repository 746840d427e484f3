import { PDF } from '@libpdf/core';
import { SigningReadiness } from '@ocop/records';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { certificateAsked } from '../../../../test/support/certificate-asked';
import { pdfPages } from '../../../../test/support/pdf-text';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

/** Took over what the province's and its towns' authorities had recognised. */
const HUE = 'hue';
const DECISION = '3127/QĐ-UBND';

let api: ApiInProcess;
let office: PersonAtApi;
let elsewhere: PersonAtApi;
let keeper: PersonAtApi;
let producer: PersonAtApi;

beforeAll(async () => {
  api = await ApiInProcess.start();
  await recordStory(api.owner, playOnPaper());
  const own = { id: 'so-nn', name: 'x', role: 'programme-office', area: HUE } as const;
  office = await api.person(own);
  elsewhere = await api.person({ ...own, id: 'so-nn-quang-tri', area: 'quang-tri' });
  keeper = await api.person({ ...own, id: 'quan-tri', role: 'system-administrator' });
  producer = await api.person({ ...own, id: 'htx', role: 'producer', area: 'hue/chu-the/htx' });
});
afterAll(() => api.stop());

/** One page, as the certificate is. */
async function page(): Promise<Buffer> {
  const pdf = PDF.create();
  pdf.addPage();
  return Buffer.from(await pdf.save());
}

describe('whether certificates can be signed', () => {
  const readiness = () => new SigningReadiness(api.owner);
  const heard = async () => ({
    ready: (await keeper.get('/health/ready')).body.signing as boolean,
    told: (await keeper.get('/v1/signing/readiness')).body as object,
  });

  test('nobody says so while the service that signs is silent', async () => {
    const { ready, told } = await heard();
    expect(ready).toBe(false);
    expect(told).toMatchObject({ ready: false, means: 'unknown' });
  });

  test('the service says why it cannot, and that it can again; whoever is silent is not believed', async () => {
    const why = { vi: 'chứng thư số hết hạn', en: 'the certificate expired' };
    await readiness().say({ ready: false, means: 'pkcs12', why });
    expect(await heard()).toEqual({
      ready: false,
      told: { ready: false, means: 'pkcs12', why },
    });
    await readiness().say({ ready: true, means: 'pkcs12' });
    expect(await heard()).toEqual({ ready: true, told: { ready: true, means: 'pkcs12' } });
    await api.owner.query(`update signing_readiness set told_at = now() - interval '5 minutes'`);
    expect(await heard()).toMatchObject({ ready: false, told: { means: 'unknown' } });
  });

  test('why stands in words for those who look after the system, and for nobody else', async () => {
    expect((await producer.get('/v1/signing/readiness')).status).toBe(403);
  });
});

describe('certificates of a decision on their way to the ceremony', () => {
  interface OnPaper {
    readonly id: string;
    readonly number: string;
    readonly recognition: string;
    readonly printedAt: string | null;
  }
  const of = async (person: PersonAtApi) => {
    const path = `/v1/printing/certificates?decision=${encodeURIComponent(DECISION)}`;
    return (await person.get(path)).body.items as OnPaper[];
  };
  const standing = async () =>
    ((await office.get('/v1/printing')).body.decisions as { decision: string }[]).find(
      ({ decision }) => decision === DECISION,
    );

  beforeAll(async () => {
    const bytes = await page();
    await api.owner.query(
      `insert into documents (id, kind, sha256, bytes)
       select 'certificate/' || id, 'certificate', sha256, $1 from certificate_register
       on conflict do nothing`,
      [bytes],
    );
    await api.owner.query(
      `insert into certificates (id, cycle, edition, authority, book, year, no, number, request)
       select id, id, 1, authority_area, 'ocop', 2024, row_number() over (), number, $1 from certificate_register`,
      [JSON.stringify(certificateAsked('x'))],
    );
    await api.owner.query(
      `update certificate_register set decision = $1 where authority_area = $2 and state = 'valid'`,
      [DECISION, HUE],
    );
  });

  test('are one file with a page for each, and noted as printed', async () => {
    const papers = await of(office);
    expect(papers.length).toBeGreaterThan(1);
    expect(papers.every(({ printedAt }) => printedAt === null)).toBe(true);
    const certificates = papers.map(({ id }) => id);
    const response = await fetch(`${api.url}/v1/printing`, {
      method: 'POST',
      headers: { Authorization: 'Bearer key-of-so-nn', 'Content-Type': 'application/json' },
      body: JSON.stringify({ certificates }),
    });
    expect(response.status).toBe(200);
    const bound = await PDF.load(new Uint8Array(await response.arrayBuffer()));
    expect(bound.getPageCount()).toBe(papers.length);
    expect(await standing()).toMatchObject({ certificates: papers.length, printed: papers.length });
  });

  test('stand on a list that each who takes one signs, and on nobody else’s', async () => {
    const list = (by: string, name: string) =>
      fetch(
        `${api.url}/v1/printing/hand-over-list/${name}?decision=${encodeURIComponent(DECISION)}`,
        { headers: { Authorization: `Bearer key-of-${by}` } },
      );
    const answer = await list('so-nn', 'pdf');
    expect(answer.status).toBe(200);
    const text = pdfPages(new Uint8Array(await answer.arrayBuffer())).join('\n');
    const blankless = (words: string) => words.replace(/\s+/g, '');
    for (const words of ['DANH SÁCH KÝ NHẬN', ...(await of(office)).map((one) => one.number)])
      expect(blankless(text)).toContain(blankless(words));
    expect((await list('so-nn', 'xlsx')).status).toBe(404);
    expect((await list('so-nn-quang-tri', 'pdf')).status).toBe(404);
  });

  test('are nobody else’s to print, and one that is not among them stops the file', async () => {
    expect(await of(elsewhere)).toEqual([]);
    const [first] = await of(office);
    const wish = { certificates: [first?.id, 'khong-co'] };
    expect(await office.post('/v1/printing', wish)).toMatchObject({
      status: 422,
      body: { code: 'CERTIFICATE_NOT_PRINTABLE' },
    });
    expect((await elsewhere.post('/v1/printing', { certificates: [first?.id] })).status).toBe(422);
    expect((await keeper.post('/v1/printing', wish)).status).toBe(403);
  });
});
