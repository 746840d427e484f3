import type { Actor } from '@ocop/ground';
import { adoptedTexts } from '@ocop/records';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { office } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

const KIND = 'dossier-returned';
const PATH = `/v1/message-templates/${KIND}`;
const WORDS = {
  vi: { subject: '{{ product }}: cần bổ sung', body: 'Kính gửi {{ owner }},\nhạn {{ lastDay }}.' },
};
const CASE = 'product-cycle/huong-tra-2024-bun-van-cu';
const OF_PROVINCE = 'programme-year/thua-thien-hue-2024';
const keeper: Actor = {
  ...{ id: 'quan-tri', name: 'Quản trị', role: 'system-administrator' as const, area: office.area },
};
const above: Actor = { ...office, id: 'so-nn', name: 'Sở NN', area: 'hue' };
const elsewhere: Actor = { ...office, id: 'noi-khac', area: 'quang-tri/dong-ha' };
const commune: Actor = {
  ...office,
  id: 'can-bo',
  role: 'commune-officer',
  area: 'hue/huong-tra/x',
};

describe('words of an authority', () => {
  let api: ApiInProcess;
  let own: PersonAtApi;
  let other: PersonAtApi;
  let province: PersonAtApi;
  let stranger: PersonAtApi;
  let officer: PersonAtApi;

  beforeAll(async () => {
    api = await ApiInProcess.start();
    await recordStory(api.owner, playOnPaper());
    own = await api.person(office);
    other = await api.person(keeper);
    province = await api.person(above);
    stranger = await api.person(elsewhere);
    officer = await api.person(commune);
  }, 120_000);
  afterAll(() => api.stop());

  const write = (who: PersonAtApi, texts: object, expectedRevision: number) =>
    who.ask('PUT', PATH, JSON.stringify({ texts, expectedRevision }));
  const inCase = async (stream: string) =>
    (await adoptedTexts(api.owner, KIND, stream))?.texts.vi.subject;

  test('nobody but who keeps the programme or the system of a place comes here', async () => {
    expect((await officer.get('/v1/message-templates')).status).toBe(403);
    const { items } = (await own.get('/v1/message-templates')).body;
    expect(items.length).toBeGreaterThan(60);
    expect(new Set(items.map(({ source }: { source: string }) => source))).toEqual(
      new Set(['shipped']),
    );
    expect((await own.get('/v1/message-templates/constructor')).status).toBe(404);
  });

  test('faults are refused with line and what is allowed, and nothing is kept', async () => {
    const bad = { vi: { ...WORDS.vi, body: 'a\n{{ ownr }}' } };
    const { status, body } = await write(own, bad, 0);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'TEMPLATE_FAULTS',
      faults: [
        { path: 'texts.vi.body:2', got: 'ownr', expected: expect.stringContaining('owner') },
      ],
    });
    expect((await own.get(PATH)).body.draft).toBeNull();
  });

  test('they are looked at with the data of a real case, which another place does not see', async () => {
    const [one] = (await own.get(PATH)).body.cases;
    expect(one.stream).toMatch(/^product-cycle\//);
    const { body } = await own.post(`${PATH}/preview`, { texts: WORDS, stream: one.stream });
    expect(body).toMatchObject({ of: one.stream, faults: [], en: null });
    expect(body.vi.subject).toMatch(/\p{L}+: cần bổ sung$/u);
    expect(body.vi.body).toMatch(/hạn \d\d\/\d\d\/2024\.$/);
    expect(
      (await stranger.post(`${PATH}/preview`, { texts: WORDS, stream: one.stream })).status,
    ).toBe(404);
    const made = (await stranger.post(`${PATH}/preview`, { texts: WORDS })).body;
    expect(made).toMatchObject({ of: null, vi: { subject: 'Mật ong hoa vải: cần bổ sung' } });
    const faulty = { vi: { ...WORDS.vi, body: '{{' } };
    expect((await own.post(`${PATH}/preview`, { texts: faulty })).body).toMatchObject({
      vi: null,
      faults: [{ field: 'body', line: 1 }],
    });
  });

  test('a draft counts nowhere; whoever has not seen the latest does not overwrite it', async () => {
    expect((await write(own, WORDS, 0)).body.draft).toMatchObject({
      revision: 1,
      changedBy: office.name,
    });
    const later = { vi: { ...WORDS.vi, subject: 'Bổ sung: {{ product }}' } };
    expect((await write(other, later, 0)).body).toMatchObject({
      code: 'SHEET_CHANGED',
      facts: { current: 1 },
    });
    expect((await write(other, later, 1)).body.draft).toMatchObject({
      revision: 2,
      changedBy: keeper.name,
    });
    expect(await inCase(CASE)).toBeUndefined();
    const stale = await own.post(`${PATH}/adopt`, { expectedRevision: 1, reason: 'Đã xem' });
    expect(stale.body).toMatchObject({ code: 'SHEET_CHANGED' });
  });

  test('adopted once by two at once, it counts below its authority and nowhere else, until it is taken back', async () => {
    const wish = { expectedRevision: 2, reason: 'Theo Thông báo 12/TB-KT' };
    const answers = await Promise.all([own, other].map((who) => who.post(`${PATH}/adopt`, wish)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { versions, counts, draft } = (await own.get(PATH)).body;
    expect({ draft, counts }).toMatchObject({
      draft: null,
      counts: { source: 'own', area: office.area },
    });
    expect(versions).toMatchObject([
      { version: 1, reason: wish.reason, sha256: expect.stringMatching(/^\w{64}$/) },
    ]);
    expect(await inCase(CASE)).toBe('Bổ sung: {{ product }}');
    expect(await inCase(OF_PROVINCE)).toBeUndefined();
    await write(province, WORDS, 0);
    await province.post(`${PATH}/adopt`, { expectedRevision: 1, reason: 'Chung cho tỉnh' });
    expect(await inCase(OF_PROVINCE)).toBe(WORDS.vi.subject);
    expect(await inCase(CASE)).toBe('Bổ sung: {{ product }}');
    const back = await own.post(`${PATH}/shipped`, { reason: 'Dùng lời mẫu' });
    expect(back.body.versions).toHaveLength(2);
    expect(back.body.counts.source).toBe('shipped');
    expect(await inCase(CASE)).toBeUndefined();
  });

  test('what was adopted stays as it was, whoever writes in the database; every change is on record', async () => {
    const change = api.owner.query(
      `update message_templates set reason = 'x' where state = 'adopted'`,
    );
    await expect(change).rejects.toThrow('stays as it is');
    await expect(api.owner.query('delete from message_templates')).rejects.toThrow('stays');
    const { rows } = await api.owner.query<{ operation: string; actor: string; address: string }>(
      `select operation, actor, address from account_changes where subject = 'message_templates' order by no`,
    );
    expect(rows.map(({ operation }) => operation)).toEqual(
      'insert update update insert update insert'.split(' '),
    );
    expect(rows.map(({ actor }) => actor)).toContain(
      `quan-tri (system-administrator@${office.area})`,
    );
    expect(rows.every(({ address }) => address !== '')).toBe(true);
  });

  test('a draft is thrown away', async () => {
    await write(stranger, WORDS, 0);
    expect((await stranger.ask('DELETE', `${PATH}/draft`)).body.draft).toBeNull();
    expect((await stranger.get(PATH)).body.versions).toEqual([]);
  });
});
