import type { Closing, Signature } from '@ocop/papers';
import { centred, mm, paragraph, run, type Xml } from './paragraph';
import { table } from './table';

/** Whom the paper goes to on the left, who signs on the right; where two sign, the recipients stand below. */
export function closingOf({ recipients, signatures }: Closing, width: number): Xml {
  const list = recipients ? recipientLines(recipients) : paragraph('');
  const names = signatures.map(signed);
  const cells = names.length > 1 ? names : [list, ...names];
  const beside = table(
    cells.map(() => Math.floor(width / cells.length)),
    [{ cells }],
    { lines: false },
  );
  return paragraph('', { keepNext: true }) + beside + (names.length > 1 && recipients ? list : '');
}

function recipientLines(recipients: readonly string[]): Xml {
  const head = paragraph(run('Nơi nhận:', { size: 12, bold: true, italic: true }), {
    keepNext: true,
  });
  return (
    head +
    recipients.map((to) => paragraph(run(`- ${to}`, { size: 11 }), { keepNext: true })).join('')
  );
}

function signed({ as, name = '' }: Signature): Xml {
  const quality = as.map((line) => centred(line, { bold: true }, { keepNext: true }));
  return quality.join('') + centred(name, { bold: true }, { before: mm(20) });
}
