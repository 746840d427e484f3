import { describeField, type Field, type Fields } from '@ocop/ground';
import { planShape } from '@ocop/programmes';
import { PLAN_FIELD_WORDS } from './plan-field-words';

const head = () => `# The plan language

A plan of one authority for one year is a YAML file. \`ocop plan check FILE\` names everything that is wrong with it at once;
\`libs/programmes/plans/\` holds real ones; \`ocop plan new --from ID --year Y\` makes the next year's. This page is made from the
shapes (\`libs/programmes/src/plan-shape.ts\`): \`OCOP_WRITE_PLAN_LANGUAGE=1 npm test -- plan-language\` writes it anew.

## Days, as documents say them

Wherever the tables say **a last day**, one of these ways is written, with the \`source\` beside it. The words are kept: people
read them as the document says them.

| Document | Plan | Last day |
| --- | --- | --- |
| trước ngày 10/7/2024 | \`before: 2024-07-10\` | 9 July |
| trước tháng 8/2020 | \`before: 2020-08\` | 31 July |
| chậm nhất ngày 30/4/2027 | \`by: 2027-04-30\` | 30 April |
| đến hết tháng 4/2027 | \`by: 2027-04\` | 30 April |
| trong tháng 11/2021 | \`month: 2021-11\` | 30 November |
| từ ngày 10/10 đến ngày 30/10/2021 | \`from: 2021-10-10\`, \`to: 2021-10-30\` | 30 October |
| từ tháng 3 đến tháng 4/2021 | \`from: 2021-03\`, \`to: 2021-04\` | 30 April |

**A first day** is \`on: DAY\`, \`month: YYYY-MM\` (its first day) or \`from\` with \`to\` (the first of the two). Days are checked in
their order: each round's own, rounds one after the other, in the plan's year or, for the last round, until 30 September of
the next; the closing after them all. A day off stays and is flagged.

## Sources

Every \`source\` holds \`quote\`, the sentence of the document, with \`clause\` where the document numbers its clauses; or
\`default\`, the reason why this system fills in what the document leaves open. \`clause\` is text: write \`'3.2'\`, not \`3.2\`.

## Reminders

A ladder is a list of rungs: ${fieldList(planShape.fields.ladders.fields.report.of.fields)}.
`;

function fieldList(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, field]) => `\`${name}\` (${takes(field)})`)
    .join(', ');
}

/** The reference of the plan language in Markdown, as the shapes have it. */
export function planReference(): string {
  const entries = Object.entries(planShape.fields);
  const top = entries.map(([name, field]) => row(name, field, name));
  const sections = entries.flatMap(([name, field]) => section(name, field));
  return `${[head(), '## The plan', '', ...TABLE, ...top, '', ...sections].join('\n').trimEnd()}\n`;
}

const TABLE = ['| Field | Takes | What it says |', '| --- | --- | --- |'];

/** A section of its own for every part that has fields; the ladders are alike. */
function section(name: string, field: Field): string[] {
  const fields = fieldsOf(field);
  if (!fields || isDay(fields) || name === 'ladders' || name === 'higher') return [];
  return [`## \`${name}\``, '', ...TABLE, ...rows(name, fields, ''), ''];
}

function rows(path: string, fields: Fields, prefix: string): string[] {
  const sayable = saysDay(fields) ? [dayRow(fields, prefix)] : [];
  const others = Object.entries(fields).filter(([name]) => !isDayField(fields, name));
  return [
    ...sayable,
    ...others.flatMap(([name, field]) => {
      const at = path === 'terms' ? 'terms' : path;
      const inside = fieldsOf(field);
      const nested =
        inside && !isDay(inside) && name !== 'source'
          ? rows(`${at}.${name}`, inside, `${prefix}${name}.`)
          : [];
      return [row(`${prefix}${name}`, field, `${at}.${name}`), ...nested];
    }),
  ];
}

const isDayField = (fields: Fields, name: string) => saysDay(fields) && WAYS.includes(name);

function dayRow(fields: Fields, prefix: string): string {
  const ways = Object.keys(fields).filter((name) => WAYS.includes(name));
  const names = ways.map((name) => `\`${prefix}${name}\``).join(', ');
  return `| ${names} | ${'on' in fields ? '**a first day**' : '**a last day**'} | in one of the ways above |`;
}

function row(shown: string, field: Field, path: string): string {
  const may = field.optional ? '; _may be left out_' : '';
  return `| \`${shown}\` | ${takes(field)}${may} | ${wordsOf(path)} |`;
}

function wordsOf(path: string): string {
  const name = path.split('.').at(-1) ?? '';
  if (name === 'source') return 'its sentence';
  const words =
    PLAN_FIELD_WORDS[path] ?? PLAN_FIELD_WORDS[path.replace(/^terms\.\w+\./, 'terms.*.')];
  if (words === undefined) throw new RangeError(`nothing is said of the plan's field ${path}`);
  return words;
}

function takes(field: Field): string {
  if (field.kind === 'list') return `${bounds(field)} of: ${takes(field.of)}`;
  const fields = fieldsOf(field);
  if (fields && isDay(fields)) return 'on' in fields ? '**a first day**' : '**a last day**';
  if (fields && 'clause' in fields) return '**source**';
  if (field.kind === 'record') return 'fields';
  if (field.kind === 'choice') return field.of.map((name) => `\`${name}\``).join(', ');
  if (field.kind === 'text') return shortText(field);
  if (field.kind === 'integer') return `${field.min} to ${field.max}`;
  return describeField(field);
}

const bounds = ({ min, max }: { min: number; max: number }) => `${min} to ${max}`;

function shortText({ max, pattern, lines }: Extract<Field, { kind: 'text' }>): string {
  if (pattern?.includes('/')) return 'area path: `hue/huong-tra`';
  if (pattern?.startsWith('^[a-z0-9]')) return 'name of small letters, digits, hyphens';
  if (pattern) return `up to ${max} characters of the form \`${pattern}\``;
  return lines === 'many' ? `text of up to ${max} characters` : `a line of up to ${max} characters`;
}

function fieldsOf(field: Field): Fields | undefined {
  if (field.kind === 'list') return fieldsOf(field.of);
  return field.kind === 'record' ? field.fields : undefined;
}

const WAYS: readonly string[] = ['on', 'before', 'by', 'month', 'from', 'to'];

/** Somewhere in the record a day is said. */
const saysDay = (fields: Fields) => 'month' in fields && 'from' in fields;
/** The record is nothing else. */
const isDay = (fields: Fields) =>
  saysDay(fields) && Object.keys(fields).every((name) => name === 'source' || WAYS.includes(name));
