import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a producer may appeal against a result, as the plan gives days for it. */
export class DaysOfAppeal1700000000127 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table product_overview add column appeal_until date');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table product_overview drop column appeal_until');
  }
}
