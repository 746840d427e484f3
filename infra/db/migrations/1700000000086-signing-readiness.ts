import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `
      create table signing_readiness (
        single   boolean     primary key default true check (single),
        means    text        not null,
        ready    boolean     not null,
        why      jsonb,
        told_at  timestamptz not null default now()
      )`,
  'grant select, insert, update on signing_readiness to ocop_certificates',
  'grant select on signing_readiness to ocop_api, ocop_auditor',
];

/** What the service that signs says of itself, for those who ask elsewhere: only it can look at its key. */
export class SigningReadiness1700000000086 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table signing_readiness');
  }
}
