import type { ClientBase, Pool, PoolClient } from 'pg';
import { BINDINGS } from '../bindings';
import { type BindingFault, bindingFaults } from '../bindings/binding';
import { matterFaults, noticeFaults } from '../bindings/of-events';
import { isOfFacts } from '../event-log/append-fact';
import { caseOf } from '../event-log/folded-stream';
import { type LoggedStream, walkLog } from '../event-log/walk-log';
import type { Difference } from '../read-models/compare';
import { holdRestAgainst, type Progress, Tally } from '../read-models/rebuild';
import { readTables } from '../read-models/tables';
import { holdStreamsAgainst } from '../read-models/wanted';
import { type ChainFault, type StreamHead, verifyStream } from './chain';
import { type GuardFault, guardFaults } from './guards';
import { type Seal, type SealFault, sealLog } from './seal';
import { inSnapshot, settledPosition } from './snapshot';

export interface AuditReport {
  readonly streams: number;
  readonly events: number;
  readonly seal: Seal;
  /** Where the chains do not hold. */
  readonly faults: readonly ChainFault[];
  /** Where the log is not what an older seal says. */
  readonly against: readonly SealFault[];
  /** Where numbers, papers, tallies, deliveries or people are not what the log says. */
  readonly bindings: readonly BindingFault[];
  /** Where the read models are not, the first of them. */
  readonly readModels: readonly Difference[];
  /** What should keep the log from being changed and is not as it was made. */
  readonly guards: readonly GuardFault[];
}

export interface AuditOptions {
  readonly against?: Seal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Everything that proves the log, in one snapshot: what is recorded meanwhile neither waits nor raises an alarm. */
export async function verifyLog(
  pool: Pool,
  { against, onProgress }: AuditOptions = {},
): Promise<AuditReport> {
  const upTo = await settledPosition(pool);
  const tables = await readTables(pool);
  return inSnapshot(pool, async (client) => {
    const faults: ChainFault[] = [];
    const bound: BindingFault[] = [];
    const tally = new Tally(onProgress);
    for await (const page of walkLog(client)) {
      faults.push(...(await chainFaults(client, page)));
      const all = page.flatMap((stream) => stream.events);
      const { lent, faults: matter } = await matterFaults(client, all);
      bound.push(...matter, ...(await noticeFaults(client, all)));
      tally.add(await holdStreamsAgainst(client, tables.cases, page, { lent, write: false }));
      tally.page(page);
    }
    tally.add(await holdRestAgainst(client, tables));
    const { seal, faults: sealFaults } = await sealLog(client, upTo, against);
    const { events, streams, differences } = tally.report();
    return {
      streams,
      events,
      seal,
      faults: [...faults, ...(await lostStreams(client))],
      against: sealFaults,
      bindings: [...bound, ...(await bindingFaults(client, BINDINGS))],
      readModels: differences,
      guards: await guardFaults(client),
    };
  });
}

/** True when nothing at all was found. */
export function isWhole(report: AuditReport): boolean {
  const { faults, against, bindings, readModels, guards } = report;
  return [faults, against, bindings, readModels, guards].every((list) => list.length === 0);
}

async function chainFaults(
  client: ClientBase,
  page: readonly LoggedStream[],
): Promise<ChainFault[]> {
  const { rows } = await client.query<StreamHead>(
    'select stream, version, head_hash as hash from streams where stream = any($1)',
    [page.map(({ stream }) => stream)],
  );
  const heads = new Map(rows.map((head) => [head.stream, head]));
  return page.flatMap(({ stream, events }) => {
    if (isOfFacts(stream)) return verifyStream(stream, events);
    const head = heads.get(stream) ?? { stream, version: 0, hash: '' };
    return [...unknownKind(stream), ...verifyStream(stream, events, head)];
  });
}

function unknownKind(stream: string): ChainFault[] {
  if (caseOf(stream)) return [];
  const fault = {
    what: 'unknown-kind',
    expected: 'a case, a person, a law or a calendar',
    got: stream,
  } as const;
  return [{ stream, version: 0, ...fault }];
}

/** Streams whose head is remembered and that have no events at all. */
async function lostStreams(client: PoolClient): Promise<ChainFault[]> {
  const { rows } = await client.query<StreamHead>(
    `select stream, version, head_hash as hash from streams s
     where not exists (select from events e where e.stream = s.stream) order by stream limit 1000`,
  );
  return rows.flatMap((head) => verifyStream(head.stream, [], head));
}
