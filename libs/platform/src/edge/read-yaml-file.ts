import { describeValue, type Fault, isReadable } from '@ocop/ground';
import { readFile, stat } from 'node:fs/promises';
import { type Document, isNode, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import { pathText } from './faults-of';

/** A file that cannot be taken in: every fault with its place, so that all can be mended in one go. */
export class FileFaultsError extends Error {
  constructor(
    readonly file: string,
    readonly faults: readonly (Fault & { readonly line?: number })[],
  ) {
    super(
      faults
        .map(({ path, expected, got, line }) => {
          const place = [file, ...(line === undefined ? [] : [line])].join(':');
          return `${place}: ${path ? `${path}: ` : ''}expected ${expected}, got ${got}`;
        })
        .join('\n'),
    );
    this.name = 'FileFaultsError';
  }
}

/** Far more than any plan needs, and little enough to be read in a moment. */
const LARGEST_FILE = 1_000_000;

/** A YAML file with the means to refuse what stands in it. */
export interface YamlFile {
  readonly value: unknown;
  /** The error for faults that were found in the value, each with its line. */
  readonly refuse: (faults: readonly Fault[]) => FileFaultsError;
}

/** Reads a YAML file in UTF-8. @throws FileFaultsError */
export async function readYamlFile(file: string): Promise<YamlFile> {
  const refuse = (expected: string, got: string, line?: number) =>
    new FileFaultsError(file, [{ path: '', expected, got, ...(line ? { line } : {}) }]);
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile()) throw refuse('a file that can be read', 'no such file');
  if (info.size > LARGEST_FILE) throw refuse(`at most ${LARGEST_FILE} bytes`, `${info.size} bytes`);
  const text = decode(await readFile(file), refuse);
  const lines = new LineCounter();
  const document = parse(text, lines, refuse);
  const [broken] = document.errors;
  if (broken) throw refuse('YAML', firstLine(broken.message), broken.linePos?.[0].line);
  const value = unfold(document, refuse);
  const refuseAll = (faults: readonly Fault[]) =>
    new FileFaultsError(
      file,
      faults.map((fault) => ({ ...fault, ...lineOf(document, lines, fault.path) })),
    );
  const unreadable = unreadableTexts(value, []);
  if (unreadable.length > 0) throw refuseAll(unreadable);
  return { value, refuse: refuseAll };
}

/** The parser follows nested brackets one by one, and a file of nothing else would take all of its stack. */
function parse(
  text: string,
  lineCounter: LineCounter,
  refuse: (expected: string, got: string) => Error,
): Document.Parsed<ParsedNode> {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: true });
  } catch (error) {
    throw refuse('YAML of a few levels', firstLine((error as Error).message));
  }
}

/** Texts with broken or invisible characters, with their places: YAML can write half an emoji as an escape. */
function unreadableTexts(value: unknown, path: readonly PropertyKey[]): Fault[] {
  if (typeof value === 'string') {
    if (isReadable(value)) return [];
    const expected = 'text without broken or invisible characters';
    return [{ path: pathText(path), expected, got: describeValue(value) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((item, i) => [i, item])
    : Object.entries(value);
  return entries.flatMap(([key, item]) => unreadableTexts(item, [...path, key]));
}

/** References that multiply could fill the memory from a file of a few lines. */
function unfold(document: Document, refuse: (expected: string, got: string) => Error): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) as unknown;
  } catch (error) {
    throw refuse('YAML with few references (&name, *name)', (error as Error).message);
  }
}

function decode(bytes: Uint8Array, refuse: (expected: string, got: string) => Error): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('text in UTF-8', 'bytes that are not UTF-8');
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}

/** Line of the value at `rounds[0].recognise.before`, or of the nearest thing around it. */
function lineOf(document: Document, lines: LineCounter, path: string): { line?: number } {
  const keys = path.split(/[.[\]]+/).filter((part) => part !== '');
  for (let length = keys.length; length > 0; length -= 1) {
    const at = keys.slice(0, length).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const node = document.getIn(at, true);
    if (isNode(node) && node.range) return { line: lines.linePos(node.range[0]).line };
  }
  return {};
}
