import readWorkbook from 'read-excel-file/node';
import { enclose } from '@ocop/casework';
import { type Actor, SYSTEM } from '@ocop/ground';
import { ClockStore } from '@ocop/platform';
import { caseRules } from '@ocop/programmes';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { at } from '../../../../test/support/case-bench';
import { decideOn } from '../../../../test/support/dossier-world';
import { PaperWorld } from '../../../../test/support/paper-world';
import { pdfPages } from '../../../../test/support/pdf-text';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import {
  commune,
  huongTra,
  office,
  otherCommune,
  producer,
  provinceOffice,
} from '../../../../test/support/plans';
import { openingBy } from '../../../../test/support/recognition-bench';
import { recordStory } from '../../../../test/support/story-in-database';
import { pdf } from '../../../../test/support/sample-files';
import { supportingPlan } from '../../../../test/support/support-plan';
import { handIn } from '../../../../test/support/uploading';
import { wordText } from '../../../../test/support/word-text';
import { SupportBudget } from './support-budget';

const one = { type: 'recognition', id: 'huong-tra-2024-bun-van-cu' } as const;
const two = { type: 'recognition', id: 'huong-tra-2024-thanh-tra' } as const;
const other: Actor = { ...producer, id: 'htx-khac', area: 'hue/chu-the/htx-khac' };
const member: Actor = { ...office, id: 'hd-1', role: 'council-member' };
const foreign: Actor = { ...office, id: 'phong-khac', area: 'quang-tri/dong-ha' };

interface Item {
  readonly recognition: string;
  readonly standing: string;
  readonly missing: { id: string }[];
  readonly age: { days: number; workingDays: number } | null;
  readonly granted: string;
  readonly nextActions: { command: string }[];
}

interface MoneyTold {
  readonly step: string;
  readonly total: string;
  readonly items: readonly string[];
}
interface ReportOfMoney {
  readonly support: readonly MoneyTold[];
  readonly supported: readonly { id: string; product: string }[];
  readonly parts: readonly { support: readonly MoneyTold[] }[];
}

let api: ApiInProcess;
const people = new Map<string, PersonAtApi>();
const as = (who: Actor) => people.get(who.id) as PersonAtApi;
const list = async (who: Actor, query = '') =>
  ((await as(who).get(`/v1/support${query}`)).body as { items: Item[] }).items;
const sums = async (who: Actor) =>
  ((await as(who).get('/v1/support/sums')).body as { items: Record<string, unknown>[] }).items[0];
const decide = (
  ref: typeof one | typeof two,
  actor: Actor,
  when: string,
  command: object,
  commandId?: string,
) => decideOn(api, ref, command as never, { actor, when, ...(commandId ? { commandId } : {}) });
const grant = (signedOn: string) => ({
  ...{ type: 'GrantSupport', amount: 20_000_000, decision: '1500/QĐ-UBND', signedOn },
});

/** Two products of three stars, of two producers, under a plan with 50 million. */
beforeAll(async () => {
  api = await ApiInProcess.start();
  const world = new PaperWorld(at('2024-04-09'));
  world.openYear(supportingPlan);
  world.advance(at('2024-07-08'));
  const opened = openingBy('2024-07-08', '2027-07-08');
  const rules = enclose(caseRules(supportingPlan));
  const opening = { ...opened, product: { ...opened.product, kind: 'first' as const }, rules };
  const owner = { id: 'htx-khac', name: 'HTX khác' };
  const second = {
    ...opening,
    product: { ...opening.product, name: 'Thanh trà', owner },
    certificate: { ...opening.certificate, id: 'def', number: '04/2024/GCN-OCOP-HT' },
  };
  world.command(one, { type: 'OpenRecognition', opening }, SYSTEM, 'one');
  world.command(two, { type: 'OpenRecognition', opening: second }, SYSTEM, 'two');
  await recordStory(api.owner, world);
  await api.app.get(ClockStore).holdAt(at('2024-07-25'));
  for (const who of [
    producer,
    other,
    commune,
    otherCommune,
    office,
    provinceOffice,
    member,
    foreign,
  ])
    people.set(who.id, await api.person(who));
}, 120_000);
afterAll(() => api.stop());

test('before anybody claims, each producer finds what its recognition entitles to, and nothing of others', async () => {
  const own = await list(producer);
  expect(own).toMatchObject([
    { recognition: one.id, standing: 'not-claimed', entitled: '20000000', age: null },
  ]);
  expect(own[0]?.nextActions.map(({ command }) => command)).toEqual(['ClaimSupport']);
  expect((await list(other)).map(({ recognition }) => recognition)).toEqual([two.id]);
  expect(await list(commune)).toHaveLength(2);
  for (const who of [otherCommune, foreign]) expect(await list(who)).toEqual([]);
  expect((await as(member).get('/v1/support')).status).toBe(403);
  expect((await as(other).get(`/v1/recognitions/${one.id}/support`)).status).toBe(404);
  expect((await as(producer).get('/v1/support/sums')).status).toBe(403);
});

