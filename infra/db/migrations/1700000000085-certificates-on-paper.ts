import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  // Printed is no legal fact: who printed which certificate, and when, is kept beside the log.
  `
      create table certificate_prints (
        certificate text not null,
        printed_at  timestamptz not null,
        printed_by  text not null,
        printed_as  text not null,
        primary key (certificate, printed_at)
      )`,
  'grant select, insert on certificate_prints to ocop_api',
  'grant select on certificate_prints to ocop_auditor',
  `create index certificate_register_decision
     on certificate_register (authority_area, decision) where state = 'valid'`,
];

/** Certificates of a decision on their way to the wall: printed, and by whom. */
export class CertificatesOnPaper1700000000085 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index certificate_register_decision');
    await db.query('drop table certificate_prints');
  }
}
