import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  // The first administrator is nobody yet when the link is printed.
  'alter table invitations alter column person drop not null',
  'drop trigger invitations_noted on invitations',
  `alter table invitations add column handle uuid not null default gen_random_uuid() unique`,
  `alter table invitations alter column handle drop default`,
  `create trigger invitations_noted after insert or delete or update on invitations
   for each row execute function note_account_change('handle', '{token_hash}')`,
  // A post whose last day is the one before its first was given by mistake and never held.
  'alter table posts drop constraint posts_check',
  'alter table posts add constraint posts_check check (until >= since - 1)',
  // Another telephone takes over when its first code has come, and not before.
  'alter table totp_factors add column pending text',
  'drop trigger totp_factors_noted on totp_factors',
  `create trigger totp_factors_noted after insert or delete or update of secret, confirmed_at, pending
   on totp_factors for each row execute function note_account_change('person', '{secret,pending}')`,
  `create table passkeys (
     id           text primary key,
     person       text not null references people,
     name         text not null,
     public_key   bytea not null,
     counter      bigint not null default 0,
     transports   text[],
     made_at      timestamptz not null default now(),
     last_used_at timestamptz
   )`,
  'create index passkeys_person on passkeys (person)',
  `create trigger passkeys_noted after insert or delete or update of name, public_key on passkeys
   for each row execute function note_account_change('id', '{public_key}')`,
  `create table factor_recoveries (
     id           uuid primary key,
     person       text not null references people,
     asked_by     text not null references people,
     reason       text not null,
     asked_at     timestamptz not null default now(),
     confirmed_by text references people check (confirmed_by <> asked_by and confirmed_by <> person),
     confirmed_at timestamptz
   )`,
  'create index factor_recoveries_person on factor_recoveries (person)',
  `create trigger factor_recoveries_noted after insert or delete or update on factor_recoveries
   for each row execute function note_account_change('id', '{}')`,
  `create table provider_identities (
     issuer  text not null,
     subject text not null,
     person  text not null references people,
     made_at timestamptz not null default now(),
     primary key (issuer, subject)
   )`,
  'create index provider_identities_person on provider_identities (person)',
  `create trigger provider_identities_noted after insert or delete or update on provider_identities
   for each row execute function note_account_change('subject', '{}')`,
  // What was asked of a browser or sent along to a provider, until the answer comes.
  `create table sign_in_challenges (
     name_hash  text primary key,
     purpose    text not null,
     person     text references people,
     matter     jsonb not null,
     expires_at timestamptz not null
   )`,
  `grant select, insert, update on passkeys, factor_recoveries, provider_identities, sign_in_challenges
   to ocop_accounts`,
  'grant delete on passkeys, provider_identities, sign_in_challenges to ocop_accounts',
  'grant select on factor_recoveries, provider_identities to ocop_auditor',
];

/** More ways to prove who one is, and a way back for whoever has lost theirs. */
export class MoreProofs1700000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('who was let in how is a record: it only goes forward'));
  }
}
