import type { Actor } from '@ocop/ground';
import { AreaNames } from '@ocop/records';
import { parse, stringify } from 'yaml';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { office } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

const YEAR = 'huong-tra-2024';
const colleague: Actor = { ...office, id: 'dong-nghiep', name: 'Đồng nghiệp' };
const ofProvince: Actor = { ...office, id: 'so-nn-moi', area: 'quang-ngai' };
const elsewhere: Actor = { ...office, id: 'noi-khac', area: 'quang-tri/dong-ha' };

let api: ApiInProcess;
let own: PersonAtApi;
let other: PersonAtApi;
let province: PersonAtApi;
let stranger: PersonAtApi;
beforeAll(async () => {
  api = await ApiInProcess.start();
  await recordStory(api.owner, playOnPaper());
  own = await api.person(office);
  other = await api.person(colleague);
  province = await api.person(ofProvince);
  stranger = await api.person(elsewhere);
}, 120_000);
afterAll(() => api.stop());

const begin = async (wish: object) => (await own.post('/v1/plan-sheets', wish)).body;
const put = (who: PersonAtApi, id: string, body: object, tag?: string) =>
  who.ask('PUT', `/v1/plan-sheets/${id}`, JSON.stringify(body), tag ? { 'If-Match': tag } : {});

test('next year’s plan begins from this year’s: days moved and told, and what is left to fill in is named', async () => {
  const sheet = await begin({ from: 'programme', programme: YEAR, year: 2025 });
  expect(sheet).toMatchObject({ year: 2025, revision: 1, madeBy: office.name });
  expect(sheet.faults.map(({ path }: { path: string }) => path)).toContain('document.number');
  const [first] = sheet.plan.rounds;
  expect(first.id).toBe('huong-tra-2025-dot-1');
  const closing = sheet.days.find(
    ({ name }: { name: string }) => name === `${first.id}:intake-closes`,
  );
  expect(closing.last).toMatch(/^2025-/);
  expect(closing.workingDays).toBeGreaterThan(0);
  const earlier = await own.post('/v1/plan-sheets', {
    from: 'programme',
    programme: YEAR,
    year: 2024,
  });
  expect(earlier).toMatchObject({ status: 400, body: { faults: [{ path: 'year', got: '2024' }] } });
});

test('the law’s calendar makes a plan that lacks nothing but its paper', async () => {
  const sheet = await begin({ from: 'law', programme: YEAR, year: 2028 });
  const { document } = sheet.plan;
  const plan = { ...sheet.plan, document: { ...document, number: '1/KH-UBND', signedBy: 'A' } };
  const saved = await put(own, sheet.id, { plan, expectedRevision: 1 });
  const paths = saved.body.faults.map(({ path }: { path: string }) => path);
  // A district judges no more under the law of that year: who does is for the office to say.
  expect(
    paths.filter((path: string) => !/^(authority|higher|communes|rounds\[\d\]\.tier)/.test(path)),
  ).toEqual([]);
});

test('the first plan of a province needs no plan to follow: the law’s calendar, over communes by their names', async () => {
  const wish = { from: 'first', year: 2027, authority: 'UBND thành phố Huế', place: 'Huế' };
  const communes = ['Phường Hương Trà', 'Xã Đất Mới 🙂'];
  const { body: sheet } = await province.post('/v1/plan-sheets', { ...wish, communes });
  expect(sheet.plan.communes).toMatchObject([
    { area: 'quang-ngai/phuong-huong-tra', office: 'UBND phường Hương Trà' },
    { area: 'quang-ngai/xa-dat-moi', name: 'Xã Đất Mới 🙂' },
  ]);
  expect(sheet.faults.map(({ path }: { path: string }) => path).sort()).toEqual([
    'document.number',
    'document.signedBy',
  ]);
  expect(sheet.days.length).toBeGreaterThan(5);
  // From then on its places have names, and nobody else's.
  const places = ['quang-ngai', 'quang-ngai/xa-dat-moi', 'quang-tri/xa-dat-moi'];
  expect([...(await new AreaNames(api.owner).of(places)).values()]).toEqual([
    'UBND thành phố Huế',
    'Xã Đất Mới 🙂',
    'xa dat moi (Tỉnh Quảng Trị)',
  ]);
  expect(await own.post('/v1/plan-sheets', { ...wish, communes })).toMatchObject({
    status: 403,
    body: { code: 'NOT_YOUR_AREA' },
  });
});

