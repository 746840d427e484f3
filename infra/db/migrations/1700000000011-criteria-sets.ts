import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which criteria set a product is scored. */
export class CriteriaSets1700000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table product_overview add column criteria_set text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table product_overview drop column criteria_set');
  }
}
