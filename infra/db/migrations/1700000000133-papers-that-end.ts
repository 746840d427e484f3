import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever reminds of papers reads when they end and to which running cycle they belong, and nothing of what they say. */
export class PapersThatEnd1700000000133 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create index papers_that_end on papers (expires_on)');
    await db.query(`grant select (id, version, expires_on) on papers to ocop_notifications`);
    await db.query(`grant select (product, version) on dossiers to ocop_notifications`);
    await db.query(
      `grant select (product, version, item, paper, paper_version) on dossier_papers to ocop_notifications`,
    );
    await db.query(
      `grant select (id, name, commune, area, producer_area, kind, regulation, stage, round) on product_overview
       to ocop_notifications`,
    );
    await db.query(`grant select (id, recognise_by) on round_board to ocop_notifications`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
