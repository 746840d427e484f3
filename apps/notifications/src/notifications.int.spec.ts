import type { Notice } from '@ocop/casework';
import { readSettings } from '@ocop/platform';
import { Pool } from 'pg';
import { SMTPServer } from 'smtp-server';
import { buffer } from 'node:stream/consumers';
import { makeDatabase } from '../../../test/support/database';
import { DeliveryRecord } from './delivery-record';
import { Directory } from './directory';
import { Mailer } from './mailer';
import { NotificationsService } from './notifications.activities';

const commune = { role: 'commune-officer', area: 'hue/huong-tra/huong-toan' } as const;
const nobody = { role: 'inspector', area: 'hue/huong-tra' } as const;

const notice = (key: string, to: Notice['to'] = [{ post: commune }]): Notice => ({
  key,
  template: 'command-refused',
  facts: { command: 'AcceptDossier', code: 'WRONG_ROLE' },
  to,
});

describe('messages to people, by a real mail server', () => {
  const arrived: string[] = [];
  /** What the server says next: nothing, or an error with a code. */
  let answer: number | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      void buffer(stream).then((mail) => {
        if (answer !== undefined)
          return done(Object.assign(new Error('not now'), { responseCode: answer }));
        arrived.push(mail.toString());
        done();
      });
    },
  });
  let pool: Pool;
  let mailer: Mailer;
  let service: NotificationsService;

  beforeAll(async () => {
    const { appUrl } = await makeDatabase();
    pool = new Pool({ connectionString: appUrl, max: 4 });
    await pool.query(
      `insert into people (id, name, role, area, email, key_hash)
       values ('xa', 'Cán bộ', $1, $2, 'xa@ocop.example', 'x')`,
      [commune.role, commune.area],
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const { port } = server.server.address() as { port: number };
    const settings = readSettings({
      DATABASE_URL: appUrl,
      TEMPORAL_ADDRESS: 'localhost:1',
      SMTP_URL: `smtp://127.0.0.1:${port}`,
    });
    mailer = new Mailer(settings);
    service = new NotificationsService(new Directory(pool), new DeliveryRecord(pool), mailer);
  });
  afterAll(async () => {
    mailer.onApplicationShutdown();
    await pool.end();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  beforeEach(() => {
    arrived.length = 0;
    answer = undefined;
  });

  const send = (wanted: Notice) =>
    service.sendNotice({ stream: 'product-cycle/x', notice: wanted, at: Date.UTC(2024, 6, 8) });
  const kept = async (key: string) => {
    const { rows } = await pool.query<{ state: string; attempts: number; proof: string | null }>(
      'select state, attempts, proof from notices where key = $1 order by role',
      [key],
    );
    return rows;
  };
  const messageId = (mail: string | undefined) => /^message-id: *(<.*>)/im.exec(mail ?? '')?.[1];

  test('sent once, however often it is asked for, with the server’s answer as proof', async () => {
    const first = await send(notice('once'));
    expect(await send(notice('once'))).toEqual(first);
    expect(arrived).toHaveLength(1);
    expect(await kept('once')).toMatchObject([
      { state: 'sent', attempts: 1, proof: expect.stringMatching(/^250/) },
    ]);
  });

  test('killed between sending and recording, it goes out once more with the same id', async () => {
    const record = new DeliveryRecord(pool);
    const killed = Object.assign(Object.create(record) as DeliveryRecord, {
      settle: () => Promise.reject(new Error('killed')),
    });
    const dying = new NotificationsService(new Directory(pool), killed, mailer);
    const asked = { stream: 'product-cycle/x', notice: notice('killed'), at: 0 };
    await expect(dying.sendNotice(asked)).rejects.toThrow('killed');
    await send(notice('killed'));
    await send(notice('killed'));
    expect(arrived).toHaveLength(2);
    expect(messageId(arrived[0])).toBe(messageId(arrived[1]));
  });

  test('refused for good (550), it is failed with the reason and not tried again', async () => {
    answer = 550;
    const { deliveries } = await send(notice('refused'));
    expect(deliveries).toMatchObject([{ state: 'failed', detail: expect.stringContaining('550') }]);
    answer = undefined;
    await send(notice('refused'));
    expect(arrived).toHaveLength(0);
    expect(await kept('refused')).toMatchObject([{ state: 'failed', attempts: 1 }]);
  });

  test('a server that is busy (421) is asked again later', async () => {
    answer = 421;
    await expect(send(notice('busy'))).rejects.toThrow();
    answer = undefined;
    await send(notice('busy'));
    expect(arrived).toHaveLength(1);
    expect(await kept('busy')).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  test('a post that nobody holds has its message in the inbox, and it is said so', async () => {
    const { deliveries } = await send(notice('nobody', [{ post: nobody }, { post: commune }]));
    expect(deliveries.map(({ state }) => state)).toEqual(['no-address', 'sent']);
    expect(arrived).toHaveLength(1);
  });

  test('a line break in a fact does not become a header', async () => {
    const { key, template, to } = notice('header');
    const facts = { command: 'X\r\nBcc: all@ocop.example', code: 'x' };
    await send({ key, template, to, facts });
    const [head = ''] = (arrived[0] ?? '').split('\r\n\r\n');
    expect(head).not.toMatch(/^Bcc:/im);
  });
});
