import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `
      create table plan_sheets (
        id         uuid primary key default gen_random_uuid(),
        area       text not null,
        body       jsonb not null,
        revision   integer not null default 1,
        made_by    text not null,
        changed_by text not null,
        changed_at timestamptz not null default now()
      )`,
  `create index plan_sheets_area on plan_sheets (area)`,
  `grant select, insert, update, delete on plan_sheets to ocop_api`,
  `grant select on plan_sheets to ocop_auditor`,
  `
      create table saved_views (
        id      uuid primary key default gen_random_uuid(),
        person  text not null constraint saved_views_person_fkey references people,
        list    text not null,
        name    text not null,
        query   text not null,
        starts  boolean not null default false,
        made_at timestamptz not null default now(),
        constraint saved_views_named unique (person, list, name)
      )`,
  `grant select, insert, update, delete on saved_views to ocop_accounts`,
  `grant select on saved_views to ocop_auditor`,
];

/** Plans while they are being written, and how people like to look at their lists. */
export class PlanSheetsAndViews1700000000075 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table saved_views');
    await db.query('drop table plan_sheets');
  }
}
