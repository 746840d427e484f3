import type { Channel as ChannelName } from '@ocop/casework';
import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import { EVENTS_CHANNEL } from '@ocop/records';
import type { Pool, PoolClient } from 'pg';
import { type Claimed, claimAlone, claimCollected } from './claiming';
import { DELIVERY_POLICY, type DeliveryPolicy } from './delivery-policy';
import type { Intention } from './intentions';
import type { StillOwn } from './leases';
import { FREE, ITEMS, LET_GO, OPEN, otherWayOf, waitAfter } from './delivery-sql';

/** What a post is told. */
export interface InboxText {
  readonly role: string;
  readonly area: string;
  readonly subject: string;
  readonly body: string;
  /** The print of the words by which it was written. */
  readonly templateHash?: string | undefined;
}

/** A post to which the law wants the notice delivered, and when it is looked whether it was; business time. */
export interface ToServe {
  readonly role: string;
  readonly area: string;
  readonly nextStepAt: string;
}

export interface Order {
  readonly key: string;
  readonly stream: string;
  readonly template: string;
  readonly orderedAt: Date;
}

/** In whose transaction, and whether the case was told before what became of its notice. */
interface Noting {
  readonly db?: Pool | PoolClient;
  readonly later?: boolean;
}

/** Why something was not taken for now, and for how long the other side does not want to be asked. */
export interface NotNow {
  readonly words: string;
  readonly after?: number;
}

const INTENDED = `jsonb_to_recordset($6) as b (role text, area text, person text, channel text, address text,
  state text, words text, "messageId" text, "waitMs" float8, "collectedFor" timestamptz, otherwise jsonb, text jsonb)`;

