import { ClockStore } from '@ocop/platform';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper, steps } from '../../../../test/support/story-on-paper';

interface Time {
  readonly stage: string;
  readonly area: string;
  readonly ended: number;
  readonly open: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly longest: { readonly product: string; readonly days: number };
}
interface Load {
  readonly role: string;
  readonly area: string;
  readonly waiting: number;
  readonly overdue: number;
  readonly quietSince: string;
}

const TODAY = '2024-07-20';
let api: ApiInProcess;
let office: PersonAtApi;
let foreign: PersonAtApi;

beforeAll(async () => {
  api = await ApiInProcess.start();
  const until = Date.parse(`${TODAY}T09:00:00+07:00`);
  await recordStory(api.owner, playOnPaper(steps.findIndex(({ at }) => at > until)));
  await api.app.get(ClockStore).holdAt(until);
  const person = { name: 'x', role: 'programme-office' } as const;
  office = await api.person({ ...person, id: 'phong', area: 'hue/huong-tra' });
  foreign = await api.person({ ...person, id: 'khac', area: 'quang-tri/dong-ha' });
}, 120_000);
afterAll(() => api.stop());

test('time per stage is what the clocks of the products say, stay by stay', async () => {
  const { items, year } = (await office.get('/v1/time-per-stage')).body as {
    items: Time[];
    year: number;
  };
  expect(year).toBe(2024);
  const check = items.find(
    ({ stage, area }) => stage === 'commune-check' && area === 'hue/huong-tra',
  );
  const clock = await office.get(`/v1/products/${check?.longest.product}/passage`);
  expect(clock.status).toBe(200);
  // Filed on 13 May, checked on 5 June 2024: 17 working days, counted by hand; the commune was late.
  expect(check).toMatchObject({ open: 0, longest: { days: 17 } });
  expect(check?.median).toBeLessThanOrEqual(check?.p90 ?? 0);
  expect(check?.p90).toBeLessThanOrEqual(check?.longest.days ?? 0);
  const { rows } = await api.owner.query<{ n: number }>(
    `select count(*)::int as n from events where type = 'DossierChecked' and stream like 'product-cycle/huong-tra-2024-%'`,
  );
  expect(check?.ended).toBe(rows[0]?.n);
  const still = items.reduce((sum, { open }) => sum + open, 0);
  const { rows: waiting } = await api.owner.query<{ n: number }>(
    `select count(*)::int as n from product_overview where holder_role is not null`,
  );
  expect(still).toBe(waiting[0]?.n);
});

test('the load of an area is its work queue, post by post', async () => {
  const { items, asOf } = (await office.get('/v1/load')).body as { items: Load[]; asOf: string };
  expect(asOf).toBe(TODAY);
  const { rows } = await api.owner.query<{ n: number; late: number }>(
    `select count(*)::int as n, count(*) filter (where late or due_on < $1)::int as late
     from work_queue where area = 'hue/huong-tra' or area like 'hue/huong-tra/%'`,
    [TODAY],
  );
  const sum = (of: (load: Load) => number) => items.reduce((total, one) => total + of(one), 0);
  expect(sum(({ waiting }) => waiting)).toBe(rows[0]?.n);
  expect(sum(({ overdue }) => overdue)).toBe(rows[0]?.late);
  expect(items.length).toBeGreaterThan(1);
  expect(items.every(({ quietSince }) => quietSince <= TODAY)).toBe(true);
});

test('people of another place read nothing of it', async () => {
  expect((await foreign.get('/v1/time-per-stage')).body).toMatchObject({ items: [] });
  expect((await foreign.get('/v1/load')).body).toMatchObject({ items: [] });
});

test('both are written out as files', async () => {
  for (const [path, words] of [
    ['/v1/time-per-stage', 'Trung vị'],
    ['/v1/load', 'Nơi giữ'],
  ] as const) {
    const file = await fetch(`${api.url}${path}?format=csv`, {
      headers: { Authorization: 'Bearer key-of-phong' },
    });
    expect(await file.text()).toContain(words);
  }
});
