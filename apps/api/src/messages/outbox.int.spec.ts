import type { Actor } from '@ocop/ground';
import { Outbox } from '@ocop/records';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { office } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

const colleague: Actor = { ...office, id: 'dong-nghiep', name: 'Đồng nghiệp' };
const elsewhere: Actor = { ...office, id: 'noi-khac', area: 'quang-tri/dong-ha' };
const MAILING = {
  id: '5b0f2a52-6f0a-4d0e-9d5e-0a6a3f1c2b7d',
  texts: {
    subject: '{{ product }}: mời tập huấn',
    body: 'Kính mời {{ owner }}, giấy {{ certificate }}.',
  },
};

interface Held {
  readonly key: string;
  readonly role: string;
  readonly area: string;
  readonly revision: number;
  readonly subject: string;
  readonly orderedAt: string;
}

describe('the outbox of an office', () => {
  let api: ApiInProcess;
  let own: PersonAtApi;
  let other: PersonAtApi;
  let stranger: PersonAtApi;

  beforeAll(async () => {
    api = await ApiInProcess.start();
    await recordStory(api.owner, playOnPaper());
    await api.owner.query(
      `insert into held_notices (key, role, area, office, stream, template, subject, body, ordered_at, deliver_by)
       select key, 'producer', 'hue/chu-the/x', $1, 'product-cycle/x', 'dossier-returned', 'Chờ ' || key, 'x', now(),
         case when key = 'owed' then now() + interval '1 day' end
       from unnest('{a,b,owed}'::text[]) as key`,
      [office.area],
    );
    own = await api.person(office);
    other = await api.person(colleague);
    stranger = await api.person(elsewhere);
  }, 120_000);
  afterAll(() => api.stop());

  const held = async (who: PersonAtApi, state = 'held') =>
    ((await who.get(`/v1/outbox?state=${state}`)).body as { items: Held[] }).items;
  const seen = ({ key, role, area, revision }: Held) => ({ key, role, area, revision });
  const one = async (key: string) => seen((await held(own)).find((row) => row.key === key) as Held);

  test('an office sees what waits for it, what must go first on top; another does not', async () => {
    expect((await held(own)).map(({ key }) => key)).toEqual(['owed', 'a', 'b']);
    expect(await held(stranger)).toEqual([]);
    const theirs = await stranger.post('/v1/outbox/send', { items: [await one('a')] });
    expect(theirs.body).toMatchObject({ done: 0 });
  });

  test('whether it looks first is its own word, and counts below it', async () => {
    expect((await own.get('/v1/outbox')).body.hold).toBe(false);
    const set = (hold: boolean) => own.ask('PUT', '/v1/outbox/setting', JSON.stringify({ hold }));
    expect((await set(true)).body).toEqual({ hold: true });
    expect((await set(true)).body).toEqual({ hold: true });
  });

  test('an edit is checked, keeps what was there, and is nobody’s twice', async () => {
    const edit = async (who: PersonAtApi, body: string, as = one('a')) =>
      who.ask('PUT', '/v1/outbox/message', JSON.stringify({ ...(await as), subject: 'Sửa', body }));
    const before = one('a');
    await before;
    expect((await edit(own, '<b>x</b>')).body).toMatchObject({ code: 'TEMPLATE_FAULTS' });
    expect((await edit(own, 'Lời mới')).body).toMatchObject({
      ...{
        revision: 2,
        subject: 'Sửa',
        body: 'Lời mới',
        original: { subject: 'Chờ a', body: 'x' },
      },
    });
    expect((await edit(other, 'Lời khác', before)).body).toMatchObject({ code: 'SHEET_CHANGED' });
  });

  test('in English, too, where the office says so: checked alike, and gone when it is left out', async () => {
    const edit = async (english?: object) =>
      own.ask(
        'PUT',
        '/v1/outbox/message',
        JSON.stringify({ ...(await one('a')), subject: 'Sửa', body: 'Lời mới', english }),
      );
    const english = { subject: 'Edited', body: 'New words' };
    expect((await edit(english)).body).toMatchObject({ revision: 3, english });
    expect((await edit({ ...english, body: '{{ x }}' })).body).toMatchObject({
      code: 'TEMPLATE_FAULTS',
      faults: [{ path: 'english.body:1' }],
    });
    expect((await edit()).body).toMatchObject({ revision: 4, english: null });
  });

  test('sent by two at once it goes once; what was edited meanwhile is left', async () => {
    const items = [await one('a')];
    const answers = await Promise.all(
      [own, other].map((who) => who.post('/v1/outbox/send', { items })),
    );
    expect(answers.map(({ body }) => body.done).sort()).toEqual([0, 1]);
    expect(answers.flatMap(({ body }) => body.left)).toEqual(items);
    expect(await held(own, 'released')).toMatchObject([
      { key: 'a', decidedBy: expect.any(String) },
    ]);
  });

  test('cancelled with a reason; what the law wants delivered is not', async () => {
    const [b, owed] = [await one('b'), await one('owed')];
    const refused = await own.post('/v1/outbox/cancel', { items: [b, owed], reason: 'Trùng' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'NOTICE_STATUTORY' } });
    await own.post('/v1/outbox/cancel', { items: [b], reason: 'Trùng' });
    expect(await held(own, 'cancelled')).toMatchObject([{ key: 'b', reason: 'Trùng' }]);
    expect((await held(own)).map(({ key }) => key)).toEqual(['owed']);
  });

  test('a message of the office’s own to every holder of a certificate waits there, once however often it is asked', async () => {
    const looked = (await own.post('/v1/outbox/mailing/preview', MAILING)).body;
    expect(looked.recipients).toBeGreaterThan(0);
    expect(looked.messages[0].subject).toMatch(/\p{L}+: mời tập huấn$/u);
    const both = {
      ...MAILING,
      english: { subject: '{{ product }}: training', body: 'To {{ owner }}.' },
    };
    const inBoth = (await own.post('/v1/outbox/mailing/preview', both)).body.messages[0];
    expect([inBoth.subject, inBoth.english.subject]).toEqual([
      looked.messages[0].subject,
      looked.messages[0].subject.replace('mời tập huấn', 'training'),
    ]);
    expect(looked.messages[0].english).toBeNull();
    expect(await held(own)).toHaveLength(1);
    for (let i = 0; i < 2; i++) await own.post('/v1/outbox/mailing', MAILING);
    expect(await held(own)).toHaveLength(1 + Math.min(looked.recipients, 499));
    const written = (await held(own)).find(({ key }) => key.startsWith('mailing/'));
    const { now } = (await own.get('/v1/clock')).body as { now: string };
    expect(Date.parse(now) - Date.parse(written!.orderedAt)).toBeLessThan(60_000);
    const none = { ...MAILING, endsBefore: '2000-01-01' };
    expect((await own.post('/v1/outbox/mailing/preview', none)).body.recipients).toBe(0);
    const unmarked = looked.messages[0].subject
      .split(':')[0]
      .normalize('NFD')
      .replace(/\p{M}/gu, '');
    const searched = { ...MAILING, search: unmarked };
    const found = (await own.post('/v1/outbox/mailing/preview', searched)).body;
    expect(found.messages).toEqual([looked.messages[0]]);
    const only = [looked.messages[1].certificate, 'khong-co'];
    expect((await own.post('/v1/outbox/mailing/preview', { ...MAILING, only })).body).toEqual({
      recipients: 1,
      messages: [looked.messages[1]],
    });
    const faulty = { ...MAILING, texts: { ...MAILING.texts, body: '{{ phone }}' } };
    expect((await own.post('/v1/outbox/mailing', faulty)).body).toMatchObject({
      code: 'TEMPLATE_FAULTS',
      faults: [{ got: 'phone' }],
    });
    expect((await stranger.post('/v1/outbox/mailing/preview', MAILING)).body.recipients).toBe(0);
  });

  test('a message to 10,000 recipients lies there whole, once however often it is asked', async () => {
    const outbox = api.app.get(Outbox);
    const messages = Array.from({ length: 10_000 }, (_, i) => ({
      ...{
        key: `mailing/all:${i}`,
        stream: 'mailing/all',
        template: 'mailing',
        role: 'producer' as const,
      },
      ...{ area: `hue/chu-the/${i}`, subject: 'Mời họp', body: 'Kính mời', english: null },
    }));
    for (let i = 0; i < 2; i++) await outbox.add({ by: office }, messages, new Date());
    const { total, items } = await outbox.list(office.area, 'held');
    expect([total >= 10_000, items.length]).toEqual([true, 500]);
    const { rows } = await api.owner.query<{ n: string }>(
      `select count(*) as n from held_notices where stream = 'mailing/all'`,
    );
    expect(rows).toEqual([{ n: '10000' }]);
  });

  test('every edit, sending and cancelling is on record with who did it', async () => {
    const { rows } = await api.owner.query<{ actor: string; states: string[] }>(
      `select actor, array_agg(after ->> 'state' order by no) as states from account_changes
       where subject = 'held_notices' group by actor`,
    );
    // Three edits, one sending, one cancelling.
    expect(rows.flatMap(({ states }) => states).sort()).toEqual([
      ...['cancelled', 'held', 'held', 'held', 'released'],
    ]);
    expect(rows.every(({ actor }) => actor.includes(office.area))).toBe(true);
  });
});
