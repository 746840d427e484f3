import { FileFaultsError, planFileNamed, readPlanFile } from '@ocop/platform';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileFaultLines } from './output';
import { sayChange } from '@ocop/words';
import { amendmentsGiven } from './plan-amendments';
import { listPlans } from './plan-list';

const folder = mkdtempSync(join(tmpdir(), 'ocop-plan-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a plan file is told its faults with line, what is wanted, the names there are and the remedy', async () => {
  const file = join(folder, 'ke-hoach.yaml');
  const plan = readFileSync(planFileNamed('huong-tra-2024'), 'utf8');
  writeFileSync(
    file,
    plan
      .replace('    no: 1', '    no: 2')
      .replace('before: 2024-07-10', 'before: 2024-04-01')
      .replace(/^title:/m, 'tieu-de:'),
  );
  const error = await readPlanFile(file).catch((caught: unknown) => caught);
  if (!(error instanceof FileFaultsError)) throw new Error('nothing was wrong');
  const lines = fileFaultLines(error).join('\n');
  for (const said of [
    /ke-hoach\.yaml:\d+: tieu-de: cần một trong các trường id, title, year/,
    /title: cần một dòng chữ từ 1 đến 300 ký tự/,
    /rounds\[1\]\.no: cần 3: các đợt được đánh số liên tục.*Cách sửa: /,
    /rounds\[0\]\.recognise\.before: cần một ngày sau intakeCloses\.before/,
  ])
    expect(lines).toMatch(said);
});

describe('the changes of a decision as a call names them', () => {
  test('days, names and what a file holds', async () => {
    const file = join(folder, 'khac.yaml');
    writeFileSync(file, '- { kind: add-commune, commune: { area: hue/x, name: X, office: X } }\n');
    const given = await amendmentsGiven({
      move: ['report:half-year=2024-07-01'],
      rename: ['hue/huong-tra/huong-toan=Xã Hương Toàn'],
      with: file,
    });
    expect(given).toEqual([
      { kind: 'move-date', date: 'report:half-year', to: '2024-07-01' },
      { kind: 'rename-commune', commune: 'hue/huong-tra/huong-toan', name: 'Xã Hương Toàn' },
      { kind: 'add-commune', commune: { area: 'hue/x', name: 'X', office: 'X' } },
    ]);
  });

  test('none is refused', async () => {
    await expect(amendmentsGiven({})).rejects.toThrow('--move');
  });

  test('are told with what stood there before', () => {
    const move = {
      kind: 'move-date',
      date: 'closes',
      from: '2024-12-31',
      to: '2025-01-15',
    } as const;
    expect(sayChange(move, 'vi')).toBe('closes: 31/12/2024 → 15/01/2025');
  });
});

describe('the list of plans where nothing runs', () => {
  const told: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  beforeAll(() => {
    process.stdout.write = (text: string) => told.push(text) > 0;
  });
  afterAll(() => {
    process.stdout.write = write;
  });

  test('names the files that come with the system, each with its id', async () => {
    await listPlans({ json: true, data: folder });
    const plans = JSON.parse(told.join('')) as object[];
    expect(plans).toContainEqual({
      id: 'hue-2027',
      title: expect.stringContaining('2027'),
      authority: 'UBND thành phố Huế',
      year: 2027,
      source: 'libs/programmes/plans/hue-2027.yaml',
      state: 'former-file',
      later: 'hue-2027-2',
    });
    expect(plans).toContainEqual(expect.objectContaining({ id: 'hue-2027-2', state: 'file' }));
  });
});
