import { isReadable } from '@ocop/ground';
import { asText } from '../reading/headings';
import type { ColumnName, Headed } from './columns';
import type { RowFault } from './row-faults';
import type { Row } from '../reading/row';

/** The cells of one row by the names of their columns, and what was found wrong with them. */
export class RowCells {
  readonly faults: RowFault[] = [];

  constructor(
    private readonly row: Row,
    private readonly list: Headed,
  ) {}

  get no(): number {
    return this.row.no;
  }

  has(name: ColumnName): boolean {
    return this.list.columns[name] !== undefined;
  }

  text(name: ColumnName): string {
    return this.written(this.list.columns[name]);
  }

  /** What stands under each criterion. */
  get criteria(): readonly string[] {
    return [...this.list.columns.criteria.keys()];
  }

  under(criterion: string): string {
    return this.written(this.list.columns.criteria.get(criterion));
  }

  /** A number as a cell holds it, or as people write it: `31`, `31,0`, `31.0`; undefined where there is none. */
  number(name: string): number | undefined {
    const at = this.place(name);
    const cell = at === undefined ? null : this.row.cells[at];
    // What a spreadsheet computes is off by its last binary digit.
    if (typeof cell === 'number' && Number.isFinite(cell)) return Math.round(cell * 1e6) / 1e6;
    const text = asText(cell);
    if (/^[+-]?\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
    this.refuse(
      name,
      text === '' ? { code: 'POINTS_MISSING' } : { code: 'NOT_A_NUMBER', got: text },
    );
    return undefined;
  }

  /** Notes what is wrong, under the heading that the file has for it. */
  refuse(name: string, fault: RowFault): void {
    const at = this.place(name);
    const column = at === undefined ? {} : { column: this.list.titles[at] };
    this.faults.push({ row: this.row.no, ...column, ...fault });
  }

  refuseUnreadable(): void {
    for (const name of ['code', 'product', 'owner', 'member'] as const) {
      const text = this.text(name);
      if (isReadable(text) && !text.includes('\ufffd')) continue;
      this.refuse(name, { code: 'TEXT_UNREADABLE', got: JSON.stringify(text) });
    }
  }

  private place(name: string): number | undefined {
    const { columns } = this.list;
    return columns.criteria.get(name) ?? columns[name as ColumnName];
  }

  private written(at: number | undefined): string {
    return at === undefined ? '' : asText(this.row.cells[at]);
  }
}
