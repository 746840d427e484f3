import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEXES = {
  events_by_actor: `((actor->>'id'), position)`,
  events_by_type: '(type, position)',
  events_by_day: '(recorded_at, position)',
  events_by_basis: `((basis->>'document'), position)`,
};

/** The log by whom, what, when and under which law. */
export class LogSearch1700000000050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(INDEXES))
      await db.query(`create index ${name} on events ${columns}`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await db.query(`drop index ${name}`);
  }
}
