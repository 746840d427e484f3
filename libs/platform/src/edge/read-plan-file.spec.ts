import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planFileNamed, readPlanFile } from './read-plan-file';
import { FileFaultsError } from './read-yaml-file';

const folder = mkdtempSync(join(tmpdir(), 'ocop-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = readFileSync(planFileNamed('huong-tra-2024'), 'utf8');
const lineOf = (text: string, nth = 0) =>
  plan.split('\n').flatMap((line, i) => (line.includes(text) ? [i + 1] : []))[nth];

async function faultsOf(content: string | Buffer) {
  const file = join(folder, 'plan.yaml');
  writeFileSync(file, content);
  const error = await readPlanFile(file).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (!(error instanceof FileFaultsError)) throw new Error(`read, or failed with ${String(error)}`);
  expect(error.message).toContain('plan.yaml');
  return { message: error.message, faults: error.faults };
}

describe('a plan file is refused, with file, place, what was expected and what came', () => {
  test('a date that does not exist', async () => {
    const { faults } = await faultsOf(plan.replace('before: 2024-07-10', 'before: 2024-02-30'));
    expect(faults).toEqual([
      expect.objectContaining({
        path: 'rounds[0].recognise.before',
        got: expect.stringContaining('2024-02-30'),
        line: lineOf('before: 2024-07-10'),
      }),
    ]);
  });

  test.each(['2024-2025', '"2024 và 2025"', '[2024, 2025]'])(
    'two years in one file: %s',
    async (years) => {
      const { faults } = await faultsOf(plan.replace(/^year: 2024$/m, `year: ${years}`));
      const ofYear = faults.filter(({ path }) => path === 'year');
      expect(ofYear).toMatchObject([
        { remedy: { vi: expect.stringContaining('plan new --from') } },
      ]);
      const { faults: mistyped } = await faultsOf(plan.replace(/^year: 2024$/m, 'year: hai'));
      expect(mistyped.find(({ path }) => path === 'year')?.remedy).toBeUndefined();
    },
  );

  test('a round that ends before it starts, and a product twice, in one go', async () => {
    const [, first = ''] = /^products:\n((?: {2}- [\s\S]*?)(?=\n {2}- ))/m.exec(plan) ?? [];
    const { faults } = await faultsOf(
      plan
        .replace('before: 2024-07-10', 'before: 2024-04-01')
        .replace(/^products:\n/m, `products:\n${first}\n`),
    );
    const paths = faults.map(({ path }) => path);
    expect(paths).toContain('rounds[0].recognise.before');
    expect(paths.some((path) => path.startsWith('products[1]'))).toBe(true);
    expect(faults.every(({ expected, got }) => expected.length > 3 && got.length > 0)).toBe(true);
  });

  test('an unknown tier, and a threshold that the law does not allow', async () => {
    const tier = await faultsOf(plan.replace('tier: district', 'tier: village'));
    expect(tier.faults[0]).toMatchObject({ path: expect.stringMatching(/tier$/) });
    const threshold = await faultsOf(plan.replace(/points: 70/, 'points: 60'));
    expect(threshold.faults[0]).toMatchObject({
      path: expect.stringMatching(/points$/),
      remedy: { vi: expect.stringContaining('chia thẩm quyền công nhận') },
    });
  });

  test.each([
    ['half an emoji', '\\ud83d'],
    ['NUL', '\\0'],
    ['an isolate', '\\u2066'],
    ['a tab', '\\t'],
  ])('%s in a title, with its line', async (_, escape) => {
    const { faults } = await faultsOf(
      plan.replace(/^title: .*$/m, `title: "Kế hoạch ${escape} năm"`),
    );
    expect(faults).toMatchObject([{ path: 'title', line: lineOf('title:') }]);
  });

  test('brackets nested a hundred thousand deep', async () => {
    expect((await faultsOf('['.repeat(100_000))).faults).toHaveLength(1);
    expect((await faultsOf('['.repeat(3_000) + ']'.repeat(3_000))).faults).not.toEqual([]);
  });

  test('ids that would be too long for the cases made of them', async () => {
    const { faults } = await faultsOf(plan.replace(/^id: .*$/m, `id: ${'x'.repeat(121)}`));
    expect(faults).toMatchObject([{ path: 'id', expected: expect.stringContaining('1 to 120') }]);
  });

  test('products that are twins but for the way their names are written', async () => {
    const [, first = ''] = /^products:\n((?: {2}- [\s\S]*?)(?=\n {2}- ))/m.exec(plan) ?? [];
    const twin = first.replace(/no: \d+/, 'no: 99').replace(/id: (\S+)/, 'id: sinh-doi');
    const hidden = twin.replace(
      /name: (.*)/,
      (_, name: string) => `name: ${name.replace(/ /g, '  ')}`,
    );
    const { faults } = await faultsOf(plan.replace(/^products:\n/m, `products:\n${hidden}\n`));
    expect(faults.map(({ path }) => path)).toContain('products[1].name');
  });

  test('defaults that no version has, at their line, with what else is wrong', async () => {
    const wrong = plan.replace('defaults: system-1', 'defaults: system-9');
    const known = {
      path: 'defaults',
      expected: 'one of system-1, system-2, system-3',
      expectedVi: 'một trong system-1, system-2, system-3',
      line: lineOf('defaults: system-1'),
    };
    const { faults } = await faultsOf(wrong);
    expect(faults).toEqual([{ ...known, got: '"system-9"' }]);
    const more = await faultsOf(wrong.replace(/^title: .*$/m, 'title: 7').replace('system-9', '9'));
    expect(more.faults).toMatchObject([{ path: 'title' }, { ...known, got: '9' }]);
  });

  test.each<[string, string, string, { path: string; said: RegExp; remedy?: RegExp }]>([
    [
      'a field that there is not: those there are',
      'intakeCloses:\n      before',
      'intakeCloses:\n      until',
      { path: 'rounds[0].intakeCloses.until', said: /một trong các trường before, by, month/ },
    ],
    [
      'no way of saying a day: the ways there are',
      '      before: 2024-07-10\\n',
      '',
      { path: 'rounds[0].recognise', said: /đối tượng có các trường|đúng một cách nói ngày/ },
    ],
    [
      'a number where an object belongs: its fields',
      'closes:',
      'closes: 7\nx:',
      { path: 'closes', said: /đối tượng có các trường source và có thể có on/ },
    ],
    [
      'a clause that YAML reads as a number',
      'clause: III.3',
      'clause: 3.2',
      { path: 'rounds[0].recognise.source.clause', said: /chữ/, remedy: /dấu nháy: '3\.2'/ },
    ],
    [
      'a sentence that a comma cuts',
      '      source:\n        clause: III.3\n        quote: .*',
      '      source: { clause: III.3, quote: kiểm tra, giám sát }',
      { path: 'rounds[0].recognise.source.giám sát', said: /một trong/, remedy: /dấu phẩy/ },
    ],
    [
      'a round of another tier',
      'tier: district\n    no: 1',
      'tier: province\n    no: 1',
      { path: 'rounds[0].tier', said: /district/, remedy: /activities.*districts/ },
    ],
    [
      'a gap between the numbers of rounds',
      'no: 2\n    opens',
      'no: 3\n    opens',
      { path: 'rounds[1].no', said: /2: các đợt/, remedy: /đợt đầu có thể mang số bất kỳ/ },
    ],
    [
      'a day of another year',
      'before: 2024-06-25',
      'before: 2025-06-25',
      { path: 'rounds[0].intakeCloses.before', said: /trong năm 2024/, remedy: /"year"/ },
    ],
    [
      'a day that does not exist',
      'before: 2024-06-25',
      'before: 2024-06-31',
      { path: 'rounds[0].intakeCloses.before', said: /YYYY-MM-DD, hoặc một tháng viết YYYY-MM/ },
    ],
    [
      'the year 1024',
      'before: 2024-06-25',
      'before: 1024-06-25',
      { path: 'rounds[0].intakeCloses.before', said: /từ 2000-01-01/ },
    ],
  ])('tells of %s', async (_what, from, to, { path, said, remedy }) => {
    const { faults } = await faultsOf(plan.replace(new RegExp(from), to));
    const fault = faults.find((one) => one.path === path);
    expect([path, fault?.expectedVi]).toEqual([path, expect.stringMatching(said)]);
    expect(fault?.expected).not.toMatch(/Invalid input/);
    expect(fault?.remedy?.vi ?? '').toMatch(remedy ?? /^/);
    expect(fault?.line).toBeGreaterThan(0);
  });

  test('what is wrong in shape and what is wrong in meaning, in one go', async () => {
    const { faults } = await faultsOf(
      plan
        .replace('intakeCloses:', 'intakeCloses: # trước ngày')
        .replace(/^title: .*$/m, 'title: 7')
        .replace('before: 2024-07-10', 'before: 2024-04-01'),
    );
    const paths = faults.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['title', 'rounds[0].recognise.before']));
    expect(faults.every(({ expectedVi = '' }) => expectedVi.length > 3)).toBe(true);
  });

  test('text that is not YAML', async () => {
    const { message } = await faultsOf('id: [1, 2\nrounds: }');
    expect(message).toMatch(/YAML/);
  });

  test('bytes that are not UTF-8', async () => {
    const { message } = await faultsOf(Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xff, 0xfe, 0x0a]));
    expect(message).toMatch(/UTF-8/);
  });

  test('a file of 50 MB', async () => {
    const { message } = await faultsOf(Buffer.alloc(50_000_000, 0x20));
    expect(message).toMatch(/MB|large|bytes/i);
  });

  test('an empty file, a list, and a bomb of aliases', async () => {
    for (const content of ['', '- a\n- b\n'])
      expect((await faultsOf(content)).faults).not.toEqual([]);
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[i]}`).join(',')}]`)
      .join('\n')}\n`;
    expect((await faultsOf(bomb)).faults).not.toEqual([]);
  });

  test('names in NFD come out NFC', async () => {
    const file = join(folder, 'nfd.yaml');
    writeFileSync(file, plan.normalize('NFD'));
    const read = await readPlanFile(file);
    expect(JSON.stringify(read)).toBe(JSON.stringify(read).normalize('NFC'));
    expect(read.products.map(({ name }) => name)).toContain('Bún Vân Cù');
  });
});
