import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `
      create table current_products (
        round      text primary key,
        product    text not null,
        pointed_by text not null,
        since      timestamptz not null
      )`,
  `grant select, insert, update, delete on current_products to ocop_api`,
  `grant select on current_products to ocop_auditor`,
];

/** Which product a session is at, for all screens to follow; it decides nothing, so it is beside the log. */
export class CurrentProducts1700000000062 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table current_products');
  }
}
