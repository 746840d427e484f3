import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Into whose hands a case was put, of those in the post that it waits for. */
export class OfficersInHand1700000000076 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table work_queue add column officer text, add column officer_name text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table work_queue drop column officer, drop column officer_name');
  }
}