test('a plan file comes in with its faults, each at its place; what is no YAML does not', async () => {
  const { text } = await begin({ from: 'programme', programme: YEAR, year: 2026 });
  const written = parse(text) as { rounds: { no: number }[] };
  written.rounds[0]!.no = 99;
  const sheet = await begin({ from: 'text', text: stringify(written) });
  const fault = sheet.faults.find(({ path }: { path: string }) => path === 'rounds[0].no');
  expect(fault).toMatchObject({ got: '99', expectedVi: expect.any(String) });
  const broken = await own.post('/v1/plan-sheets', { from: 'text', text: 'id: [' });
  expect(broken).toMatchObject({ status: 400, body: { code: 'MALFORMED_REQUEST' } });
});

test('of two who write at once the second is told who was first, and nothing is lost', async () => {
  const { id, plan } = await begin({ from: 'programme', programme: YEAR, year: 2027 });
  const first = await put(own, id, { plan: { ...plan, title: 'Bản thứ nhất' } }, 'W/"1"');
  expect(first.body).toMatchObject({ title: 'Bản thứ nhất', revision: 2 });
  const second = await put(other, id, { plan: { ...plan, title: 'Bản thứ hai' } }, 'W/"1"');
  expect(second).toMatchObject({
    status: 412,
    body: { code: 'SHEET_CHANGED', facts: { changedBy: office.name, current: 2 } },
  });
  expect((await other.get(`/v1/plan-sheets/${id}`)).body.title).toBe('Bản thứ nhất');
});

test('a running year is asked what it would be under the new rules, and nothing is touched', async () => {
  const { id, plan } = await begin({ from: 'programme', programme: YEAR, year: 2025 });
  const { body: running } = await own.get(`/v1/programmes/${YEAR}`);
  const document = { ...plan.document, number: '1/KH-UBND', signedBy: 'A' };
  const council = { ...running.plan.council, spreadLimit: 1 };
  const { regulation } = running.plan;
  await put(own, id, { plan: { ...plan, document, council, regulation }, expectedRevision: 1 });
  const asked = await own.post(`/v1/plan-sheets/${id}/what-if`, { programme: YEAR });
  expect(asked.body).toMatchObject({ programme: YEAR, changes: ['spread:1'] });
  expect(asked.body.lookedAt.products).toBeGreaterThan(0);
  expect(asked.body.others.map(({ vi }: { vi: string }) => vi).join()).toMatch(/phải chấm lại/);
});

test('other places see and change nothing of it', async () => {
  const { id } = await begin({ from: 'programme', programme: YEAR, year: 2029 });
  expect((await stranger.get(`/v1/plan-sheets/${id}`)).status).toBe(404);
  expect((await stranger.get('/v1/plan-sheets')).body).toEqual({ items: [] });
  expect((await put(stranger, id, { text: 'id: x', expectedRevision: 1 })).status).toBe(404);
  expect((await stranger.ask('DELETE', `/v1/plan-sheets/${id}`)).status).toBe(404);
  expect((await own.ask('DELETE', `/v1/plan-sheets/${id}`)).status).toBe(200);
});

test('one’s views of lists are kept, named, begun with and dropped, and are nobody else’s', async () => {
  const keep = (name: string) =>
    own.post('/v1/me/views', { list: '/san-pham', name, query: 'late=true' });
  await keep('Trễ hạn');
  const { body } = await keep('Của xã');
  const [one, late] = body.items;
  const change = (who: PersonAtApi, id: string, wish: object) =>
    who.ask('PUT', `/v1/me/views/${id}`, JSON.stringify(wish));
  await change(own, one.id, { starts: true });
  const started = await change(own, late.id, { starts: true, name: 'Quá hạn' });
  expect(started.body.items).toMatchObject([
    { name: 'Của xã', starts: false },
    { name: 'Quá hạn', starts: true },
  ]);
  expect((await change(own, late.id, { name: 'Của xã' })).body.code).toBe('VIEW_NAMED');
  expect((await change(other, late.id, { starts: false })).body.code).toBe('VIEW_UNKNOWN');
  expect((await other.get('/v1/me/views')).body.items).toEqual([]);
  const left = await own.ask('DELETE', `/v1/me/views/${one.id}`);
  expect(left.body.items).toMatchObject([{ name: 'Quá hạn', query: 'late=true' }]);
});
