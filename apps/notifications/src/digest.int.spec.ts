import type { Notice } from '@ocop/casework';
import {
  attempt,
  deferral,
  notice,
  PostOffice,
  quick,
  send,
} from '../../../test/support/post-office';
import { OfficeHours } from './office-hours';

/** A reminder as a ladder orders it, to one commune. */
const reminder = (n: number | string, ...places: string[]): Notice => ({
  ...notice(`reminder-${n}`, ...places),
  template: 'deadline-reminder',
  facts: { deadline: 'report', lastDay: '30/11/2026', report: `Báo cáo ${n}`, commune: 'Xã A' },
});

describe('one message a day', () => {
  let office: PostOffice;
  /** Real time, as the test has it: the morning comes when it says so. */
  let now = Date.parse('2026-11-26T08:29:59.600+07:00');

  beforeAll(async () => (office = await PostOffice.open()));
  afterAll(() => office.close());
  beforeEach(async () => {
    await office.clear();
    now = Date.parse('2026-11-26T08:29:59.600+07:00');
  });

  const service = () => office.with({ hours: new OfficeHours('real', () => now) });
  const collector = async (id: string, place = id) => {
    await office.person(id, place);
    await office.pool.query(
      `insert into delivery_wishes (person, mode, channels) values ($1, 'digest', '{e-mail}')`,
      [id],
    );
  };
  const mails = () => office.server.arrived.map(({ to }) => to).sort();

  test('ten reminders of one morning are one message; whoever wants each has ten', async () => {
    await collector('xa-a', 'a');
    await office.person('moi-thu', 'a');
    const notices = Array.from({ length: 10 }, (_, i) => reminder(i, 'a'));
    await Promise.all(notices.map((one) => send(one, service())));
    expect(mails()).toEqual([
      ...Array<string>(10).fill('moi-thu@ocop.example'),
      'xa-a@ocop.example',
    ]);
    const mail = office.server.arrived.find(({ to }) => to === 'xa-a@ocop.example')?.mail ?? '';
    expect(mail).toMatch(/^Subject:.*10/m);
    expect((await office.kept('reminder-3')).map(({ state }) => state)).toEqual(['sent', 'sent']);
    for (const one of notices) await send(one, service());
    expect(office.server.arrived).toHaveLength(11);
  });

  test('what starts a clock of the recipient’s is not collected', async () => {
    await collector('chu-the', 'c');
    const facts = {
      product: 'Bún',
      owner: 'HTX',
      commune: 'Xã A',
      missing: ['x'],
      lastDay: '1/12/2026',
    };
    const returned: Notice = { ...notice('returned', 'c'), template: 'dossier-returned', facts };
    expect((await send(returned, service())).reached.sent).toBe(1);
    expect(await deferral(attempt(service(), reminder('later', 'c')))).toBeGreaterThan(0);
    expect(office.server.arrived).toHaveLength(1);
  });

  test('noted in the night, sent in the morning; asked for before, nothing goes out', async () => {
    await office.person('dem', 'd');
    now = Date.parse('2026-11-26T23:00:00+07:00');
    const wait = await deferral(attempt(service(), reminder('night', 'd')));
    expect(Math.round(wait / 3_600_000)).toBe(8);
    expect(office.server.asked).toHaveLength(0);
    expect(await office.inbox('reminder-night')).toHaveLength(1);
  });

  test('killed between the server’s answer and the note of it: the same message once more, by its id', async () => {
    await collector('killed', 'k');
    const dying = office.dying(quick, { hours: new OfficeHours('real', () => now) });
    for (const n of ['k1', 'k2']) await deferral(attempt(dying, reminder(n, 'k')));
    await new Promise((morning) => setTimeout(morning, 500));
    void attempt(dying, reminder('k1', 'k')).catch(() => undefined);
    while (office.server.arrived.length === 0) await new Promise((soon) => setTimeout(soon, 10));
    await Promise.all(['k1', 'k2'].map((n) => send(reminder(n, 'k'), service())));
    expect(office.server.arrived).toHaveLength(2);
    expect(new Set(office.server.arrived.map(({ id }) => id)).size).toBe(1);
  });

  test.each([
    ['one notice', ['one-1'], 'one-late'],
    ['two', ['two-1', 'two-2'], 'two-late'],
  ])(
    'killed over %s, another comes meanwhile: that message again, then the other',
    async (...given) => {
      const [, first, late] = given;
      await collector('late', 'l');
      const dying = office.dying(quick, { hours: new OfficeHours('real', () => now) });
      for (const n of first) await deferral(attempt(dying, reminder(n, 'l')));
      await new Promise((morning) => setTimeout(morning, 500));
      void attempt(dying, reminder(first[0] ?? '', 'l')).catch(() => undefined);
      while (office.server.arrived.length === 0) await new Promise((soon) => setTimeout(soon, 10));
      await Promise.all([...first, late].map((n) => send(reminder(n, 'l'), service())));
      const [was, again, other, ...more] = office.server.arrived;
      expect([again?.id, more]).toEqual([was?.id, []]);
      expect(other?.id).not.toBe(was?.id);
      expect([was?.mail.includes(late), other?.mail.includes(late)]).toEqual([false, true]);
    },
  );

  test('a mailbox that takes nothing for now keeps what was collected together', async () => {
    await collector('full', 'f');
    office.server.treatments.set('full@ocop.example', { atRcpt: 452 });
    for (const n of ['f1', 'f2']) await deferral(attempt(service(), reminder(n, 'f')));
    await new Promise((morning) => setTimeout(morning, 500));
    await deferral(attempt(service(), reminder('f1', 'f')));
    office.server.treatments.clear();
    await Promise.all(['f1', 'f2'].map((n) => send(reminder(n, 'f'), service())));
    expect(office.server.arrived).toHaveLength(1);
  });
});
