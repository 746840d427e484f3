import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was reported of a plan: things done, and what was reached of its targets. */
export class PlanActivities1700000000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table programme_board
        add column activities jsonb not null default '[]',
        add column reached    jsonb not null default '{}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table programme_board drop column activities, drop column reached');
  }
}
