import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  // How an authority wants its notices to go out; what the nearest one says counts for what lies below it.
  `create table notice_settings (
     area       text primary key,
     hold       boolean not null,
     changed_by text not null,
     changed_at timestamptz not null default now()
   )`,
  `create trigger notice_settings_noted after insert or delete or update on notice_settings
     for each row execute function note_account_change('area', '{}')`,
  // A notice that waits for its office to look at it, one row for each post that is told.
  `create table held_notices (
     key           text not null,
     role          text not null,
     area          text not null,
     office        text not null,
     stream        text not null,
     template      text not null,
     subject       text not null,
     body          text not null,
     english       jsonb,
     template_hash text,
     ordered_at    timestamptz not null,
     deliver_by    timestamptz,
     state         text not null default 'held' constraint held_notices_state_check
       check (state in ('held', 'released', 'sent', 'cancelled')),
     original      jsonb,
     revision      integer not null default 1,
     decided_by    text,
     decided_at    timestamptz,
     reason        text,
     constraint held_notices_pkey primary key (key, role, area),
     constraint held_notices_decided_check check ((state = 'held') = (decided_by is null)),
     constraint held_notices_cancelled_check check (state <> 'cancelled' or (reason is not null and deliver_by is null))
   )`,
  `create index held_notices_office on held_notices (office, ordered_at) where state = 'held'`,
  `create index held_notices_released on held_notices (ordered_at) where state = 'released'`,
  `create trigger held_notices_noted after delete or update of subject, body, state on held_notices
     for each row execute function note_account_change('key', '{}')`,
  `grant select, insert, update on notice_settings to ocop_api`,
  `grant select, insert on held_notices to ocop_api`,
  `grant update (subject, body, english, state, original, revision, decided_by, decided_at, reason) on held_notices
     to ocop_api`,
  `grant select on notice_settings to ocop_notifications`,
  `grant select, insert on held_notices to ocop_notifications`,
  `grant update (state, decided_by, decided_at, reason) on held_notices to ocop_notifications`,
  `grant select on notice_settings, held_notices to ocop_auditor`,
  // Lay in the inbox after the case had been told what became of its notice.
  `alter table notices add column later boolean not null default false`,
];

/** Notices that an office looks at before they go out. */
export class Outbox1700000000111 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('what was held, sent and cancelled is a record: it only goes forward'),
    );
  }
}
