import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'draft', 'awaiting-signature', 'valid', 'suspended', 'revoked', 'expired', 'superseded'`;

const BOOK = [
  'alter table certificates rename column sha256 to file_hash',
  `
      alter table certificates
        add column edition integer not null default 1 check (edition > 0),
        add column state text not null default 'draft'
          check (state in ('draft', 'awaiting-signature', 'valid')),
        add column code text,
        add column code_unit text,
        add column code_no integer,
        add column scope jsonb,
        add column content_hash text check (content_hash ~ '^[0-9a-f]{64}$'),
        add column draft_hash text check (draft_hash ~ '^[0-9a-f]{64}$'),
        add column signed_by text,
        add column signer_capacity text,
        add column signed_at timestamptz,
        add column supersedes text,
        add column issued_at timestamptz not null default now()`,
  `update certificates set state = 'valid' where file_hash is not null`,
  // The same product under a corrected certificate: each edition has a number of its own.
  'alter table certificates drop constraint certificates_cycle_key',
  'alter table certificates add unique (cycle, edition)',
  'alter table certificates add unique (code_unit, year, code_no)',
  `grant update (state, content_hash, draft_hash, signed_by, signer_capacity, signed_at)
   on certificates to ocop_certificates`,
];

const REGISTER = [
  // A certificate that was issued anew is the same recognition; those it has replaced are known by its row.
  'alter table certificate_register drop constraint certificate_register_pkey',
  'alter table certificate_register drop constraint certificate_register_recognition_key',
  'alter table certificate_register add primary key (recognition)',
  'alter table certificate_register add unique (id)',
  `
      alter table certificate_register
        add column state text not null default 'valid' check (state in (${STATES})),
        add column code text,
        add column scope jsonb,
        add column content_hash text,
        add column decision text,
        add column signed_by text,
        add column signer_capacity text,
        add column signed_at timestamptz,
        add column supersedes text,
        add column superseded_by text,
        add column earlier jsonb not null default '[]'`,
  'alter table certificate_register alter column state drop default',
  `update certificate_register set state = case stage
     when 'suspended' then 'suspended' when 'expired' then 'expired' when 'superseded' then 'superseded'
     when 'revoked' then 'revoked' when 'struck-off' then 'revoked' else 'valid' end`,
  `create index certificate_register_earlier on certificate_register using gin (earlier jsonb_path_ops)`,
  `create index certificate_register_code on certificate_register (code)`,
];

/**
 * The record of a certificate. `certificates` is the book: numbers, what was asked for, the file's fingerprint, and
 * whether it is drafted, waits for its signature or was signed. What became of it afterwards stands in
 * `certificate_register`, which is written from the log and has a row for each recognition.
 */
export class CertificateRecord1700000000080 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [...BOOK, ...REGISTER]) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('certificates are records: they only go forward'));
  }
}
