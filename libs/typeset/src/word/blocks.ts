import type { Block } from '@ocop/papers';
import { centred, mm, paragraph, rule, run, type Xml } from './paragraph';
import { table } from './table';

/** What stands between the head of a paper and its signatures. */
export function blocksOf(blocks: readonly Block[], width: number): Xml {
  return blocks.map((block, i) => drawn(block, width, i + 1 === blocks.length)).join('');
}

/** The word “Điều” and its number are bold (Decree 30/2020, annex I, II.6.d). */
function articled(text: string, italic: boolean): Xml {
  const [article = ''] = /^Điều \d+\./.exec(text) ?? [];
  const rest = run(text.slice(article.length), { italic });
  return article ? run(article, { bold: true, italic }) + rest : rest;
}

function drawn(block: Block, width: number, isLast: boolean): Xml {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(articled(block.text, block.italic ?? false), {
        ...{ align: 'both', firstLine: mm(10), before: 60, after: 60, line: 288 },
        // What leads into a table or a list does not stay behind at the end of a page; signatures do not go on alone.
        ...(block.text.endsWith(':') || isLast ? { keepNext: true } : {}),
      });
    case 'heading':
      return paragraph(run(block.text, { bold: true }), { keepNext: true, before: 120, after: 60 });
    case 'centred':
      return centred(block.text, { bold: true }, { before: 120, after: 120 });
    case 'table':
      return listed(block, width) + paragraph('', { line: 120 });
    case 'annex':
      return [
        centred(block.title, TITLE, { onNewPage: true }),
        centred(block.subject.toLocaleUpperCase('vi'), TITLE),
        centred(block.reference, { italic: true }),
        rule(width * 0.37),
        paragraph(''),
      ].join('');
  }
}

const TITLE = { size: 14, bold: true } as const;

function listed(
  { columns, rows, size = 12 }: Extract<Block, { kind: 'table' }>,
  width: number,
): Xml {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((width * column.width) / shares));
  const cell = { before: 40, after: 40 };
  const heads = columns.map(({ title }) => centred(title, { size, bold: true }, cell));
  const body = rows.map((row) => ({
    cells: columns.map(({ align }, i) =>
      paragraph(run(row[i] ?? '', { size }), { align, ...cell }),
    ),
  }));
  return table(widths, [{ cells: heads, isHead: true }, ...body], { lines: true });
}
