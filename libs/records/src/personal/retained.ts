import type { ClientBase } from 'pg';
import { recordAccount } from '../people/record-account';
import { type Retention, type RetentionKind, RETENTIONS } from './retention';

/** What of a kind is past its period. */
export interface PastPeriod {
  readonly kind: RetentionKind;
  readonly count: number;
  /** From when the oldest is counted. */
  readonly oldest: Date | null;
}

const KINDS = Object.entries(RETENTIONS) as [RetentionKind, Retention][];

const pastOf = ({ days, rows: { since, where = 'true' } }: Retention) =>
  `${since} < now() - interval '${days} days' and (${where})`;

/** Counts what is past its period; nothing is changed. */
export async function pastPeriods(db: ClientBase): Promise<PastPeriod[]> {
  const found: PastPeriod[] = [];
  for (const [kind, retention] of KINDS) {
    const { table, since } = retention.rows;
    const { rows } = await db.query<Omit<PastPeriod, 'kind'>>(
      `select count(*)::int as count, min(${since}) as oldest from ${table} where ${pastOf(retention)}`,
    );
    found.push({ kind, count: rows[0]?.count ?? 0, oldest: rows[0]?.oldest ?? null });
  }
  return found;
}

/** Takes away what is past its period, all of it or nothing, as the owner of the database; says how much went. */
export async function endPeriods(db: ClientBase): Promise<PastPeriod[]> {
  await db.query('begin');
  try {
    await db.query(`select set_config('ocop.actor', 'thời hạn lưu (system@trung-uong)', true)`);
    const past = await pastPeriods(db);
    for (const [, retention] of KINDS)
      await (retention.empties
        ? emptyContacts(db, retention)
        : db.query(`delete from ${retention.rows.table} where ${pastOf(retention)}`));
    await db.query('commit');
    return past;
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}

/** Their name stays, since the log names them; how they were reached and signed in goes. */
async function emptyContacts(db: ClientBase, retention: Retention): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    `select id from people where ${pastOf(retention)} order by id for update`,
  );
  const ids = rows.map(({ id }) => id);
  for (const table of ['passwords', 'totp_factors', 'passkeys', 'provider_identities'])
    await db.query(`delete from ${table} where person = any($1)`, [ids]);
  await db.query('update people set email = null, phone = null where id = any($1)', [ids]);
  for (const id of ids) await recordAccount(db, id);
}
