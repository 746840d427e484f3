import { MockActivityEnvironment } from '@temporalio/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { MailServer } from '../../../test/support/mail-server';
import {
  attempt,
  deferral,
  notice,
  PostOffice,
  quick,
  send,
  untilHeld,
} from '../../../test/support/post-office';
import { deliveryPolicy } from './delivery-policy';

describe('messages to people when mail servers and processes fail', () => {
  let office: PostOffice;

  beforeAll(async () => (office = await PostOffice.open()));
  afterAll(() => office.close());
  beforeEach(() => office.clear());

  test('a mailbox that is full for long (452) is tried until it takes its message; others have theirs at once', async () => {
    for (const id of ['f1', 'f2', 'full']) await office.person(id, id);
    office.server.treatments.set('full@ocop.example', { atRcpt: 452 });
    const full = notice('full', 'f1', 'f2', 'full');
    for (let i = 1; i <= 4; i++) {
      const wait = await deferral(attempt(office.process(), full));
      expect(wait).toBeGreaterThanOrEqual(40);
      expect(office.server.arrived.map(({ to }) => to).sort()).toEqual([
        'f1@ocop.example',
        'f2@ocop.example',
      ]);
      await sleep(wait);
    }
    expect((await office.kept('full'))[2]).toMatchObject({ state: 'deferred', attempts: 4 });
    office.server.treatments.clear();
    expect((await send(full, office.process())).reached).toMatchObject({ sent: 3, failed: 0 });
    expect(office.server.arrived).toHaveLength(3);
    expect((await office.kept('full')).map(({ attempts }) => attempts)).toEqual([1, 1, 5]);
  });

  test('a mail server that is down costs one attempt each time, and delivers when it is back', async () => {
    for (const id of ['d1', 'd2', 'd3', 'd4', 'd5', 'd6']) await office.person(id, id);
    await office.server.stop();
    const dead = notice('dead', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6');
    const service = office.process({ ...quick, waits: [300] });
    for (let i = 1; i <= 3; i++) {
      await sleep(await deferral(attempt(service, dead)));
      expect((await office.kept('dead')).map(({ attempts }) => attempts)).toEqual(Array(6).fill(i));
    }
    expect(await office.inbox('dead')).toHaveLength(6);
    expect((await office.kept('dead'))[0]?.words).toMatch(/ECONNREFUSED/);
    await office.server.start();
    expect((await send(dead, office.process())).reached).toMatchObject({ sent: 6, failed: 0 });
    expect(office.server.arrived).toHaveLength(6);
  });

  test('a day without a mail server costs eleven attempts, three days nineteen', () => {
    const { waits, givesUpAfter, mostAttempts } = deliveryPolicy;
    const attemptsIn = (time: number) => {
      let n = 0;
      for (let at = 0; at <= time; at += waits[Math.min(n, waits.length) - 1] ?? 0) n += 1;
      return n;
    };
    expect([attemptsIn(24 * 3_600_000), attemptsIn(givesUpAfter)]).toEqual([11, 19]);
    expect(mostAttempts).toBeGreaterThan(19);
  });

  test('a login that the mail server refuses is no recipient’s failure', async () => {
    await office.person('xa', 'a');
    const locked = new MailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(new Error('wrong password')),
    });
    await locked.start();
    const url = locked.url.replace('//', '//ocop:wrong@');
    await deferral(attempt(office.process(quick, url), notice('login', 'a')));
    await locked.stop();
    expect(await office.kept('login')).toMatchObject([
      { state: 'deferred', words: expect.stringContaining('535') },
    ]);
    expect((await send(notice('login', 'a'), office.process())).reached.sent).toBe(1);
  });

  test('an attempt that times out while the server is slow: the next one leaves the mailbox alone', async () => {
    await office.person('slow', 's');
    await office.person('fast', 's');
    office.server.treatments.set('slow@ocop.example', { slow: 1_500 });
    const slow = notice('slow', 's');
    const timedOut = new MockActivityEnvironment();
    let beats = 0;
    timedOut.on('heartbeat', () => (beats += 1));
    const first = attempt(office.process(), slow, timedOut);
    await untilHeld(() => office.server.arrived.length === 2);
    timedOut.cancel('TIMED_OUT');
    const second = send(slow, office.process());
    await deferral(attempt(office.process(), slow));
    // The lease has ended three times over by now, had it not been renewed.
    expect((await first).reached.sent).toBe(2);
    expect(beats).toBeGreaterThan(5);
    expect(await second).toEqual(await first);
    expect(office.server.arrived.map(({ to }) => to).sort()).toEqual([
      'fast@ocop.example',
      'slow@ocop.example',
    ]);
  });

  test('whoever cannot renew a lease sends nothing more once it has ended: another one sends it, once', async () => {
    await office.person('cut', 'c');
    office.server.treatments.set('cut@ocop.example', { slowRcpt: 1_200 });
    const record = office.record();
    record.renew = () => Promise.reject(new Error('the database is away from here'));
    const lost = attempt(office.process(quick, undefined, record), notice('cut', 'c'));
    const first = lost.catch(() => undefined);
    await untilHeld(() => office.server.asked.length === 1);
    await sleep(quick.lease + 100);
    office.server.treatments.clear();
    expect((await send(notice('cut', 'c'), office.process())).reached.sent).toBe(1);
    await first;
    expect(office.server.arrived).toHaveLength(1);
  });

  test('whoever was overtaken while it stood still sends nothing more', async () => {
    await office.person('still', 's');
    office.server.treatments.set('still@ocop.example', { slowRcpt: 1_500 });
    const record = office.record();
    const renew = record.renew.bind(record);
    // Stands still for longer than its lease; when it goes on, the record tells it who has the mailbox.
    let stands = true;
    const own = {
      ...{ key: 'still', role: 'commune-officer', area: 'hue/s' },
      ...({ channel: 'e-mail', person: 'still' } as const),
    };
    record.renew = (...of) => (stands ? Promise.resolve([own]) : renew(...of));
    const overtaken = attempt(office.process(quick, undefined, record), notice('still', 's'));
    const first = overtaken.catch(() => undefined);
    await untilHeld(() => office.server.asked.length === 1);
    await sleep(quick.lease + 50);
    office.server.treatments.clear();
    expect((await send(notice('still', 's'), office.process())).reached.sent).toBe(1);
    stands = false;
    await first;
    expect(office.server.arrived).toHaveLength(1);
  });

  test('several attempts of one notice at once send each message once', async () => {
    const places = Array.from({ length: 40 }, (_, i) => `t${i}`);
    for (const id of places) await office.person(id, id);
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => send(notice('together', ...places), office.process())),
    );
    expect(office.server.arrived).toHaveLength(40);
    expect(new Set(office.server.arrived.map(({ id }) => id)).size).toBe(40);
    expect(new Set(outcomes.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(outcomes[0]?.reached).toMatchObject({ inbox: 40, sent: 40 });
  });

  test.each([
    ['of time', { givesUpAfter: 150 }],
    ['of attempts', { mostAttempts: 3 }],
  ])('at the limit %s it is failed, with what the server said', async (name, limit) => {
    await office.person('never', 'n');
    office.server.treatments.set('never@ocop.example', { atData: 451 });
    const service = office.process({ ...quick, ...limit });
    const { reached, failures } = await send(notice(`limit ${name}`, 'n'), service);
    expect(reached).toEqual({ inbox: 1, sent: 0, failed: 1, 'no-address': 0 });
    expect(failures).toMatchObject([
      { person: 'never', detail: expect.stringMatching(/^451 not/) },
    ]);
    const tried = office.server.asked.length;
    await send(notice(`limit ${name}`, 'n'), service);
    expect(office.server.asked).toHaveLength(tried);
  });

  test('killed between the server’s answer and the note of it: once more, with the same id', async () => {
    await office.person('xa', 'a');
    void attempt(office.dying(), notice('killed', 'a')).catch(() => undefined);
    await untilHeld(() => office.server.arrived.length === 1);
    await deferral(attempt(office.process(), notice('killed', 'a')));
    expect(office.server.arrived).toHaveLength(1);
    await send(notice('killed', 'a'), office.process());
    await send(notice('killed', 'a'), office.process());
    expect(office.server.arrived).toHaveLength(2);
    expect(new Set(office.server.arrived.map(({ id }) => id)).size).toBe(1);
    expect(await office.kept('killed')).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  test('a message that kills its process each time ends at the limit of attempts', async () => {
    await office.person('xa', 'a');
    const policy = { ...quick, mostAttempts: 2, lease: 50 };
    for (let i = 1; i <= 2; i++) {
      void attempt(office.dying(policy), notice('poison', 'a')).catch(() => undefined);
      await untilHeld(() => office.server.arrived.length === i);
      await sleep(100);
    }
    const { failures } = await send(notice('poison', 'a'), office.process(policy));
    expect(failures).toMatchObject([{ detail: expect.stringContaining('no answer') }]);
    expect(office.server.arrived).toHaveLength(2);
  });
});
