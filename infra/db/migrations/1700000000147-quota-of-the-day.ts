import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A quota is of one day: what a provider said yesterday tells nothing of today. */
export class QuotaOfTheDay1700000000147 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table channel_standings add column quota_at timestamptz');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table channel_standings drop column quota_at');
  }
}
