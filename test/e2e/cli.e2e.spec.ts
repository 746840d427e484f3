import { planFileNamed } from '@ocop/platform';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { ReconcileReport } from '../../apps/cli/src/system/reconcile';
import { PersonAtApi } from '../support/person-at-api';
import { playedSystem } from '../support/played-system';
import { ocop } from '../support/running-cli';

const scratch = mkdtempSync(join(tmpdir(), 'ocop-cli-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('ocop beside the system that has played the story', () => {
  const { folder, out, keys, summary, apiUrl } = playedSystem();
  const beside = (...args: string[]) => ocop([...args, '--data', folder]);
  const json = async (...args: string[]) => {
    const { code, out: text, err } = await beside(...args, '--json');
    if (code === 2) throw new Error(err);
    return { code, value: JSON.parse(text) };
  };

  test('the start prints addresses, demo users and where the data lie', () => {
    expect(out).toMatch(/sẵn sàng sau \d+,\d giây/);
    expect(out).toMatch(/Vào làm việc\s+http:\/\/127\.0\.0\.1:\d+\/dang-nhap/);
    expect(out).toMatch(/API \(OpenAPI\)\s+http:\/\/127\.0\.0\.1:\d+\/docs/);
    expect(out).toMatch(/Temporal\s+http:\/\/127\.0\.0\.1:\d+/);
    expect(out).toContain(folder);
    expect(out).toContain(keys['phong-kinh-te']);
    expect(out).not.toContain('\r');
  });

  test('status, deadlines and a product, for people and for programs', async () => {
    const { value } = await json('status');
    expect(value.products.items).toHaveLength(8);
    expect((await beside('status')).out).toContain('Bún Vân Cù');
    const deadlines = await json('deadlines');
    expect(deadlines.code).toBe(0);
    const shown = await beside('product', 'show', 'huong-tra-2024-bun-van-cu');
    expect(shown.out).toContain('02/2024/GCN-OCOP-HT');
    const absent = await beside('product', 'show', 'khong-co');
    expect(absent).toMatchObject({ code: 1, err: expect.stringContaining('Không có chu trình') });
  });

  test('a command that does not fit is refused with exit code 1, a wrong call with 2', async () => {
    const late = await beside('send', 'Withdraw', 'products/huong-tra-2024-bun-van-cu', 'reason=x');
    expect(late).toMatchObject({ code: 1, err: expect.stringMatching(/WRONG_ROLE|CASE_CLOSED/) });
    expect((await beside('send', 'Withdraw', 'nowhere/x')).code).toBe(1);
    expect((await beside('send', 'Bribe', 'products/x')).code).toBe(2);
    expect((await ocop(['bribe'])).code).toBe(2);
    expect((await beside('status', '--as', 'nobody')).code).toBe(2);
    const help = await ocop(['send', '--help']);
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('Ví dụ:') });
  });

  test('a deadline is counted by the calendars of a system that is reached by its address alone', async () => {
    const term = ['deadline', '--rule', '15 working days', '--from', '2026-02-10T16:40', '--json'];
    const by = (env: Record<string, string>) => ocop(term, env);
    const key = keys['phong-kinh-te'] ?? '';
    for (const url of [apiUrl, `${apiUrl}/`]) {
      const { code, out: text } = await by({ OCOP_URL: url, OCOP_KEY: key });
      expect([code, JSON.parse(text)]).toMatchObject([
        0,
        { lastDay: '2026-03-10', calendars: { from: 'system', where: url } },
      ]);
    }
    const fault = async (env: Record<string, string>) => (await by(env)).err;
    expect(await fault({ OCOP_URL: apiUrl, OCOP_KEY: 'x' })).toContain('NOT_LOGGED_IN');
    expect(await fault({ OCOP_URL: apiUrl })).toContain('đặt cả OCOP_URL và OCOP_KEY');
    expect(await fault({ OCOP_URL: 'http://127.0.0.1:1', OCOP_KEY: key })).toContain(
      'http://127.0.0.1:1 không trả lời',
    );
  });

  test('what other rules would change is told from the running year, and nothing is written', async () => {
    const seal = async () => (await json('audit', 'verify')).value.seal.root as string;
    const before = await seal();
    const { value } = await json(
      ...['what-if', '--plan', 'huong-tra-2024', '--as', 'phong-kinh-te'],
      ...['--change', 'cut-off:70=80', 'quorum:1/1'],
    );
    const between = summary.products.flatMap(({ id, scores }) =>
      scores.flatMap(({ tier, average }) =>
        tier === 'district' && Number(average) >= 70 && Number(average) < 80 ? [id] : [],
      ),
    );
    expect(between.length).toBeGreaterThan(0);
    expect(value).toMatchObject({ running: true, unseen: [] });
    const fewer = value.products as { product: string; after: { stars: number } }[];
    expect(fewer.map(({ product }) => product).sort()).toEqual(between.sort());
    expect(fewer.every(({ after }) => after.stars === 3)).toBe(true);
    expect(await seal()).toBe(before);
  });

  test('a renewal shows the producer’s own score, and what the council found at each criterion', async () => {
    const renewal = 'huong-tra-2024-thanh-tra-huong-van-2027';
    const shown = await beside('product', 'show', renewal);
    expect(shown.out).toMatch(/Tự chấm: 81 \(\d sao; \d+\/\d+\/\d+\), 19\/01\/2027/);
    const { value } = await json('product', 'feedback', renewal, '--as', 'htx-huong-van');
    const { criteria } = value as { criteria: { mean: string }[] };
    const total = criteria.reduce((sum, { mean }) => sum + Number(mean) * 5, 0);
    expect(value).toMatchObject({ criteriaSet: '26/2026-01', sheets: 5 });
    expect(Math.round(total) / 5).toBe(73.2);
    const told = await beside('product', 'feedback', renewal, '--as', 'htx-huong-van');
    expect(told.out).toContain('Đa số phiếu chọn');
    expect(told.out).toMatch(/ \d+,\d\d\/\d+ /);
  });

  test('recognitions of former years come in from a list, and one decision ends two of them', async () => {
    const file = join(scratch, 'da-cong-nhan.csv');
    const head = 'Tên sản phẩm;Chủ thể;Xã/phường;Hạng sao;Số giấy chứng nhận;Ngày ký';
    const of = (name: string, no: number) =>
      `${name};HTX Cũ;Phường Hương Trà;3 sao;${no}/2025/HT;1/2/2025`;
    writeFileSync(file, [head, of('Nem', 1), of('Chả', 2), of('Tré', 3)].join('\n'));
    const office = ['--as', 'so-nn-mt'];
    const list = ['recognitions', 'import', file, '--plan', 'hue-2027', ...office];
    expect((await json(...list)).value).toMatchObject({ rows: 3, faults: [], stored: true });
    const again = await json(...list);
    expect({ code: again.code, faults: again.value.faults.length }).toEqual({ code: 1, faults: 3 });
    const settle = () => PersonAtApi.of(playedSystem(), 'so-nn-mt').post('/v1/clock/settle', {});
    await settle();
    const decided = (...ids: string[]) => {
      const certificates = ids.map((id) => ({ recognition: `hue-2027--${id}-htx-cu` }));
      const act = { decision: '88/QĐ-UBND', signedOn: '2027-07-30', certificates };
      const more = ['--as', 'chu-tich-hue', '--with', JSON.stringify(act)];
      return beside('send', 'EndCertificates', 'programmes/hue-2027', ...more);
    };
    const unknown = await decided('nem', 'khong-co');
    expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('khong-co') });
    expect(await decided('nem', 'cha')).toMatchObject({ code: 0 });
    await settle();
    const { value } = await json('certificates', ...office);
    const stages = (value.items as { product: string; stage: string }[])
      .filter(({ product }) => ['Nem', 'Chả', 'Tré'].includes(product))
      .map(({ product, stage }) => `${product} ${stage}`);
    expect(stages.sort()).toEqual(['Chả struck-off', 'Nem struck-off', 'Tré valid']);
  });

  describe('speaks one language', () => {
    /** Words that only people read; names of commands, ids and servers are the same everywhere. */
    const VIETNAMESE = /[ăâđêôơưạ-ỹ]/i;
    const english = (...args: string[]) => beside(...args, '--lang', 'en');

    test('Vietnamese: stages, tiers, holders and duties by their words, with a decimal comma', async () => {
      const status = (await beside('status')).out;
      expect(status).toContain('Ngày giờ hệ thống');
      expect(status).toContain('đã công nhận');
      expect(status).toContain('cấp huyện');
      expect(status).not.toMatch(/\b(recognised|district|province|running|closed|producer)\b/);
      const product = (await beside('product', 'show', 'huong-tra-2024-bun-van-cu')).out;
      expect(product).toMatch(/chấm \d+,\d\d điểm/);
      expect(product).not.toMatch(/\b(commune-officer|on-agenda|met|missed)\b/);
      expect((await beside('deadlines')).out).not.toMatch(/\b(running|missed|programme-office)\b/);
    });

    test('English, by --lang and by OCOP_LANG, but for what people wrote', async () => {
      const heads = (text: string) =>
        text.split('\n').filter((line) => /\b(id|Stage)\b/.test(line));
      const status = (await english('status')).out;
      expect(status).toContain('recognised');
      for (const line of heads(status)) expect(line).not.toMatch(VIETNAMESE);
      const refused = await english('product', 'show', 'khong-co');
      expect(refused.err).toContain('There is no product cycle "khong-co"');
      const closed = await ocop(
        ['send', 'Withdraw', 'products/huong-tra-2024-bun-van-cu', 'reason=x', '--data', folder],
        { OCOP_LANG: 'en' },
      );
      expect(closed.err).not.toMatch(VIETNAMESE);
      // A decision has the number that its office gave it.
      const help = (await ocop(['send', '--help', '--lang', 'en'])).out.replace('QĐ-UBND', '');
      expect(help).not.toMatch(VIETNAMESE);
      expect((await ocop(['bribe'])).err).toContain("không có lệnh 'bribe'");
    });
  });

  describe('takes what people call things where ids are', () => {
    test('a product by its name, also without marks and decomposed, or by its certificate', async () => {
      const names = [
        'Bún Vân Cù',
        'bun van cu',
        'Bún Vân Cù'.normalize('NFD'),
        '02/2024/GCN-OCOP-HT',
      ];
      for (const name of names)
        expect((await json('product', 'show', name)).value.id).toBe('huong-tra-2024-bun-van-cu');
    });

    test('what may be two cases is answered with both ids and does nothing', async () => {
      const { code, err } = await beside('send', 'StartRenewal', 'Thanh trà Hương Vân');
      expect(code).toBe(1);
      expect(err).toContain('  recognitions/huong-tra-2024-thanh-tra-huong-van  ');
      expect(err).toContain('  recognitions/huong-tra-2024-thanh-tra-huong-van-2027  ');
    });

    test('the fields of a command are told with their limits and an example', async () => {
      const { out } = await ocop(['send', 'SubmitScoreSheet', '--help']);
      expect(out).toContain('số nguyên từ 0 đến 100');
      expect(out).toContain('npx ocop send SubmitScoreSheet rounds/<id> ');
    });
  });

  test('doctor finds everything in order', async () => {
    const { code, value } = await json('doctor');
    expect(value.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([]);
    expect(code).toBe(0);
  });

  test('reconcile has nothing to do', async () => {
    const { code, value } = await json('reconcile', '--check');
    const { found, failed } = value as ReconcileReport;
    expect({ code, found: Object.values(found).flat(), failed }).toEqual({
      code: 0,
      found: [],
      failed: [],
    });
  });

  describe('what somebody did behind our back', () => {
    const owner = new Client({ connectionString: playedSystem().ownerUrl });
    beforeAll(() => owner.connect());
    afterAll(() => owner.end());

    test('an altered event is found by audit verify', async () => {
      const before = await json('audit', 'verify');
      expect({ code: before.code, whole: before.value.whole }).toEqual({ code: 0, whole: true });
      const seal = String(before.value.sealText);
      const where = `where type = 'ProductScored' and stream = 'product-cycle/huong-tra-2024-bun-van-cu'`;
      const { rows } = await owner.query(`select data from events ${where}`);
      await owner.query(`alter table events disable trigger events_append_only`);
      await owner.query(`update events set data = data || '{"stars": 5}' ${where}`);
      const { code, value } = await json('audit', 'verify');
      await owner.query(`update events set data = $1 ${where}`, [rows[0].data]);
      await owner.query(`alter table events enable trigger events_append_only`);
      expect(code).toBe(1);
      expect(value.faults).toMatchObject([
        { stream: 'product-cycle/huong-tra-2024-bun-van-cu', what: expect.any(String) },
      ]);
      expect((await json('audit', 'verify', '--against', seal)).code).toBe(0);
      const other = seal.replace(/root=./, (root) => (root === 'root=0' ? 'root=1' : 'root=0'));
      const differs = await json('audit', 'verify', '--against', other);
      expect(differs).toMatchObject({ code: 1, value: { against: [{ what: 'rewritten' }] } });
    });

    test('an altered row of a page is found and made right by projection rebuild', async () => {
      expect((await json('projection', 'rebuild', '--check')).value.differences).toEqual([]);
      await owner.query(
        `update product_overview set stars = 5 where id = 'huong-tra-2024-quyt-thanh-binh'`,
      );
      const { code, value } = await json('projection', 'rebuild', '--check');
      expect(code).toBe(1);
      expect(value.differences).toMatchObject([
        { table: 'product_overview', key: 'huong-tra-2024-quyt-thanh-binh', columns: ['stars'] },
      ]);
      expect((await json('projection', 'rebuild')).code).toBe(0);
      expect((await json('projection', 'rebuild', '--check')).code).toBe(0);
    });
  });
});

