import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a producer means to do before its certificate runs out, so that rounds can be planned. */
export class RenewalIntentions1700000000148 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table certificate_register add column intention text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table certificate_register drop column intention');
  }
}
