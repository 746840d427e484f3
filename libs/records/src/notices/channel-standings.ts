import { type Channel, CHANNELS } from '@ocop/casework';
import type { Pool } from 'pg';
import { masked } from '../personal/masked';

/** Messages that a provider takes in a day, and what is left of them. */
export interface Quota {
  readonly of: number;
  readonly left: number;
}

/** How one way to people does. */
export interface ChannelStanding {
  readonly channel: Channel;
  /** Set up, and the service that sends has said so lately. */
  readonly inUse: boolean;
  readonly quota: Quota | null;
  /** What keeps the whole way from taking messages; nothing once one has gone out again. */
  readonly trouble: { readonly words: string; readonly at: Date } | null;
  /** Of the last 24 hours. */
  readonly sent: number;
  readonly failed: number;
  readonly waiting: number;
  readonly waitingSince: Date | null;
}

/** The service that sends speaks each half minute: after three it has missed, nobody is there. */
const SILENT_AFTER = '95 seconds';

/** When the day of those who count the quota began. */
const TODAY = `date_trunc('day', now(), 'Asia/Ho_Chi_Minh')`;

const STANDINGS = `
  select way as channel, coalesce(s.told_at > now() - interval '${SILENT_AFTER}', false) as "inUse",
    case when s.quota_at >= ${TODAY} then jsonb_build_object('of', s.quota, 'left', s.quota_left) end as quota,
    s.trouble as words, case when s.trouble_at > coalesce(went.last, '-infinity') then s.trouble_at end as at,
    day.sent, day.failed, held.waiting, held.since as "waitingSince"
  from unnest($1::text[]) with ordinality as ways (way, place)
    left join channel_standings s on s.channel = way
    cross join lateral (
      select max(settled_at) as last from deliveries d
      where d.channel = way and settled_at is not null and state = 'sent'
        and settled_at >= coalesce(s.trouble_at, now())) as went
    cross join lateral (
      select count(*) filter (where state = 'sent')::int as sent, count(*) filter (where state = 'failed')::int as failed
      from deliveries d where d.channel = way and settled_at > now() - interval '24 hours') as day
    cross join lateral (
      select count(*)::int as waiting, min(ordered_at) as since
      from deliveries d join notices n using (key, role, area)
      where d.channel = way and state in ('intended', 'deferred')) as held
  order by place`;

/** What the service that sends says of its ways, and what became of messages on them. */
export class ChannelStandings {
  constructor(private readonly pool: Pool) {}

  /** @param quota where a provider has said it anew; else it stays as it, or another process, was told last */
  async tell(channel: Channel, quota?: Quota): Promise<void> {
    await this.pool.query(
      `insert into channel_standings (channel, quota, quota_left, quota_at)
       values ($1, $2, $3, case when $2::int is not null then now() end)
       on conflict (channel) do update set told_at = now(),
         quota = coalesce(excluded.quota, channel_standings.quota),
         quota_left = coalesce(excluded.quota_left, channel_standings.quota_left),
         quota_at = coalesce(excluded.quota_at, channel_standings.quota_at)`,
      [channel, quota?.of ?? null, quota?.left ?? null],
    );
  }

  /** Every way that there is, in the order in which they are tried where nobody wishes otherwise. */
  async all(): Promise<ChannelStanding[]> {
    const { rows } = await this.pool.query<
      Omit<ChannelStanding, 'trouble'> & { words: string | null; at: Date | null }
    >(STANDINGS, [CHANNELS]);
    return rows.map(({ words, at, ...standing }) => ({
      ...standing,
      trouble: at && words ? { words: masked(words), at } : null,
    }));
  }
}
