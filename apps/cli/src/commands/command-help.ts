import type { StreamType } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import { exampleOf } from '@ocop/platform';
import { describeField, type Field, type Fields } from '@ocop/ground';
import { commandFieldWords, commandWords, worded } from '@ocop/words';
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
    action.internal
      ? []
      : [{ kind, name, fields: action.fields, words: worded(commandWords, name, language) }],
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
    return [field, `${meaning}${left}: ${describeField(shape, language)}`];
  });
  const example = Object.entries(exampleOf(fields));
  const simple = example.filter(([field]) => isSimple(fields[field]));
  const json = Object.fromEntries(example.filter(([field]) => !isSimple(fields[field])));
  return [
    `\n${name} (${COLLECTIONS[kind]}/<id>): ${words}`,
    ...(rows.length > 0 ? columns(rows) : [said('  (không có trường nào)', '  (no fields)')]),
    examples(
      [
        `npx ocop send ${name} ${COLLECTIONS[kind]}/<id>`,
        ...simple.map(([field, value]) => `${field}=${quoted(shownAs(value))}`),
        ...(Object.keys(json).length > 0 ? [`--with '${JSON.stringify(json)}'`] : []),
      ].join(' '),
    ).trimEnd(),
  ].join('\n');
}

/** Can be written as name=value: one word, or words with commas between them. */
function isSimple(field: Field | undefined): boolean {
  if (field?.kind === 'list') return field.of.kind === 'text';
  return field?.kind !== 'record' && field?.kind !== 'map' && field?.kind !== 'variants';
}

const shownAs = (value: unknown): string =>
  Array.isArray(value) ? value.join(',') : String(value);
const quoted = (text: string): string => (/^[\w./…-]+$/u.test(text) ? text : `"${text}"`);

function columns(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return rows.map(([name = '', words = '']) => `  ${name.padEnd(width)}  ${words}`);
}
