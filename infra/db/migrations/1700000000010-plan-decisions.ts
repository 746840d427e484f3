import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a plan was decided by: its text, approval, amendments and withdrawal beside the year it makes. */
export class PlanDecisions1700000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table programme_board
        add column text_sha256 text,
        add column approval    jsonb,
        add column amendments  jsonb not null default '[]',
        add column withdrawal  jsonb`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table programme_board
        drop column text_sha256, drop column approval, drop column amendments, drop column withdrawal`);
  }
}
