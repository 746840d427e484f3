import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The API's keys speak for shoppers, too: what anybody may tell a case, its journey says. */
export class Shoppers1700000000078 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      update signing_keys set scope = jsonb_set(scope, '{roles}', (scope -> 'roles') || '["shopper"]'::jsonb)
      where split_part(id, '.', 1) = 'api' and not scope -> 'roles' ? 'shopper'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update signing_keys set scope = jsonb_set(scope, '{roles}', (scope -> 'roles') - 'shopper')
      where split_part(id, '.', 1) = 'api'`);
  }
}
