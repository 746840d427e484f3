import type { MigrationInterface, QueryRunner } from 'typeorm';

const READ_MODELS =
  'product_overview, deadlines, round_board, work_queue, certificate_register, programme_board, area_succession';

/** What each role may do, and nothing else: whatever is not granted is refused. */
const GRANTS = [
  `grant usage on schema public to ocop_worker, ocop_api, ocop_scoring, ocop_certificates,
   ocop_notifications, ocop_auditor`,
  // Runs the cases: appends to the log and keeps the read models.
  `grant select on events, matter, signing_keys, business_clock, ${READ_MODELS} to ocop_worker`,
  `grant insert on events, matter to ocop_worker`,
  `grant select, insert, update on streams to ocop_worker`,
  `grant insert, update on ${READ_MODELS} to ocop_worker`,
  `grant delete on work_queue to ocop_worker`,
  `grant select, insert, update, delete on case_troubles to ocop_worker`,
  // Answers people: reads. Commands go through the cases; only a sandbox's clock is moved from here.
  `grant select on events, matter, streams, case_troubles, business_clock, ${READ_MODELS}, certificates, documents, notices,
   deliveries, people
   to ocop_api`,
  `grant execute on function move_business_clock(bigint, timestamptz) to ocop_api`,
  `grant select, insert, update, delete on sessions to ocop_api`,
  // What is too long to travel with a command is kept before it is sent.
  `grant insert on matter to ocop_api`,
  // The services: each its own tables.
  `grant select on business_clock to ocop_scoring, ocop_certificates, ocop_notifications`,
  `grant select, insert on score_tallies to ocop_scoring`,
  `grant select on events, matter to ocop_scoring`,
  `grant select, insert on certificates, documents to ocop_certificates`,
  `grant select on matter to ocop_certificates`,
  `grant update (sha256) on certificates to ocop_certificates`,
  `grant select, insert on number_books to ocop_certificates`,
  `grant update (last) on number_books to ocop_certificates`,
  `grant select, insert on notices, deliveries to ocop_notifications`,
  `grant update on deliveries to ocop_notifications`,
  `grant select (id, name, role, area, email, active) on people to ocop_notifications`,
  `grant select on area_succession to ocop_notifications`,
  // Looks at everything and changes nothing.
  `grant select on all tables in schema public to ocop_auditor`,
];

const ROLES = ['worker', 'api', 'scoring', 'certificates', 'notifications', 'auditor'];

/**
 * A role for each app. They belong to the whole server and are made by `infra/db/roles.sql` before; where they are
 * missing they are made here, without a login, if this session may. Schema, people and the clock stay with the owner.
 */
export class Roles1700000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const role of ROLES)
      await db.query(`
        do $$ begin
          if not exists (select from pg_roles where rolname = 'ocop_${role}') then
            create role ocop_${role} nologin;
          end if;
        exception when insufficient_privilege then
          raise exception 'the role ocop_${role} is missing and this session may not make it'
            using hint = 'Let an administrator of the server run infra/db/roles.sql first.';
        end $$`);
    for (const grant of GRANTS) await db.query(grant);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('rights are not taken back by a migration'));
  }
}
