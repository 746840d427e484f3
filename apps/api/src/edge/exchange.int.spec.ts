import { ApiInProcess } from '../../../../test/support/api-in-process';
import { office } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';

const PRODUCT = '/v1/products/huong-tra-2024-bun-van-cu';
const KEY = { Authorization: `Bearer key-of-${office.id}` };

interface Page {
  readonly items: readonly { readonly id: string; readonly stream: string }[];
  readonly total: number;
  readonly nextCursor?: string;
}

describe('other systems at the edge', () => {
  let api: ApiInProcess;
  beforeAll(async () => {
    api = await ApiInProcess.start({ CORS_ORIGINS: 'https://so-nong-nghiep.example' } as never);
    await recordStory(api.owner, playOnPaper());
    await api.person(office);
  }, 120_000);
  afterAll(() => api.stop());

  const ask = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
    fetch(`${api.url}${path}`, { ...init, headers: { ...KEY, ...headers } });
  const page = async (path: string) => (await (await ask(path)).json()) as Page;

  describe('what is read again', () => {
    test('is not sent again while it is the same, and is while it is not', async () => {
      const first = await ask(PRODUCT);
      const tag = first.headers.get('etag') ?? '';
      const { revision } = (await first.json()) as { revision: number };
      expect(tag).toMatch(new RegExp(`^W/"${revision}-[0-9a-f]{16}"$`));
      expect(first.headers.get('cache-control')).toBe('private, no-cache');
      const same = await ask(PRODUCT, { 'If-None-Match': tag });
      expect([same.status, await same.text()]).toEqual([304, '']);
      await api.owner.query(
        `update product_overview set late = not late where id = 'huong-tra-2024-bun-van-cu'`,
      );
      expect((await ask(PRODUCT, { 'If-None-Match': tag })).status).toBe(200);
    });

    test('a list as well', async () => {
      const tag = (await ask('/v1/recognitions')).headers.get('etag') ?? '';
      expect((await ask('/v1/recognitions', { 'If-None-Match': tag })).status).toBe(304);
    });

    test.each(['"x"', 'W/"4-9f"', '*x'])('If-Match %s is no tag of a case', async (tag) => {
      const answer = await ask(
        `${PRODUCT}/commands`,
        { 'If-Match': tag, 'Content-Type': 'application/json', 'Idempotency-Key': 'if-match-1' },
        { method: 'POST', body: '{"type":"AcceptDossier"}' },
      );
      expect(await answer.json()).toMatchObject({
        status: 400,
        faults: [expect.objectContaining({ path: 'If-Match' })],
      });
    });
  });

  describe('a list by its cursor', () => {
    async function walk(path: string, between: () => Promise<unknown> = () => Promise.resolve()) {
      const seen: string[] = [];
      for (let next: string | undefined = ''; next !== undefined;) {
        const found: Page = await page(`${path}${next && `&cursor=${next}`}`);
        seen.push(...found.items.map(({ id, stream }) => id ?? stream));
        await between();
        next = found.nextCursor;
      }
      return seen;
    }

    test.each([
      '/v1/products?sort=name',
      '/v1/products?sort=-dueOn',
      '/v1/products?sort=stars',
      '/v1/recognitions?sort=-validUntil',
      '/v1/deadlines?sort=endsAt',
    ])('%s comes to the same as the whole', async (path) => {
      const whole = await page(`${path}&pageSize=100`);
      const seen = await walk(`${path}&pageSize=7`);
      expect(seen.slice(0, 100)).toEqual(whole.items.map(({ id, stream }) => id ?? stream));
      expect(seen).toHaveLength(whole.total);
    });

    test('shows no row twice and leaves none out though others come in before them', async () => {
      const before = (await page('/v1/products?sort=name&pageSize=100')).items.map(({ id }) => id);
      let added = 0;
      const seen = await walk('/v1/products?sort=name&pageSize=5', () => {
        added += 1;
        return api.owner.query(
          `insert into product_overview select (p).* from (select jsonb_populate_record(o,
             jsonb_build_object('id', $1::text, 'name', 'A a ' || $1)) as p
           from product_overview o limit 1) as made`,
          [`added-${added}`],
        );
      });
      await api.owner.query(`delete from product_overview where id like 'added-%'`);
      expect(seen.filter((id) => !id.startsWith('added-'))).toEqual(before);
    });

    test.each([
      ['of another order', '/v1/products?sort=-name&cursor=WyJuYW1lIiwieCIsImlkIl0'],
      ['that is none', '/v1/products?cursor=x'],
      ['with an object', `/v1/products?cursor=${btoa('["name",{"a":1},"x"]')}`],
    ])('a cursor %s is refused', async (_, path) => {
      expect(await (await ask(path)).json()).toMatchObject({
        status: 400,
        faults: [expect.objectContaining({ path: 'cursor' })],
      });
    });
  });

  describe('names of a request', () => {
    test('are those the caller gave, also in a refusal', async () => {
      const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
      const answer = await ask('/v1/products/khong-co', {
        'X-Request-Id': 'so-nn-0001',
        traceparent,
      });
      expect(answer.headers.get('x-request-id')).toBe('so-nn-0001');
      expect(answer.headers.get('traceparent')).toMatch(
        /^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01$/,
      );
      expect(await answer.json()).toMatchObject({ code: 'NOT_FOUND', requestId: 'so-nn-0001' });
    });

    test('are made anew where what was given is none', async () => {
      const answer = await ask('/v1/work', { 'X-Request-Id': 'a\tb', traceparent: '00-0-0-0' });
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(answer.headers.get('traceparent')).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    });
  });

  test('long answers are compressed, streams are not', async () => {
    const long = await ask('/v1/products?pageSize=100', { 'Accept-Encoding': 'gzip' });
    expect(long.headers.get('content-encoding')).toBe('gzip');
    const stop = new AbortController();
    const stream = await ask('/v1/changes', { 'Accept-Encoding': 'gzip' }, { signal: stop.signal });
    expect(stream.headers.get('content-encoding')).toBeNull();
    stop.abort();
  });

  describe('pages of other sites', () => {
    const preflight = (origin: string) =>
      fetch(`${api.url}/v1/products`, {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Method': 'GET' },
      });

    test('may ask when the setting names them, never with a session', async () => {
      const { headers } = await preflight('https://so-nong-nghiep.example');
      expect(headers.get('access-control-allow-origin')).toBe('https://so-nong-nghiep.example');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    });

    test.each(['https://ke-gian.example', 'null'])('%s may not', async (origin) => {
      expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull();
    });
  });

  describe('whoever asks without end', () => {
    let small: ApiInProcess;
    beforeAll(async () => {
      small = await ApiInProcess.start({ RATE_LIMIT: 20, RATE_LIMIT_PUBLIC: 50 });
      await small.person(office);
    });
    afterAll(() => small.stop());

    const statuses = async (path: string, headers: (i: number) => Record<string, string>) => {
      const found: number[] = [];
      for (let i = 0; i < 30; i += 1)
        found.push((await fetch(`${small.url}${path}`, { headers: headers(i) })).status);
      return found;
    };

    test('for certificates hears 429 and when to come back', async () => {
      const found = await statuses('/v1/public/certificates/x', (i) => ({
        Authorization: `Bearer ${i}`,
      }));
      expect(found.filter((status) => status === 404)).toHaveLength(5);
      const refused = await fetch(`${small.url}/v1/public/certificates/x`);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS', status: 429 });
    });

    test('with a key is slowed by the key; keys that nobody has are slowed by the address', async () => {
      expect((await statuses('/v1/work', () => KEY)).filter((one) => one === 200)).toHaveLength(20);
      const tried = await statuses('/v1/work', (i) => ({ Authorization: `Bearer no-key-${i}` }));
      expect(tried.slice(0, 20)).toEqual(Array(20).fill(401));
      expect(tried.slice(20)).toEqual(Array(10).fill(429));
      expect((await fetch(`${small.url}/v1/work`)).status).toBe(429);
      expect((await fetch(`${small.url}/health/live`)).status).toBe(200);
    });
  });
});
