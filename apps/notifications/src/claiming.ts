import type { Channel as ChannelName } from '@ocop/casework';
import type { Pool } from 'pg';
import { digestOf } from './digest';
import { FREE, OPEN } from './delivery-sql';

/** A message that one attempt has to itself until its lease ends: one notice, or several that were collected. */
export interface Claimed {
  readonly items: readonly { readonly key: string; readonly role: string; readonly area: string }[];
  readonly channel: ChannelName;
  readonly person: string;
  readonly address: string;
  readonly messageId: string;
  readonly subject: string;
  readonly body: string;
  readonly orderedAt: Date;
  /** Whoever does not answer soon is left for another way. */
  readonly hasOtherWay: boolean;
  /** Made of what was collected, be it one notice: what comes later is no part of it. */
  readonly isCollected?: true;
}

interface Wish {
  readonly key: string;
  readonly attempt: string;
  readonly down: readonly ChannelName[];
  readonly lease: number;
  readonly mostAttempts: number;
}

type Row = Omit<Claimed, 'items'> & Claimed['items'][number];

const DUE = `key = $1 and ${OPEN} and ${FREE} and next_try <= now() and attempts < $4
  and channel <> all($5::text[])`;
const TAKE = `claimed_by = $2, claimed_until = now() + $3 * interval '1 ms', attempts = attempts + 1`;
const OF_MOMENT = `d.person = whose and d.channel = way and d.collected_for = moment and ${OPEN} and ${FREE}
  and attempts < $4`;
const COLLECTED = `collected_messages c join deliveries d using (key, role, area, channel, person)
  join mine on ${OF_MOMENT}`;
const TELL = `select key, role, area, channel, person, address, message_id as "messageId",
    coalesce(text ->> 'subject', subject) as subject, coalesce(text ->> 'body', body) as body,
    ordered_at as "orderedAt", otherwise <> '[]' as "hasOtherWay"
  from claimed join notices using (key, role, area)`;

export async function claimAlone(pool: Pool, wish: Wish): Promise<Claimed | undefined> {
  const { rows } = await pool.query<Row>(
    `with claimed as (
       update deliveries set ${TAKE}
       where (key, role, area, channel, person) = (
         select key, role, area, channel, person from deliveries
         where ${DUE} and collected_for is null
         order by attempts, area, role, person, channel limit 1 for update skip locked)
       returning *)
     ${TELL}`,
    [wish.key, wish.attempt, wish.lease, wish.mostAttempts, wish.down],
  );
  return claimedOf(rows);
}

/**
 * All that was collected for the same person and moment, whichever notices it belongs to. Their attempts wake at the same
 * time: one takes the lot, under a lock of its name, and the others find nothing to do. What a message held that was
 * tried before is tried again as that message, under its id: it may have arrived. What came since waits for the next.
 */
export async function claimCollected(pool: Pool, wish: Wish): Promise<Claimed | undefined> {
  const { rows } = await pool.query<Row>(
    `with due as materialized (
       select person as whose, channel as way, collected_for as moment from deliveries
       where ${DUE} and collected_for is not null order by attempts, area, role, person limit 1),
     mine as materialized (
       select * from due
       where pg_try_advisory_xact_lock(hashtextextended('digest|' || whose || way || moment, 0))),
     tried as materialized (
       select c.message_id as tried_id from ${COLLECTED} order by 1 limit 1),
     again as materialized (
       select key, role, area from ${COLLECTED} join tried on c.message_id = tried_id),
     claimed as (
       update deliveries d set ${TAKE} from mine
       where ${OF_MOMENT} and (not exists (select from tried) or (d.key, d.role, d.area) in (table again))
       returning d.*)
     ${TELL}`,
    [wish.key, wish.attempt, wish.lease, wish.mostAttempts, wish.down],
  );
  const claimed = claimedOf(rows);
  return claimed && { ...claimed, isCollected: true };
}

function claimedOf(rows: readonly Row[]): Claimed | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const { channel, person, address } = first;
  const latest = Math.max(...rows.map(({ orderedAt }) => orderedAt.getTime()));
  return {
    ...digestOf(rows),
    items: rows.map(({ key, role, area }) => ({ key, role, area })),
    ...{ channel, person, address },
    orderedAt: new Date(latest),
    hasOtherWay: rows.some(({ hasOtherWay }) => hasOtherWay),
  };
}
