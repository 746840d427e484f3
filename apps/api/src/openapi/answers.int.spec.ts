import { answered, operationIds, undescribed } from '../../../../test/support/described-answers';
import { ASKED_OF_ACCOUNTS } from '../../../../test/support/asked-of-accounts';
import {
  ROUND,
  YEAR,
  office,
  commune,
  ASKED_OF_CASES,
} from '../../../../test/support/asked-of-cases';
import { ASKED_OF_MESSAGES } from '../../../../test/support/asked-of-messages';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

describe('real answers', () => {
  let api: ApiInProcess;
  let person: PersonAtApi;
  let certificate: string;

  beforeAll(async () => {
    answered.clear();
    api = await ApiInProcess.start();
    await recordStory(api.owner, playOnPaper());
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from certificate_register order by id limit 1',
    );
    certificate = rows[0]?.id ?? '';
    await api.owner.query(
      `insert into documents (id, kind, sha256, bytes)
       select id, 'x', 'x', 'x' from unnest($1::text[]) as id`,
      [[`letter/${ROUND.split('/').at(-1)}`, `certificate/${certificate}`]],
    );
    await api.owner.query(
      `insert into notices (key, role, area, stream, template, subject, body, ordered_at)
       values ('n', 'producer', 'hue/huong-tra/huong-toan', 'product-cycle/x', 'decided', 'x', 'x', now())`,
    );
    await api.owner.query(
      `insert into deliveries (key, role, area, channel, person, address, state, next_try, give_up_at,
         message_id, settled_at)
       values ('n', 'producer', 'hue/huong-tra/huong-toan', 'e-mail', 'htx', 'htx@ocop.example', 'sent', now(),
         now(), '<x@ocop>', now())`,
    );
    await api.owner.query(
      `insert into delivery_reports (key, role, area, channel, person, kind, words, reported_at)
       select key, role, area, channel, person, 'failed', '550 5.1.1', now() from deliveries where key = 'n'`,
    );
    person = await api.person(office);
  }, 120_000);
  afterAll(() => api.stop());

  test.each(
    [...ASKED_OF_CASES, ...ASKED_OF_MESSAGES].map(([method, path, status, body]) => ({
      method,
      path,
      status,
      body,
    })),
  )('$method $path is answered as described: $status', async ({ method, path, status, body }) => {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const answer = await person.ask(method, path, sent, {
      'Idempotency-Key': 'answers-spec-1',
    });
    expect({ status: answer.status, why: answer.body.detailEn }).toMatchObject({ status });
  });

  test('every route of people and accounts', async () => {
    const keeper = await api.person({
      ...{ id: 'quan-tri', name: 'x' },
      ...({ role: 'system-administrator', area: 'trung-uong' } as const),
    });
    await api.person({ ...commune, id: 'khac' });
    await api.person({ ...commune, id: 'may-chu-khac' });
    const list = await keeper.ask(
      'POST',
      '/v1/people/import',
      'name,role,area\nA,producer,hue/a\n',
      {
        'Content-Type': 'text/csv',
      },
    );
    expect(list.body).toEqual({ count: 1, faults: [], ids: ['a'] });
    for (const [method, path, status, body] of ASKED_OF_ACCOUNTS) {
      const sent = body === undefined ? undefined : JSON.stringify(body);
      const answer = await keeper.ask(method, path, sent);
      const why = [method, path, answer.body.detailEn];
      expect({ status: answer.status, why }).toEqual({ status, why });
    }
  });

  test('the register shows a certificate to everybody', async () => {
    const { status, body } = await person.get(`/v1/public/certificates/${certificate}`);
    expect(status).toBe(200);
    expect(body.address).toMatch(new RegExp(`/c/${certificate}$`));
    expect((await person.get(`/v1/certificates/${certificate}/pdf`)).status).toBe(200);
  });

  test('a stream of changes', async () => {
    const stop = new AbortController();
    const { status, headers } = await fetch(`${api.url}/v1/changes`, {
      headers: { Authorization: `Bearer key-of-${office.id}` },
      signal: stop.signal,
    });
    stop.abort();
    const type = headers.get('content-type') ?? '';
    expect(
      undescribed({ method: 'GET', path: '/v1/changes', status, type, body: undefined }),
    ).toBeUndefined();
  });

  test('whoever may not know of scores gets the same shapes with less in them', async () => {
    const other = await api.person({ ...commune, area: 'hue/huong-tra/huong-toan' });
    for (const path of ['/v1/products', '/v1/rounds', ROUND, YEAR, '/v1/deadlines', '/v1/notices'])
      expect((await other.get(path)).status).toBe(200);
    expect((await other.get(`${YEAR}/events`)).body.code).toBe('CONFIDENTIAL');
    expect((await other.get('/v1/troubles')).body.code).toBe('WRONG_ROLE');
    expect((await other.post('/v1/clock/release', {})).body.code).toBe('WRONG_ROLE');
  });

  test('every route of the description was called', () => {
    const called = new Set([...answered].map((entry) => entry.split(' ')[0]));
    expect(operationIds.filter((id) => !called.has(id))).toEqual([]);
  });
});
