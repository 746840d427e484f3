import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import { sha256 } from '@ocop/records';
import { type Post, postKey } from '@ocop/regulations';
import type { Pool } from 'pg';

export type DeliveryState = 'intended' | 'sent' | 'failed' | 'no-address';

/** One message to one post, as it is to be sent. */
export interface Outgoing {
  readonly key: string;
  readonly post: Post;
  readonly stream: string;
  readonly template: string;
  readonly subject: string;
  readonly body: string;
  readonly orderedAt: Date;
  readonly address: string;
}

export interface DeliveryRow {
  readonly state: DeliveryState;
  readonly messageId: string;
  readonly proof: string | null;
}

/** What was intended and what became of it. The same key and post are one message for ever. */
@Injectable()
export class DeliveryRecord {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Notes the intention before anything is sent, or finds what was noted before. */
  async intend(message: Outgoing): Promise<DeliveryRow> {
    const { key, post, stream, template, subject, body, orderedAt, address } = message;
    const messageId = `<${sha256(`${key}|${postKey(post)}`).slice(0, 32)}@ocop.example>`;
    await this.pool.query(
      `insert into notices (key, role, area, stream, template, subject, body, ordered_at,
         channel, address, state, attempts, message_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, nullif($10, ''), $11, 0, $12)
       on conflict (key, role, area) do nothing`,
      [key, post.role, post.area, stream, template, subject, body, orderedAt]
        .concat(address ? 'e-mail' : 'inbox', address, address ? 'intended' : 'no-address')
        .concat(messageId),
    );
    const { rows } = await this.pool.query<DeliveryRow>(
      `update notices set attempts = attempts + (state = 'intended')::int
       where key = $1 and role = $2 and area = $3
       returning state, message_id as "messageId", proof`,
      [key, post.role, post.area],
    );
    const [row] = rows;
    if (!row) throw new Error(`notice ${key} was not stored`);
    return row;
  }

  async settle({ key, post }: Outgoing, state: 'sent' | 'failed', proof: string): Promise<void> {
    await this.pool.query(
      `update notices set state = $4, proof = $5
       where key = $1 and role = $2 and area = $3 and state = 'intended'`,
      [key, post.role, post.area, state, proof],
    );
  }
}
