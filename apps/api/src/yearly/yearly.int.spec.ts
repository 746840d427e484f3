import { ClockStore } from '@ocop/platform';
import { type AskedProducer, planOfYear } from '@ocop/programmes';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { commune, office } from '../../../../test/support/plans';
import { pdfPages } from '../../../../test/support/pdf-text';
import { recordStory } from '../../../../test/support/story-in-database';
import { playedOnPaper, steps, story } from '../../../../test/support/story-on-paper';
import { askingPlan, askingPlanNamed, yearlyFigures } from '../../../../test/support/yearly-plan';

const YEAR = 'huong-tra-2024';
const ASK = 'so-lieu-nam';
const ref = { type: 'programme-year', id: YEAR } as const;
const day = (text: string) => Date.parse(`${text}T09:00:00+07:00`);

const until = steps.findIndex(({ at }) => at > day('2024-11-14'));
const world = playedOnPaper(story, steps.slice(0, until), askingPlanNamed);
world.advance(day('2024-11-14'));

let api: ApiInProcess;
let atOffice: PersonAtApi;
let asked: AskedProducer[];

/** Everybody whom the register would ask; the first two answer, one of them through its commune. */
async function playAsking(): Promise<AskedProducer[]> {
  const preview = await atOffice.get(`/v1/programmes/${YEAR}/figures/${ASK}/asking`);
  expect(preview).toMatchObject({ status: 200, body: { asked: 0 } });
  return (preview.body as { fresh: AskedProducer[] }).fresh;
}

const answersOf = ({ products }: AskedProducer, revenue: number) => [
  ...products.map(({ id }) => ({ figure: 'doanh-thu', product: id, value: revenue })),
  { figure: 'lao-dong', value: 12 },
];
const producerOf = ({ area }: AskedProducer) => ({
  ...{ id: `of-${area.split('/').at(-1)}`, name: 'Chủ thể', role: 'producer' as const, area },
});

beforeAll(async () => {
  api = await ApiInProcess.start();
  await recordStory(api.owner, world);
  await api.app.get(ClockStore).holdAt(world.now);
  atOffice = await api.person(office);
  asked = await playAsking();
  const told = world.events.length;
  world.command(ref, { type: 'AskFigures', ask: ASK, producers: asked }, office, 'ask');
  const [one, two] = asked;
  if (!one || !two) throw new Error('fewer than two producers have a certificate');
  world.advance(day('2024-12-01'));
  const by = { type: 'SendFigures', ask: ASK } as const;
  const own = { ...by, producer: one.area, answers: answersOf(one, 1_250_000_000) };
  world.command(ref, own, producerOf(one), 'own');
  const officer = { ...commune, id: 'xa-hai', area: two.commune };
  const behalf = { ...by, producer: two.area, answers: answersOf(two, 90_000), heard: 'phone' };
  world.command(ref, behalf, officer, 'behalf');
  world.advance(day('2024-12-02'));
  const better = { ...own, type: 'CorrectFigures', corrects: 1, reason: 'Thiếu tháng 11.' };
  world.command(
    ref,
    { ...better, answers: answersOf(one, 1_300_000_000) },
    producerOf(one),
    'better',
  );
  world.advance(day('2024-12-15'));
  const rest = { ...world, events: world.events.slice(told) } as typeof world;
  await recordStory(api.owner, rest);
  await api.app.get(ClockStore).holdAt(world.now);
}, 120_000);
afterAll(() => api.stop());

interface OfPlan {
  readonly items: readonly {
    readonly sums: readonly {
      figure: string;
      total: string;
      answered: number;
      asked: number;
      answers: number[];
    }[];
    readonly producers: readonly {
      area: string;
      state: string;
      heard: string | null;
      corrected: boolean;
      remarks: object[];
    }[];
  }[];
}
const ofPlan = async (person: PersonAtApi) =>
  ((await person.get(`/v1/programmes/${YEAR}/figures`)).body as OfPlan).items[0];

test('everybody with a certificate in force is asked, each of its products by its recognition', async () => {
  const { rows } = await api.owner.query<{ producers: number; products: number }>(
    `select count(distinct producer_area)::int as producers, count(*)::int as products
     from certificate_register where state in ('valid', 'suspended') and area like 'hue/huong-tra/%'`,
  );
  expect(asked).toHaveLength(rows[0]?.producers ?? -1);
  expect(asked.flatMap(({ products }) => products)).toHaveLength(rows[0]?.products ?? -1);
  const again = await atOffice.get(`/v1/programmes/${YEAR}/figures/${ASK}/asking`);
  expect(again.body).toEqual({ asked: asked.length, fresh: [] });
});

