import { ChannelStandings } from '@ocop/records';
import {
  attempt,
  deferral,
  notice,
  PostOffice,
  quick,
  send,
} from '../../../test/support/post-office';
import { ProviderServer } from '../../../test/support/provider-server';

describe('how the ways to people do, for whoever looks after the system', () => {
  let office: PostOffice;
  const provider = new ProviderServer();

  beforeAll(async () => {
    office = await PostOffice.open();
    await provider.start();
    await office.clear();
    for (const [id, phone] of [
      ['z', '0987654322'],
      ['m', null],
    ] as const) {
      await office.person(id, id);
      await office.pool.query('update people set phone = $2 where id = $1', [id, phone]);
    }
    await office.pool.query(
      `insert into delivery_wishes (person, mode, channels) values ('z', 'each', '{zalo}')`,
    );
  });
  afterAll(async () => {
    await provider.stop();
    await office.close();
  });

  const standing = async (channel: string) =>
    (await new ChannelStandings(office.pool).all()).find((one) => one.channel === channel);
  const IDLE = { quota: null, trouble: null, sent: 0, failed: 0, waiting: 0, waitingSince: null };

  test('what nobody has set up is not in use, nor is anything whose service has fallen silent', async () => {
    const { ZALO_APP_ID, ZALO_SECRET_KEY, ZALO_REFRESH_TOKEN, ZALO_TEMPLATE } = provider.env;
    const zalo = { ZALO_APP_ID, ZALO_SECRET_KEY, ZALO_REFRESH_TOKEN, ZALO_TEMPLATE };
    await office.channelKeeper(zalo).keeper.round();
    expect(await standing('zalo')).toEqual({ channel: 'zalo', inUse: true, ...IDLE });
    expect(await standing('e-mail')).toMatchObject({ inUse: true });
    expect(await standing('sms')).toEqual({ channel: 'sms', inUse: false, ...IDLE });
    await office.pool.query(`update channel_standings set told_at = now() - interval '2 minutes'`);
    expect(await standing('zalo')).toMatchObject({ inUse: false });
  });

  test('a quota is told as the provider counts it; once it is used up the way is in trouble until one has gone out', async () => {
    provider.quota = 2;
    const { keeper, channels } = office.channelKeeper(provider.env);
    const service = office.with({ channels }, { ...quick, givesUpAfter: 86_400_000 });
    await send(notice('one', 'z'), service);
    await keeper.round();
    expect(await standing('zalo')).toMatchObject({ sent: 1, quota: { of: 500, left: 1 } });
    await send(notice('two', 'z'), service);
    await deferral(attempt(service, notice('three', 'z')));
    await keeper.round();
    expect(await standing('zalo')).toMatchObject({
      ...{ inUse: true, sent: 2, waiting: 1, quota: { of: 500, left: 0 } },
      trouble: { words: expect.stringContaining('-144') },
      waitingSince: expect.any(Date),
    });
    provider.quota = 10;
    await send(notice('four', 'z'), service);
    expect(await standing('zalo')).toMatchObject({ sent: 3, waiting: 1, trouble: null });
  });

  test('of two that send, the quota is what was heard last; that of yesterday is none of today', async () => {
    const [one, another] = [provider.env, provider.env].map((env) => office.channelKeeper(env));
    const sendBy = (by: typeof one, key: string) =>
      send(notice(key, 'z'), office.with({ channels: by!.channels }, quick));
    provider.quota = 20;
    await sendBy(one, 'five');
    await one!.keeper.round();
    await sendBy(another, 'six');
    await another!.keeper.round();
    await one!.keeper.round();
    expect(await standing('zalo')).toMatchObject({ quota: { of: 500, left: 18 } });
    await office.pool.query(`update channel_standings set quota_at = quota_at - interval '1 day'`);
    await one!.keeper.round();
    expect(await standing('zalo')).toMatchObject({ inUse: true, quota: null });
  });

  test('one mailbox that refuses is no trouble of the way; a server that is away is, and no address is told', async () => {
    office.server.treatments.set('m@ocop.example', { atRcpt: 550 });
    await send(notice('refused', 'm'), office.process());
    expect(await standing('e-mail')).toMatchObject({ failed: 1, trouble: null });
    office.server.treatments.clear();
    await office.server.stop();
    await deferral(attempt(office.process(), notice('away', 'm')));
    const { trouble } = (await standing('e-mail'))!;
    expect(trouble?.words).toContain('ECONNREFUSED');
    expect(trouble?.words).not.toContain('m@');
    await office.server.start();
    await send(notice('away', 'm'), office.process());
    expect(await standing('e-mail')).toMatchObject({ sent: 1, waiting: 0, trouble: null });
  });
});
