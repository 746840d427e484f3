import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `
      create table webhooks (
        id            uuid primary key default gen_random_uuid(),
        url           text not null check (url ~ '^https?://'),
        secret        text not null,
        person        text not null,
        role          text not null,
        area          text not null,
        position      bigint not null,
        failures      integer not null default 0,
        active        boolean not null default true,
        next_try      timestamptz not null default now(),
        claimed_until timestamptz,
        created_at    timestamptz not null default now()
      )`,
  `
      create table webhook_tries (
        id         bigint generated always as identity primary key,
        webhook    uuid not null references webhooks on delete cascade,
        message_id text not null,
        upto       bigint not null,
        outcome    text not null check (outcome in ('taken', 'refused', 'unreachable')),
        words      text not null,
        tried_at   timestamptz not null default now()
      )`,
  `create index webhook_tries_of on webhook_tries (webhook, id)`,
  `grant select, insert, update, delete on webhooks to ocop_api`,
  `grant select, insert on webhook_tries to ocop_api`,
  `grant select (id, url, person, role, area, position, failures, active, next_try, claimed_until, created_at)
   on webhooks to ocop_auditor`,
  `grant select on webhook_tries to ocop_auditor`,
];

/** Systems of others that are told of changes, and every try to tell them. */
export class Webhooks1700000000051 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table webhook_tries');
    await db.query('drop table webhooks');
  }
}
