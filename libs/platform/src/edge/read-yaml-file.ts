import { describeValue, type Fault, isReadable } from '@ocop/ground';
import { readFile, stat } from 'node:fs/promises';
import { type Document, isNode, LineCounter, parseDocument, type ParsedNode } from 'yaml';
import { pathText } from './faults-of';
import { sayYamlFault } from './yaml-words';

/** A fault of a file: the line, and what came in Vietnamese, where that is said in words. */
export interface FileFault extends Fault {
  readonly line?: number;
  readonly gotVi?: string;
}

/** Vietnamese, then English. */
type Said = readonly [vi: string, en: string];
type Refuse = (expected: Said, got: Said, line?: number) => FileFaultsError;

/** A file that cannot be taken in: every fault with its place, so that all can be mended in one go. */
export class FileFaultsError extends Error {
  constructor(
    readonly file: string,
    readonly faults: readonly FileFault[],
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
  const refuse = refusalOf(file);
  const info = await stat(file).catch(() => undefined);
  if (!info?.isFile())
    throw refuse(
      ['một tệp đọc được', 'a file that can be read'],
      ['không có tệp này', 'no such file'],
    );
  const bytes = (count: number): Said => [`${count} byte`, `${count} bytes`];
  if (info.size > LARGEST_FILE) {
    const [vi, en] = bytes(LARGEST_FILE);
    throw refuse([`nhiều nhất ${vi}`, `at most ${en}`], bytes(info.size));
  }
  return yamlOf(file, decode(await readFile(file), refuse), refuse);
}

/** Reads YAML that was handed in. @throws FileFaultsError */
export function readYamlText(name: string, text: string): YamlFile {
  return yamlOf(name, text, refusalOf(name));
}

function refusalOf(file: string): Refuse {
  return ([expectedVi, expected], [gotVi, got], line) =>
    new FileFaultsError(file, [
      { path: '', expected, expectedVi, got, gotVi, ...(line ? { line } : {}) },
    ]);
}

function yamlOf(file: string, text: string, refuse: Refuse): YamlFile {
  const lines = new LineCounter();
  const document = parse(text, lines, refuse);
  const [broken] = document.errors;
  if (broken) {
    const got: Said = [sayYamlFault(broken.code), firstLine(broken.message)];
    throw refuse(['YAML đúng cú pháp', 'YAML'], got, broken.linePos?.[0].line);
  }
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
  refuse: Refuse,
): Document.Parsed<ParsedNode> {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: true });
  } catch (error) {
    const got: Said = ['lồng nhau quá nhiều cấp', firstLine((error as Error).message)];
    throw refuse(['YAML có ít cấp', 'YAML of a few levels'], got);
  }
}

/** Texts with broken or invisible characters, with their places: YAML can write half an emoji as an escape. */
function unreadableTexts(value: unknown, path: readonly PropertyKey[]): Fault[] {
  if (typeof value === 'string') {
    if (isReadable(value)) return [];
    const expected = 'text without broken or invisible characters';
    const expectedVi = 'chữ không có ký tự ẩn hoặc hỏng';
    return [{ path: pathText(path), expected, expectedVi, got: describeValue(value) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((item, i) => [i, item])
    : Object.entries(value);
  return entries.flatMap(([key, item]) => unreadableTexts(item, [...path, key]));
}

/** References that multiply could fill the memory from a file of a few lines. */
function unfold(document: Document, refuse: Refuse): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) as unknown;
  } catch (error) {
    const got: Said = ['nhiều tham chiếu lồng nhau', (error as Error).message];
    throw refuse(
      ['YAML có ít tham chiếu (&tên, *tên)', 'YAML with few references (&name, *name)'],
      got,
    );
  }
}

function decode(bytes: Uint8Array, refuse: Refuse): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse(
      ['chữ mã hóa UTF-8', 'text in UTF-8'],
      ['byte không phải UTF-8', 'bytes that are not UTF-8'],
    );
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
