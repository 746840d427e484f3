import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `
      create table channel_standings (
        channel     text primary key check (channel in ('e-mail', 'zalo', 'sms', 'web-push')),
        told_at     timestamptz not null default now(),
        -- Messages that the provider takes today, and how many of them are left, as it said last.
        quota       integer,
        quota_left  integer,
        trouble     text,
        trouble_at  timestamptz
      )`,
  'grant select, insert, update on channel_standings to ocop_notifications',
  'grant select on channel_standings to ocop_api, ocop_auditor',
  `create index deliveries_settled on deliveries (channel, settled_at) where settled_at is not null`,
  `create index deliveries_open on deliveries (channel) where state in ('intended', 'deferred')`,
];

/** How each way to people does, as the service that sends has said last: only it has them. */
export class ChannelStandings1700000000146 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index deliveries_open, deliveries_settled');
    await db.query('drop table channel_standings');
  }
}
