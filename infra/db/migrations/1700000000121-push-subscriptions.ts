import type { MigrationInterface, QueryRunner } from 'typeorm';

const WAYS = `'e-mail', 'zalo', 'sms', 'web-push'`;
const STATEMENTS = [
  // A browser in which somebody wants to be told: where its push service takes messages, and with what they are encrypted.
  `create table push_subscriptions (
     endpoint text not null constraint push_subscriptions_pkey primary key,
     person   text not null constraint push_subscriptions_person_fkey references people,
     p256dh   text not null,
     auth     text not null,
     made_at  timestamptz not null default now()
   )`,
  `create index push_subscriptions_person on push_subscriptions (person)`,
  `grant select, insert, update, delete on push_subscriptions to ocop_accounts`,
  // What a push service no longer knows is taken away.
  `grant select, delete on push_subscriptions to ocop_notifications`,
  `grant select (person) on push_subscriptions to ocop_api`,
  `grant select (person, made_at) on push_subscriptions to ocop_auditor`,
  `alter table deliveries drop constraint deliveries_channel_check`,
  `alter table deliveries add constraint deliveries_channel_check check (channel in (${WAYS}))`,
  `alter table delivery_wishes drop constraint delivery_wishes_channels_check`,
  `alter table delivery_wishes add constraint delivery_wishes_channels_check
     check (channels <@ '{e-mail,zalo,sms,web-push}' and cardinality(channels) between 1 and 4)`,
];

/** Messages to the browsers in which people wish to be told. */
export class PushSubscriptions1700000000121 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('deliveries are records: they only go forward'));
  }
}
