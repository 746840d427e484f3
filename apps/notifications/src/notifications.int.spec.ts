import type { Notice, NoticeOutcome } from '@ocop/casework';
import { readSettings } from '@ocop/platform';
import { noticeProof, readNotices } from '@ocop/records';
import { ApplicationFailure } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { makeDatabase } from '../../../test/support/database';
import { MailServer } from '../../../test/support/mail-server';
import { deliveryPolicies, type DeliveryPolicy } from './delivery-policy';
import { DeliveryRecord } from './delivery-record';
import { Directory } from './directory';
import { Mailer } from './mailer';
import { NotificationsService } from './notifications.activities';
import { Postman } from './postman';

const quick: DeliveryPolicy = {
  ...deliveryPolicies['e-mail'],
  waits: [40, 60],
  givesUpAfter: 60_000,
  mostAttempts: 50,
  lease: 400,
  beat: 100,
};

const postAt = (place: string) => ({ role: 'commune-officer', area: `hue/${place}` }) as const;
const notice = (key: string, ...places: string[]): Notice => ({
  key,
  template: 'command-refused',
  facts: { command: 'AcceptDossier', code: 'WRONG_ROLE' },
  to: places.map((place) => ({ post: postAt(place) })),
});

describe('messages to people, by a real mail server', () => {
  const server = new MailServer();
  const mailers: Mailer[] = [];
  let pool: Pool;
  let appUrl: string;

  beforeAll(async () => {
    ({ appUrl } = await makeDatabase());
    pool = new Pool({ connectionString: appUrl, max: 8 });
    await server.start();
  });
  afterAll(async () => {
    for (const mailer of mailers) mailer.onApplicationShutdown();
    await server.stop();
    await pool.end();
  });
  beforeEach(async () => {
    if (!server.isUp) await server.start();
    server.reset();
    await pool.query('delete from people');
  });

  /** The service as one process runs it. */
  function office(policy = quick, url = server.url, record = new DeliveryRecord(pool, policy)) {
    const mailer = new Mailer(
      readSettings({ DATABASE_URL: appUrl, TEMPORAL_ADDRESS: 'localhost:1', SMTP_URL: url }),
    );
    mailers.push(mailer);
    const postman = new Postman(record, mailer, policy);
    return new NotificationsService(pool, new Directory(pool), record, postman);
  }
  const person = (id: string, place: string, email: string | null = `${id}@ocop.example`) =>
    pool.query(
      `insert into people (id, name, role, area, email, key_hash)
       values ($1, 'Cán bộ', 'commune-officer', $2, $3, $1)`,
      [id, postAt(place).area, email],
    );
  const request = (wanted: Notice) => {
    const at = Date.UTC(2024, 6, 8);
    return { stream: 'product-cycle/x', notice: wanted, at };
  };
  type Attempt = () => Promise<NoticeOutcome>;
  /** One attempt, as Temporal makes it. */
  const attempt = (
    service: NotificationsService,
    wanted: Notice,
    around = new MockActivityEnvironment(),
  ) => around.run<[], NoticeOutcome, Attempt>(() => service.sendNotice(request(wanted)));
  const deferral = (promise: Promise<unknown>) =>
    promise.then(
      () => {
        throw new Error('nothing was deferred');
      },
      (error: ApplicationFailure) => {
        if (error.type !== 'DELIVERY_DEFERRED') throw error;
        return Number(error.nextRetryDelay);
      },
    );
  /** Attempt after attempt, as Temporal's retry makes them. */
  async function send(wanted: Notice, service = office()): Promise<NoticeOutcome> {
    for (;;)
      try {
        return await attempt(service, wanted);
      } catch (error) {
        if (!(error instanceof ApplicationFailure)) throw error;
        await sleep(Number(error.nextRetryDelay));
      }
  }
  const kept = async (key: string) => {
    const { rows } = await pool.query<{
      person: string;
      state: string;
      attempts: number;
      words: string | null;
    }>('select person, state, attempts, words from deliveries where key = $1 order by person', [
      key,
    ]);
    return rows;
  };
  const inbox = async (key: string) =>
    (await pool.query<object>('select area, subject, body from notices where key = $1', [key]))
      .rows;
  const untilHeld = async (promise: () => Promise<boolean> | boolean) => {
    while (!(await promise())) await sleep(10);
  };

  test('sent once, however often it is asked for, with the server’s answer and a proof for the log', async () => {
    await person('xa', 'a');
    const first = await send(notice('once', 'a'));
    expect(first).toMatchObject({
      reached: { inbox: 1, sent: 1, failed: 0, 'no-address': 0 },
      failures: [],
    });
    expect(await send(notice('once', 'a'))).toEqual(first);
    expect(server.arrived).toHaveLength(1);
    expect(await kept('once')).toMatchObject([
      { state: 'sent', attempts: 1, words: expect.stringMatching(/^250/) },
    ]);
    const proof = async () => {
      const record = (await readNotices(pool, ['once'])).get('once');
      return noticeProof('once', record ?? { inboxes: [], deliveries: [] });
    };
    expect(await proof()).toBe(first.sha256);
    const tampered = [
      `update notices set body = body || ' ' where key = 'once'`,
      `update deliveries set settled_at = settled_at - interval '1 microsecond' where key = 'once'`,
      `update deliveries set address = 'else@ocop.example' where key = 'once'`,
    ];
    const proofs = new Set([first.sha256]);
    for (const statement of tampered) {
      await pool.query(statement);
      proofs.add(await proof());
    }
    expect(proofs.size).toBe(4);
  });

  test('a bad address is the failure of its owner, who has the message in the inbox all the same', async () => {
    const bad = [
      ['without-at', 'xa.ocop.example', 'thiếu @'],
      ['blank', ' ', 'để trống'],
      ['two', 'x@ocop.example, y@ocop.example', 'nhiều địa chỉ'],
      ['header', 'x@ocop.example\nBcc: y', 'nhiều|sai dạng'],
      ['unicode', 'xã@ocop.example', 'SMTPUTF8'],
      ['named', 'Xã <x@ocop.example>', 'sai dạng'],
    ] as const;
    for (const [id, address] of bad) await person(id, id, address);
    const good = ['g1', 'g2', 'g3'];
    for (const id of good) await person(id, id);
    await person('nowhere', 'nowhere', null);
    const plain = new MailServer({ hideSMTPUTF8: true });
    await plain.start();
    const places = [...bad.map(([id]) => id), ...good, 'nowhere', 'held-by-nobody'];
    const { reached, failures } = await attempt(office(quick, plain.url), notice('bad', ...places));
    expect(plain.arrived.map(({ to }) => to).sort()).toEqual(
      good.map((id) => `${id}@ocop.example`),
    );
    await plain.stop();
    expect(reached).toEqual({ inbox: 11, sent: 3, failed: 6, 'no-address': 2 });
    const wordsOf = new Map(failures.map(({ person: id, detail }) => [id, detail]));
    for (const [id, , words] of bad) expect(wordsOf.get(id)).toMatch(new RegExp(words));
    expect(await inbox('bad')).toHaveLength(places.length);
  });

  test('a server with SMTPUTF8 delivers to a name with accents', async () => {
    await person('unicode', 'u', 'xã@ocop.example');
    expect((await send(notice('utf8', 'u'))).reached.sent).toBe(1);
  });

  test.each(['atRcpt', 'atData'] as const)(
    'of two persons who hold a post one is refused (550 %s): one sent, one failed with the words',
    async (when) => {
      await person('one', 'p');
      await person('two', 'p');
      server.treatments.set('two@ocop.example', { [when]: 550 });
      const key = `refused-${when}`;
      const { reached, failures } = await attempt(office(), notice(key, 'p'));
      expect(reached).toEqual({ inbox: 1, sent: 1, failed: 1, 'no-address': 0 });
      expect(failures).toMatchObject([
        { person: 'two', detail: expect.stringContaining('550 not for two@ocop.example') },
      ]);
      expect(server.arrived.map(({ to }) => to)).toEqual(['one@ocop.example']);
      server.treatments.clear();
      await send(notice(key, 'p'));
      expect(server.arrived).toHaveLength(1);
    },
  );

  test('a mailbox that is full for long (452) is tried until it takes its message; others have theirs at once', async () => {
    for (const id of ['f1', 'f2', 'full']) await person(id, id);
    server.treatments.set('full@ocop.example', { atRcpt: 452 });
    const full = notice('full', 'f1', 'f2', 'full');
    for (let i = 1; i <= 4; i++) {
      const wait = await deferral(attempt(office(), full));
      expect(wait).toBeGreaterThanOrEqual(40);
      expect(server.arrived.map(({ to }) => to).sort()).toEqual([
        'f1@ocop.example',
        'f2@ocop.example',
      ]);
      await sleep(wait);
    }
    expect((await kept('full'))[2]).toMatchObject({ state: 'deferred', attempts: 4 });
    server.treatments.clear();
    expect((await send(full)).reached).toMatchObject({ sent: 3, failed: 0 });
    expect(server.arrived).toHaveLength(3);
    expect((await kept('full')).map(({ attempts }) => attempts)).toEqual([1, 1, 5]);
  });

  test('a mail server that is down costs one attempt each time, and delivers when it is back', async () => {
    for (const id of ['d1', 'd2', 'd3', 'd4', 'd5', 'd6']) await person(id, id);
    await server.stop();
    const dead = notice('dead', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6');
    const service = office({ ...quick, waits: [300] });
    for (let i = 1; i <= 3; i++) {
      await sleep(await deferral(attempt(service, dead)));
      expect((await kept('dead')).map(({ attempts }) => attempts)).toEqual(Array(6).fill(i));
    }
    expect(await inbox('dead')).toHaveLength(6);
    expect((await kept('dead'))[0]?.words).toMatch(/ECONNREFUSED/);
    await server.start();
    expect((await send(dead)).reached).toMatchObject({ sent: 6, failed: 0 });
    expect(server.arrived).toHaveLength(6);
  });

  test('a day without a mail server costs eleven attempts, three days nineteen', () => {
    const { waits, givesUpAfter, mostAttempts } = deliveryPolicies['e-mail'];
    const attemptsIn = (time: number) => {
      let n = 0;
      for (let at = 0; at <= time; at += waits[Math.min(n, waits.length) - 1] ?? 0) n += 1;
      return n;
    };
    expect([attemptsIn(24 * 3_600_000), attemptsIn(givesUpAfter)]).toEqual([11, 19]);
    expect(mostAttempts).toBeGreaterThan(19);
  });

  test('a login that the mail server refuses is no recipient’s failure', async () => {
    await person('xa', 'a');
    const locked = new MailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(new Error('wrong password')),
    });
    await locked.start();
    const url = locked.url.replace('//', '//ocop:wrong@');
    await deferral(attempt(office(quick, url), notice('login', 'a')));
    await locked.stop();
    expect(await kept('login')).toMatchObject([
      { state: 'deferred', words: expect.stringContaining('535') },
    ]);
    expect((await send(notice('login', 'a'))).reached.sent).toBe(1);
  });

  test('an attempt that times out while the server is slow: the next one leaves the mailbox alone', async () => {
    await person('slow', 's');
    await person('fast', 's');
    server.treatments.set('slow@ocop.example', { slow: 1_500 });
    const slow = notice('slow', 's');
    const timedOut = new MockActivityEnvironment();
    let beats = 0;
    timedOut.on('heartbeat', () => (beats += 1));
    const first = attempt(office(), slow, timedOut);
    await untilHeld(() => server.arrived.length === 2);
    timedOut.cancel('TIMED_OUT');
    const second = send(slow);
    await deferral(attempt(office(), slow));
    // The lease has ended three times over by now, had it not been renewed.
    expect((await first).reached.sent).toBe(2);
    expect(beats).toBeGreaterThan(5);
    expect(await second).toEqual(await first);
    expect(server.arrived.map(({ to }) => to).sort()).toEqual([
      'fast@ocop.example',
      'slow@ocop.example',
    ]);
  });

  test('several attempts of one notice at once send each message once', async () => {
    const places = Array.from({ length: 40 }, (_, i) => `t${i}`);
    for (const id of places) await person(id, id);
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => send(notice('together', ...places), office())),
    );
    expect(server.arrived).toHaveLength(40);
    expect(new Set(server.arrived.map(({ id }) => id)).size).toBe(40);
    expect(new Set(outcomes.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(outcomes[0]?.reached).toMatchObject({ inbox: 40, sent: 40 });
  });

  test.each([
    ['of time', { givesUpAfter: 150 }],
    ['of attempts', { mostAttempts: 3 }],
  ])('at the limit %s it is failed, with what the server said', async (name, limit) => {
    await person('never', 'n');
    server.treatments.set('never@ocop.example', { atData: 451 });
    const service = office({ ...quick, ...limit });
    const { reached, failures } = await send(notice(`limit ${name}`, 'n'), service);
    expect(reached).toEqual({ inbox: 1, sent: 0, failed: 1, 'no-address': 0 });
    expect(failures).toMatchObject([
      { person: 'never', detail: expect.stringMatching(/^451 not/) },
    ]);
    const tried = server.asked.length;
    await send(notice(`limit ${name}`, 'n'), service);
    expect(server.asked).toHaveLength(tried);
  });

  test('killed between the server’s answer and the note of it: once more, with the same id', async () => {
    await person('xa', 'a');
    const dying = new DeliveryRecord(pool, quick);
    // A process that was killed notes nothing, renews nothing and never comes back.
    dying.settle = () => new Promise(() => undefined);
    dying.renew = () => Promise.resolve();
    void attempt(office(quick, server.url, dying), notice('killed', 'a')).catch(() => undefined);
    await untilHeld(() => server.arrived.length === 1);
    await deferral(attempt(office(), notice('killed', 'a')));
    expect(server.arrived).toHaveLength(1);
    await send(notice('killed', 'a'));
    await send(notice('killed', 'a'));
    expect(server.arrived).toHaveLength(2);
    expect(new Set(server.arrived.map(({ id }) => id)).size).toBe(1);
    expect(await kept('killed')).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  test('a message that kills its process each time ends at the limit of attempts', async () => {
    await person('xa', 'a');
    const policy = { ...quick, mostAttempts: 2, lease: 50 };
    const dying = new DeliveryRecord(pool, policy);
    dying.settle = () => new Promise(() => undefined);
    dying.renew = () => Promise.resolve();
    for (let i = 1; i <= 2; i++) {
      void attempt(office(policy, server.url, dying), notice('poison', 'a')).catch(() => undefined);
      await untilHeld(() => server.arrived.length === i);
      await sleep(100);
    }
    const { failures } = await send(notice('poison', 'a'), office(policy));
    expect(failures).toMatchObject([{ detail: expect.stringContaining('no answer') }]);
    expect(server.arrived).toHaveLength(2);
  });

  test('400 communes, ten of them refused, five deferred: seconds, and a small event', async () => {
    const places = Array.from({ length: 400 }, (_, i) => `c${i}`);
    await pool.query(
      `insert into people (id, name, role, area, email, key_hash)
       select id, 'x', 'commune-officer', 'hue/' || id, id || '@ocop.example', id
       from unnest($1::text[]) as id`,
      [places],
    );
    places
      .slice(0, 10)
      .forEach((id) => server.treatments.set(`${id}@ocop.example`, { atRcpt: 550 }));
    places
      .slice(10, 15)
      .forEach((id) => server.treatments.set(`${id}@ocop.example`, { atRcpt: 450 }));
    const began = Date.now();
    await deferral(attempt(office(), notice('all', ...places)));
    const took = Date.now() - began;
    expect(server.arrived).toHaveLength(385);
    expect(took).toBeLessThan(20_000);
    server.treatments.clear();
    const outcome = await send(notice('all', ...places));
    expect(outcome.reached).toEqual({ inbox: 400, sent: 390, failed: 10, 'no-address': 0 });
    expect(JSON.stringify(outcome).length).toBeLessThan(3_000);
  }, 60_000);

  test('what cannot be written is failed with the reason, and people learn that there was something', async () => {
    await person('xa', 'a');
    const wanted = [
      { ...notice('unknown-template', 'a'), template: 'constructor' },
      { ...notice('missing-fact', 'a'), facts: { command: 'X' } },
    ];
    for (const unwritable of wanted) {
      const { reached, failures } = await attempt(office(), unwritable);
      expect(reached).toMatchObject({ inbox: 1, failed: 1 });
      expect(failures).toMatchObject([
        { detail: expect.stringMatching(/not written.*(no message|code)/) },
      ]);
    }
    expect(server.asked).toHaveLength(0);
  });

  test('what the database can never take is refused once and not tried for ever', async () => {
    const refused = await attempt(office(), notice('k'.repeat(1_000_000), 'a'));
    expect(refused).toMatchObject({
      reached: { inbox: 0, failed: 1 },
      failures: [{ state: 'failed' }],
    });
  });

  test('halves of characters and line breaks in facts do no harm', async () => {
    await person('xa', 'a');
    const facts = { command: 'X\r\nBcc: all@ocop.example', code: 'half \ud83d and \u0000 nothing' };
    expect((await send({ ...notice('odd', 'a'), facts })).reached.sent).toBe(1);
    const [head = ''] = (server.arrived[0]?.mail ?? '').split('\r\n\r\n');
    expect(head).not.toMatch(/^Bcc:/im);
    expect(await inbox('odd')).toMatchObject([
      { body: expect.stringContaining('half \ufffd and') },
    ]);
  });
});
