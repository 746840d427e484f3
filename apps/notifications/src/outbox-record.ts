import { Inject, Injectable } from '@nestjs/common';
import { type Post, postKey } from '@ocop/ground';
import { POOL } from '@ocop/platform';
import { heldBefore, holdingOffice } from '@ocop/records';
import type { Pool } from 'pg';
import type { Order } from './delivery-record';
import { stepAfter } from './proof-keeper';
import { statutoryOf } from './statutory';
import { urgencyOf } from './urgency';
import type { WrittenNotice } from './written-notice';

/** Puts what an office wants to see first where it can look at it. */
@Injectable()
export class OutboxRecord {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Holds what is to be held, once, and answers with what goes out by itself. */
  async holdBack(order: Order, written: readonly WrittenNotice[]): Promise<WrittenNotice[]> {
    const office =
      urgencyOf(order.template) === 'now'
        ? undefined
        : await holdingOffice(this.pool, order.stream);
    if (office !== undefined)
      await this.hold(
        office,
        order,
        written.filter(({ post }) => !isOf(post, office)),
      );
    // What was held stays held, though the office has changed its mind since: it is there to be sent.
    const held = new Set((await heldBefore(this.pool, order.key)).map(postKey));
    return written.filter(({ post }) => !held.has(postKey(post)));
  }

  private async hold(
    office: string,
    order: Order,
    written: readonly WrittenNotice[],
  ): Promise<void> {
    const { key, stream, template, orderedAt } = order;
    const within = statutoryOf(template)?.proveWithin;
    const rows = written.map(({ post, subject, body, templateHash, fault, inLanguage }) => ({
      ...{ ...post, subject, body, templateHash },
      english: fault === undefined ? inLanguage('en') : null,
      deliverBy:
        within !== undefined && post.role === 'producer'
          ? new Date(stepAfter(orderedAt.getTime(), within)).toISOString()
          : null,
    }));
    await this.pool.query(
      `insert into held_notices (key, role, area, office, stream, template, subject, body, english, template_hash,
         ordered_at, deliver_by)
       select $1, role, area, $2, $3, $4, subject, body, nullif(english, 'null'::jsonb), "templateHash", $5, "deliverBy"
       from jsonb_to_recordset($6) as h (role text, area text, subject text, body text, english jsonb,
         "templateHash" text, "deliverBy" timestamptz)
       where not exists (select from notices n where n.key = $1 and n.role = h.role and n.area = h.area)
       on conflict do nothing`,
      [key, office, stream, template, orderedAt, JSON.stringify(rows)],
    );
  }
}

/** The office itself is told at once: it is the one that looks. */
function isOf({ role, area }: Post, office: string): boolean {
  return area === office && role !== 'producer';
}
