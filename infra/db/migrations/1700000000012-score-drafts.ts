import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `
      create table score_drafts (
        round     text    not null,
        product   text    not null,
        pass      integer not null check (pass > 0),
        member    text    not null,
        criterion text    not null,
        set       text    not null,
        points    integer check (points between 0 and 100),
        document  text    check (document is nfc normalized),
        page      text    check (page is nfc normalized),
        reason    text    check (reason is nfc normalized),
        version   integer not null default 1,
        saved_at  timestamptz not null default now(),
        primary key (round, product, pass, member, criterion)
      )`,
  // Each save asks whether the member's sheet is in.
  `create index events_sheets on events (stream, (data->>'product'), (data->>'member'))
   where type = 'ScoreSheetSubmitted'`,
  `grant select, insert, update on score_drafts to ocop_api`,
  `grant select on score_drafts to ocop_auditor`,
];

/** Score sheets while they are being filled in; the log has them once they are submitted. */
export class ScoreDrafts1700000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index events_sheets');
    await db.query('drop table score_drafts');
  }
}
