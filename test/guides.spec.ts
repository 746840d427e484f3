import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, stretchesOf } from '../apps/web/src/guide/written';

const folder = join(__dirname, '..', 'infra', 'docs', 'guides');
const guides = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');

test.each(guides)('%s is read whole: a title, steps, and pictures that exist', (name) => {
  const blocks = blocksOf(readFileSync(join(folder, name), 'utf8'));
  expect(blocks[0]).toMatchObject({ kind: 'title' });
  expect(blocks.some(({ kind }) => kind === 'steps')).toBe(true);
  // Marks of other blocks would be shown as they are typed.
  const typed = blocks.filter(
    (block) => block.kind === 'paragraph' && /^[#|>*+-]/.test(block.text),
  );
  expect(typed).toEqual([]);
  const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block.file] : []));
  const there = readdirSync(join(folder, 'pictures')).map((file) => `pictures/${file}`);
  expect(there).toEqual(expect.arrayContaining(pictures));
});

test('a table has heads and rows', () => {
  const [title, table] = blocksOf(
    '## Nhắc gì\n\n| Việc | Khi nào |\n| --- | --- |\n| **Nộp** | trước 7 ngày |',
  );
  expect(title).toEqual({ kind: 'title', text: 'Nhắc gì' });
  expect(table).toEqual({
    kind: 'table',
    heads: ['Việc', 'Khi nào'],
    rows: [['**Nộp**', 'trước 7 ngày']],
  });
});

test('a step keeps its words and their weight over the end of a line', () => {
  const [steps] = blocksOf('1. **Chấm điểm**: chọn\n   đợt, `Enter`.\n2. Nộp.');
  expect(steps).toEqual({ kind: 'steps', steps: ['**Chấm điểm**: chọn đợt, `Enter`.', 'Nộp.'] });
  expect(stretchesOf('**Nộp** ở mục _Giấy tờ_')).toEqual([
    { look: 'strong', text: 'Nộp' },
    { look: 'plain', text: ' ở mục ' },
    { look: 'em', text: 'Giấy tờ' },
  ]);
});
