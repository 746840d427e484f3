import type { StreamType } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { Field, Fields } from '@ocop/regulations';
import { commandFieldWords, sayField, worded } from '@ocop/words';
import { examples } from '../help';
import { language, said } from '../language';
import { COLLECTIONS, KINDS } from './collections';

/** A command that people give, with the kind of case it is for. */
interface Given {
  readonly kind: StreamType;
  readonly name: string;
  readonly fields: Fields;
  readonly words: string;
}

/** Every command that people give, case by case. */
function commandsOf(kind: StreamType): Given[] {
  return Object.entries(aggregateOf(kind).actions).flatMap(([name, action]) =>
    action.internal ? [] : [{ kind, name, fields: action.fields, words: action[language] }],
  );
}

/** The kinds of cases that know a command. */
export function kindsWith(command: string): StreamType[] {
  return KINDS.filter((kind) => commandsOf(kind).some(({ name }) => name === command));
}

/** What `send --help` tells after its options: all commands, or the one that was named with its fields. */
export function sendHelp(args: readonly string[]): string {
  const named = KINDS.flatMap(commandsOf).filter(({ name }) => args.includes(name));
  if (named.length > 0) return named.map(oneCommand).join('\n');
  const lists = KINDS.flatMap((kind) => [
    `\n${COLLECTIONS[kind]}/<id>:`,
    ...columns(commandsOf(kind).map(({ name, words }) => [name, words])),
  ]);
  return [
    said('\nLệnh của từng loại vụ việc', '\nCommands by kind of case'),
    ...lists,
    said(
      '\nCác trường của một lệnh: ocop send <lệnh> --help',
      '\nThe fields of a command: ocop send <command> --help',
    ),
    examples(
      'npx ocop send ApproveResults rounds/huong-tra-2024-dot-1 decision=2215/QĐ-UBND signedOn=2024-07-08 --as chu-tich-huong-tra',
    ),
  ].join('\n');
}

function oneCommand({ kind, name, fields, words }: Given): string {
  const rows = Object.entries(fields).map(([field, shape]) => {
    const meaning = worded(commandFieldWords, field, language);
    const left = shape.optional ? said(' (có thể bỏ)', ' (may be left out)') : '';
    return [field, `${meaning}${left}: ${sayField(shape, language)}`];
  });
  const needed = Object.entries(fields).filter(([, shape]) => !shape.optional);
  const simple = needed.filter(([, shape]) => isSimple(shape));
  const json = Object.fromEntries(
    needed
      .filter(([, shape]) => !isSimple(shape))
      .map(([field, shape]) => [field, sampleOf(shape, field)]),
  );
  return [
    `\n${name} (${COLLECTIONS[kind]}/<id>): ${words}`,
    ...(rows.length > 0 ? columns(rows) : [said('  (không có trường nào)', '  (no fields)')]),
    examples(
      [
        `npx ocop send ${name} ${COLLECTIONS[kind]}/<id>`,
        ...simple.map(([field, shape]) => `${field}=${quoted(shownAs(sampleOf(shape, field)))}`),
        ...(Object.keys(json).length > 0 ? [`--with '${JSON.stringify(json)}'`] : []),
      ].join(' '),
    ).trimEnd(),
  ].join('\n');
}

/** Can be written as name=value: one word, or words with commas between them. */
function isSimple(field: Field): boolean {
  if (field.kind === 'list') return field.of.kind === 'text';
  return field.kind !== 'record' && field.kind !== 'variants';
}

/** A value that a field takes, for an example. */
export function sampleOf(field: Field, name = ''): unknown {
  switch (field.kind) {
    case 'text':
      return textSample(field, name);
    case 'integer':
      return Math.min(field.max, Math.max(field.min, 27));
    case 'date':
      return '2027-07-08';
    case 'flag':
      return true;
    case 'choice':
      return field.of[0];
    case 'list':
      return [sampleOf(field.of, name)];
    case 'record':
      return recordSample(field.fields, name);
    case 'variants': {
      const [kind = '', fields = {}] = Object.entries(field.of)[0] ?? [];
      return { kind, ...recordSample(fields, name) };
    }
  }
}

function recordSample(fields: Fields, of: string): Record<string, unknown> {
  const needed = Object.entries(fields).filter(([, shape]) => !shape.optional);
  // An id is one of what its list is of.
  return Object.fromEntries(
    needed.map(([name, shape]) => [name, sampleOf(shape, name === 'id' ? of : name)]),
  );
}

/** Ids as they look. */
const SLUGS: Readonly<Record<string, string>> = {
  papers: 'form-01',
  members: 'tv-01',
  member: 'tv-01',
  present: 'tv-01',
  cause: 'law-breach',
  report: 'year-end',
  programme: 'hue-2027',
};

function textSample({ pattern, lines }: Extract<Field, { kind: 'text' }>, name: string): string {
  if (pattern?.startsWith('^[A-Z')) return 'HT';
  if (pattern) return pattern.includes('/') ? 'hue/huong-tra' : (SLUGS[name] ?? 'ma-so');
  if (lines === 'many') return '…';
  return ['decision', 'letter', 'report', 'receipt'].includes(name) ? '12/QĐ-UBND' : '…';
}

const shownAs = (value: unknown): string =>
  Array.isArray(value) ? value.join(',') : String(value);
const quoted = (text: string): string => (/^[\w./…-]+$/u.test(text) ? text : `"${text}"`);

function columns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return rows.map(([name = '', words = '']) => `  ${name.padEnd(width)}  ${words}`);
}
