import type { Notice } from '@ocop/casework';
import { createTransport } from 'nodemailer';
import { notice, type PostOffice, send } from '../../../../test/support/post-office';
import type { ProviderServer } from '../../../../test/support/provider-server';
import {
  PRODUCER,
  ReportedDeliveries,
  RETURNED,
} from '../../../../test/support/reported-deliveries';
import { OfficeHours } from '../office-hours';
import type { Arrived } from '../../../../test/support/mail-server';
import {
  exchange,
  exim,
  eximOfOld,
  gmail,
  type Notification,
  postfix,
} from '../../../../test/support/status-notices';
import type { BounceReceiver } from './bounce-receiver';

const ADDRESS = 'tra-lai@ocop-hue.example';

describe('mail that a server took and that comes back, over SMTP', () => {
  let world: ReportedDeliveries;
  let office: PostOffice;
  let provider: ProviderServer;
  let receiver: BounceReceiver;
  const env = () => ({ ...provider.env, BOUNCE_ADDRESS: ADDRESS, BOUNCE_PORT: '0' });

  beforeAll(async () => {
    world = await ReportedDeliveries.open();
    ({ office, provider } = world);
    receiver = await office.bounceReceiver(env());
  });
  afterAll(async () => {
    await receiver.onModuleDestroy();
    await world.close();
  });
  beforeEach(() => world.clear());

  const service = () => office.with({ env: env() });
  const act = () => world.act(env());
  const someone = async (id: string, phone: string | null = '0912345678') => {
    await office.person(id, id);
    await office.pool.query('update people set phone = $2 where id = $1', [id, phone]);
  };
  /** What our server heard of it, as the sender's own server hears it. */
  const comesBack = async (raw: string, to: string) => {
    const transport = createTransport({ host: '127.0.0.1', port: receiver.port, ignoreTLS: true });
    const sent = transport.sendMail({ envelope: { from: '', to }, raw });
    const answer = await sent.then(
      ({ response }) => response,
      ({ response }: { response: string }) => response,
    );
    transport.close();
    return answer;
  };
  const told = async (key: string): Promise<Arrived> => {
    await send(notice(key, key), service());
    const mail = office.server.arrived.at(-1);
    if (!mail) throw new Error('no mail');
    return mail;
  };
  const reports = async (key: string) =>
    (
      await office.pool.query<{ kind: string; code: string | null; words: string }>(
        'select kind, code, words from delivery_reports where key = $1 order by kind',
        [key],
      )
    ).rows;
  const channels = async (key: string) =>
    (
      await office.pool.query<{ channel: string; state: string; later: boolean }>(
        'select channel, state, later from deliveries where key = $1 order by channel',
        [key],
      )
    ).rows;

  test('a message tells where it comes back to, and which failures are to be told', async () => {
    await someone('path');
    const { from, envelopeId, id } = await told('path');
    expect(from).toMatch(/^tra-lai\+[0-9a-f]{32}\.[0-9a-f]{16}@ocop-hue\.example$/);
    expect(from).toContain(`${id.slice(1, 33)}.`);
    expect(from).toContain(envelopeId);
  });

  test.each<[string, Notification, string, RegExp]>([
    ['Postfix', postfix, '5.1.1', /User unknown/],
    ['Exim', exim, '5.0.0', /Mailbox full/],
    ['old Exim', eximOfOld, '5.7.1', /Relaying denied/],
    ['Exchange', exchange, '5.1.10', /RecipientNotFound/],
    ['Gmail', gmail, '5.1.1', /does not exist/],
  ])(
    'returned for good by %s, it goes by Zalo; said again, nothing more',
    async (name, form, code, words) => {
      const key = `final-${name.replace(' ', '-')}`;
      await someone(key);
      const mail = await told(key);
      expect(await comesBack(form(mail), mail.from)).toMatch(/^250/);
      expect(await comesBack(form(mail), mail.from)).toMatch(/^250/);
      await act();
      await act();
      expect(await reports(key)).toEqual([
        { kind: 'failed', code, words: expect.stringMatching(words) },
      ]);
      expect(await channels(key)).toEqual([
        { channel: 'e-mail', state: 'sent', later: false },
        { channel: 'zalo', state: 'sent', later: true },
      ]);
      expect(provider.taken.map(({ way }) => way)).toEqual(['zalo']);
    },
  );

  test.each<[string, Notification]>([
    ['Postfix', postfix],
    ['Exim', exim],
    ['Exchange', exchange],
    ['Gmail', gmail],
  ])('a delay told by %s is noted, and nothing else is tried', async (name, form) => {
    const key = `delay-${name}`;
    await someone(key);
    const mail = await told(key);
    expect(await comesBack(form(mail, false), mail.from)).toMatch(/^250/);
    await act();
    expect(await reports(key)).toMatchObject([
      { kind: 'delayed', code: expect.stringMatching(/^4/) },
    ]);
    expect(provider.taken).toEqual([]);
    // Days later the server gives up, with a status that begins with 4 all the same.
    const ended = form(mail).replace(/^Status: .*$/m, 'Status: 4.4.7');
    await comesBack(ended, mail.from);
    await act();
    expect((await reports(key)).map(({ kind }) => kind)).toEqual(['delayed', 'failed']);
    expect(provider.taken).toHaveLength(1);
  });

  test('what the case was told stays provable after its mail came back', async () => {
    await someone('proof');
    const before = await send(notice('proof', 'proof'), service());
    const [mail] = office.server.arrived as [Arrived];
    await comesBack(postfix(mail), mail.from);
    await act();
    expect(await send(notice('proof', 'proof'), service())).toEqual(before);
    expect(provider.taken).toHaveLength(1);
  });

  test('forged reports are refused: another token, another message, none at all', async () => {
    await someone('f1');
    await someone('f2', '0912345679');
    const [one, two] = [await told('f1'), await told('f2')];
    const wrong = one.from.replace(/\.[0-9a-f]{16}@/, '.0000000000000000@');
    expect(await comesBack(postfix(one), wrong)).toMatch(/^550/);
    expect(await comesBack(postfix(one), 'ai-do@ocop-hue.example')).toMatch(/^550/);
    // The address of one message, what is returned is another.
    expect(await comesBack(postfix({ ...two, envelopeId: undefined }), one.from)).toMatch(/^550/);
    const { from: _, ...rest } = one;
    expect(await comesBack(exchange({ ...rest, from: ADDRESS }), ADDRESS)).toMatch(
      /^550 no message/,
    );
    expect(
      await comesBack(
        postfix({ ...one, envelopeId: `${one.id.slice(1, 33)}.ffffffffffffffff` }),
        ADDRESS,
      ),
    ).toMatch(/^550/);
    await act();
    expect([...(await reports('f1')), ...(await reports('f2'))]).toEqual([]);
    // A mailbox that is handed on whole is as good, by what stands in the report.
    expect(await comesBack(postfix(one), ADDRESS)).toMatch(/^250/);
    expect(await reports('f1')).toHaveLength(1);
    await act();
  });

  test('a holiday reply, a reply of a person and rubbish are taken and mean nothing', async () => {
    await someone('r');
    const { from } = await told('r');
    const holiday =
      'From: x@y.example\r\nSubject: =?x\r\nAuto-Submitted: auto-replied\r\n\r\nTôi đi vắng, 550 5.1.1';
    for (const raw of [
      holiday,
      '\r\n\r\n',
      '\u0000\u0001',
      'Content-Type: multipart/report; boundary="',
    ])
      expect(await comesBack(raw, from)).toMatch(/^250/);
    expect(await comesBack(`Subject: x\r\n\r\n${'x'.repeat(1_100_000)}`, from)).toMatch(/^552/);
    expect(await reports('r')).toEqual([]);
  });

  test('ten notices of one morning in one message that comes back go the next way as one', async () => {
    let now = Date.parse('2026-11-26T08:29:59.600+07:00');
    await someone('digest');
    await office.pool.query(
      `insert into delivery_wishes (person, mode, channels) values ('digest', 'digest', '{e-mail,zalo}')`,
    );
    const morning = office.with({ env: env(), hours: new OfficeHours('real', () => now) });
    const reminders = ['d1', 'd2', 'd3'].map((key): Notice => ({
      ...notice(key, 'digest'),
      template: 'deadline-reminder',
      facts: { deadline: 'report', lastDay: '30/11/2026', report: key, commune: 'Xã A' },
    }));
    await Promise.all(reminders.map((one) => send(one, morning)));
    now += 60_000;
    const [mail, ...others] = office.server.arrived as [Arrived];
    expect(others).toEqual([]);
    expect(await comesBack(gmail(mail), mail.from)).toMatch(/^250/);
    await act();
    expect(provider.taken).toHaveLength(1);
    for (const key of ['d1', 'd2', 'd3'])
      expect(await channels(key)).toMatchObject([
        { channel: 'e-mail' },
        { channel: 'zalo', state: 'sent' },
      ]);
  });

  test('killed between 250 and our note, it came back meanwhile: it is not sent again', async () => {
    await someone('killed', null);
    const dying = office.dying(undefined, { env: env() });
    void send(notice('killed', 'killed'), dying).catch(() => undefined);
    while (office.server.arrived.length === 0) await new Promise((soon) => setTimeout(soon, 10));
    const [mail] = office.server.arrived as [Arrived];
    await comesBack(postfix(mail), mail.from);
    await act();
    expect((await send(notice('killed', 'killed'), service())).reached).toMatchObject({
      sent: 0,
      failed: 1,
    });
    expect(office.server.arrived).toHaveLength(1);
  });

  test('what the law wants delivered and no way is left for: somebody has to go there or call, at once', async () => {
    await world.producer({ email: 'htx@ocop.example' });
    await send(
      { ...notice('law'), template: 'dossier-returned', facts: RETURNED, to: [{ post: PRODUCER }] },
      service(),
    );
    const served = async () =>
      (await office.pool.query<{ state: string }>(`select state from servings where key = 'law'`))
        .rows[0]?.state;
    await act();
    expect(await served()).toBe('awaited');
    const [mail] = office.server.arrived as [Arrived];
    await comesBack(exim(mail), mail.from);
    await act();
    expect(await served()).toBe('visit');
  });
});
