import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import type { Pool } from 'pg';
import { DELIVERY_POLICY, type DeliveryPolicy } from './delivery-policy';

/** What a post is told. */
export interface InboxText {
  readonly role: string;
  readonly area: string;
  readonly subject: string;
  readonly body: string;
}

/** One person's mailbox, as it stands before anything is tried. */
export interface Intention {
  readonly role: string;
  readonly area: string;
  readonly person: string;
  readonly address: string | null;
  readonly state: 'intended' | 'failed' | 'no-address';
  readonly words: string | null;
  readonly messageId: string;
}

export interface Order {
  readonly key: string;
  readonly stream: string;
  readonly template: string;
  readonly orderedAt: Date;
}

/** A mailbox that one attempt has to itself until its lease ends. */
export interface Claimed {
  readonly key: string;
  readonly role: string;
  readonly area: string;
  readonly person: string;
  readonly address: string;
  readonly messageId: string;
  readonly subject: string;
  readonly body: string;
  readonly orderedAt: Date;
}

const OPEN = `state in ('intended', 'deferred')`;
const FREE = `(claimed_until is null or claimed_until <= now())`;
const LET_GO = `claimed_by = null, claimed_until = null`;
const THE_MAILBOX = `key = $1 and role = $2 and area = $3 and channel = 'e-mail' and person = $4`;

/** What was intended and what became of it. Each step is one statement: a kill between two loses nothing. */
@Injectable()
export class DeliveryRecord {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(DELIVERY_POLICY) private readonly policy: DeliveryPolicy,
  ) {}

  /** Puts a notice into the inboxes and notes its mailboxes, once: asked again, what was noted first stands. */
  async note(order: Order, texts: readonly InboxText[], mailboxes: readonly Intention[]) {
    const { key, stream, template, orderedAt } = order;
    await this.pool.query(
      `with noted as (
         insert into notices (key, role, area, stream, template, subject, body, ordered_at)
         select $1, role, area, $2, $3, subject, body, $4
         from jsonb_to_recordset($5) as m (role text, area text, subject text, body text)
         on conflict do nothing returning role, area)
       insert into deliveries (key, role, area, channel, person, address, state, words, message_id,
         next_try, give_up_at, settled_at)
       select $1, role, area, 'e-mail', person, address, state, words, "messageId", now(),
         now() + $7 * interval '1 ms', case when not ${OPEN} then now() end
       from noted join jsonb_to_recordset($6) as b (role text, area text, person text, address text,
         state text, words text, "messageId" text) using (role, area)`,
      [key, stream, template, orderedAt]
        .concat(JSON.stringify(texts), JSON.stringify(mailboxes))
        .concat(this.policy.givesUpAfter as never),
    );
  }

  /** A mailbox that is due and that nobody is at work on; those tried least come first. */
  async claim(key: string, attempt: string): Promise<Claimed | undefined> {
    const { rows } = await this.pool.query<Claimed>(
      `with claimed as (
         update deliveries
         set claimed_by = $2, claimed_until = now() + $3 * interval '1 ms', attempts = attempts + 1
         where (key, role, area, channel, person) = (
           select key, role, area, channel, person from deliveries
           where key = $1 and ${OPEN} and ${FREE} and next_try <= now() and attempts < $4
           order by attempts, area, role, person limit 1 for update skip locked)
         returning *)
       select key, role, area, person, address, message_id as "messageId", subject, body,
         ordered_at as "orderedAt"
       from claimed join notices using (key, role, area)`,
      [key, attempt, this.policy.lease, this.policy.mostAttempts],
    );
    return rows[0];
  }

  /** The attempt is alive: what it claimed stays its own. */
  async renew(key: string, attempt: string): Promise<void> {
    await this.pool.query(
      `update deliveries set claimed_until = now() + $3 * interval '1 ms'
       where key = $1 and claimed_by = $2`,
      [key, attempt, this.policy.lease],
    );
  }

  /** A message that went out went out, whoever has the mailbox by now; a failure is for its claimer to state. */
  async settle(mailbox: Claimed, attempt: string, state: 'sent' | 'failed', words: string) {
    const { key, role, area, person } = mailbox;
    await this.pool.query(
      `update deliveries set state = $6, words = $7, settled_at = now(), ${LET_GO}
       where ${THE_MAILBOX} and ${OPEN} and (claimed_by = $5 or $6 = 'sent')`,
      [key, role, area, person, attempt, state, words],
    );
  }

  async defer(mailbox: Claimed, attempt: string, words: string): Promise<void> {
    const { key, role, area, person } = mailbox;
    await this.pool.query(
      `update deliveries set state = 'deferred', words = $6, ${LET_GO},
         next_try = now() + ${waitAfter('attempts', '$7')}
       where ${THE_MAILBOX} and ${OPEN} and claimed_by = $5`,
      [key, role, area, person, attempt, words, this.policy.waits],
    );
  }

  /** The mail server cannot be reached: whatever else is due would hear the same. */
  async putOff(key: string, words: string): Promise<void> {
    await this.pool.query(
      `update deliveries set state = 'deferred', words = $2, attempts = attempts + 1,
         next_try = now() + ${waitAfter('attempts + 1', '$3')}
       where key = $1 and ${OPEN} and ${FREE} and next_try <= now()`,
      [key, words, this.policy.waits],
    );
  }

  /**
   * Ends what has been tried to the limit, and says in how many milliseconds the rest wants to be tried again; what
   * is due within one short wait is tried together, so that a notice to many does not fray into many attempts.
   */
  async giveUp(key: string): Promise<number | undefined> {
    await this.pool.query(
      `update deliveries set state = 'failed', settled_at = now(), ${LET_GO},
         words = coalesce(words, 'không ghi nhận được trả lời nào (no answer was ever noted)')
       where key = $1 and ${OPEN} and ${FREE} and (attempts >= $2 or next_try > give_up_at)`,
      [key, this.policy.mostAttempts],
    );
    const together = this.policy.waits[0] ?? 0;
    const { rows } = await this.pool.query<{ wait: string | null }>(
      `select ceil(extract(epoch from max(due) - now()) * 1000) as wait from (
         select due, min(due) over () as first from (
           select greatest(next_try, claimed_until) as due from deliveries where key = $1 and ${OPEN}
         ) as open_ones) as ordered
       where due <= first + $2 * interval '1 ms'`,
      [key, together],
    );
    const wait = rows[0]?.wait;
    return wait == null ? undefined : Math.max(Number(wait), together);
  }
}

function waitAfter(attempts: string, waits: string): string {
  const list = `${waits}::bigint[]`;
  return `(${list})[least(${attempts}, cardinality(${list}))] * interval '1 ms'`;
}
