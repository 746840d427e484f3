import type { MigrationInterface, QueryRunner } from 'typeorm';

const HELD_BY_PEOPLE = `
  'producer', 'commune-officer', 'programme-office', 'council-member', 'authority', 'inspector',
  'auditor', 'adviser', 'system-administrator'`;

/** What people have been until now: one post each, one key each. Nothing of it is lost. */
const PEOPLE = [
  `alter table people
     add column kind  text not null default 'person' check (kind in ('person', 'machine')),
     add column phone text,
     add column login text unique check (login is nfc normalized)`,
  `update people set login = lower(normalize(id, nfc))`,
  `create table posts (
     id            text primary key,
     person        text not null references people,
     role          text not null check (role in (${HELD_BY_PEOPLE})),
     area          text not null,
     since         date,
     until         date check (until >= since),
     decision      text,
     capacity      text not null default 'own' check (capacity in ('own', 'stand-in')),
     stands_in_for text references people,
     reason        text,
     check ((capacity = 'stand-in') = (stands_in_for is not null and since is not null and until is not null
       and reason is not null))
   )`,
  `create index posts_held on posts (role, area)`,
  `create index posts_person on posts (person)`,
  `insert into posts (id, person, role, area) select id || '.1', id, role, area from people`,
  `create table api_keys (
     id           text primary key,
     person       text not null references people,
     post         text not null references posts,
     name         text not null,
     key_hash     text not null unique,
     read_only    boolean not null default false,
     commands     text[],
     made_at      timestamptz not null default now(),
     expires_at   timestamptz,
     ended_at     timestamptz,
     last_used_at timestamptz,
     replaced_by  text references api_keys
   )`,
  `create index api_keys_person on api_keys (person)`,
  `insert into api_keys (id, person, post, name, key_hash)
   select id || '.1', id, id || '.1', 'khóa đầu tiên', key_hash from people`,
  `alter table people drop column role, drop column area, drop column key_hash`,
];

/** How people prove who they are, and where they are signed in. */
const SIGNING_IN = [
  `create table passwords (
     person text primary key references people,
     hash   text not null,
     set_at timestamptz not null default now()
   )`,
  `create table totp_factors (
     person       text primary key references people,
     secret       text not null,
     confirmed_at timestamptz,
     last_step    bigint not null default 0
   )`,
  `alter table sessions
     add column post    text references posts,
     add column whole   boolean not null default true,
     add column how     text not null default 'key',
     add column address text,
     add column agent   text,
     add column handle  uuid not null default gen_random_uuid() unique`,
  `update sessions set post = person || '.1'`,
  `alter table sessions alter column handle drop default`,
  `create index sessions_person on sessions (person)`,
  `create table invitations (
     token_hash text primary key,
     person     text not null references people,
     purpose    text not null check (purpose in ('invitation', 'first-administrator', 'new-password')),
     made_by    text not null,
     made_at    timestamptz not null default now(),
     expires_at timestamptz not null,
     used_at    timestamptz
   )`,
  `create index invitations_person on invitations (person)`,
  `create table sign_in_throttle (
     key      text primary key,
     failures integer not null,
     since    timestamptz not null,
     last_at  timestamptz not null
   )`,
];

/** Who changed what, when and from where; secrets are told by their prints. */
const CHANGES = [
  `create table account_changes (
     no        bigserial primary key,
     at        timestamptz not null default now(),
     actor     text,
     address   text,
     db_role   text not null,
     subject   text not null,
     subject_key text not null,
     operation text not null,
     before    jsonb,
     after     jsonb
   )`,
  `create index account_changes_subject on account_changes (subject, subject_key)`,
  `create trigger account_changes_append_only before update or delete or truncate on account_changes
   for each statement execute function refuse_change()`,
  `create function print_secrets(told jsonb, secrets text[]) returns jsonb language sql immutable as $$
     select told || coalesce(jsonb_object_agg(name,
         'sha256:' || encode(sha256(convert_to(told ->> name, 'UTF8')), 'hex')), '{}')
     from unnest(secrets) name where told ->> name is not null
   $$`,
  `create function note_account_change() returns trigger language plpgsql security definer
   set search_path = public, pg_temp as $$
   declare
     was jsonb := case when tg_op <> 'INSERT' then print_secrets(to_jsonb(old), tg_argv[1]::text[]) end;
     new_is jsonb := case when tg_op <> 'DELETE' then print_secrets(to_jsonb(new), tg_argv[1]::text[]) end;
   begin
     if was is distinct from new_is then
       insert into account_changes (actor, address, db_role, subject, subject_key, operation, before, after)
       values (nullif(current_setting('ocop.actor', true), ''), nullif(current_setting('ocop.address', true), ''),
         session_user, tg_table_name, coalesce(new_is, was) ->> tg_argv[0], lower(tg_op), was, new_is);
     end if;
     return null;
   end $$`,
];

