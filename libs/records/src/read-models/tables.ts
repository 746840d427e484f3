import type { StreamType } from '@ocop/casework';
import type { Pool } from 'pg';
import { columnsByTable } from '../event-log/event-log';
import { READ_MODELS } from './rows';

/** A table that is written from the log: which columns name a row, and which column the case it belongs to. */
export interface Table {
  readonly name: string;
  readonly key: readonly string[];
  readonly owner: string;
  /** Set where the owner's column has only the id, of this type. */
  readonly type?: StreamType;
  readonly columns: readonly string[];
}

const CASES: readonly Omit<Table, 'columns'>[] = [
  { name: 'streams', key: ['stream'], owner: 'stream' },
  {
    name: 'product_overview',
    key: READ_MODELS.product_overview,
    owner: 'id',
    type: 'product-cycle',
  },
  { name: 'round_board', key: READ_MODELS.round_board, owner: 'id', type: 'evaluation-round' },
  {
    name: 'programme_board',
    key: READ_MODELS.programme_board,
    owner: 'id',
    type: 'programme-year',
  },
  {
    name: 'certificate_register',
    key: READ_MODELS.certificate_register,
    owner: 'recognition',
    type: 'recognition',
  },
  {
    name: 'support_claims',
    key: READ_MODELS.support_claims,
    owner: 'recognition',
    type: 'recognition',
  },
  { name: 'deadlines', key: READ_MODELS.deadlines, owner: 'stream' },
  { name: 'work_queue', key: READ_MODELS.work_queue, owner: 'stream' },
];
const SUCCESSION = { name: 'area_succession', key: READ_MODELS.area_succession, owner: 'former' };

/** All tables written from the log; several cases may claim one row of the succession, so it stands apart. */
export interface Tables {
  readonly cases: readonly Table[];
  readonly succession: Table;
}

export async function readTables(pool: Pool): Promise<Tables> {
  const columns = await columnsByTable(pool);
  const whole = (table: Omit<Table, 'columns'>) => ({
    ...table,
    columns: columns.get(table.name) ?? [],
  });
  return { cases: CASES.map(whole), succession: whole(SUCCESSION) };
}

/** The stream of a row, as SQL. */
export function streamOf({ owner, type }: Table): string {
  return type ? `'${type}/' || t.${owner}` : `t.${owner}`;
}
