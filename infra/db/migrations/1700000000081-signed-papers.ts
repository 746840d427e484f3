import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  // What was handed in as signed: kept by the API, looked at and taken over by the service that keeps the papers.
  `
      create table signed_papers (
        sha256       text  primary key check (sha256 ~ '^[0-9a-f]{64}$'),
        certificate  text  not null,
        bytes        bytea not null check (octet_length(bytes) <= 20000000),
        handed_in_by text  not null,
        handed_in_as text  not null,
        handed_in_at timestamptz not null default now()
      )`,
  'grant insert on signed_papers to ocop_api',
  'grant select on signed_papers to ocop_certificates, ocop_auditor',
  `alter table certificate_register
     add column handed_over_to text,
     add column handed_over_on date`,
  `create index certificates_to_sign on certificates (authority) where state = 'awaiting-signature'`,
];

/** Certificates that somebody outside signs: the files as they come back, and who took the signed paper away. */
export class SignedPapers1700000000081 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('signed papers are records: they only go forward'));
  }
}
