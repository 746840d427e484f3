import type { Actor } from '@ocop/ground';
import type { ClientBase, Pool } from 'pg';
import { appendFact } from '../event-log/append-fact';
import { sha256 } from '../event-log/hash-chain';
import { type Condition, equalTo } from '../queries/condition';
import { type Page, type Paging, Reader } from '../queries/reader';
import {
  type ProofOfDelivery,
  SERVING_STREAM,
  type ServingName,
  type ServingRow,
  type ServedRow,
  servedShape,
} from './serving';

/** The row's own wall says who sees it; the deliveries behind it are others' to see. */
const WAYS = 'serving_ways(servings.key, servings.role, servings.area)';

/**
 * The number and signature of the notice of the end of validity, or of a result, as recorded last. What was recorded before
 * the decision is of the notice of what the council gave.
 */
const PAPER = `(select e.data from events e where e.stream = servings.stream and (
    servings.template = 'expiry-notice' and e.type = 'ExpiryNoticeSigned'
    or servings.template in ('recognised', 'not-recognised') and e.type = 'ResultNoticeSigned'
      and e.occurred_at >= servings.ordered_at)
  order by e.version desc limit 1)`;

/** What has to be proved as delivered; who may see a row, its wall says. */
export class ServingDesk {
  private readonly rows: Reader<typeof servedShape>;

  constructor(private readonly pool: Pool) {
    this.rows = new Reader(pool, 'servings', servedShape, ['key', 'role', 'area'], {
      ways: WAYS,
      paper: PAPER,
    });
  }

  list(
    wanted: { readonly stream?: string | undefined; readonly state?: string | undefined },
    paging: Paging,
  ): Promise<Page<ServedRow>> {
    return this.rows.page(equalTo(wanted), paging);
  }

  async one({ key, role, area }: ServingName): Promise<ServedRow | undefined> {
    const conditions: Condition[] = equalTo({ key, role, area });
    return (await this.rows.all(conditions, 'orderedAt'))[0];
  }

  /** The row and the event that tells of it, in one transaction; what was proved first stands. */
  async prove(row: ProvedRow, proof: ProofOfDelivery, by: Actor, at: number): Promise<void> {
    const db = await this.pool.connect();
    try {
      await db.query('begin');
      await proveServing(db, row, proof, { by, at });
      await db.query('commit');
    } catch (error) {
      await db.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      db.release();
    }
  }
}

type ProvedRow = Pick<ServingRow, 'key' | 'role' | 'area' | 'stream' | 'template'>;

/** The same inside a transaction of the caller's. */
export async function proveServing(
  db: ClientBase,
  row: ProvedRow,
  { how, on, receivedBy, note }: ProofOfDelivery,
  { by, at }: { readonly by: Actor; readonly at: number },
): Promise<void> {
  const { key, role, area, stream, template } = row;
  const { rowCount } = await db.query(
    `update servings set state = 'proved', how = $4, proved_on = $5, proved_by = $6, received_by = $7, note = $8
     where key = $1 and role = $2 and area = $3 and state <> 'proved'`,
    [key, role, area, how, on, by.id, receivedBy ?? null, note ?? null],
  );
  if (rowCount !== 1) return;
  const data = { key, role, area, stream, template, how, on, receivedBy, note };
  const fact = { stream: servingStream(row), type: 'DeliveryProved', data: plain(data) };
  await appendFact(db, fact, { by, at });
}

/** A stream of its own for each addressee of each notice. */
function servingStream({ key, role, area }: ServingName): string {
  return `${SERVING_STREAM}${sha256(`${key}|${role}@${area}`).slice(0, 32)}`;
}

const plain = (data: object): object => JSON.parse(JSON.stringify(data)) as object;
