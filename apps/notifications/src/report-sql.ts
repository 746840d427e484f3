import { LET_GO, OPEN, otherWayOf } from './delivery-sql';
import { NAME as ADDRESSEE } from './one-of-many';

/** A report that nobody has acted on yet. */
export interface Reported {
  readonly key: string;
  readonly role: string;
  readonly area: string;
  readonly channel: 'e-mail' | 'zalo' | 'sms';
  readonly person: string;
  readonly kind: 'failed' | 'delayed' | 'delivered';
  readonly words: string;
}

const AT_ONCE = 200;
const NAME = 'key text, role text, area text, channel text, person text';
const SAME = (one: string, other: string) =>
  ['key', 'role', 'area', 'channel', 'person']
    .map((name) => `${one}.${name} = ${other}.${name}`)
    .join(' and ');

/** Takes the next reports as acted on. What was reported to have arrived did not come back, whatever else is said. */
export const WAITING = `
  with mine as (
    select key, role, area, channel, person, kind from delivery_reports where handled_at is null
      and ${ADDRESSEE} <> all($1) order by received_at limit ${AT_ONCE} for update skip locked),
  taken as (
    update delivery_reports r set handled_at = now() from mine
    where ${SAME('r', 'mine')} and r.kind = mine.kind returning r.*)
  select key, role, area, channel, person, kind, words from taken
  where kind <> 'failed' or not exists (
    select from delivery_reports d where ${SAME('d', 'taken')} and d.kind = 'delivered')`;

/** Nothing was done with them for now: they wait as before. */
export const WAITS_AGAIN = `
  update delivery_reports r set handled_at = null from jsonb_to_recordset($1) as c (${NAME}, kind text)
  where ${SAME('r', 'c')} and r.kind = c.kind`;

/** Came back before it was noted as sent. */
export const FAIL_OPEN = `
  with came as (select * from jsonb_to_recordset($1) as c (${NAME}, words text)),
  ended as (
    update deliveries d set state = 'failed', words = came.words, settled_at = now(), ${LET_GO}
    from came where ${SAME('d', 'came')} and d.${OPEN} returning d.*)
  ${otherWayOf('ended', '$2', '$3')}`;

/** The next way of those that had been told as sent, which was not tried yet: with the ways behind it. */
export const FALL_BACK = `
  with came as (select * from jsonb_to_recordset($1) as c (${NAME})),
  next as (
    select distinct on (d.key, d.role, d.area, d.person) d.*, w.way, w.nth
    from deliveries d join came on ${SAME('d', 'came')}
      cross join lateral jsonb_array_elements(d.otherwise) with ordinality as w (way, nth)
    where d.state = 'sent' and not exists (
      select from deliveries e where e.key = d.key and e.role = d.role and e.area = d.area and e.person = d.person
        and e.channel = w.way ->> 'channel')
    order by d.key, d.role, d.area, d.person, w.nth),
  placed as (
    select next.*, (select coalesce(jsonb_agg(o order by n), '[]')
      from jsonb_array_elements(otherwise) with ordinality as r (o, n) where n > nth) as rest,
      now() + $4::float8 * interval '1 ms' as out_at
    from next)
  insert into deliveries (key, role, area, channel, person, address, state, message_id, next_try, give_up_at,
    collected_for, otherwise, later, text)
  select key, role, area, way ->> 'channel', person, way ->> 'address', 'intended', way ->> 'messageId', out_at,
    out_at + case when rest = '[]' then $2::bigint else $3::bigint end * interval '1 ms', collected_for, rest, true, text
  from placed on conflict do nothing`;

/** Where nothing is on its way to a post any more and nothing has arrived, the next step is due now and not in days. */
export const HASTEN = `
  with came as (select distinct key, role, area from jsonb_to_recordset($1) as c (${NAME}))
  update servings s set next_step_at = least(next_step_at, $2) from came
  where s.key = came.key and s.role = came.role and s.area = came.area and s.state = 'awaited' and not exists (
    select from deliveries d where d.key = s.key and d.role = s.role and d.area = s.area
      and (d.${OPEN} or d.state = 'sent' and not exists (
        select from delivery_reports r where ${SAME('r', 'd')} and r.kind = 'failed')))`;

/** What the law wants delivered, of which a provider says that it was. */
export const TO_PROVE = `
  select s.key, s.role, s.area, s.stream, s.template, min(c.channel) as channel
  from servings s join jsonb_to_recordset($1) as c (${NAME}) using (key, role, area)
  where s.state <> 'proved' group by s.key, s.role, s.area`;