/** Table, its key, what is told by its print alone, and the columns whose change is none of a person's making. */
const NOTED: readonly (readonly [table: string, key: string, secrets: string, columns?: string])[] =
  [
    ['people', 'id', '{}'],
    ['posts', 'id', '{}'],
    [
      'api_keys',
      'id',
      '{key_hash}',
      'name, post, read_only, commands, expires_at, ended_at, key_hash',
    ],
    ['passwords', 'person', '{hash}'],
    ['totp_factors', 'person', '{secret}', 'secret, confirmed_at'],
    ['sessions', 'handle', '{id_hash}', 'post'],
    ['invitations', 'person', '{token_hash}'],
  ];

/** Streams of people may be written by whoever keeps accounts, and no others: what a case decided is not theirs. */
const FACTS = [
  `create function last_person_fact(of_stream text)
   returns table (version integer, hash text, data jsonb)
   language sql stable security definer set search_path = public, pg_temp as $$
     select version, hash, data from events where stream = of_stream and of_stream like 'person/%'
     order by version desc limit 1
   $$`,
  `create function append_person_fact(of_stream text, new_version integer, of_type text, new_data jsonb, by jsonb,
     of_cause text, at timestamptz, before_hash text, new_hash text)
   returns void language plpgsql security definer set search_path = public, pg_temp as $$
   begin
     if of_stream not like 'person/%' then
       raise exception '% is no stream of a person', of_stream using errcode = 'insufficient_privilege';
     end if;
     insert into events (stream, version, type, data, actor, cause, occurred_at, recorded_at, prev_hash, hash)
     values (of_stream, new_version, of_type, new_data, by, of_cause, at, at, before_hash, new_hash);
   end $$`,
];

const FUNCTIONS = [
  'last_person_fact(text)',
  'append_person_fact(text, integer, text, jsonb, jsonb, text, timestamptz, text, text)',
];

const GRANTS = [
  'grant usage on schema public to ocop_accounts',
  `grant select, insert, update on people, posts, api_keys, passwords, totp_factors, sessions, invitations,
   sign_in_throttle to ocop_accounts`,
  'grant delete on passwords, totp_factors, sessions, sign_in_throttle to ocop_accounts',
  'grant select on account_changes, area_succession, business_clock to ocop_accounts',
  // The API reads who somebody is and which posts they hold; it can give none.
  'revoke all on sessions, people from ocop_api',
  'grant select (id, name, kind, active) on people to ocop_api',
  'grant select on posts to ocop_api',
  'grant select on posts to ocop_notifications',
  'grant select on posts, api_keys, account_changes to ocop_auditor',
  'grant select (person, purpose, made_by, made_at, expires_at, used_at) on invitations to ocop_auditor',
  'revoke select on sessions from ocop_auditor',
  'grant select (handle, person, post, how, began_at, seen_at, address, agent) on sessions to ocop_auditor',
];

/** People, their posts, how they sign in, and a record of every change that no app can alter. */
export class Accounts1700000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'ocop_accounts') then
          create role ocop_accounts nologin;
        end if;
      exception when insufficient_privilege then
        raise exception 'the role ocop_accounts is missing and this session may not make it'
          using hint = 'Let an administrator of the server run: create role ocop_accounts login';
      end $$`);
    for (const statement of [...PEOPLE, ...SIGNING_IN, ...CHANGES, ...FACTS])
      await db.query(statement);
    for (const [table, key, secrets, columns] of NOTED)
      await db.query(`
        create trigger ${table}_noted after insert or delete or update ${columns ? `of ${columns}` : ''}
        on ${table} for each row execute function note_account_change('${key}', '${secrets}')`);
    for (const name of FUNCTIONS) {
      await db.query(`revoke execute on function ${name} from public`);
      await db.query(`grant execute on function ${name} to ocop_accounts`);
    }
    for (const grant of GRANTS) await db.query(grant);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('who held which post is a record: it only goes forward'));
  }
}
