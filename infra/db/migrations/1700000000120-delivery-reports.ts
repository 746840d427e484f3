import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  // What comes back after a server or provider took a message: one row for each delivery and kind, whatever is repeated.
  `create table delivery_reports (
     key         text not null,
     role        text not null,
     area        text not null,
     channel     text not null,
     person      text not null,
     kind        text not null constraint delivery_reports_kind_check check (kind in ('failed', 'delayed', 'delivered')),
     code        text,
     words       text not null,
     reported_at timestamptz not null,
     received_at timestamptz not null default now(),
     handled_at  timestamptz,
     primary key (key, role, area, channel, person, kind),
     foreign key (key, role, area, channel, person) references deliveries
   )`,
  `create index delivery_reports_waiting on delivery_reports (received_at) where handled_at is null`,
  // Which notices a message held that was made of several: a report names the message alone.
  `create table collected_messages (
     message_id text not null,
     key        text not null,
     role       text not null,
     area       text not null,
     channel    text not null,
     person     text not null,
     primary key (message_id, key, role, area, channel, person)
   )`,
  `create index deliveries_message on deliveries (message_id)`,
  // With what the addresses are signed to which reports come: who does not know it cannot say that a message came back.
  `create table report_secrets (
     one    boolean primary key default true check (one),
     secret text not null
   )`,
  `insert into report_secrets (secret) values (gen_random_uuid()::text || gen_random_uuid()::text)`,
  `grant select on report_secrets to ocop_notifications, ocop_api`,
  `grant select, insert on collected_messages to ocop_notifications`,
  `grant select on collected_messages to ocop_auditor`,
  `grant select on delivery_reports to ocop_notifications, ocop_api, ocop_auditor`,
  `grant update (handled_at) on delivery_reports to ocop_notifications`,
  `alter table delivery_reports enable row level security`,
  `create policy granted on delivery_reports using (true) with check (true)`,
  // Who sees a delivery sees what was reported of it: the wall of deliveries says who.
  `create policy asked on delivery_reports as restrictive to ocop_api using (exists (
     select from deliveries d where d.key = delivery_reports.key and d.role = delivery_reports.role
       and d.area = delivery_reports.area and d.channel = delivery_reports.channel and d.person = delivery_reports.person))`,
  // The only way in: a report is kept once, of messages that are known, and nobody alters it.
  `create function take_delivery_report(of_channel text, of_message text, of_kind text, of_code text, of_words text,
     at timestamptz)
   returns integer language sql security definer set search_path = public, pg_temp as $$
     with meant as (
       select key, role, area, channel, person from deliveries
       where message_id = of_message and channel = of_channel
       union
       select key, role, area, channel, person from collected_messages
       where message_id = of_message and channel = of_channel),
     taken as (
       insert into delivery_reports (key, role, area, channel, person, kind, code, words, reported_at)
       select key, role, area, channel, person, of_kind, of_code, of_words, at from meant
       on conflict do nothing)
     select count(*)::integer from meant
   $$`,
  `revoke execute on function take_delivery_report(text, text, text, text, text, timestamptz) from public`,
  `grant execute on function take_delivery_report(text, text, text, text, text, timestamptz)
     to ocop_notifications, ocop_api`,
  // A signed report may prove a delivery, where the office lets it.
  `alter table servings drop constraint servings_how_check`,
  `alter table servings add constraint servings_how_check check (how in ('opened', 'visit', 'call', 'report'))`,
  `grant update (how, proved_on, proved_by, received_by, note) on servings to ocop_notifications`,
  `grant execute on function last_serving_fact(text) to ocop_notifications`,
  `grant execute on function append_serving_fact(text, integer, text, jsonb, jsonb, text, timestamptz, text, text)
     to ocop_notifications`,
];

/** Mail that comes back, and what providers say later of what they took. */
export class DeliveryReports1700000000120 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('what was reported of deliveries is a record: it only goes forward'),
    );
  }
}