test('a producer finds its task, what it is asked and what it answered; of others nothing', async () => {
  const [one, , third] = asked;
  const person = await api.person(producerOf(one as AskedProducer));
  const { items } = (await person.get('/v1/figures')).body as {
    items: { state: string; boxes: { what: string }[]; answers: { no: number }[] }[];
  };
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ state: 'answered', answers: [{ no: 1 }, { no: 3 }] });
  const duties = await person.get('/v1/duties');
  expect(JSON.stringify(duties.body)).not.toContain('yearly-figures');
  const late = await api.person(producerOf(third as AskedProducer));
  expect(JSON.stringify((await late.get('/v1/duties')).body)).toContain('yearly-figures');
  const theirs = await late.get('/v1/figures');
  expect(JSON.stringify(theirs.body)).not.toContain((one as AskedProducer).area);
  const all = await person.get(`/v1/programmes/${YEAR}/figures`);
  expect(all.status).toBe(403);
});

test('the office reads sums with how many they count, each traced to its answers; odd ones are remarked on', async () => {
  const plan = await ofPlan(atOffice);
  const jobs = plan?.sums.find(({ figure }) => figure === 'lao-dong');
  expect(jobs).toMatchObject({ total: '24', answered: 2, asked: asked.length, answers: [3, 2] });
  const revenue = plan?.sums.find(({ figure }) => figure === 'doanh-thu');
  const [one, two] = asked as [AskedProducer, AskedProducer];
  const sum = 1_300_000_000 * one.products.length + 90_000 * two.products.length;
  expect(revenue?.total).toBe(String(sum));
  const told = plan?.producers.filter(({ state }) => state === 'answered');
  expect(told).toMatchObject([
    { area: one.area, heard: null, corrected: true, remarks: [] },
    { area: two.area, heard: 'phone', corrected: false },
  ]);
  expect(told?.[1]?.remarks).toContainEqual(
    expect.objectContaining({ figure: 'doanh-thu', remark: 'far-less' }),
  );
  expect(plan?.producers.filter(({ state }) => state === 'overdue')).toHaveLength(asked.length - 2);
});

test('a commune reads of its own producers alone, and the sums are theirs', async () => {
  const [one] = asked as [AskedProducer];
  const officer = await api.person({ ...commune, id: 'xa-mot', area: one.commune });
  const plan = await ofPlan(officer);
  const own = asked.filter(({ commune: at }) => at === one.commune);
  expect(plan?.producers.map(({ area }) => area)).toEqual(own.map(({ area }) => area));
  expect(plan?.sums[0]?.asked).toBe(own.length);
  const foreign = asked.find(({ commune: at }) => at !== one.commune);
  const path = `/v1/programmes/${YEAR}/figures/${ASK}?producer=`;
  expect((await officer.get(`${path}${one.area}`)).status).toBe(200);
  expect((await officer.get(`${path}${foreign?.area}`)).status).toBe(404);
});

test('the year-end report has the sums of its day, with how many have answered, on its paper too', async () => {
  const at = `/v1/programmes/${YEAR}/reports/year-end`;
  const before = (await atOffice.get(`${at}?asOf=2024-12-01`)).body as { yearly: object[] };
  expect(before.yearly[1]).toMatchObject({ total: '24', answered: 2, answers: [1, 2] });
  const { body } = await atOffice.get(`${at}?asOf=2024-12-15`);
  const { yearly, parts } = body as {
    yearly: { total: string; answered: number; asked: number }[];
    parts: { yearly: { total: string; answered: number }[] }[];
  };
  const [revenue] = yearly;
  const inParts = parts.reduce((sum, part) => sum + BigInt(part.yearly[0]?.total ?? 0), 0n);
  expect(String(inParts)).toBe(revenue?.total);
  const paper = await fetch(`${api.url}${at}/bao-cao.pdf?asOf=2024-12-15`, {
    headers: { Authorization: `Bearer key-of-${office.id}` },
  });
  const text = pdfPages(Buffer.from(await paper.arrayBuffer())).join(' ');
  expect(text).toContain('Doanh thu của sản phẩm');
  expect(text).toContain(`2/${asked.length}`);
});