test('a claim has its papers, which the office reads and a council does not, and its age', async () => {
  const key = `key-of-${producer.id}`;
  const file = { name: 'don.pdf', bytes: pdf(), recognition: one.id };
  const id = await handIn(api.url, key, file);
  const { body } = await as(producer).get(`/v1/files/${id}/link`);
  const { sha256 } = (body as { file: { sha256: string } }).file;
  const claim = { type: 'ClaimSupport', papers: [{ paper: 'don-de-nghi', file: sha256 }] };
  const stranger = await as(other).command(`/v1/recognitions/${two.id}`, claim);
  expect(stranger).toMatchObject({ status: 422, body: { code: 'PHOTOGRAPH_UNKNOWN' } });
  expect((await as(office).get(`/v1/files/${id}`)).status).toBe(404);
  await decide(one, producer, '2024-07-15', claim);
  const statuses = await Promise.all(
    [producer, commune, office, provinceOffice, member, other, foreign].map(
      async (who) => (await as(who).get(`/v1/files/${id}`)).status,
    ),
  );
  expect(statuses).toEqual([200, 200, 200, 200, 404, 404, 404]);
  const [row] = await list(office, '?standing=claimed');
  expect(row).toMatchObject({
    ...{ recognition: one.id, missing: [{ id: 'giay-chung-nhan' }], dueOn: '2024-07-29' },
    age: { days: 10, workingDays: 8 },
  });
  expect(row?.nextActions.map(({ command }) => command).sort()).toEqual(
    ['AddSupportPapers', 'AskSupportPapers', 'GrantSupport', 'RefuseSupport'].sort(),
  );
  expect((await list(provinceOffice))[0]?.nextActions).toEqual([]);
  const read = await as(office).get(`/v1/recognitions/${one.id}/support`);
  expect(read.body).toMatchObject({ files: [{ id }], wanted: [{}, { id: 'giay-chung-nhan' }] });
  expect((await as(office).get(`/v1/recognitions/${one.id}/photographs`)).body).toEqual({
    items: [],
  });
  // One that is counted by a calendar that only a later release knows: the list is there all the same.
  const countedBy = (calendar: string) =>
    api.owner.query('update support_claims set calendar = $1 where recognition = $2', [
      calendar,
      one.id,
    ]);
  const own = row?.['calendar' as never] as unknown as string;
  await countedBy('vn-99');
  expect(await list(office, '?standing=claimed')).toMatchObject([{ age: null }]);
  await countedBy(own);
});

test('two grants at once are counted one after the other; who saw another sum is told', async () => {
  const whole = [
    { paper: 'don-de-nghi', reference: 'Lưu tại Phòng' },
    { paper: 'giay-chung-nhan', reference: 'Lưu tại Phòng' },
  ];
  await decide(one, office, '2024-07-16', { type: 'AddSupportPapers', papers: whole });
  await decide(two, other, '2024-07-16', { type: 'ClaimSupport', papers: whole });
  const budget = api.app.get(SupportBudget);
  const give = (ref: typeof one | typeof two, body: object, name = `grant-of-${ref.id}`) =>
    budget.granting({ plan: huongTra.id, recognition: ref.id }, body as never, name, (complete) =>
      decide(ref, office, '2024-07-22', complete, name).then(() => complete['grantedBefore']),
    );
  const seen = await Promise.all([give(one, grant('2024-07-22')), give(two, grant('2024-07-22'))]);
  expect(seen).toEqual([0, 20_000_000]);
  // Sent again it is the same grant, although the other has been granted since; with other content it is not.
  expect(await give(one, grant('2024-07-22'))).toBe(0);
  expect(await give(one, { ...grant('2024-07-22'), grantedBefore: 0 })).toBe(0);
  const less = { ...grant('2024-07-22'), amount: 10_000_000, reason: 'Thiếu kinh phí' };
  await expect(give(one, less)).rejects.toThrow('IDEMPOTENCY_KEY_REUSED');
  await expect(
    give(two, { ...grant('2024-07-22'), grantedBefore: 0 }, 'another'),
  ).rejects.toMatchObject({ code: 'SUPPORT_SUM_CHANGED' });
});

