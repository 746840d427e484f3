import readWorkbook from 'read-excel-file/node';
import { ClockStore } from '@ocop/platform';
import { figureOf, type FigureId } from '@ocop/reports';
import {
  EVERYTHING,
  MatterStore,
  ProgrammesQueries,
  ReportQueries,
  StoodQueries,
} from '@ocop/records';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { pdfPages } from '../../../../test/support/pdf-text';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';
import { wordText } from '../../../../test/support/word-text';
import { ReportDesk } from './report-desk';

const PLAN = 'huong-tra-2024';
const TOAN = 'hue/huong-tra/huong-toan';
const at = (more = '') => `/v1/programmes/${PLAN}/reports/year-end${more}`;
const inYear = (day: string) => `asOf=${day}`;

interface Read {
  readonly sha256: string;
  readonly asOf: string;
  readonly figures: readonly { id: FigureId; count: number; items: string[] }[];
  readonly parts: readonly {
    name: string | null;
    figures: Read['figures'];
    sent: { on: string; changed: string[] } | null;
  }[];
  readonly targets: readonly { target: { id?: string }; reached?: { value: number } }[];
  readonly mine: boolean;
  readonly products: readonly { id: string; stars: number | null }[];
  readonly narrative: { summary: string; difficulties: string | null };
  readonly below: readonly { state: string }[];
  readonly sent: { on: string; frozen: boolean } | null;
}

let api: ApiInProcess;
let commune: PersonAtApi;
let office: PersonAtApi;

beforeAll(async () => {
  api = await ApiInProcess.start();
  await recordStory(api.owner, playOnPaper());
  await api.app.get(ClockStore).holdAt(Date.parse('2027-08-01T09:00:00+07:00'));
  const area = 'hue/huong-tra';
  office = await api.person({ id: 'phong', name: 'x', role: 'programme-office', area });
  commune = await api.person({ id: 'xa', name: 'x', role: 'commune-officer', area: TOAN });
}, 120_000);
afterAll(() => api.stop());

const read = async (person: PersonAtApi, query: string) =>
  (await person.get(at(`?${query}`))).body as Read;
const count = ({ figures }: Pick<Read, 'figures'>, id: FigureId) =>
  figures.find((one) => one.id === id)?.count;

test('a commune reads its report with figures that it can open, and a text to correct', async () => {
  const report = await read(commune, inYear('2024-12-10'));
  expect(count(report, 'taking-part')).toBe(1);
  const recognised = report.figures.find(({ id }) => id === 'recognised');
  expect(recognised?.items).toEqual(['huong-tra-2024-bun-van-cu']);
  expect(report.products.map(({ id }) => id)).toEqual(['huong-tra-2024-bun-van-cu']);
  expect(report.narrative.summary).toContain('Bún Vân Cù');
});

test('the parts of the town add up to it, and each is what its commune reads', async () => {
  const whole = await read(office, inYear('2024-12-10'));
  expect(count(whole, 'taking-part')).toBe(7);
  for (const { id, items } of whole.figures) {
    const parts = whole.parts.flatMap((part) => part.figures.find((one) => one.id === id)?.items);
    expect(parts.toSorted()).toEqual(items.toSorted());
  }
  const own = await read(commune, inYear('2024-12-10'));
  const part = whole.parts.find(({ name }) => name?.includes('Hương Toàn'));
  expect(part?.figures).toEqual(own.figures);
});

test('a day’s figures stay what they were: what came later does not count', async () => {
  const early = await read(office, inYear('2024-06-01'));
  const late = await read(office, inYear('2024-12-10'));
  expect(count(early, 'recognised')).toBe(0);
  expect(count(early, 'in-force')).toBe(0);
  expect(count(late, 'recognised')).toBeGreaterThan(3);
  expect(early.products.every(({ stars }) => stars === null)).toBe(true);
});

test('as of today the log gives what the screens show', async () => {
  const { products, certificates } = await api.app
    .get(StoodQueries)
    .asOf('hue', { from: 2018, to: 2030 }, '2027-08-01');
  const shown = await api.owner.query<{ id: string; stage: string }>(
    'select id, stage from product_overview order by id',
  );
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  const told = products.map(({ id, stage }) => ({ id, stage })).sort(byId);
  expect(told).toEqual(shown.rows.sort(byId));
  const register = await api.owner.query<{ number: string; state: string }>(
    'select number, state from certificate_register order by number',
  );
  expect(certificates.map(({ number, state }) => `${number} ${state}`).sort()).toEqual(
    register.rows.map(({ number, state }) => `${number} ${state}`).sort(),
  );
});

test('the next level sees what came and what is missing', async () => {
  const { items } = (await office.get(`/v1/programmes/${PLAN}/reports`)).body as {
    items: {
      report: string;
      kind: string;
      commune: string;
      state: string;
      sentOn: string | null;
    }[];
  };
  const yearEnd = items.filter(({ report }) => report === 'year-end');
  expect(yearEnd.find(({ commune: of }) => of === TOAN)).toMatchObject({
    state: 'sent',
    sentOn: '2024-12-09',
  });
  expect(items.every(({ state, sentOn }) => (state === 'sent') === (sentOn !== null))).toBe(true);
  const { below } = await read(office, inYear('2024-12-10'));
  expect(below).toHaveLength(yearEnd.filter(({ kind }) => kind === 'commune').length);
});

