import type { Command } from 'commander';
import { toldCommand } from '../../../../test/support/told-command';
import { addLawLooks } from './law';
import { addLawApplies } from './law-applies';

/** What a command prints and how it ends. */
function run(...args: string[]) {
  const add = (program: Command) => {
    const law = program.command('law');
    addLawLooks(law);
    addLawApplies(law);
  };
  return toldCommand(add, 'law', ...args);
}

test('a law is shown chapter by chapter, with its articles and its defaults', async () => {
  const { out, code } = await run('show', '26/2026');
  expect(code).toBe(0);
  expect(out).toContain('Giấy chứng nhận có giá trị 36 tháng  (điều 4 khoản 3)');
  expect(out).toContain('Không có mẫu: bộ 26/2026-26  (điều 6 khoản 2 điểm d)');
  expect(out).toMatch(/Quy định để cho địa phương[\s\S]*mặc định 3\/4 \[council\.quorum\]/);
});

test('what was not found is said, and nothing is put in its place', async () => {
  const { out } = await run('show', '148-2023', '--json');
  const { facts } = JSON.parse(out) as { facts: { topic: string; key: string; en: string }[] };
  expect(facts).toContainEqual(
    expect.objectContaining({ key: 'unfound score-sheets', en: 'Not found: the score sheets' }),
  );
});

test('the difference of two laws is told as what goes, comes and changes', async () => {
  const { out } = await run('diff', '148-2023', '148-1489-2025');
  expect(out).toContain('- Cấp huyện: công nhận 3 sao');
  expect(out).toMatch(/~ Cấp tỉnh: công nhận 4 sao\n +→ Cấp tỉnh: công nhận 3, 4 sao {2}\(/);
});

test('a law and itself differ in nothing', async () => {
  const { out } = await run('diff', '26-2026', '26/2026', '--json');
  expect(JSON.parse(out)).toEqual({ from: '26-2026', to: '26-2026', changes: [] });
});

test.each(['1024', '148', '\ud83d', ''])(
  '%j is no law, and those there are are named',
  async (id) => {
    const { err, code } = await run('show', id);
    expect(code).toBe(1);
    expect(err).toContain('148-1489-2025');
  },
);

test('which law applies is told with its article, whichever way the day is written', async () => {
  const { out, code } = await run('applies', '--filed', '21/5/2026', '--kind', 'first');
  expect(code).toBe(0);
  expect(out).toMatch(/^148-1489-2025 {2}/);
  expect(out).toContain('Quyết định phải ký chậm nhất 21/07/2026  (QĐ 26/2026/QĐ-TTg');
});

test.each(['1024-07-10', '31/02/2026', '\ud83d', 'hôm qua'.normalize('NFD')])(
  'a dossier filed on %j falls under no law, and the refusal says what was wanted',
  async (filed) => {
    const { out, code } = await run('applies', '--filed', filed, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ law: null, faults: [{ code: 'NOT_A_DAY' }] });
    expect(out).toContain('DD/MM/YYYY');
  },
);
