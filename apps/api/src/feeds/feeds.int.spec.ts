import { ApiInProcess } from '../../../../test/support/api-in-process';
import { chair, office } from '../../../../test/support/plans';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { recordEvent, recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

describe('a calendar of one’s duties', () => {
  let api: ApiInProcess;
  let person: PersonAtApi;
  let nobody: PersonAtApi;
  beforeAll(async () => {
    api = await ApiInProcess.start();
    await recordStory(api.owner, playOnPaper(25));
    person = await api.person(office);
    nobody = await api.person({ ...office, id: 'khac', area: 'quang-tri/dong-ha' });
  }, 120_000);
  afterAll(() => api.stop());

  const read = async (url: string, query = '') => {
    const answer = await fetch(`${api.url}${new URL(url).pathname}${query}`);
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      text: await answer.text(),
    };
  };
  const made = async (who: PersonAtApi) => (await who.post('/v1/me/feeds', {})).body.url as string;
  /** What an own calendar shows: each entry under its name, with its day. */
  const days = async (url: string, query = '') => {
    const events = (await read(url, query)).text
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT')
      .slice(1);
    const found = events.map((event) => [
      /^UID:(.*)@ocop-cycle\r$/m.exec(event)?.[1] ?? '',
      /^DTSTART;VALUE=DATE:(\d{8})\r$/m.exec(event)?.[1] ?? '',
    ]);
    return Object.fromEntries(found) as Record<string, string>;
  };
  const count = (text: string) => text.split('BEGIN:VEVENT').length - 1;

  test('holds every dated duty of the post, and nothing of another', async () => {
    const link = await made(person);
    const { status, type, text } = await read(link);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    const { items } = (await person.get('/v1/work?pageSize=100')).body;
    const dated = items.filter(({ dueOn }: { dueOn: string | null }) => dueOn !== null);
    expect(dated.length).toBeGreaterThan(0);
    expect(count(text)).toBe(dated.length);
    expect(count((await read(await made(nobody))).text)).toBe(0);
  });

  test('of a plan holds its days, where the post sees the plan', async () => {
    const link = await made(person);
    const plan = await read(link, '?programme=huong-tra-2024');
    expect(count(plan.text)).toBeGreaterThan(5);
    expect((await read(link, '?programme=khong-co')).status).toBe(404);
    const foreign = await read(await made(nobody), '?programme=huong-tra-2024');
    expect(foreign.status).toBe(404);
  });

  test('under its name a day that was moved lies elsewhere, and what is done or taken back is gone', async () => {
    const world = playOnPaper(25);
    let recorded = world.events.length;
    const tram = 'product-cycle/huong-tra-2024-tinh-dau-tram-tran-luat';
    const plan = '?programme=huong-tra-2024';
    const onRecord = async () => {
      for (const { stream, ...event } of world.events.slice(recorded))
        await recordEvent(api.owner, stream, event, world.matter);
      recorded = world.events.length;
    };
    const link = await made(person);
    expect(await days(link)).toMatchObject({ [`${tram}/office-intake`]: '20240528' });
    expect(await days(link, plan)).toMatchObject({ 'huong-tra-2024/additions': '20240609' });
    // Cited as people read it, and not by the names of this system.
    expect((await read(link)).text.replaceAll('\r\n ', '')).not.toContain('system-default');

    const year = { type: 'programme-year', id: 'huong-tra-2024' } as const;
    const decided = { decision: '9/QĐ-UBND', reason: 'lũ' };
    const product = { type: 'product-cycle', id: tram.split('/')[1] ?? '' } as const;
    const extend = { type: 'ExtendDeadline', deadline: 'office-intake:district', to: '2024-06-12' };
    world.command(product, { ...extend, ...decided }, office, 'more-time');
    const move = { kind: 'move-date', date: 'additions', to: '2024-06-21' };
    const amend = { type: 'AmendPlan', decision: '9/QĐ-UBND', signedOn: '2024-05-20' };
    world.command(year, { ...amend, amendments: [move] }, chair, 'amend');
    await onRecord();
    expect(await days(link)).toMatchObject({ [`${tram}/office-intake`]: '20240612' });
    expect(await days(link, plan)).toMatchObject({ 'huong-tra-2024/additions': '20240620' });

    const ended = { type: 'WithdrawPlan', ...decided, signedOn: '2024-05-21' };
    world.command(year, ended, chair, 'withdraw');
    await onRecord();
    expect(Object.keys(await days(link))).not.toContain(`${tram}/office-intake`);
    expect(await days(link, plan)).toEqual({});
  });

  test('a new link ends the former, and ended it leads nowhere; only its hash is kept', async () => {
    const former = await made(person);
    const link = await made(person);
    expect([(await read(former)).status, (await read(link)).status]).toEqual([404, 200]);
    const { rows } = await api.owner.query<{ kept: string }>(
      `select string_agg(token_hash, ' ') as kept from calendar_feeds`,
    );
    const [, token = ''] = /feeds\/(.+)\.ics/.exec(link) ?? [];
    expect(rows[0]?.kept).not.toContain(token);
    expect((await person.ask('DELETE', '/v1/me/feeds')).body).toEqual({ items: [] });
    expect((await read(link)).status).toBe(404);
  });

  test('whoever loses the post loses the link with it', async () => {
    const link = await made(person);
    await api.owner.query(
      `update posts set until = '2000-01-01', since = '1999-01-01'
      where person = $1`,
      [office.id],
    );
    expect((await read(link)).status).toBe(404);
  });
});