test('as a file for the office: a line for each product, who has not answered too, and nothing that computes', async () => {
  const at = `${api.url}/v1/programmes/${YEAR}/figures/${ASK}/so-lieu`;
  const headers = { Authorization: `Bearer key-of-${office.id}` };
  const answer = await fetch(at, { headers });
  expect(answer.headers.get('content-disposition')).toContain('so-lieu-so-lieu-nam.csv');
  const lines = (await answer.text()).split('\r\n');
  expect(lines[3]).toBe(
    'STT;Tên chủ thể;Địa chỉ;Tên sản phẩm;Doanh thu của sản phẩm (đồng);Số lao động (người);' +
      'Nguyên liệu mua trong tỉnh (kg);Ngày trả lời;Ghi chú',
  );
  const told = lines.filter((line) => /^\d+;/.test(line));
  expect(told).toHaveLength(asked.flatMap(({ products }) => products).length);
  const [one, two] = asked as [AskedProducer, AskedProducer];
  const of = ({ name }: AskedProducer) => told.find((line) => line.includes(name));
  expect(of(one)).toMatch(/;1300000000;12;;02\/12\/2024;đã sửa, lần số 3$/);
  expect(of(two)).toMatch(/;90000;12;;01\/12\/2024;xã ghi thay \(qua điện thoại\)$/);
  expect(told.filter((line) => line.endsWith(';;;;;chưa trả lời')).length).toBeGreaterThan(0);
  const officer = await api.person({ ...commune, id: 'xa-mot-tep', area: one.commune });
  const own = asked.filter(({ commune: place }) => place === one.commune);
  const theirs = (await officer.get(`/v1/programmes/${YEAR}/figures/${ASK}/so-lieu`))
    .body as string;
  for (const each of asked) expect(theirs.includes(each.name)).toBe(own.includes(each));
});

test('nothing of a producer is open to the public', async () => {
  for (const path of ['/v1/public/products', '/v1/public/communes', '/san-pham-ocop']) {
    const open = await fetch(`${api.url}${path}`);
    expect(await open.text()).not.toMatch(/1300000000|1\.300\.000\.000/);
  }
});

test('the plan of the next year asks by itself, and each form begins with the answer of this one', async () => {
  const [one, two, third] = asked as [AskedProducer, AskedProducer, AskedProducer];
  const { document, ...drafted } = planOfYear(askingPlan, 2025) as unknown as typeof askingPlan;
  const [ask] = yearlyFigures;
  if (!ask) throw new Error('the plan asks for nothing');
  const next = {
    ...drafted,
    document: { ...document, number: '310/KH-UBND', signedBy: 'Chủ tịch' },
    yearlyFigures: [{ ...ask, asked: '2025-05-12', by: '2025-06-10' }],
  };
  const told = world.events.length;
  world.advance(day('2025-04-10'));
  world.openYear(next);
  world.advance(day('2025-05-13'));
  await recordStory(api.owner, { ...world, events: world.events.slice(told) } as typeof world);
  await api.app.get(ClockStore).holdAt(world.now);
  const boxes = async (who: AskedProducer, id: string) => {
    const person = await api.person({ ...producerOf(who), id });
    const { items } = (await person.get('/v1/figures')).body as {
      items: { programme: string; year: number; state: string; boxes: Box[] }[];
    };
    return items.find(({ programme }) => programme === next.id);
  };
  const ofOne = await boxes(one, 'mot-2025');
  expect(ofOne).toMatchObject({ year: 2025, state: 'owed' });
  // What counts is what was corrected last; a unit mistaken would be ten times that.
  expect(ofOne?.boxes.find(({ figure }) => figure === 'doanh-thu')).toMatchObject({
    ...{ before: 1_300_000_000, atLeast: 130_000_000, atMost: 13_000_000_000 },
  });
  expect((await boxes(two, 'hai-2025'))?.boxes.map(({ before }) => before)).toEqual(
    expect.arrayContaining([90_000, 12]),
  );
  const ofThird = await boxes(third, 'ba-2025');
  expect(ofThird?.boxes.every(({ before }) => before === null)).toBe(true);
});

interface Box {
  readonly figure: string;
  readonly before: number | null;
}
