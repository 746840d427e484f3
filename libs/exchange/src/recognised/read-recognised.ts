import type { Plan, RecognisedProduct } from '@ocop/programmes';
import { dayWritten } from '../reading/day-written';
import { asText, columnsBy, isWritten, plainHeading } from '../reading/headings';
import type { Row, Table } from '../reading/row';
import { ListRefused } from '../refused';

/** How offices head these columns, without tones and signs. */
const HEADINGS = {
  id: ['ma', 'ma san pham', 'id'],
  name: ['san pham', 'ten san pham', 'product', 'name'],
  ownerId: ['ma chu the', 'owner id'],
  owner: ['chu the', 'ten chu the', 'don vi', 'owner', 'producer'],
  commune: ['xa', 'xa phuong', 'dia chi', 'dia ban', 'ma xa', 'commune'],
  stars: ['sao', 'so sao', 'hang', 'hang sao', 'xep hang', 'stars'],
  number: ['so', 'so giay', 'so giay chung nhan', 'so gcn', 'certificate', 'number'],
  decidedOn: ['ngay', 'ngay ky', 'ngay quyet dinh', 'ngay cong nhan', 'decided on', 'date'],
  decision: ['quyet dinh', 'so quyet dinh', 'decision'],
  authority: ['co quan', 'co quan cong nhan', 'noi cap', 'authority'],
  set: ['bo', 'bo tieu chi', 'set', 'criteria set'],
  note: ['ghi chu', 'note'],
} as const;
type Column = keyof typeof HEADINGS;

const NEEDED: readonly Column[] = ['name', 'owner', 'commune', 'stars', 'number', 'decidedOn'];

/** One row as the plan language says it, unchecked, with its number in the file. */
export interface WrittenRow {
  readonly no: number;
  readonly entry: RecognisedProduct;
}

/**
 * The rows of a list of recognised products; ids that a list does not have are made from the names, and a commune may be
 * written by its name in the plan. @throws ListRefused COLUMNS_MISSING
 */
export function writtenRows(file: string, tables: readonly Table[], plan: Plan): WrittenRow[] {
  for (const { rows } of tables) {
    const at = rows.findIndex((row) => columnsBy(HEADINGS, row).size >= NEEDED.length);
    const head = rows[at];
    if (!head) continue;
    const columns = columnsBy(HEADINGS, head);
    requireColumns(file, columns);
    return rows
      .slice(at + 1)
      .filter(isWritten)
      .map((row) => ({ no: row.no, entry: entryOf(row, columns, plan) }));
  }
  requireColumns(file, new Map());
  return [];
}

function requireColumns(file: string, columns: ReadonlyMap<Column, number>): void {
  const missing = NEEDED.filter((name) => !columns.has(name)).map((name) => HEADINGS[name][0]);
  if (missing.length === 0) return;
  throw new ListRefused('COLUMNS_MISSING', {
    vi: `${file}: thiếu cột: ${missing.join(', ')}`,
    en: `${file}: these columns are missing: ${missing.join(', ')}`,
  });
}

function entryOf(
  { cells }: Row,
  columns: ReadonlyMap<Column, number>,
  plan: Plan,
): RecognisedProduct {
  const text = (name: Column) => {
    const at = columns.get(name);
    return at === undefined ? '' : asText(cells[at]);
  };
  const given = (name: 'decision' | 'authority' | 'set' | 'note') =>
    text(name) === '' ? {} : { [name]: text(name) };
  const stars = /^[1-5]/.exec(text('stars'))?.[0];
  return {
    id: text('id') || slugOf(`${text('name')} ${text('owner')}`),
    name: text('name'),
    owner: { id: text('ownerId') || slugOf(text('owner')), name: text('owner') },
    commune: communeOf(text('commune'), plan),
    stars: stars === undefined ? 0 : Number(stars),
    number: text('number'),
    decidedOn: dayWritten(text('decidedOn')),
    ...given('decision'),
    ...given('authority'),
    ...given('set'),
    ...given('note'),
  };
}

/** A commune by its area, or by the name that the plan has for it. */
function communeOf(written: string, { communes }: Plan): string {
  const plain = plainHeading(written);
  return communes.find(({ name }) => plainHeading(name) === plain)?.area ?? written;
}

/** `Bún Vân Cù` as `bun-van-cu`. */
function slugOf(text: string): string {
  return plainHeading(text).replaceAll(' ', '-').slice(0, 100);
}
