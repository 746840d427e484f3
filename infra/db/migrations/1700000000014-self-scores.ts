import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What producers give their own products. */
export class SelfScores1700000000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table product_overview add column self_score jsonb');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table product_overview drop column self_score');
  }
}
