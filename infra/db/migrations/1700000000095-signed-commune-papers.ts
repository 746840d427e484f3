import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `create table signed_commune_papers (
     product       text    not null,
     paper         text    not null check (paper in ('form-03', 'letter', 'opinion-minutes')),
     version       integer not null check (version > 0),
     file          text    not null constraint signed_commune_papers_file_fkey references files,
     handed_in_by  text    not null,
     handed_in_as  text    not null,
     handed_in_at  timestamptz not null default now(),
     primary key (product, paper, version)
   )`,
  'create index signed_commune_papers_file on signed_commune_papers (file)',
  // A scan that was handed in stays; a better one is its next version.
  'grant select, insert on signed_commune_papers to ocop_api',
  'grant select on signed_commune_papers to ocop_auditor',
];

/** What a commune printed, signed and scanned: it lies with the dossier, every version of it. */
export class SignedCommunePapers1700000000095 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table signed_commune_papers');
  }
}
