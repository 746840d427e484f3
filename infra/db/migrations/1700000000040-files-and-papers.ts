import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `
      create table files (
        id              text    primary key check (id ~ '^[0-9a-f]{32}$'),
        sha256          text    not null check (sha256 ~ '^[0-9a-f]{64}$'),
        original_sha256 text    not null check (original_sha256 ~ '^[0-9a-f]{64}$'),
        original_bytes  integer not null check (original_bytes > 0),
        name            text    not null check (name is nfc normalized and name <> ''),
        type            text    not null,
        bytes           integer not null check (bytes > 0),
        width           integer,
        height          integer,
        flags           text[]  not null default '{}',
        scan            text    not null check (scan in ('clean', 'not-scanned', 'infected')),
        scanned_at      timestamptz,
        owner_area      text    not null,
        uploaded_by     text    not null,
        uploaded_as     text    not null,
        uploaded_at     timestamptz not null default now()
      )`,
  'create index files_by_content on files (sha256)',
  `create index files_to_scan on files (uploaded_at) where scan = 'not-scanned'`,
  `
      create table papers (
        id          text    not null,
        version     integer not null check (version > 0),
        owner_area  text    not null,
        kind        text    not null,
        title       text    not null check (title is nfc normalized),
        number      text    check (number is nfc normalized),
        issuer      text    check (issuer is nfc normalized),
        issued_on   date,
        expires_on  date    check (expires_on >= issued_on),
        files       text[]  not null check (cardinality(files) between 1 and 500),
        recorded_by text    not null,
        recorded_as text    not null,
        recorded_at timestamptz not null default now(),
        primary key (id, version)
      )`,
  'create index papers_of_owner on papers (owner_area)',
  'create index papers_by_file on papers using gin (files)',
  `
      create table dossiers (
        product   text    not null,
        version   integer not null check (version > 0),
        sha256    text    not null check (sha256 ~ '^[0-9a-f]{64}$'),
        chosen_by text    not null,
        chosen_as text    not null,
        chosen_at timestamptz not null default now(),
        primary key (product, version)
      )`,
  `
      create table dossier_papers (
        product       text    not null,
        version       integer not null,
        no            integer not null check (no > 0),
        item          text    not null,
        paper         text    not null,
        paper_version integer not null,
        primary key (product, version, no),
        unique (product, version, item, paper),
        foreign key (product, version) references dossiers (product, version),
        foreign key (paper, paper_version) references papers (id, version)
      )`,
  'create index dossier_papers_by_paper on dossier_papers (paper, paper_version)',
  // Nobody takes a file, a paper or a version away, or changes one: only a scan is added to what is known of a file.
  `grant select, insert on files, papers, dossiers, dossier_papers to ocop_api`,
  `grant update (scan, scanned_at) on files to ocop_api`,
  `grant select on files, papers, dossiers, dossier_papers to ocop_auditor`,
];

/** Files as they were handed in, a producer's papers in their versions, and which of them stand in which dossier. */
export class FilesAndPapers1700000000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table dossier_papers, dossiers, papers, files');
  }
}
