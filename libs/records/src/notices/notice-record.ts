import type { Channel, Delivery, NoticeOutcome } from '@ocop/casework';
import { canonicalJson } from '@ocop/contracts';
import type { Post } from '@ocop/ground';
import type { ClientBase, Pool } from 'pg';
import { sha256 } from '../event-log/hash-chain';
import { masked } from '../personal/masked';

/** A notice in the inbox of one post. Instants are microseconds since 1970, as text: nothing is rounded off. */
export interface InboxRow {
  readonly role: Post['role'];
  readonly area: string;
  readonly stream: string;
  readonly template: string;
  readonly subject: string;
  readonly body: string;
  readonly orderedAt: string;
  /** The print of the words by which it was written; releases before did not keep it. */
  readonly templateHash?: string;
}

/** What became of a notice on its way to one person; the person is empty where nobody held the post. */
export interface DeliveryRow {
  readonly role: Post['role'];
  readonly area: string;
  readonly channel: Channel;
  readonly person: string;
  readonly address: string | null;
  readonly state: 'intended' | 'deferred' | 'sent' | 'failed' | 'no-address';
  readonly attempts: number;
  readonly messageId: string;
  readonly words: string | null;
  readonly settledAt: string | null;
  /** What this person read, where it was not what the inbox says. */
  readonly text?: object;
}

/** All that is kept under the key of one notice. */
export interface NoticeRecord {
  readonly inboxes: readonly InboxRow[];
  readonly deliveries: readonly DeliveryRow[];
}

const NOTHING: NoticeRecord = { inboxes: [], deliveries: [] };
const micros = (column: string) => `(extract(epoch from ${column}) * 1000000)::bigint::text`;
const BY_POST = 'role collate "C", area collate "C"';

/** What is kept of notices, by their keys, each in the order in which its proof is computed. */
export async function readNotices(
  pool: Pool | ClientBase,
  keys: readonly string[],
): Promise<ReadonlyMap<string, NoticeRecord>> {
  const { rows: inboxes } = await pool.query<InboxRow & { key: string }>(
    `select key, role, area, stream, template, subject, body, ${micros('ordered_at')} as "orderedAt", template_hash as "templateHash"
     from notices where key = any($1) and not later order by ${BY_POST}`,
    [keys],
  );
  const { rows: deliveries } = await pool.query<DeliveryRow & { key: string }>(
    `select key, role, area, channel, person, address, state, attempts,
       message_id as "messageId", words, ${micros('settled_at')} as "settledAt", text
     from deliveries where key = any($1) and not later order by ${BY_POST}, channel, person collate "C"`,
    [keys],
  );
  const records = new Map<string, { inboxes: InboxRow[]; deliveries: DeliveryRow[] }>();
  for (const key of keys) records.set(key, { inboxes: [], deliveries: [] });
  // What a row does not have is not part of its proof: those of earlier releases stay what they were.
  for (const { key, templateHash, ...row } of inboxes)
    records.get(key)?.inboxes.push(templateHash ? { ...row, templateHash } : row);
  for (const { key, text, ...row } of deliveries)
    records.get(key)?.deliveries.push(text ? { ...row, text } : row);
  return records;
}

/** Binds what is kept to the event that says that the notice went out: another text, state or row is another proof. */
export function noticeProof(key: string, { inboxes, deliveries }: NoticeRecord): string {
  return sha256(canonicalJson({ key, inboxes, deliveries }));
}

/** Failures told in the event itself; the rest stands in the record. */
const FAILURES_TOLD = 20;
const LONGEST_DETAIL = 200;

/** What the event says of a notice. */
export function outcomeOf(key: string, record: NoticeRecord = NOTHING): NoticeOutcome {
  const count = (state: DeliveryRow['state']) =>
    record.deliveries.filter((row) => row.state === state).length;
  const to = ({ role, area, person }: DeliveryRow) => `${role}@${area}/${person}`;
  const reached = new Set(record.deliveries.filter(({ state }) => state === 'sent').map(to));
  // Whom another way reached, the first one did not fail.
  const failed = record.deliveries.filter((row) => row.state === 'failed' && !reached.has(to(row)));
  return {
    reached: {
      inbox: record.inboxes.length,
      sent: count('sent'),
      failed: failed.length,
      'no-address': count('no-address'),
    },
    failures: failed.slice(0, FAILURES_TOLD).map(failureOf),
    sha256: noticeProof(key, record),
  };
}

function failureOf({ role, area, person, channel, words }: DeliveryRow): Delivery {
  // What the law lets people have erased is not told to the log.
  const detail = [...masked(words ?? '')].slice(0, LONGEST_DETAIL).join('');
  return { post: { role, area }, person, channel, state: 'failed', detail };
}
