import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The role the applications work as: it appends to the log and reads it, and may do no more to it.
 * The role itself is made by whoever makes the database; without it (a single shared role) the trigger still refuses.
 */
export class ApplicationRole1700000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ begin
        if exists (select from pg_roles where rolname = 'ocop_app') then
          grant usage on schema public to ocop_app;
          grant select, insert, update, delete on all tables in schema public to ocop_app;
          revoke update, delete, truncate on events, matter from ocop_app;
          revoke insert, update, delete, truncate on signing_keys from ocop_app;
          revoke delete, truncate on certificates, number_books, documents, notices, deliveries from ocop_app;
        end if;
      end $$`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('rights are not taken back by a migration'));
  }
}