describe('ocop demo with a plan of your own', () => {
  test('plays a plan without a story, tells it in English and leaves its results', async () => {
    const plan = readFileSync(planFileNamed('huong-tra-2024'), 'utf8');
    const file = join(scratch, 'own.yaml');
    writeFileSync(file, plan.replaceAll('huong-tra-2024', 'own-2024'));
    const folder = join(scratch, 'out');
    const { code, out, err } = await ocop(
      ['demo', '--plan', file, '--out', folder, '--lang', 'en'],
      { TEMPORAL_UI_URL: undefined },
    );
    expect({ code, err: err.replace(/^{.*$/gm, '').trim() }).toEqual({ code: 0, err: '' });
    expect(out).toContain('MISSED: get the dossier onto the list');
    expect(readdirSync(folder).sort()).toEqual(
      ['certificates', 'letters', 'notices', 'summary.json', 'timeline.json'].sort(),
    );
    const summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8'));
    expect(summary).toMatchObject({
      plan: 'own-2024',
      regulation: '148-2023',
      businessFrom: '2024-04-09',
      workflows: { started: 10, completed: 10, open: 0 },
    });
    expect(summary.products.map(({ stage }: { stage: string }) => stage)).toEqual(
      Array(7).fill('closed'),
    );
  }, 90_000);

  test('a plan with faults is refused with file, line and what was expected; nothing is left', async () => {
    const plan = readFileSync(planFileNamed('huong-tra-2024'), 'utf8');
    const file = join(scratch, 'faulty.yaml');
    writeFileSync(file, plan.replace('before: 2024-07-10', 'before: 2024-02-30'));
    const folder = join(scratch, 'nothing');
    const { code, err } = await ocop(['demo', '--plan', file, '--out', folder]);
    const line = plan.split('\n').findIndex((text) => text.includes('before: 2024-07-10')) + 1;
    expect(code).toBe(1);
    expect(err).toContain('faulty.yaml');
    expect(err).toContain('rounds[0].recognise.before');
    expect(err).toContain(String(line));
    expect(err).toContain('2024-02-30');
    expect(existsSync(folder)).toBe(false);
  }, 30_000);
});
