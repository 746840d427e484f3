import type { MigrationInterface, QueryRunner } from 'typeorm';

const NEW = `'["auditor", "adviser", "system-administrator"]'::jsonb`;

/** The API's keys speak for the roles that came after they were registered. */
export class Voices1700000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      update signing_keys set scope = jsonb_set(scope, '{roles}', (scope -> 'roles') || ${NEW})
      where split_part(id, '.', 1) = 'api' and not scope -> 'roles' ? 'auditor'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update signing_keys
      set scope = jsonb_set(scope, '{roles}', (scope -> 'roles') - array(select jsonb_array_elements_text(${NEW})))
      where split_part(id, '.', 1) = 'api'`);
  }
}