/** What was intended and what became of it. Each step is one statement: a kill between two loses nothing. */
@Injectable()
export class DeliveryRecord {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(DELIVERY_POLICY) private readonly policy: DeliveryPolicy,
  ) {}

  /**
   * Puts a notice into the inboxes and notes its mailboxes, once: asked again, what was noted first stands. Whoever has
   * the inbox open hears of it as it is there.
   */
  async note(
    order: Order,
    texts: readonly InboxText[],
    mailboxes: readonly Intention[],
    toServe: readonly ToServe[] = [],
    { db = this.pool, later = false }: Noting = {},
  ) {
    const { key, stream, template, orderedAt } = order;
    const { givesUpAfter, otherWayAfter } = this.policy;
    await db.query(
      `with noted as (
         insert into notices (key, role, area, stream, template, subject, body, ordered_at, template_hash, later)
         select $1, role, area, $2, $3, subject, body, $4, "templateHash", $10
         from jsonb_to_recordset($5) as m (role text, area text, subject text, body text, "templateHash" text)
         on conflict do nothing returning role, area, subject),
       served as (
         insert into servings (key, role, area, stream, template, subject, ordered_at, next_step_at)
         select $1, role, area, $2, $3, subject, $4, "nextStepAt" from noted
         join jsonb_to_recordset($9) as s (role text, area text, "nextStepAt" timestamptz) using (role, area)),
       kept as (
         insert into deliveries (key, role, area, channel, person, address, state, words, message_id,
         next_try, give_up_at, settled_at, collected_for, otherwise, text, later)
       select $1, role, area, channel, person, address, state, words, "messageId", out_at,
         out_at + case when otherwise = '[]' then $7::bigint else $8::bigint end * interval '1 ms',
         case when not ${OPEN} then now() end, "collectedFor", otherwise, nullif(text, 'null'::jsonb), $10
       from noted join ${INTENDED} using (role, area)
         cross join lateral (select now() + "waitMs" * interval '1 ms' as out_at) as t)
       select pg_notify('${EVENTS_CHANNEL}', json_build_object('beside', 'notice', 'role', role, 'area', area)::text)
       from noted`,
      [key, stream, template, orderedAt, JSON.stringify(texts), JSON.stringify(mailboxes)].concat([
        givesUpAfter,
        otherWayAfter,
        JSON.stringify(toServe),
        later,
      ] as never),
    );
  }

  /** A mailbox that is due and that nobody is at work on, not on the ways that are down; those tried least come first. */
  async claim(
    key: string,
    attempt: string,
    down: readonly ChannelName[] = [],
  ): Promise<Claimed | undefined> {
    const { lease, mostAttempts } = this.policy;
    const wish = { key, attempt, down, lease, mostAttempts };
    return (await claimAlone(this.pool, wish)) ?? (await claimCollected(this.pool, wish));
  }

  /** Which notices a message holds, before it goes out: what is reported of it later names the message alone. */
  async noteCollected({ items, channel, person, messageId }: Claimed): Promise<void> {
    await this.pool.query(
      `insert into collected_messages (message_id, key, role, area, channel, person)
       select $4, key, role, area, $2, $3 from jsonb_to_recordset($1) as i (key text, role text, area text)
       on conflict do nothing`,
      [JSON.stringify(items), channel, person, messageId],
    );
  }

  /** The attempt is alive: what it claimed stays its own, unless somebody else has it by now. */
  async renew(key: string, attempt: string): Promise<StillOwn> {
    const { rows } = await this.pool.query<StillOwn[number]>(
      `update deliveries set claimed_until = now() + $3 * interval '1 ms'
       where claimed_by = $2 and (key = $1 or collected_for is not null)
       returning key, role, area, channel, person`,
      [key, attempt, this.policy.lease],
    );
    return rows;
  }

  /**
   * A message that went out went out, whoever has the mailbox by now; a failure is for its claimer to state, and where
   * there is another way it is taken in the same breath.
   */
  async settle(claimed: Claimed, attempt: string, state: 'sent' | 'failed', words: string) {
    const { items, channel, person } = claimed;
    await this.pool.query(
      `with ended as (
         update deliveries d set state = $4, words = $5, settled_at = now(), ${LET_GO}
         from ${ITEMS} and ${OPEN} and (claimed_by = $6 or $4 = 'sent') returning d.*)
       ${otherWayOf('ended', '$7', '$8')}`,
      [JSON.stringify(items), channel, person, state, words, attempt, ...this.patience()],
    );
  }

  async defer(claimed: Claimed, attempt: string, { words, after = 0 }: NotNow): Promise<void> {
    const { items, channel, person } = claimed;
    await this.pool.query(
      `update deliveries d set state = 'deferred', words = $4, ${LET_GO},
         next_try = now() + greatest(${waitAfter('attempts', '$6')}, $7 * interval '1 ms')
       from ${ITEMS} and ${OPEN} and claimed_by = $5`,
      [JSON.stringify(items), channel, person, words, attempt, this.policy.waits, after],
    );
  }

  /** A way is down: whatever else is due on it would hear the same, and whoever looks after the system reads it. */
  async putOff(key: string, channel: ChannelName, { words, after = 0 }: NotNow): Promise<void> {
    await this.pool.query(
      `with put_off as (
         update deliveries set state = 'deferred', words = $2, attempts = attempts + 1,
           next_try = now() + greatest(${waitAfter('attempts + 1', '$3')}, $5 * interval '1 ms')
         where key = $1 and channel = $4 and ${OPEN} and ${FREE} and next_try <= now())
       insert into channel_standings (channel, trouble, trouble_at) values ($4, $2, clock_timestamp())
       on conflict (channel) do update set trouble = excluded.trouble, trouble_at = excluded.trouble_at`,
      [key, words, this.policy.waits, channel, after],
    );
  }

  /**
   * Ends what has been tried to the limit, and says in how many milliseconds the rest wants to be tried again; what
   * is due within one short wait is tried together, so that a notice to many does not fray into many attempts.
   */
  async giveUp(key: string): Promise<number | undefined> {
    await this.pool.query(
      `with ended as (
         update deliveries d set state = 'failed', settled_at = now(), ${LET_GO},
           words = coalesce(words, 'không ghi nhận được trả lời nào (no answer was ever noted)')
         where key = $1 and ${OPEN} and ${FREE} and (attempts >= $2 or next_try > give_up_at)
         returning d.*)
       ${otherWayOf('ended', '$3', '$4')}`,
      [key, this.policy.mostAttempts, ...this.patience()],
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

  private patience(): [number, number] {
    return [this.policy.givesUpAfter, this.policy.otherWayAfter];
  }
}
