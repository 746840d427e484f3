import { verifyLog } from '@ocop/records';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { notice, type PostOffice, send } from '../../../../test/support/post-office';
import type { ProviderServer, Taken } from '../../../../test/support/provider-server';
import {
  PRODUCER,
  ReportedDeliveries,
  RETURNED,
} from '../../../../test/support/reported-deliveries';

describe('what providers report of messages that they took, over HTTP', () => {
  let world: ReportedDeliveries;
  let office: PostOffice;
  let provider: ProviderServer;
  let api: ApiInProcess;

  beforeAll(async () => {
    world = await ReportedDeliveries.open();
    ({ office, provider } = world);
    const { ZALO_APP_ID, ZALO_OA_SECRET } = provider.env;
    api = await ApiInProcess.on(office.database, { ZALO_APP_ID, ZALO_OA_SECRET });
  });
  afterAll(async () => {
    await api.stop();
    await world.close();
  });
  beforeEach(() => world.clear());

  const env = () => ({ ...provider.env, PUBLIC_URL: api.url });
  const told = async (key: string, ways: string[]): Promise<Taken> => {
    await office.person(key, key, null);
    await office.pool.query(`update people set phone = '0912345678' where id = $1`, [key]);
    await office.pool.query(
      `insert into delivery_wishes (person, mode, channels) values ($1, 'each', $2)`,
      [key, ways],
    );
    await send(notice(key, key), office.with({ env: env() }));
    const [taken] = provider.taken;
    if (!taken) throw new Error('nothing was sent');
    return taken;
  };
  const act = (more: Record<string, string> = {}) => world.act({ ...env(), ...more });
  const zalo = (taken: Pick<Taken, 'id'>, forged = {}) =>
    provider.reportZalo(`${api.url}/v1/delivery-reports/zalo`, taken, forged);
  const answered = async (answer: Promise<Response>) => {
    const response = await answer;
    return [response.status, ((await response.json()) as { deliveries?: number }).deliveries];
  };
  const reports = async (key: string) =>
    (
      await office.pool.query<{ channel: string; kind: string; at: Date }>(
        'select channel, kind, reported_at as at from delivery_reports where key = $1 order by 1, 2',
        [key],
      )
    ).rows;

  test('Zalo says that a message arrived: kept once, with its time, however often it is said', async () => {
    const taken = await told('z1', ['zalo', 'sms']);
    expect(await answered(zalo(taken))).toEqual([200, 1]);
    expect(await answered(zalo(taken))).toEqual([200, 1]);
    await act();
    expect(await reports('z1')).toEqual([
      { channel: 'zalo', kind: 'delivered', at: new Date(1_720_407_911_000) },
    ]);
    expect(provider.taken).toHaveLength(1);
  });

  test('what is not signed by Zalo, or was altered, is refused and changes nothing', async () => {
    const taken = await told('z2', ['zalo']);
    expect((await zalo(taken, { secret: 'guessed' })).status).toBe(403);
    expect((await zalo(taken, { body: '{}' })).status).toBe(403);
    const bare = await fetch(`${api.url}/v1/delivery-reports/zalo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ event_name: 'user_received_message', app_id: 'app', timestamp: 1 }),
    });
    expect(bare.status).toBe(403);
    expect(await answered(zalo(taken, { event: 'user_seen_message' }))).toEqual([200, 0]);
    expect(await answered(zalo({ id: 'f'.repeat(32) }))).toEqual([200, 0]);
    expect(await reports('z2')).toEqual([]);
  });

  test('a short message that did not arrive goes the next way; said late and twice, no further one', async () => {
    const taken = await told('s1', ['sms', 'zalo']);
    expect(taken.way).toBe('sms');
    expect(await answered(provider.reportSms(taken, '4'))).toEqual([200, 1]);
    await act();
    expect(await answered(provider.reportSms(taken, '4'))).toEqual([200, 1]);
    await act();
    expect(provider.taken.map(({ way }) => way)).toEqual(['sms', 'zalo']);
    // Out of order: it had arrived after all.
    await provider.reportSms(taken, '5');
    await act();
    expect((await reports('s1')).map(({ kind }) => kind)).toEqual(['delivered', 'failed']);
    expect(provider.taken).toHaveLength(2);
  });

  test('what has arrived did not come back, whatever is said later', async () => {
    const taken = await told('s2', ['sms', 'zalo']);
    await provider.reportSms(taken, '5');
    await provider.reportSms(taken, '4');
    await act();
    expect(provider.taken.map(({ way }) => way)).toEqual(['sms']);
  });

  test('an address that nobody was told of takes no report', async () => {
    const taken = await told('s3', ['sms']);
    const guessed = {
      ...taken,
      callback: taken.callback?.replace(/\.[0-9a-f]{16}$/, `.${'0'.repeat(16)}`),
    };
    expect((await provider.reportSms(guessed, '4')).status).toBe(403);
    expect(
      (
        await provider.reportSms(
          { ...taken, callback: `${api.url}/v1/delivery-reports/sms/x` },
          '4',
        )
      ).status,
    ).toBe(403);
    expect(await reports('s3')).toEqual([]);
  });

  test.each([
    ['proves a delivery where the office lets it count', 'zalo', 'proved'],
    ['is no proof where it does not', 'sms', 'awaited'],
  ])('a signed report %s', async (_, counts, state) => {
    await world.producer({ phone: '0912345678' });
    const key = `law ${counts}`;
    const returned = {
      ...notice(key),
      template: 'dossier-returned',
      facts: RETURNED,
      to: [{ post: PRODUCER }],
    } as const;
    await send(returned, office.with({ env: env() }));
    const [taken] = provider.taken as [Taken];
    await zalo(taken);
    await act({ PROOF_BY_REPORT: counts });
    const { rows } = await office.pool.query(
      'select state, how, proved_by, note from servings where key = $1',
      [key],
    );
    const proof = state === 'proved' ? { how: 'report', proved_by: 'system', note: 'zalo' } : {};
    expect(rows).toMatchObject([{ state, ...proof }]);
    expect((await verifyLog(office.pool)).bindings.filter(({ of }) => of === 'servings')).toEqual(
      [],
    );
  });
});
