import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `
      create table personal_looks (
        no          bigserial primary key,
        at          timestamptz not null default now(),
        reader      text   not null,
        reader_role text   not null,
        reader_area text   not null,
        address     text,
        person      text   not null references people,
        what        text[] not null check (cardinality(what) > 0),
        reason      text   not null check (reason is nfc normalized and reason <> '')
      )`,
  'create index personal_looks_person on personal_looks (person, no)',
  // Logs of systems are kept for twelve months at least (NĐ 53/2022): within them not even the owner takes a row away.
  `create trigger personal_looks_append_only before update or truncate on personal_looks
   for each statement execute function refuse_change()`,
  `create trigger personal_looks_kept before delete on personal_looks
   for each row when (old.at > now() - interval '365 days') execute function refuse_change()`,
  `
      create table correction_requests (
        id         uuid primary key,
        person     text not null references people,
        field      text not null check (field in ('name', 'email', 'phone', 'login', 'other')),
        wanted     text not null check (wanted is nfc normalized),
        reason     text not null check (reason is nfc normalized and reason <> ''),
        asked_at   timestamptz not null default now(),
        settled_at timestamptz,
        settled_by text references people check (settled_by <> person),
        outcome    text check (outcome in ('accepted', 'refused')),
        answer     text check (answer is nfc normalized),
        check ((settled_at is null) = (outcome is null) and (settled_at is null) = (settled_by is null))
      )`,
  'create index correction_requests_person on correction_requests (person)',
  `create trigger correction_requests_noted after insert or delete or update on correction_requests
   for each row execute function note_account_change('id', '{}')`,
  'grant select, insert on personal_looks, correction_requests to ocop_accounts',
  'grant usage on sequence personal_looks_no_seq to ocop_accounts',
  'grant update (settled_at, settled_by, outcome, answer) on correction_requests to ocop_accounts',
  'grant select on personal_looks, correction_requests to ocop_auditor',
];

/** Who looked at whose data and why, where no app can alter it; and what people ask to be corrected. */
export class PersonalData1700000000070 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('who looked at whose data is a record: it only goes forward'));
  }
}
