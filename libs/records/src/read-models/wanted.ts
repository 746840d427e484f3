import { streamName } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { YearState } from '@ocop/programmes';
import type { ClientBase } from 'pg';
import { streamRow } from '../event-log/event-log';
import { type FoldedStream, foldLog } from '../event-log/folded-stream';
import { type Difference, holdAgainst } from './compare';
import { successionRows } from './programme-board/row';
import type { Row } from './row';
import { type ReadModel, rowsOf } from './rows';
import type { Table } from './tables';

/** Holds the rows of some cases, in every table, against what their events say. */
export async function holdCasesAgainst(
  db: ClientBase,
  tables: readonly Table[],
  cases: readonly FoldedStream[],
  write: boolean,
): Promise<Difference[]> {
  const rows = cases.map(({ ref, folded, headHash }) => ({
    ...rowsOf(ref, folded),
    streams: [streamRow(ref, aggregateOf(ref.type), folded, headHash)],
  }));
  const differences: Difference[] = [];
  for (const table of tables) {
    const owners = cases
      .filter(({ ref }) => !table.type || ref.type === table.type)
      .map(({ ref }) => (table.type ? ref.id : streamName(ref)));
    const wanted = rows.flatMap((each) => each[table.name as ReadModel | 'streams']);
    differences.push(...(await holdAgainst(db, table, wanted, { owners, write })));
  }
  return differences;
}

/**
 * Two plans may name the same former commune; the one that was opened later stands, as it does when they are recorded.
 * There is one programme year for each authority and year: few enough to be folded together.
 */
export async function holdSuccessionAgainst(
  db: ClientBase,
  table: Table,
  write: boolean,
): Promise<Difference[]> {
  const claims = new Map<unknown, Row>();
  for (const { row } of await claimsInOrder(db)) claims.set(row['former'], row);
  return holdAgainst(db, table, [...claims.values()], { write });
}

async function claimsInOrder(db: ClientBase): Promise<{ opened: number; row: Row }[]> {
  const claims: { opened: number; row: Row }[] = [];
  for await (const { folded, opened } of foldLog(db, { prefix: 'programme-year/' }))
    for (const row of successionRows(folded.state as YearState)) claims.push({ opened, row });
  return claims.sort((a, b) => a.opened - b.opened);
}
