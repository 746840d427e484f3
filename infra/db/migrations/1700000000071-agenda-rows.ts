import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second wall for where a session is on its agenda: whoever does not see the round sees no row of it, and writes none. */
export class AgendaRows1700000000071 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table current_products enable row level security');
    await db.query('create policy granted on current_products using (true) with check (true)');
    // The rounds that can be read here are those that the asker sees: their own policy holds inside this one.
    await db.query(`
      create policy asked on current_products as restrictive to ocop_api
      using (exists (select from round_board r where r.id = round))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop policy asked on current_products');
    await db.query('drop policy granted on current_products');
    await db.query('alter table current_products disable row level security');
  }
}
