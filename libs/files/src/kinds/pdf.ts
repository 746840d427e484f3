import { FileRefused } from '../file-refused';

/** What a reader of a PDF should know before opening it. */
export type PdfFlag = 'encrypted' | 'scripted' | 'has-attachments';

/** Software may add a little after the end; more than this is no PDF that anybody's scanner wrote. */
const TAIL = 4_096;

/**
 * A PDF is never parsed here, let alone drawn: its head, its end, and words that stand in it openly. What is packed into
 * compressed streams is not seen.
 * @throws FileRefused FILE_DAMAGED when its end is missing: an upload that was cut, a scan that was not finished
 */
export function pdfFlags(bytes: Buffer): PdfFlag[] {
  const end = bytes.lastIndexOf('%%EOF');
  if (end < 0 || end < bytes.length - TAIL) throw new FileRefused('FILE_DAMAGED', { type: 'pdf' });
  return [
    ...(isEncrypted(bytes) ? (['encrypted'] as const) : []),
    ...(['/JavaScript', '/JS', '/Launch'].some((name) => names(bytes, name))
      ? (['scripted'] as const)
      : []),
    ...(names(bytes, '/EmbeddedFile') ? (['has-attachments'] as const) : []),
  ];
}

/** The trailer names a dictionary of the encryption, by reference or in place. */
function isEncrypted(bytes: Buffer): boolean {
  return occurrences(bytes, '/Encrypt').some((at) =>
    /^\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(bytes.toString('latin1', at, at + 40)),
  );
}

function names(bytes: Buffer, name: string): boolean {
  return occurrences(bytes, name).some((at) =>
    /^[\s(<[/]/.test(bytes.toString('latin1', at + name.length, at + name.length + 1)),
  );
}

function occurrences(bytes: Buffer, word: string): number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
    found.push(at);
    if (found.length === 1_000) break;
  }
  return found;
}
