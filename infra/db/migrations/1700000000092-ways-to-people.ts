import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `alter table deliveries drop constraint deliveries_channel_check`,
  `alter table deliveries add constraint deliveries_channel_check check (channel in ('e-mail', 'zalo', 'sms'))`,
  // Ways that are tried when this one comes to nothing, as they were when the notice was noted.
  `alter table deliveries add column otherwise jsonb not null default '[]'`,
  // Goes out with whatever else the person is to be told by then; business time.
  `alter table deliveries add column collected_for timestamptz`,
  `create index deliveries_collected on deliveries (person, channel, collected_for)
     where collected_for is not null and state in ('intended', 'deferred')`,
  // How somebody wants to be told; without a row, each notice at once, by mail before anything else.
  `
      create table delivery_wishes (
        person     text primary key constraint delivery_wishes_person_fkey references people,
        mode       text not null check (mode in ('each', 'digest')),
        channels   text[] not null check (channels <@ '{e-mail,zalo,sms}' and cardinality(channels) between 1 and 3),
        changed_at timestamptz not null default now()
      )`,
  `grant select, insert, update on delivery_wishes to ocop_accounts`,
  `grant select on delivery_wishes to ocop_notifications, ocop_auditor`,
  `grant select (phone) on people to ocop_notifications`,
  // Tokens of a provider, shared by all processes: a refresh token works once.
  `
      create table channel_tokens (
        channel       text primary key,
        seed          text not null,
        refresh_token text not null,
        access_token  text,
        ends_at       timestamptz
      )`,
  `grant select, insert, update on channel_tokens to ocop_notifications`,
];

/** More ways to people than mail, and how each wants to be told. */
export class WaysToPeople1700000000092 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('deliveries are records: they only go forward'));
  }
}
