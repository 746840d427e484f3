import type { Notice } from '@ocop/casework';
import { EVENTS_CHANNEL, noticeProof, readNotices } from '@ocop/records';
import { MailServer } from '../../../test/support/mail-server';
import {
  attempt,
  deferral,
  notice,
  PostOffice,
  quick,
  refusalOf,
  send,
} from '../../../test/support/post-office';

describe('messages to people, by a real mail server', () => {
  let office: PostOffice;

  beforeAll(async () => (office = await PostOffice.open()));
  afterAll(() => office.close());
  beforeEach(() => office.clear());

  test('sent once, however often it is asked for, with the server’s answer and a proof for the log', async () => {
    await office.person('xa', 'a');
    const first = await send(notice('once', 'a'), office.process());
    expect(first).toMatchObject({
      reached: { inbox: 1, sent: 1, failed: 0, 'no-address': 0 },
      failures: [],
    });
    expect(await send(notice('once', 'a'), office.process())).toEqual(first);
    expect(office.server.arrived).toHaveLength(1);
    expect(await office.kept('once')).toMatchObject([
      { state: 'sent', attempts: 1, words: expect.stringMatching(/^250/) },
    ]);
    const proof = async () => {
      const record = (await readNotices(office.pool, ['once'])).get('once');
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
      await office.pool.query(statement);
      proofs.add(await proof());
    }
    expect(proofs.size).toBe(4);
  });

  test('whoever has the inbox open hears of a notice once, as it lies there', async () => {
    const heard: string[] = [];
    const listening = await office.pool.connect();
    listening.on('notification', ({ payload = '' }) => heard.push(payload));
    await listening.query(`listen ${EVENTS_CHANNEL}`);
    for (let i = 0; i < 2; i++) await send(notice('heard', 'a', 'b'), office.process());
    await listening.query('unlisten *');
    listening.release();
    const told = heard.map((payload) => JSON.parse(payload) as object);
    expect(told).toEqual(
      ['hue/a', 'hue/b'].map((area) => ({ beside: 'notice', role: 'commune-officer', area })),
    );
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
    for (const [id, address] of bad) await office.person(id, id, address);
    const good = ['g1', 'g2', 'g3'];
    for (const id of good) await office.person(id, id);
    await office.person('nowhere', 'nowhere', null);
    const plain = new MailServer({ hideSMTPUTF8: true });
    await plain.start();
    const places = [...bad.map(([id]) => id), ...good, 'nowhere', 'held-by-nobody'];
    const { reached, failures } = await attempt(
      office.process(quick, plain.url),
      notice('bad', ...places),
    );
    expect(plain.arrived.map(({ to }) => to).sort()).toEqual(
      good.map((id) => `${id}@ocop.example`),
    );
    await plain.stop();
    expect(reached).toEqual({ inbox: 11, sent: 3, failed: 6, 'no-address': 2 });
    const wordsOf = new Map(failures.map(({ person: id, detail }) => [id, detail]));
    for (const [id, , words] of bad) expect(wordsOf.get(id)).toMatch(new RegExp(words));
    expect(await office.inbox('bad')).toHaveLength(places.length);
  });

  test('a server with SMTPUTF8 delivers to a name with accents', async () => {
    await office.person('unicode', 'u', 'xã@ocop.example');
    expect((await send(notice('utf8', 'u'), office.process())).reached.sent).toBe(1);
  });

  test.each(['atRcpt', 'atData'] as const)(
    'of two persons who hold a post one is refused (550 %s): one sent, one failed with the words',
    async (when) => {
      await office.person('one', 'p');
      await office.person('two', 'p');
      office.server.treatments.set('two@ocop.example', { [when]: 550 });
      const key = `refused-${when}`;
      const { reached, failures } = await attempt(office.process(), notice(key, 'p'));
      expect(reached).toEqual({ inbox: 1, sent: 1, failed: 1, 'no-address': 0 });
      expect(failures).toMatchObject([
        { person: 'two', detail: expect.stringContaining('550 not for t***@ocop.example') },
      ]);
      expect(office.server.arrived.map(({ to }) => to)).toEqual(['one@ocop.example']);
      office.server.treatments.clear();
      await send(notice(key, 'p'), office.process());
      expect(office.server.arrived).toHaveLength(1);
    },
  );

  test('400 communes, ten of them refused, five deferred: seconds, and a small event', async () => {
    const places = Array.from({ length: 400 }, (_, i) => `c${i}`);
    await office.pool.query(
      `with arrived as (
         insert into people (id, name, email)
         select id, 'x', id || '@ocop.example' from unnest($1::text[]) as id returning id
       ) insert into posts (id, person, role, area) select id, id, 'commune-officer', 'hue/' || id from arrived`,
      [places],
    );
    places
      .slice(0, 10)
      .forEach((id) => office.server.treatments.set(`${id}@ocop.example`, { atRcpt: 550 }));
    places
      .slice(10, 15)
      .forEach((id) => office.server.treatments.set(`${id}@ocop.example`, { atRcpt: 450 }));
    const began = Date.now();
    await deferral(attempt(office.process(), notice('all', ...places)));
    const took = Date.now() - began;
    expect(office.server.arrived).toHaveLength(385);
    expect(took).toBeLessThan(20_000);
    office.server.treatments.clear();
    const outcome = await send(notice('all', ...places), office.process());
    expect(outcome.reached).toEqual({ inbox: 400, sent: 390, failed: 10, 'no-address': 0 });
    expect(JSON.stringify(outcome).length).toBeLessThan(3_000);
  }, 60_000);

  test('what cannot be written is refused with the reason, and people learn that there was something', async () => {
    await office.person('xa', 'a');
    const missing = { ...notice('missing-fact', 'a'), facts: { command: 'X' } };
    // What a newer release orders of an older one.
    const unknown = JSON.parse(
      JSON.stringify(notice('unknown-template', 'a')).replace('command-refused', 'constructor'),
    ) as Notice;
    for (const [unwritable, reason] of [
      [missing, /code/],
      [unknown, /no notice has the template constructor/],
    ] as const) {
      const { key, template } = unwritable;
      expect(await refusalOf(office.process(), unwritable)).toEqual({
        refused: {
          code: 'NOTICE_UNWRITABLE',
          facts: { template, reason: expect.stringMatching(reason) },
        },
      });
      expect(await office.inbox(key)).toMatchObject([{ subject: expect.stringMatching(/chưa/) }]);
      expect(await office.kept(key)).toMatchObject([{ state: 'failed' }]);
    }
    expect(office.server.asked).toHaveLength(0);
  });

  test('where some posts can be written to, they are; the others are told of as failed', async () => {
    await office.person('xa', 'a');
    await office.person('xa-b', 'b');
    const { to, ...rest } = notice('in-part', 'a', 'b');
    const facts = { command: 'X' };
    const [own, poor] = to;
    if (!own || !poor) throw new Error('no posts');
    const inPart = { ...rest, facts, to: [{ ...own, facts: { code: 'WRONG_ROLE' } }, poor] };
    const outcome = await send(inPart, office.process());
    expect(outcome.reached).toMatchObject({ inbox: 2, sent: 1, failed: 1 });
    expect(outcome.failures).toMatchObject([{ detail: expect.stringMatching(/not written/) }]);
  });

  test('what the database can never take is refused once and not tried for ever', async () => {
    const refused = await refusalOf(office.process(), notice('k'.repeat(1_000_000), 'a'));
    expect(refused).toMatchObject({ refused: { code: 'NOT_STORABLE' } });
  });

  test('an authority’s own words from the next message on, in the language of each, with their print', async () => {
    const adopt = (version: number, texts: object | null) =>
      office.pool.query(
        `insert into message_templates (area, template, version, state, texts, sha256, reason, made_by, changed_by,
           adopted_by, adopted_at)
         values ('hue', 'command-refused', $1, 'adopted', $2, $3, 'x', 'x', 'x', 'x', now())`,
        [version, texts && JSON.stringify(texts), texts && `print-${version}`],
      );
    await office.pool.query(
      `insert into programme_board (id, title, year, authority, area, tier, regulation, stage, plan, reports, revision)
       values ('own-words', 'x', 2024, 'x', 'hue/huong-tra', 'district', 'x', 'open', '{}', '[]', 1)`,
    );
    const worded = (key: string) =>
      send(notice(key, 'a'), office.process(), 'programme-year/own-words');
    await office.person('viet', 'a');
    await office.person('anh', 'a');
    await office.pool.query(
      `insert into delivery_wishes (person, mode, channels, language) values ('anh', 'each', '{e-mail}', 'en')`,
    );
    await worded('words-shipped');
    const own = { vi: { subject: 'Riêng: {{ command | command }}', body: '{{ code | refusal }}' } };
    await adopt(1, own);
    const first = await worded('words-own');
    await adopt(2, { ...own, en: { subject: 'Own: {{ nothing }}', body: 'x' } });
    await worded('words-english');
    await adopt(3, { vi: { subject: 'Thiếu {{ nothing }}', body: 'x' } });
    const last = await worded('words-broken');
    const { rows } = await office.pool.query<{
      key: string;
      hash: string;
      subject: string;
      text: object;
    }>(
      `select key, template_hash as hash, n.subject, text from notices n join deliveries d using (key, role, area)
       where key like 'words-%' and person = 'anh' order by n.ordered_at, key desc`,
    );
    const shipped = rows.find(({ key }) => key === 'words-shipped');
    const written = rows.find(({ key }) => key === 'words-own');
    const broken = rows.find(({ key }) => key === 'words-broken');
    expect(shipped?.text).toMatchObject({ subject: expect.stringContaining('Not carried out') });
    expect(written).toMatchObject({ hash: 'print-1', subject: expect.stringMatching(/^Riêng: /) });
    // Without English words of its own people are told in those of the release; words that fail are not sent.
    expect(written?.text).toMatchObject({ subject: expect.stringContaining('Not carried out') });
    const english = rows.find(({ key }) => key === 'words-english');
    expect(english).toMatchObject({ hash: 'print-2', text: shipped?.text });
    expect(broken).toMatchObject({ hash: shipped?.hash, subject: shipped?.subject });
    expect([first, last].map(({ reached }) => reached.sent)).toEqual([2, 2]);
    const proof = async () =>
      noticeProof(
        'words-own',
        (await readNotices(office.pool, ['words-own'])).get('words-own') as never,
      );
    expect(await proof()).toBe(first.sha256);
    await office.pool.query(`update notices set template_hash = 'else' where key = 'words-own'`);
    expect(await proof()).not.toBe(first.sha256);
  });

  test('halves of characters and line breaks in facts do no harm', async () => {
    await office.person('xa', 'a');
    const facts = { command: 'X\r\nBcc: all@ocop.example', code: 'half \ud83d and \u0000 nothing' };
    expect((await send({ ...notice('odd', 'a'), facts }, office.process())).reached.sent).toBe(1);
    const [head = ''] = (office.server.arrived[0]?.mail ?? '').split('\r\n\r\n');
    expect(head).not.toMatch(/^Bcc:/im);
    expect(await office.inbox('odd')).toMatchObject([
      { body: expect.stringContaining('half \ufffd and') },
    ]);
  });
});