test('the office’s own report is filled in from what came: who sent, who is missing, part by part', async () => {
  const whole = await read(office, inYear('2024-12-10'));
  const sent = whole.below.filter(({ state }) => state === 'sent');
  expect(whole.narrative.summary).toContain(
    `Đã nhận ${sent.length}/${whole.below.length} báo cáo của cấp dưới`,
  );
  const part = whole.parts.find(({ name }) => name?.includes('Hương Toàn'));
  expect(part?.sent).toMatchObject({ on: '2024-12-09' });
  expect([whole.mine, (await read(commune, inYear('2024-12-10'))).mine]).toEqual([true, true]);
  const ofCommune = await read(office, `${inYear('2024-12-10')}&area=${TOAN}`);
  expect(ofCommune.mine).toBe(false);
});

test('an authority above finds the report of this one among those it waits for', async () => {
  const below = await api.app.get(ReportQueries).yearsBelow('hue', 2024);
  expect(below.map(({ id }) => id)).toEqual([PLAN]);
  expect(await api.app.get(ReportQueries).yearsBelow('hue', 2025)).toEqual([]);
  const { items } = (await office.get(`/v1/programmes/${PLAN}/reports`)).body as {
    items: { kind: string; commune: string; state: string }[];
  };
  expect(items.filter(({ kind }) => kind === 'whole')).toMatchObject([
    { commune: 'hue/huong-tra', state: 'owed' },
    { commune: 'hue/huong-tra', state: 'owed' },
  ]);
});

test('targets are measured by what was known on the day of the report, however late it is read', async () => {
  const reached = async (day: string) =>
    (await read(office, inYear(day))).targets.find(({ target }) => target.id === 'san-pham')
      ?.reached?.value;
  const [early, late, now] = [
    await reached('2024-06-01'),
    await reached('2024-12-10'),
    await reached('2027-08-01'),
  ];
  expect(early).toBe(0);
  expect(late).toBe(count(await read(office, inYear('2024-12-10')), 'recognised'));
  expect(now).toBeGreaterThanOrEqual(late ?? 0);
});

test('a commune reads its own report and no other’s', async () => {
  const other = await commune.get(at('?area=hue/huong-tra/huong-chu'));
  expect(other.body).toMatchObject({ code: 'CONFIDENTIAL' });
  const whole = await commune.get(at('?area=hue/huong-tra'));
  expect(whole.body).toMatchObject({ code: 'CONFIDENTIAL' });
  const { items } = (await commune.get(`/v1/programmes/${PLAN}/reports`)).body as {
    items: { commune: string }[];
  };
  expect(new Set(items.map((one) => one.commune))).toEqual(new Set([TOAN]));
});

test.each([
  ['of a place the plan does not know', 'area=hue/phu-vang', 'COMMUNE_UNKNOWN'],
  ['of a day to come', 'asOf=2030-01-01', 'SIGNED_IN_FUTURE'],
])('a report %s is refused', async (_what, query, code) => {
  expect((await office.get(at(`?${query}`))).body).toMatchObject({ code });
});

test('figures are frozen as they were read, and refused when they are others by now', async () => {
  const desk = api.app.get(ReportDesk);
  const year = await api.app.get(ProgrammesQueries).one(EVERYTHING, PLAN);
  if (!year) throw new Error('the story has no plan');
  const { sha256 } = await read(commune, inYear('2024-12-10'));
  const wanted = { report: 'year-end', area: TOAN, asOf: '2024-12-10' };
  await desk.freeze(year, { ...wanted, sha256 });
  const kept = (await api.app.get(MatterStore).lend([sha256])).get(sha256);
  expect(figureOf(kept as Parameters<typeof figureOf>[0], 'recognised').items).toEqual([
    'huong-tra-2024-bun-van-cu',
  ]);
  await expect(desk.freeze(year, { ...wanted, asOf: '2024-06-01', sha256 })).rejects.toMatchObject({
    code: 'FIGURES_CHANGED',
  });
});

describe('as a paper', () => {
  const file = async (person: PersonAtApi, ending: string, query: string) => {
    const key = person === office ? 'key-of-phong' : 'key-of-xa';
    const answer = await fetch(`${api.url}${at(`/bao-cao.${ending}?${query}`)}`, {
      headers: { Authorization: `Bearer ${key}` },
    });
    return Buffer.from(await answer.arrayBuffer());
  };

  test('it has the text, the figures and the list in the layout of offices', async () => {
    const [pdf, docx] = [
      await file(office, 'pdf', inYear('2024-12-10')),
      await file(office, 'docx', inYear('2024-12-10')),
    ];
    const texts = [pdfPages(pdf).join(' '), wordText(docx)];
    for (const text of texts) {
      expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      expect(text).toContain('KẾT QUẢ THỰC HIỆN');
      expect(text).toContain('Tên chủ thể');
      expect(text).toContain('Bún Vân Cù');
      expect(text).toContain('Chỉ tiêu');
    }
  });

  test('the workbook lists the products', async () => {
    const [sheet] = await readWorkbook(await file(commune, 'xlsx', inYear('2024-12-10')));
    const cells = (sheet?.data ?? []).flat();
    expect(cells).toContain('Bún Vân Cù');
    expect(cells).toEqual(
      expect.arrayContaining(['STT', 'Tên sản phẩm', 'Tên chủ thể', 'Địa chỉ', 'Ghi chú']),
    );
  });
});
