import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Products by name are what a board begins with: 20,000 names are dear to sort as Vietnamese readers expect, once for each page. */
export class NamedProducts1700000000115 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'create index product_overview_named on product_overview (name collate "vi-x-icu", id)',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index product_overview_named');
  }
}