test('sums are of what one may see, the rest is of the whole plan; payments bring the debt down', async () => {
  const pay = { type: 'PaySupport', on: '2024-07-24', reference: 'UNC 0415' };
  await decide(one, office, '2024-07-24', { ...pay, amount: 12_000_000 });
  expect(await sums(office)).toEqual({
    ...{ plan: huongTra.id, title: huongTra.title, products: 2, claims: 2, entitled: '40000000' },
    ...{ claimed: '40000000', granted: '40000000', paid: '12000000', owed: '28000000' },
    ...{ budget: '50000000', rest: '10000000', beyond: 'warn' },
  });
  expect(await sums(otherCommune)).toBeUndefined();
  const [first] = await list(office, '?sort=product');
  expect(first).toMatchObject({ paid: '12000000', owed: '8000000', payments: [{ amount: 12e6 }] });
  const csv = await fetch(`${api.url}/v1/support?format=csv`, {
    headers: { Authorization: `Bearer key-of-${office.id}` },
  });
  const text = await csv.text();
  expect(text).toContain('Giấy tờ còn thiếu');
  expect(text.split('\n').filter((line) => line.includes('1500/QĐ-UBND'))).toHaveLength(2);
});

test('a report tells the same by its day, part by part and as papers; before the grants it told of none', async () => {
  const at = (more: string) => `/v1/programmes/${huongTra.id}/reports/year-end${more}`;
  const told = async (day: string) =>
    (await as(office).get(at(`?asOf=${day}`))).body as ReportOfMoney;
  const { support, supported, parts } = await told('2024-07-25');
  const screen = (await sums(office)) ?? {};
  for (const { step, total, items } of support) {
    expect(total).toBe(screen[step]);
    const own = parts.flatMap((part) => part.support.filter((sum) => sum.step === step));
    expect(own.flatMap((sum) => sum.items).toSorted()).toEqual(items.toSorted());
    expect(own.reduce((all, sum) => all + BigInt(sum.total), 0n).toString()).toBe(total);
  }
  expect(support.map(({ step, items }) => [step, items.length])).toEqual([
    ...[
      ['entitled', 2],
      ['claimed', 2],
      ['granted', 2],
      ['paid', 1],
      ['owed', 2],
    ],
  ]);
  expect(supported.map(({ id, product }) => [id, product])).toContainEqual([two.id, 'Thanh trà']);
  const early = (await told('2024-07-20')).support;
  expect(early.find(({ step }) => step === 'granted')).toMatchObject({ total: '0', items: [] });
  expect(early.find(({ step }) => step === 'claimed')?.total).toBe('40000000');
  const file = async (ending: string) => {
    const headers = { Authorization: `Bearer key-of-${office.id}` };
    const path = at(`/bao-cao.${ending}?asOf=2024-07-25`);
    return Buffer.from(await (await fetch(`${api.url}${path}`, { headers })).arrayBuffer());
  };
  for (const text of [pdfPages(await file('pdf')).join(' '), wordText(await file('docx'))]) {
    expect(text).toContain('Tiền hỗ trợ theo địa bàn');
    expect(text).toContain('12.000.000 đồng');
    expect(text).toContain('SẢN PHẨM ĐƯỢC HỖ TRỢ');
  }
  const [sheet] = await readWorkbook(await file('xlsx'));
  const cells = (sheet?.data ?? []).flat();
  expect(cells).toContain('Đã chi (đồng)');
  expect(cells).toContain(12_000_000);
});

test('a thousand claims beyond what a number holds are added up to the đồng, and come as one file', async () => {
  await api.owner.query(
    `insert into support_claims
     select (jsonb_populate_record(row, jsonb_build_object('recognition', 'r-' || n, 'plan', 'rat-lon',
       'entitled', 9007199254740993, 'granted', 9007199254740993, 'paid', n))).*
     from support_claims row, generate_series(1, 1000) n where recognition = $1`,
    [one.id],
  );
  const { body } = await as(office).get('/v1/support/sums?plan=rat-lon');
  expect((body as { items: object[] }).items).toMatchObject([
    {
      ...{ products: 1000, claims: 1000, entitled: '9007199254740993000' },
      ...{ granted: '9007199254740993000', paid: '500500', budget: null, rest: null },
    },
  ]);
  const headers = { Authorization: `Bearer key-of-${office.id}` };
  const path = `${api.url}/v1/support?plan=rat-lon&format=csv`;
  const text = await (await fetch(path, { headers })).text();
  expect(text.split('\n').filter((line) => line.includes('Bún Vân Cù'))).toHaveLength(1000);
  await api.owner.query(`delete from support_claims where plan = 'rat-lon'`);
});

test('nothing of it is open to the public, and the rows are what the log says', async () => {
  for (const path of ['/v1/public/certificates/abc', '/v1/public/products', '/tra-cuu/abc']) {
    const open = await (await fetch(`${api.url}${path}`)).text();
    expect(open).not.toMatch(/20000000|20\.000\.000|1500\/QĐ|UNC 0415|hỗ trợ/i);
  }
  const { rows } = await api.owner.query<{ n: number }>(
    `select count(*)::int as n from support_claims where granted = 20000000 and standing = 'granted'`,
  );
  expect(rows[0]?.n).toBe(2);
});
