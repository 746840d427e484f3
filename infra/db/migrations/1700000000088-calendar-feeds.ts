import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  // One link for each post; whoever has it reads what waits for the post, and does nothing.
  `create table calendar_feeds (
     post       text primary key constraint calendar_feeds_post_fkey references posts,
     person     text not null constraint calendar_feeds_person_fkey references people,
     token_hash text not null constraint calendar_feeds_token unique,
     made_at    timestamptz not null default now()
   )`,
  `grant select, insert, update, delete on calendar_feeds to ocop_accounts`,
  `grant select (post, person, made_at) on calendar_feeds to ocop_auditor`,
];

/** Links by which people see their duties in a calendar of their own. */
export class CalendarFeeds1700000000088 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table calendar_feeds');
  }
}
