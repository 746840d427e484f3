/** A guide as it is written: titles, numbered steps, paragraphs, tables and pictures; nothing else is used in them. */
export type Block =
  | { readonly kind: 'title' | 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'steps'; readonly steps: readonly string[] }
  | { readonly kind: 'picture'; readonly file: string; readonly text: string };

/** Reads a guide's blocks, which are divided by empty lines. */
export function blocksOf(guide: string): readonly Block[] {
  return guide
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf);
}

function blockOf(block: string): Block {
  const picture = /^!\[(.*)\]\((.*)\)$/.exec(block);
  if (picture) return { kind: 'picture', text: picture[1] ?? '', file: picture[2] ?? '' };
  const [, title] = /^#+ (.*)$/.exec(block) ?? [];
  if (title !== undefined) return { kind: 'title', text: title };
  if (block.startsWith('|')) return tableOf(block);
  if (!/^\d+\. /.test(block)) return { kind: 'paragraph', text: inOneLine(block) };
  const steps = block.split(/^\d+\. /m).filter((step) => step !== '');
  return { kind: 'steps', steps: steps.map(inOneLine) };
}

/** The second line of a table divides its heads from what stands below them. */
function tableOf(block: string): Block {
  const [heads = [], , ...rows] = block.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return { kind: 'table', heads, rows };
}

const inOneLine = (text: string) => text.trim().replace(/\s*\n\s*/g, ' ');

/** A stretch of a sentence: strong, emphatic, a key or an address, or plain. */
export interface Stretch {
  readonly look: 'strong' | 'em' | 'code' | 'plain';
  readonly text: string;
}

export function stretchesOf(text: string): readonly Stretch[] {
  return text
    .split(/(\*\*[^*]+\*\*|`[^`]+`|\b_[^_]+_\b)/)
    .filter((part) => part !== '')
    .map(stretchOf);
}

function stretchOf(part: string): Stretch {
  if (part.startsWith('**')) return { look: 'strong', text: part.slice(2, -2) };
  if (part.startsWith('`')) return { look: 'code', text: part.slice(1, -1) };
  if (/^_.+_$/.test(part)) return { look: 'em', text: part.slice(1, -1) };
  return { look: 'plain', text: part };
}
