import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { PERSONAL_DATA } from '@ocop/records';
import { Client } from 'pg';

const EMAIL = 'an.nguyen@xa.example';
const PHONE = '0912 345 678';
const COMMUNE = 'hue/huong-tra/huong-toan';
/** Not told to the person: by a hash alone, in nobody's name, or part of what others wrote. */
const UNTOLD = [
  'sign-in-tries',
  'challenges',
  'signers',
  'what-people-wrote',
  // Of products, in pictures and words: whoever owns one reads them on its page.
  'inspections',
  'product-pictures',
  'tallies',
  'subjects',
  'webhook-tries',
];

describe('what is kept of people', () => {
  let api: ApiInProcess;
  let an: PersonAtApi;
  let keeper: PersonAtApi;
  let second: PersonAtApi;
  let auditor: PersonAtApi;

  beforeAll(async () => {
    api = await ApiInProcess.start();
    const at = { name: 'x', area: 'hue/huong-tra' } as const;
    an = await api.person({
      id: 'an',
      name: 'Nguyễn Văn An',
      role: 'commune-officer',
      area: COMMUNE,
    });
    keeper = await api.person({ ...at, id: 'quan-tri', role: 'system-administrator' });
    second = await api.person({ ...at, id: 'quan-tri-hai', role: 'system-administrator' });
    auditor = await api.person({ ...at, id: 'kiem-toan', role: 'auditor' });
    await keeper.ask('PUT', '/v1/people/an', JSON.stringify({ email: EMAIL, phone: PHONE }));
    await api.owner.query(
      `insert into notices (key, role, area, stream, template, subject, body, ordered_at)
       values ('n', 'commune-officer', '${COMMUNE}', 'product-cycle/x', 'decided', 'x', 'x', now())`,
    );
    await api.owner.query(
      `insert into deliveries (key, role, area, channel, person, address, state, words, next_try, give_up_at, message_id)
       values ('n', 'commune-officer', '${COMMUNE}', 'e-mail', 'an', '${EMAIL}', 'failed', 'no <${EMAIL}>', now(), now(), '<x@ocop>')`,
    );
  }, 60_000);
  afterAll(() => api.stop());

  test('lists, the person’s page and the record of changes show as much as is needed to know it again', async () => {
    for (const path of ['/v1/people?search=an', '/v1/people/an', '/v1/account-changes?person=an']) {
      const { body } = await keeper.get(path);
      const text = JSON.stringify(body);
      expect(text).not.toContain(EMAIL);
      expect(text).not.toContain(PHONE);
      expect(text).toContain('a***@xa.example');
    }
    const told = JSON.stringify((await auditor.get('/v1/notices?scope=area')).body);
    expect(told).toContain('no <a***@xa.example>');
    expect(told).not.toContain(EMAIL);
    expect((await an.get('/v1/notices')).body.items[0].deliveries[0].address).toBe(EMAIL);
  });

  test('the whole is for a reason, which the person, the keepers and the auditor of the area can read', async () => {
    const path = '/v1/people/an/contact';
    expect((await keeper.post(path, { reason: ' ' })).status).toBe(400);
    expect((await an.get('/v1/me/data')).body.kept.find(isOf('looks')).items).toEqual([]);
    const { body } = await keeper.post(path, { reason: 'báo lịch họp' });
    expect(body).toEqual({ email: EMAIL, phone: PHONE });
    const look = {
      reader: 'quan-tri',
      person: 'an',
      what: ['email', 'phone'],
      reason: 'báo lịch họp',
    };
    for (const reader of [auditor, second])
      expect((await reader.get('/v1/personal-looks?person=an')).body).toMatchObject({
        items: [look],
        total: 1,
      });
    expect((await an.get('/v1/me/data')).body.kept.find(isOf('looks')).items).toMatchObject([look]);
    expect((await an.get('/v1/personal-looks')).status).toBe(403);
    const foreign = await api.person({
      ...{ id: 'noi-khac', name: 'x', role: 'system-administrator', area: 'quang-tri' },
    });
    expect((await foreign.post(path, { reason: 'tò mò' })).status).toBe(404);
    expect((await foreign.get('/v1/personal-looks?person=an')).body.total).toBe(0);
  });

  test('no app alters what was noted, and within a year not even the owner takes it away', async () => {
    const refused = async (url: string, sql: string) => {
      const client = new Client({ connectionString: url });
      await client.connect();
      const failed = await client.query(sql).catch((error: Error) => error.message);
      await client.end();
      return failed;
    };
    const { urls } = api.database;
    for (const sql of [
      `update personal_looks set reason = 'x'`,
      'delete from personal_looks',
      'truncate personal_looks',
    ]) {
      expect(await refused(urls.accounts, sql)).toMatch(/permission denied/);
      expect(await refused(urls.api, sql)).toMatch(/permission denied/);
      expect(await refused(api.ownerUrl, sql)).toMatch(/is refused/);
    }
    expect(await refused(urls.api, 'select * from personal_looks')).toMatch(/permission denied/);
  });

  test('everybody gets everything that is kept of them, and nothing of others', async () => {
    const { kept } = (await an.get('/v1/me/data')).body;
    const told = kept.map(({ id }: { id: string }) => id);
    expect([...told, ...UNTOLD].sort()).toEqual(PERSONAL_DATA.map(({ id }) => id).sort());
    expect(kept.find(isOf('contact')).items).toEqual([{ email: EMAIL, phone: PHONE }]);
    expect(kept.find(isOf('notices')).items).toMatchObject([{ address: EMAIL, state: 'failed' }]);
    expect(kept.find(isOf('acts')).items).toMatchObject([
      { stream: 'person/an', type: 'AccountRecorded' },
      { stream: 'person/an', type: 'AccountRecorded' },
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/"(keyHash|tokenHash|idHash|secret)"/);
    const other = JSON.stringify((await auditor.get('/v1/me/data')).body.kept);
    expect(other).not.toContain(EMAIL);
  });

  test('a correction is asked for, settled by another person, once, and recorded', async () => {
    const wish = { field: 'name', wanted: 'Nguyễn Văn Ân', reason: 'sai dấu' };
    const [asked] = (await an.post('/v1/me/corrections', wish)).body.items;
    expect(asked).toMatchObject({ ...wish, outcome: null, settledBy: null });
    expect(asked.answerBy > asked.askedAt.slice(0, 10)).toBe(true);
    const path = `/v1/corrections/${asked.id as string}/settle`;
    const yes = { accept: true, answer: 'đã đối chiếu' };
    expect((await keeper.get('/v1/corrections?open=true')).body.items).toHaveLength(1);
    expect((await keeper.post(path, yes)).body.items).toEqual([]);
    expect((await second.post(path, yes)).body.code).toBe('CORRECTION_SETTLED');
    expect((await an.get('/v1/me')).body.name).toBe('Nguyễn Văn Ân');
    expect((await an.get('/v1/me/corrections')).body.items[0]).toMatchObject({
      ...{ outcome: 'accepted', settledBy: 'quan-tri', answer: 'đã đối chiếu' },
    });
    const { items } = (await keeper.get('/v1/account-changes?person=an')).body;
    const subjects = items.map(({ subject, actor }: { subject: string; actor?: string }) => [
      subject,
      actor?.split(' ')[0],
    ]);
    expect(subjects).toEqual(
      expect.arrayContaining([
        ['correction_requests', 'an'],
        ['correction_requests', 'quan-tri'],
        ['people', 'quan-tri'],
      ]),
    );
  });

  test('nobody settles their own request, and none is half settled', async () => {
    const own = await keeper.post('/v1/me/corrections', {
      field: 'login',
      wanted: 'kiem-toan',
      reason: 'x',
    });
    const path = `/v1/corrections/${own.body.items[0].id as string}/settle`;
    const yes = { accept: true, answer: 'được' };
    expect((await keeper.post(path, yes)).body.code).toBe('OWN_CORRECTION');
    // Somebody else has this login: neither the person nor the request changes.
    expect((await second.post(path, yes)).body.code).toBe('LOGIN_TAKEN');
    expect((await keeper.get('/v1/me/corrections')).body.items[0].outcome).toBeNull();
    expect((await an.post(path, yes)).status).toBe(403);
  });
});

const isOf = (id: string) => (one: { id: string }) => one.id === id;
