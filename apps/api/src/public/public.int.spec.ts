import { PictureDrawer } from '@ocop/files';
import { ClockStore, projectRoot } from '@ocop/platform';
import { MatterStore } from '@ocop/records';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, get, type IncomingMessage, request } from 'node:http';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { photograph } from '../../../../test/support/photographs';
import { ids, PublicCertificates } from '../../../../test/support/public-certificates';

jest.setTimeout(30_000);

describe('the public pages', () => {
  let world: PublicCertificates;
  let api: ApiInProcess;
  beforeAll(async () => {
    world = await PublicCertificates.at('2027-07-08T10:00:00+07:00');
    ({ api } = world);
  }, 60_000);
  afterAll(() => world.stop());

  const page = (path: string, headers?: Record<string, string>) => world.page(path, headers);
  const stateOf = (text: string) => /data-state="([\w-]+)"/.exec(text)?.[1];

  describe('a certificate’s page', () => {
    test.each([
      ['valid', 'valid', 'CÒN HIỆU LỰC'],
      ['late', 'expired', 'HẾT HIỆU LỰC'],
      ['grace', 'renewal-pending', 'CÒN HIỆU LỰC'],
      ['suspended', 'suspended', 'TẠM ĐÌNH CHỈ'],
      ['revoked', 'revoked', 'ĐÃ THU HỒI'],
      ['struck-off', 'struck-off', 'ĐÃ ĐƯA KHỎI DANH SÁCH'],
      ['superseded', 'superseded', 'ĐÃ THAY BẰNG GIẤY MỚI'],
    ])('%s: says %s in a large word, with a sign', async (name, state, word) => {
      const { status, text } = await page(`/c/${ids[name]}`);
      expect([status, stateOf(text)]).toEqual([200, state]);
      expect(text.replace(/\s+/g, ' ')).toMatch(
        new RegExp(`<svg.*</svg> <p class="word">${word}</p>`),
      );
      expect(Buffer.byteLength(text)).toBeLessThan(30_000);
      expect(text).not.toContain('Bí Mật');
    });

    test('the last day is the last: midnight in Vietnam decides, whatever was recorded', async () => {
      const clock = api.app.get(ClockStore);
      await clock.holdAt(Date.parse('2027-07-08T23:59:59+07:00'));
      expect(stateOf((await page(`/c/${ids['valid']}`)).text)).toBe('valid');
      await clock.holdAt(Date.parse('2027-07-09T00:00:00+07:00'));
      const { text } = await page(`/c/${ids['valid']}`);
      expect(stateOf(text)).toBe('expired');
      expect(text.replace(/\s+/g, ' ')).toContain('hết hiệu lực sau ngày 08/07/2027');
    });

    test('what replaced it, who revoked it, what it covers', async () => {
      expect((await page(`/c/${ids['superseded']}`)).text).toContain(`href="/c/${ids['valid']}"`);
      expect((await page(`/c/${ids['revoked']}`)).text.replace(/\s+/g, ' ')).toContain(
        '05/01/2027: Thu hồi (QĐ 77/QĐ-UBND)',
      );
      const { text } = await page(`/c/${ids['valid']}`);
      for (const told of [
        '46-19804-12-2024',
        '12/QĐ-UBND',
        'Xã Hương Vân',
        'HTX Hương Vân',
        '01/valid',
      ])
        expect(text).toContain(told);
    });

    test('in English where the address or the browser asks for it', async () => {
      expect((await page(`/c/${ids['valid']}?lang=en`)).text).toContain('EXPIRED');
      const { text, headers } = await page(`/c/${ids['revoked']}`, {
        'Accept-Language': 'en-GB,en;q=0.9',
      });
      expect(text).toContain('<html lang="en">');
      expect([headers.get('content-language'), headers.get('vary')]).toEqual([
        'en',
        'Accept-Encoding, Accept-Language',
      ]);
    });

    test('a name that looks like markup stays a name; nothing runs but our one script', async () => {
      const { text, headers } = await page(`/c/${ids['nasty']}`);
      expect(text).not.toContain('<script>alert');
      expect(text).toContain('Mắm &lt;script&gt;alert(1)&lt;/script&gt; &quot;tép&quot; #read');
      const csp = headers.get('content-security-policy') ?? '';
      expect(csp).toContain("default-src 'none'");
      expect(csp).not.toContain('unsafe');
    });

    test('shows the picture that its certificate shows: under 30 kB together, kept for ever under its hash', async () => {
      const drawn = await new PictureDrawer(projectRoot()).draw(
        photograph(900, 600, { noise: 255 }),
        'image/png',
        [
          { side: 1_000, most: 200_000 },
          { side: 320, most: 12_000 },
        ],
      );
      const [print, small] = drawn.map(({ bytes }) => Buffer.from(bytes));
      const matter = new MatterStore(api.owner);
      const inText = (one = Buffer.alloc(0)) => ({ jpeg: one.toString('base64') });
      const kept = { print: inText(print), page: inText(small) };
      const [picture, strange] = await Promise.all(
        ['of this', 'of none'].map((of) => matter.keep({ of, ...kept })),
      );
      await api.owner.query(`update certificate_register set picture = $1 where id = $2`, [
        picture,
        ids['revoked'],
      ]);
      await new Promise((aSecond) => setTimeout(aSecond, 1_100));
      const { text } = await page(`/c/${ids['revoked']}`);
      const [, src = ''] = /<img[^>]* src="([^"]+)"[^>]*alt="Ảnh sản phẩm: /s.exec(text) ?? [];
      const response = await fetch(`${api.url}${src}`);
      const jpeg = Buffer.from(await response.arrayBuffer());
      expect(jpeg.equals(small ?? Buffer.alloc(0))).toBe(true);
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      const { text: english } = await page(`/c/${ids['revoked']}?lang=en`);
      expect(english).toContain(src);
      for (const one of [text, english])
        expect(Buffer.byteLength(one) + jpeg.length).toBeLessThan(30_000);
      const { text: unknown } = await page(`/c/${'a'.repeat(26)}`);
      for (const other of [`${strange}.jpg`, 'f'.repeat(64), "x' or 1=1"])
        expect(await page(`/c/anh/${encodeURIComponent(other)}`)).toMatchObject({
          status: 404,
          text: unknown,
        });
      expect((await page(`/c/${ids['valid']}`)).text).not.toContain('<img');
    });

    test('10,000 random ids are one page, to the byte; an address of before leads on', async () => {
      const { text: unknown } = await page(`/c/${'a'.repeat(26)}`);
      const texts = new Set<string>();
      for (let round = 0; round < 400; round++)
        for (const { status, text } of await Promise.all(
          Array.from({ length: 25 }, () =>
            page(`/c/${randomBytes(16).toString('hex').slice(0, 26)}`),
          ),
        )) {
          expect(status).toBe(404);
          texts.add(text);
        }
      expect([...texts]).toEqual([unknown]);
      // A code that was cut off before its id, or within it.
      for (const path of ['/c', '/c/', `/c/${ids['valid']?.slice(0, 20)}`])
        expect(await page(path)).toMatchObject({ status: 404, text: unknown });
      const moved = await page(`/xac-minh/${ids['valid']}`);
      expect([moved.status, moved.headers.get('location')]).toEqual([301, `/c/${ids['valid']}`]);
    }, 120_000);
  });

  test('a report without script: what is missing, of nothing, or as JSON is refused on a page', async () => {
    const post = async (id: string, body: string, type = 'application/x-www-form-urlencoded') => {
      const response = await fetch(`${api.url}/c/${id}/phan-anh`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Accept: 'text/html', 'Content-Type': type },
        body,
      });
      return [response.status, response.headers.get('content-type')];
    };
    const asPage = 'text/html; charset=utf-8';
    expect(await post(ids['valid'] ?? '', 'mismatch=&words=x')).toEqual([400, asPage]);
    expect(await post(ids['valid'] ?? '', 'mismatch=label&mismatch=other')).toEqual([400, asPage]);
    expect(await post('khong-co', 'mismatch=label')).toEqual([404, asPage]);
    expect(await post(ids['valid'] ?? '', '{}', 'application/json')).toEqual([415, asPage]);
    const { text } = await page(`/c/${ids['valid']}`);
    expect(text).toContain(`action="/c/${ids['valid']}/phan-anh"`);
    expect(text).not.toContain('Đã ghi nhận');
    expect((await page(`/c/${ids['valid']}?da-gui=1`)).text).toContain('Đã ghi nhận phản ánh');
  });

  describe('with the limit that is shipped', () => {
    let busy: ApiInProcess;
    beforeAll(async () => {
      busy = await ApiInProcess.on(api.database);
    });
    afterAll(() => {
      agent.destroy();
      return busy.stop();
    });

    const MARKET = '127.0.0.1';
    const TOGETHER = '127.0.0.7';
    const GUESSER = '127.0.0.8';
    const REPORTER = '127.0.0.6';
    const agent = new Agent({ keepAlive: true });
    /** One look from an address of its own: every address of 127/8 is this machine. */
    const ask = (path: string, localAddress: string) =>
      new Promise<{ status: number; wait: number }>((resolve, reject) => {
        get(`${busy.url}${path}`, { localAddress, agent }, (response) => {
          const { statusCode = 0, headers } = response.resume();
          response.on('end', () =>
            resolve({ status: statusCode, wait: Number(headers['retry-after'] ?? 0) }),
          );
        }).on('error', reject);
      });
    const asked = async (paths: readonly string[], address: string) => {
      const answers = [];
      for (let i = 0; i < paths.length; i += 25)
        answers.push(
          ...(await Promise.all(paths.slice(i, i + 25).map((path) => ask(path, address)))),
        );
      return answers;
    };
    const all = Object.values(ids);
    /** A shopper opens what a label leads to: the page, its script, and the state that the script asks for. */
    const shoppers = (n: number) =>
      Array.from({ length: n }, (_, i) => all[i % all.length] ?? '').flatMap((id) => [
        `/c/${id}`,
        '/c/check.js',
        `/v1/public/certificates/${id}`,
      ]);
    const guesses = (n: number) =>
      Array.from({ length: n }, () => `/c/${randomBytes(16).toString('hex').slice(0, 26)}`);
    const countOf = (answers: readonly { status: number }[], wanted: number) =>
      answers.filter(({ status }) => status === wanted).length;

    test('a market behind one address goes on while one who tries without end is slowed', async () => {
      const [tried, bought] = await Promise.all([
        asked(guesses(600), '127.0.0.9'),
        asked(shoppers(250), MARKET),
      ]);
      expect(new Set(bought.map(({ status }) => status))).toEqual(new Set([200]));
      expect(countOf(tried, 404)).toBeGreaterThanOrEqual(120);
      expect(countOf(tried, 429)).toBeGreaterThan(200);
      expect(countOf(tried, 404) + countOf(tried, 429)).toBe(600);
      // What is slowed is not shut out: whoever waits as long as they were told is let in.
      const refused = tried.filter(({ status }) => status === 429).map(({ wait }) => wait);
      expect([Math.min(...refused), Math.max(...refused)]).toEqual([1, 1]);
      expect((await ask(`/c/${ids['nasty']}`, '127.0.0.9')).status).toBe(200);
    }, 60_000);

    test('random ids run dry behind the address of a market whose shoppers never wait', async () => {
      const scans = shoppers(250);
      const tried: { status: number; wait: number }[] = [];
      const bought: { status: number }[] = [];
      for (let part = 0; part < 10; part += 1) {
        tried.push(...(await asked(guesses(300), TOGETHER)));
        bought.push(...(await asked(scans.slice(part * 75, (part + 1) * 75), TOGETHER)));
      }
      expect([bought.length, countOf(bought, 200)]).toEqual([750, 750]);
      expect(countOf(tried, 404)).toBeLessThan(1_500);
      expect(countOf(tried, 404) + countOf(tried, 429)).toBe(3_000);
    }, 60_000);

    test('ten reports a minute from one address; another still reports, and everybody still looks', async () => {
      const report = async (localAddress: string) => {
        const path = `/v1/public/certificates/${'a'.repeat(26)}/reports`;
        const asked = request(`${busy.url}${path}`, { localAddress, agent, method: 'POST' });
        asked.setHeader('Content-Type', 'application/json').end('{"mismatch":"label"}');
        const [answer] = (await once(asked, 'response')) as [IncomingMessage];
        return answer.resume().statusCode;
      };
      const told: unknown[] = [];
      for (let i = 0; i < 14; i += 1) told.push(await report(REPORTER));
      expect(told.slice(0, 10)).toEqual(Array(10).fill(404));
      expect(told.slice(-2)).toEqual([429, 429]);
      expect(await report('127.0.0.5')).toBe(404);
      expect((await ask(`/c/${ids['valid']}`, REPORTER)).status).toBe(200);
    }, 60_000);

    test('what is unknown for whatever reason is refused alike, by page and as data, and is unknown after a wait', async () => {
      const unknown = [
        ...[`/c/${'a'.repeat(26)}`, `/c/${ids['valid']?.slice(0, 20)}`, '/c'],
        ...['/v1/public/certificates/0', '/v1/public/certificates/0/qr.svg', '/c/anh/0'],
        ...[`/v1/public/files/${'0'.repeat(64)}`, '/v1/public/status/revocation/999'],
      ];
      await asked(guesses(500), GUESSER);
      // Where the machine is slow, some are free again by then: of ten of each not all.
      const answers = await Promise.all(
        unknown.map(async (path) => {
          const tens = await asked(Array<string>(10).fill(path), GUESSER);
          expect(tens.every(({ status }) => status === 404 || status === 429)).toBe(true);
          return tens.find(({ status }) => status === 429);
        }),
      );
      expect(answers).toEqual(unknown.map(() => ({ status: 429, wait: 1 })));
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      expect((await ask(unknown[0] ?? '', GUESSER)).status).toBe(404);
    }, 60_000);
  });
});
