import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

interface Served {
  readonly items: readonly { readonly key: string; readonly state: string; readonly how: string }[];
}

describe('what has to be proved as delivered', () => {
  let api: ApiInProcess;
  let producer: PersonAtApi;
  let commune: PersonAtApi;
  let stranger: PersonAtApi;
  let place: { role: string; area: string };

  beforeAll(async () => {
    api = await ApiInProcess.start();
    await recordStory(api.owner, playOnPaper());
    const { rows } = await api.owner.query<{ id: string; area: string; producer: string }>(
      `select id, area, producer_area as producer from product_overview
       where area like 'hue/huong-tra/%' order by id limit 1`,
    );
    const [product] = rows;
    if (!product) throw new Error('no product');
    place = { role: 'producer', area: product.producer };
    await api.owner.query(
      `insert into notices (key, role, area, stream, template, subject, body, ordered_at)
       select key, 'producer', $1, $2, 'dossier-returned', 'Cần bổ sung', 'x', '2024-05-14T02:00Z'
       from unnest('{a,b}'::text[]) as key`,
      [product.producer, `product-cycle/${product.id}`],
    );
    await api.owner.query(
      `insert into servings (key, role, area, stream, template, subject, ordered_at, next_step_at, state, visit_by)
       select key, role, area, stream, template, subject, ordered_at, ordered_at, 'visit', '2024-05-17' from notices
       where key in ('a', 'b')`,
    );
    await api.owner.query(
      `insert into deliveries (key, role, area, person, channel, address, state, attempts, words, message_id,
         settled_at, next_try, give_up_at)
       select key, role, area, 'p', 'e-mail', 'p@ocop.example', 'sent', 1, '250 OK', '<a@ocop>', ordered_at, ordered_at,
         ordered_at from notices where key = 'a'`,
    );
    producer = await api.person({ id: 'p', name: 'HTX', ...place } as never);
    const officer = { role: 'commune-officer', name: 'Cán bộ' } as const;
    commune = await api.person({ ...officer, id: 'c', area: product.area });
    stranger = await api.person({ ...officer, id: 's', area: 'hue/phu-vang/phu-an' });
  }, 60_000);
  afterAll(() => api.stop());

  const seen = async (who: PersonAtApi) =>
    ((await who.get('/v1/servings?sort=orderedAt')).body as Served).items.map(({ key }) => key);
  const prove = (who: PersonAtApi, key: string, said: object) =>
    who.post('/v1/servings/proof', { key, ...place, on: '2024-05-15', ...said });

  test('its recipient and whoever looks after the case see it; another commune does not know of it', async () => {
    expect((await seen(producer)).sort()).toEqual(['a', 'b']);
    expect((await seen(commune)).sort()).toEqual(['a', 'b']);
    expect(await seen(stranger)).toEqual([]);
    const visit = { how: 'visit', receivedBy: 'Chị Lan' };
    expect((await prove(stranger, 'a', visit)).status).toBe(404);
  });

  test('it tells by which ways it went, and not to whom', async () => {
    const { items } = (await commune.get('/v1/servings?sort=orderedAt')).body as {
      items: readonly { readonly key: string; readonly ways: readonly object[] }[];
    };
    const ways = Object.fromEntries(items.map(({ key, ways: each }) => [key, each]));
    expect(ways).toEqual({
      a: [
        { channel: 'e-mail', state: 'sent', settledAt: '2024-05-14T02:00:00.000Z', report: null },
      ],
      b: [],
    });
  });

  test.each([
    ['the end of validity', 'recognition/%', 'expiry-notice', 'ExpiryNoticeSigned'],
    ['a result', 'product-cycle/%', 'recognised', 'ResultNoticeSigned'],
  ])(
    'the notice of %s shows the number and signature that its office recorded last',
    async (_, of, template, type) => {
      const { rows } = await api.owner.query<{ stream: string; version: number }>(
        `select stream, max(version) + 1 as version from events where stream like $1 group by stream limit 1`,
        [of],
      );
      const [{ stream, version }] = rows as [{ stream: string; version: number }];
      await api.owner.query(
        `insert into notices (key, role, area, stream, template, subject, body, ordered_at)
         values ('c', 'producer', $1, $2, $3, 'Thông báo', 'x', '2024-05-14T02:00Z')`,
        [place.area, stream, template],
      );
      await api.owner.query(
        `insert into servings (key, role, area, stream, template, subject, ordered_at, next_step_at, state)
         select key, role, area, stream, template, subject, ordered_at, ordered_at, 'awaited' from notices where key = 'c'`,
      );
      const papers = async () => {
        const { items } = (await producer.get('/v1/servings?sort=orderedAt')).body as {
          items: readonly { readonly key: string; readonly paper: object | null }[];
        };
        return Object.fromEntries(items.map(({ key, paper }) => [key, paper]));
      };
      expect(await papers()).toEqual({ a: null, b: null, c: null });
      const paper = {
        ...{ number: '125/TB-SNNMT', signedOn: '2024-05-13' },
        ...{ signer: 'Trần Thị Sở', capacity: 'KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC' },
      };
      for (const [i, number] of ['124/TB-SNNMT', paper.number].entries())
        await api.owner.query(
          `insert into events (stream, version, type, data, actor, cause, occurred_at, recorded_at, prev_hash, hash)
           select $1, $2, $5, $3, '{"name": "x"}', 'x', now(), now(),
             (select hash from events where stream = $1 order by version desc limit 1), $4`,
          [
            ...[stream, Number(version) + i, { ...paper, number }],
            ...[`${template.length % 10}${i}`.repeat(32), type],
          ],
        );
      expect(await papers()).toEqual({ a: null, b: null, c: paper });
      if (type === 'ResultNoticeSigned') {
        // Ordered after it was signed: of an earlier notice.
        await api.owner.query(
          `update servings set ordered_at = now() + interval '1 day' where key = 'c'`,
        );
        expect(await papers()).toEqual({ a: null, b: null, c: null });
      }
      await api.owner.query(`delete from servings where key = 'c'`);
      await api.owner.query(`delete from notices where key = 'c'`);
    },
  );

  test('what has to be brought stands among the duties of the commune, and of nobody else', async () => {
    const visits = async (who: PersonAtApi) =>
      ((await who.get('/v1/duties')).body as { visits: object }).visits;
    expect(await visits(commune)).toMatchObject({ waiting: 2, next: '2024-05-17' });
    const none = { waiting: 0, soon: 0, overdue: 0, next: null };
    expect(await visits(stranger)).toEqual(none);
    expect(await visits(producer)).toEqual(none);
  });

  test('nobody says for the producer that they have it, and no producer that somebody came', async () => {
    expect((await prove(commune, 'a', { how: 'opened' })).status).toBe(404);
    expect((await prove(producer, 'a', { how: 'visit', receivedBy: 'tôi' })).status).toBe(404);
  });

  test.each([
    ['before it was ordered', { on: '2024-05-13' }],
    ['in the year 1024', { on: '1024-05-15' }],
    ['tomorrow', { on: '2999-01-01' }],
    ['to nobody', { receivedBy: undefined }],
  ])('a visit %s is refused with what was expected', async (_, wrong) => {
    const { status, body } = await prove(commune, 'a', {
      ...{ how: 'visit', receivedBy: 'Chị Lan' },
      ...wrong,
    });
    expect(status).toBe(400);
    expect((body as { faults: object[] }).faults).toHaveLength(1);
  });

  test('ticked off by two at once it is told once; the answer is how it stands', async () => {
    const answers = await Promise.all([
      prove(commune, 'a', { how: 'visit', receivedBy: 'Chị Lan', note: 'ký nhận' }),
      prove(commune, 'a', { how: 'call', receivedBy: 'Anh Minh' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { rows } = await api.owner.query<{ data: object }>(
      `select data from events where type = 'DeliveryProved'`,
    );
    expect(rows).toHaveLength(1);
    expect((await prove(producer, 'b', { how: 'opened' })).body).toMatchObject({
      state: 'proved',
      how: 'opened',
    });
  });
});
