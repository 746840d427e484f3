import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every claim of what was collected asks in which message a notice was tried before. */
export class CollectedByNotice1700000000131 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index collected_messages_of on collected_messages (key, role, area, channel, person)`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
