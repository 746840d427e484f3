import { answered, operationIds, undescribed } from '../../../../test/support/described-answers';
import { ASKED_OF_ACCOUNTS } from '../../../../test/support/asked-of-accounts';
import { ASKED_OF_MESSAGES } from '../../../../test/support/asked-of-messages';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

const PRODUCT = '/v1/products/huong-tra-2024-bun-van-cu';
const ROUND = '/v1/rounds/huong-tra-2024-dot-1';
const SHEET = `${ROUND}/products/huong-tra-2024-bun-van-cu/sheet`;
const RECOGNITION = '/v1/recognitions/huong-tra-2024-thanh-tra-huong-van';
const YEAR = '/v1/programmes/huong-tra-2024';
const office = { id: 'phong', name: 'x', role: 'programme-office', area: 'hue/huong-tra' } as const;
const commune = { ...office, id: 'xa', role: 'commune-officer' } as const;
const BODY = { type: 'NoSuchCommand' };
/** The law gives its rounds to provinces: a town's office is told so. */
const FIRST_PLAN = {
  ...{ from: 'first', year: 2027, authority: 'UBND thị xã', place: 'Hương Trà' },
  communes: ['Xã Bình Thành'],
};

/** Under which nothing is kept. */
const NOBODY = '00000000-0000-4000-8000-000000000000';
/** Every route once with a real answer of the whole story, and once refused; commands that count need the engine. */
const ASKED: readonly [method: string, path: string, status: number, body?: object][] = [
  ['GET', '/health/live', 200],
  ['GET', '/health/ready', 503],
  ['GET', '/v1/about', 200],
  ['GET', '/v1/actions', 200],
  ['GET', '/v1/duties', 200],
  ['GET', '/v1/board?search=bun&late=true', 200],
  ['GET', '/v1/products?pageSize=100', 200],
  ['GET', '/v1/products?search=bun&late=true&sort=-dueOn', 200],
  ['GET', '/v1/products?sort=due_on', 400],
  ['GET', PRODUCT, 200],
  ['GET', '/v1/products/khong-co', 404],
  ['GET', `${PRODUCT}/events?limit=500`, 200],
  ['GET', `${PRODUCT}/feedback`, 200],
  ['GET', '/v1/products/khong-co/feedback', 404],
  ['GET', `${PRODUCT}/passage`, 200],
  ['GET', `${PRODUCT}/clock`, 200],
  ['GET', '/v1/products/khong-co/passage', 404],
  ['GET', '/v1/products/khong-co/self-score', 403],
  ['POST', `${PRODUCT}/commune-papers/form-03.pdf`, 403, { findings: [] }],
  ['GET', `${PRODUCT}/signed-papers`, 200],
  ['POST', `${PRODUCT}/signed-papers`, 403, { paper: 'form-03', file: 'x' }],
  ['GET', `${PRODUCT}/case-papers`, 200],
  ['GET', `${PRODUCT}/case-papers/receipt.pdf`, 200],
  ['GET', `${PRODUCT}/case-papers/result.docx`, 200],
  ['GET', '/v1/products/khong-co/case-papers', 404],
  ['GET', '/v1/ideas/openings', 403],
  ['POST', '/v1/ideas', 403, {}],
  ['GET', `${PRODUCT}/papers`, 200],
  ['GET', '/v1/products/khong-co/papers', 404],
  ['PUT', `${PRODUCT}/papers`, 403, {}],
  ['GET', `${PRODUCT}/papers/versions`, 200],
  ['GET', `${PRODUCT}/papers/differences`, 404],
  ['GET', `${PRODUCT}/pre-check`, 403],
  ['GET', '/v1/papers', 403],
  ['POST', '/v1/papers', 403, {}],
  ['PUT', '/v1/papers/khong-co', 403, {}],
  ['GET', '/v1/papers/khong-co/versions', 403],
  ['GET', '/v1/signing', 200],
  ['GET', '/v1/signing/readiness', 200],
  ['GET', '/v1/signing/khong-co/draft', 404],
  ['GET', '/v1/printing', 200],
  ['GET', '/v1/printing/certificates?decision=1&decision=2', 400],
  ['GET', '/v1/printing/certificates?decision=khong-co', 200],
  ['POST', '/v1/printing', 422, { certificates: ['khong-co'] }],
  ['POST', '/v1/printing', 400, { certificates: [] }],
  ['POST', '/v1/signing/khong-co/signed', 415, {}],
  ['GET', '/v1/files/khong-co', 404],
  ['GET', '/v1/files/khong-co/link', 404],
  ['POST', `${PRODUCT}/commands`, 400, BODY],
  ['GET', '/v1/rounds?pageSize=100', 200],
  ['GET', ROUND, 200],
  ['GET', `${ROUND}/events?limit=500`, 200],
  ['GET', `${ROUND}/gates`, 200],
  ['GET', '/v1/rounds/khong-co/gates', 404],
  ['GET', `${ROUND}/session`, 200],
  ['GET', '/v1/rounds/khong-co/session', 404],
  ['GET', `${ROUND}/session/current`, 200],
  ['PUT', `${ROUND}/session/current`, 200, { product: PRODUCT.split('/').at(-1) }],
  ['PUT', `${ROUND}/session/current`, 404, { product: 'khong-co' }],
  ['GET', `${ROUND}/letter`, 200],
  ['GET', '/v1/rounds/khong-co/letter', 404],
  ['GET', `${ROUND}/letter.docx`, 200],
  ['GET', '/v1/rounds/khong-co/letter.docx', 404],
  ['GET', `${ROUND}/papers`, 200],
  ['GET', `${ROUND}/papers/minutes.pdf`, 200],
  ['GET', `${ROUND}/papers/sheets-hd-ht-1.docx`, 200],
  ['GET', `${ROUND}/papers/minutes.xls`, 404],
  ['GET', '/v1/rounds/khong-co/papers', 404],
  ['POST', `${ROUND}/commands`, 400, BODY],
  ['GET', `${ROUND}/results`, 200],
  ['GET', `${ROUND}/radar`, 200],
  ['GET', '/v1/rounds/khong-co/radar', 404],
  ['GET', SHEET, 403],
  ['PUT', `${SHEET}/1.1`, 403, {}],
  ['POST', `${SHEET}/submit`, 403, {}],
  ['GET', '/v1/recognitions?pageSize=100', 200],
  ['GET', RECOGNITION, 200],
  ['GET', `${RECOGNITION}/events?limit=500`, 200],
  ['GET', `${RECOGNITION}/photographs`, 200],
  ['GET', '/v1/recognitions/authorities', 200],
  ['POST', '/v1/public/certificates/khong-co/reports', 400, {}],
  ['GET', `${RECOGNITION}/case-papers`, 200],
  ['GET', `${RECOGNITION}/case-papers/khong-co.pdf`, 404],
  ['POST', `${RECOGNITION}/commands`, 400, BODY],
  ['GET', '/v1/time-per-stage', 200],
  ['GET', '/v1/load', 200],
  ['GET', '/v1/programmes', 200],
  ['GET', YEAR, 200],
  ['GET', `${YEAR}/events?limit=500`, 200],
  ['GET', `${YEAR}/reports`, 200],
  ['GET', `${YEAR}/reports/year-end`, 200],
  ['GET', `${YEAR}/reports/khong-co`, 404],
  ['GET', `${YEAR}/reports/year-end/bao-cao.docx`, 200],
  ['GET', `${YEAR}/reports/year-end/bao-cao.xls`, 404],
  ['POST', `${YEAR}/commands`, 400, BODY],
  ['POST', '/v1/programmes', 400, {}],
  ['GET', '/v1/appointees', 200],
  ['POST', `${YEAR}/recognitions`, 400, {}],
  ['POST', `${YEAR}/recognitions/import`, 415, {}],
  ['POST', '/v1/criteria/score-lists/import?regulation=148-2023', 415, {}],
  ['GET', '/v1/changes/feed?limit=20', 200],
  ['GET', '/v1/certificate-templates', 200],
  ['GET', '/v1/certificate-templates/built-in', 200],
  ['POST', '/v1/certificate-templates', 200, { from: 'built-in' }],
  ['POST', '/v1/certificate-templates', 400, {}],
  ['POST', '/v1/certificate-templates/give-up', 403, { reason: 'mẫu cũ' }],
  ['GET', `/v1/certificate-templates/${NOBODY}`, 404],
  ['PUT', `/v1/certificate-templates/${NOBODY}`, 404, { source: 'x', expectedRevision: 1 }],
  ['DELETE', `/v1/certificate-templates/${NOBODY}`, 404],
  ['GET', `/v1/certificate-templates/${NOBODY}/check`, 404],
  ['GET', `/v1/certificate-templates/${NOBODY}/preview`, 404],
  [
    'POST',
    `/v1/certificate-templates/${NOBODY}/adopt`,
    403,
    { reason: 'mẫu mới', expectedRevision: 1 },
  ],
  ['GET', '/v1/plan-sheets', 200],
  ['GET', '/v1/plan-sheets/form', 200],
  ['POST', '/v1/plan-sheets', 200, { from: 'programme', programme: 'huong-tra-2024', year: 2028 }],
  ['POST', '/v1/plan-sheets', 400, { from: 'text', text: '[' }],
  ['POST', '/v1/plan-sheets', 403, FIRST_PLAN],
  ['GET', '/v1/plan-sheets/00000000-0000-4000-8000-000000000000', 404],
  [
    'PUT',
    '/v1/plan-sheets/00000000-0000-4000-8000-000000000000',
    404,
    { text: 'id: x', expectedRevision: 1 },
  ],
  ['POST', '/v1/plan-sheets/00000000-0000-4000-8000-000000000000/what-if', 404, { programme: 'x' }],
  ['DELETE', '/v1/plan-sheets/00000000-0000-4000-8000-000000000000', 404],
  ...ASKED_OF_MESSAGES,
  ['GET', '/v1/webhooks', 200],
  ['POST', '/v1/webhooks', 200, { url: 'https://so-nn.example/ocop' }],
  ['GET', '/v1/webhooks/00000000-0000-4000-8000-000000000000/tries', 404],
  ['POST', '/v1/webhooks/00000000-0000-4000-8000-000000000000/replay', 404, { after: 0 }],
  ['DELETE', '/v1/webhooks/00000000-0000-4000-8000-000000000000', 404],
  ['GET', '/v1/log?limit=50', 200],
  ['GET', '/v1/log?from=mai', 400],
  ['GET', `${PRODUCT}/pack`, 200],
  ['GET', '/v1/products/khong-co/pack', 404],
  ['POST', '/v1/leaves', 400, {}],
  ['GET', '/v1/criteria?search=bun&regulation=26-2026', 200],
  ['GET', '/v1/criteria?regulation=khong-co', 422],
  ['GET', '/v1/deadlines?pageSize=100', 200],
  ['GET', '/v1/deadlines?pageSize=100&page=2', 200],
  ['GET', '/v1/work', 200],
  ['GET', '/v1/notices?scope=area', 200],
  ['GET', '/v1/servings?state=visit', 200],
  [
    'POST',
    '/v1/servings/proof',
    404,
    {
      ...{ key: 'khong-co', role: 'producer', area: 'hue/x', how: 'visit' },
      ...{ on: '2024-07-08', receivedBy: 'Chị Lan', note: 'để lại bản giấy' },
    },
  ],
  ['GET', '/v1/troubles', 200],
  ['POST', '/v1/many', 400, {}],
  [
    'POST',
    '/v1/many/preview',
    200,
    { act: 'reopen', cases: [{ kind: 'evaluation-round', id: 'khong-co' }], reason: 'x' },
  ],
  ['GET', '/v1/many/officers?stream=evaluation-round/huong-tra-2024-dot-1', 200],
  ['GET', '/v1/many/officers?stream=evaluation-round/khong-co', 404],
  ['GET', '/v1/calendars', 200],
  ['GET', '/v1/calendars/year?year=2024', 200],
  ['POST', '/v1/calendars/import', 415, {}],
  ['POST', '/v1/calendars/preview', 400, { of: 'feast' }],
  ['POST', '/v1/calendars', 400, { of: 'feast' }],
  ['GET', '/v1/calendars/vn-1/preview', 200],
  ['POST', '/v1/calendars/khong-co/adopt', 404, {}],
  ['GET', '/v1/forecast', 200],
  ['GET', '/v1/me/feeds', 200],
  ['POST', '/v1/me/feeds', 200, {}],
  ['DELETE', '/v1/me/feeds', 200],
  ['GET', '/v1/feeds/khong-co.ics', 404],
  ['GET', '/v1/clock', 200],
  ['POST', '/v1/clock/advance', 400, { to: 'mai' }],
  ['POST', '/v1/clock/settle', 200, {}],
  ['GET', '/v1/public/certificates/khong-co', 404],
  ['GET', '/v1/public/certificates/khong-co/qr.svg', 404],
  ['GET', '/v1/public/certificates/khong-co/qr.png', 404],
  ['GET', '/v1/public/files/khong-co', 404],
  ['GET', '/v1/public/products.json', 200],
  ['GET', '/v1/public/products.csv', 200],
  ['GET', '/v1/public/products.schema.json', 200],
  ['GET', '/v1/public/changes', 200],
  ['GET', '/v1/public/status/revocation/1', 404],
  ['GET', '/.well-known/jwks.json', 200],
  ['GET', '/v1/session', 200],
  ['POST', '/v1/session', 401, { login: 'khong-co', password: 'khong biet' }],
  ['POST', '/v1/session/second-factor', 401, { code: '123456' }],
  ['PUT', '/v1/session/post', 401, { post: 'khong-co' }],
  ['DELETE', '/v1/session', 401],
  ['GET', '/v1/session/sandbox', 200],
  ['POST', '/v1/session/sandbox', 200, { person: 'phong' }],
  ['GET', '/v1/sessions', 200],
  ['DELETE', '/v1/sessions/khong-co', 404],
];

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
    person = await api.person(office);
  }, 120_000);
  afterAll(() => api.stop());

  test.each(ASKED.map(([method, path, status, body]) => ({ method, path, status, body })))(
    '$method $path is answered as described: $status',
    async ({ method, path, status, body }) => {
      const sent = body === undefined ? undefined : JSON.stringify(body);
      const answer = await person.ask(method, path, sent, {
        'Idempotency-Key': 'answers-spec-1',
      });
      expect({ status: answer.status, why: answer.body.detailEn }).toMatchObject({ status });
    },
  );

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
