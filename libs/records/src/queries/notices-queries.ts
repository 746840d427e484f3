import type { Area, Post } from '@ocop/ground';
import type { Pool } from 'pg';
import { z } from 'zod';
import { area, instant, role, type RowOf } from '../read-models/shapes';
import { type Condition, equalTo } from './condition';
import { type Page, type Paging, Reader } from './reader';

/** What became of a notice on its way to one person; the inbox has it in any case. */
export const noticeDeliveryShape = z.strictObject({
  /** Empty where nobody holds the post. */
  person: z.string(),
  channel: z.string(),
  address: z.string().nullable(),
  state: z.enum(['intended', 'deferred', 'sent', 'failed', 'no-address']),
  attempts: z.int().min(0),
  /** What the mail server said last. */
  words: z.string().nullable(),
  messageId: z.string(),
  nextTry: instant.nullable(),
  settledAt: instant.nullable(),
  /** What was said of it after it had been sent: that it came back, is late, or has arrived. */
  report: z
    .strictObject({
      kind: z.enum(['failed', 'delayed', 'delivered']),
      /** A status of mail (RFC 3463) or the provider's own code. */
      code: z.string().nullable(),
      words: z.string(),
      reportedAt: instant,
    })
    .nullable(),
});

export const noticeShape = z.strictObject({
  key: z.string(),
  role,
  area,
  stream: z.string(),
  template: z.string(),
  subject: z.string(),
  body: z.string(),
  orderedAt: instant,
  deliveries: z.array(noticeDeliveryShape),
});
export type NoticeRow = RowOf<typeof noticeShape>;
export type NoticeDelivery = NoticeRow['deliveries'][number];

export type NoticesWanted = Partial<Pick<NoticeRow, 'template' | 'stream'>> & {
  /** Notices of which a delivery is in this state. */
  readonly state?: NoticeDelivery['state'];
};

const OF_THE_NOTICE = 'd.key = notices.key and d.role = notices.role and d.area = notices.area';
const text = (at: string) => `to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const OF_THE_DELIVERY =
  'r.key = d.key and r.role = d.role and r.area = d.area and r.channel = d.channel and r.person = d.person';
/** What weighs most: who has it has it, and what came back is no longer late. */
const REPORT = `(
  select json_build_object('kind', kind, 'code', code, 'words', r.words, 'reportedAt', ${text('reported_at')})
  from delivery_reports r where ${OF_THE_DELIVERY}
  order by array_position('{delivered,failed,delayed}', kind) limit 1)`;

/** Deliveries in order of channel and person. */
const DELIVERIES = `coalesce((
  select json_agg(json_build_object('person', person, 'channel', channel, 'address', address,
    'state', state, 'attempts', attempts, 'words', words, 'messageId', message_id,
    'nextTry', case when state in ('intended', 'deferred') then ${text('next_try')} end,
    'settledAt', ${text('settled_at')}, 'report', ${REPORT}) order by channel, person)
  from deliveries d where ${OF_THE_NOTICE}), '[]')`;

/** What posts were told, and what became of it. */
export class NoticesQueries {
  private readonly rows: Reader<typeof noticeShape>;

  constructor(pool: Pool) {
    this.rows = new Reader(pool, 'notices', noticeShape, ['key', 'role', 'area'], {
      deliveries: DELIVERIES,
    });
  }

  /** Every notice there is, in the order in which they were ordered. */
  everyNotice(): Promise<NoticeRow[]> {
    return this.rows.all([], 'orderedAt');
  }

  /** @param seen what the asker may see */
  list(
    seen: readonly Condition[],
    wanted: NoticesWanted,
    paging: Paging,
  ): Promise<Page<NoticeRow>> {
    return this.rows.page([...seen, ...lookedFor(wanted)], paging);
  }

  /** The same to its end, some at a time. */
  each(
    seen: readonly Condition[],
    wanted: NoticesWanted,
    sort: string,
  ): AsyncGenerator<NoticeRow[]> {
    return this.rows.portions([...seen, ...lookedFor(wanted)], sort);
  }
}

function lookedFor({ state, ...wanted }: NoticesWanted): Condition[] {
  const delivered = state === undefined ? [] : [deliveredAs(state)];
  return [...equalTo(wanted), ...delivered];
}

/** What came back after it had been sent counts as failed. */
function deliveredAs(state: NoticeDelivery['state']): Condition {
  const cameBack = `or exists (select from delivery_reports r where ${OF_THE_DELIVERY} and r.kind = 'failed'
    and not exists (select from delivery_reports a where (a.key, a.role, a.area, a.channel, a.person, a.kind)
      = (d.key, d.role, d.area, d.channel, d.person, 'delivered')))`;
  return {
    sql: (next) => `exists (select from deliveries d where ${OF_THE_NOTICE}
      and (state = ${next(state)} ${state === 'failed' ? cameBack : ''}))`,
  };
}

/** Notices to one post. */
export function toPost({ role, area }: Post): Condition[] {
  return equalTo({ role, area });
}

/** Leaves out what notices of these kinds tell of rounds that are not decided, or of their products, but for those of one area. */
export function withoutUndecided(templates: readonly string[], exceptOf?: Area): Condition {
  return {
    sql: (next) => `(notices.template <> all(${next(templates)})
      or not is_undecided(notices.stream, ${next(exceptOf ?? null)}::text))`,
  };
}
