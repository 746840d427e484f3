import { streamName, type StreamRef } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { YearState } from '@ocop/programmes';
import type { ClientBase } from 'pg';
import { streamRow } from '../event-log/event-log';
import {
  findMatter,
  type FoldedStream,
  foldStream,
  matterForFolds,
  type MatterFound,
} from '../event-log/folded-stream';
import { type LoggedStream, walkLog } from '../event-log/walk-log';
import { type Difference, holdAgainst } from './compare';
import { type AreaSuccessionRow, successionRows } from './programme-board/row';
import type { Row } from './row';
import { type ReadModel, type Rows, rowsOf } from './rows';
import type { Table } from './tables';

interface Wanted {
  readonly ref: StreamRef;
  readonly rows: Rows & { readonly streams: readonly Row[] };
}

/**
 * Holds the rows of some streams' cases, in every table, against what their events say.
 * @param lent matter that the folds need
 */
export async function holdStreamsAgainst(
  db: ClientBase,
  tables: readonly Table[],
  streams: readonly LoggedStream[],
  { lent, write }: { lent: MatterFound; write: boolean },
): Promise<Difference[]> {
  const { wanted, differences } = wantedOf(streams, lent, await snapshotVersions(db, streams));
  for (const table of tables) {
    const owners = wanted
      .filter(({ ref }) => !table.type || ref.type === table.type)
      .map(({ ref }) => (table.type ? ref.id : streamName(ref)));
    const rows = wanted.flatMap((each) => each.rows[table.name as ReadModel | 'streams']);
    differences.push(...(await holdAgainst(db, table, rows, { owners, write })));
  }
  return differences;
}

/** The table keeps the fold as it was some events ago. */
async function snapshotVersions(
  db: ClientBase,
  streams: readonly LoggedStream[],
): Promise<Map<string, number>> {
  const { rows } = await db.query<{ stream: string; folded_version: number }>(
    'select stream, folded_version from streams where stream = any($1)',
    [streams.map(({ stream }) => stream)],
  );
  return new Map(rows.map(({ stream, folded_version: version }) => [stream, version]));
}

/** A stream that can no longer be folded is told of and left as it stands; the others do not suffer for it. */
function wantedOf(
  streams: readonly LoggedStream[],
  lent: MatterFound,
  snapshots: ReadonlyMap<string, number>,
) {
  const wanted: Wanted[] = [];
  const differences: Difference[] = [];
  for (const logged of streams) {
    try {
      const stream = foldStream(logged, lent, snapshots.get(logged.stream));
      if (stream) wanted.push(rowsWanted(stream));
    } catch (error) {
      const key = `${logged.stream}: ${(error as Error).message}`;
      differences.push({ table: 'streams', key, what: 'unreadable' });
    }
  }
  return { wanted, differences };
}

function rowsWanted({ ref, folded, snapshot, headHash }: FoldedStream): Wanted {
  const head = streamRow(ref, aggregateOf(ref.type), folded, headHash);
  const streams = [{ ...head, folded: snapshot, folded_version: snapshot.version }];
  return { ref, rows: { ...rowsOf(ref, folded), streams } };
}

interface Claim {
  readonly opened: number;
  readonly row: AreaSuccessionRow;
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
  const claims = new Map<string, AreaSuccessionRow>();
  for (const { row } of await claimsInOrder(db)) claims.set(row.former, row);
  return holdAgainst(db, table, [...claims.values()], { write });
}

async function claimsInOrder(db: ClientBase): Promise<Claim[]> {
  const claims: Claim[] = [];
  for await (const page of walkLog(db, { prefix: 'programme-year/' })) {
    const lent = await findMatter(db, matterForFolds(page));
    for (const stream of page) claims.push(...claimsOf(stream, lent));
  }
  return claims.sort((a, b) => a.opened - b.opened);
}

function claimsOf(stream: LoggedStream, lent: MatterFound): Claim[] {
  try {
    const year = foldStream(stream, lent);
    if (!year) return [];
    const { opened, folded } = year;
    return successionRows(folded.state as YearState).map((row) => ({ opened, row }));
  } catch {
    // Told of where its own rows are compared.
    return [];
  }
}
