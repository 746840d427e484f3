import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `
      create table people (
        id       text primary key,
        name     text not null check (name is nfc normalized),
        role     text not null,
        area     text not null,
        email    text,
        key_hash text not null unique,
        active   boolean not null default true
      )`,
  `create index people_post on people (role, area)`,
  // Public halves of the keys that may vouch for what is sent to cases, each with whom it may speak for.
  `
      create table signing_keys (
        id            text primary key,
        public_key    text  not null,
        scope         jsonb not null,
        registered_at timestamptz not null default now(),
        valid_until   timestamptz
      )`,
  // Cases that do not go on by themselves.
  `
      create table case_troubles (
        stream text primary key,
        code   text not null,
        detail text not null,
        since  timestamptz not null default now()
      )`,
  // Who is logged in with a browser: only a hash of what the cookie holds.
  `
      create table sessions (
        id_hash  text primary key,
        person   text not null references people,
        began_at timestamptz not null default now(),
        seen_at  timestamptz not null default now()
      )`,
  // One row, put in by the owner of a sandbox; without it the clock is the real one and nobody can move it.
  `
      create table business_clock (
        single    boolean primary key default true check (single),
        version   integer not null,
        offset_ms bigint  not null,
        held_at   timestamptz
      )`,
  // Moving the clock is the owner's right, lent to the API: this function and nothing else writes the row.
  `
      create function move_business_clock(new_offset_ms bigint, new_held_at timestamptz)
      returns business_clock language sql security definer set search_path = public, pg_temp as $$
        update business_clock
        set version = version + 1, offset_ms = new_offset_ms, held_at = new_held_at
        returning *
      $$`,
  `revoke execute on function move_business_clock(bigint, timestamptz) from public`,
  // Decree 30/2020: numbers run without a gap within a year's book; the row is locked while a number is taken.
  `
      create table number_books (
        authority text    not null,
        book      text    not null,
        year      integer not null,
        last      integer not null,
        primary key (authority, book, year)
      )`,
  `
      create table certificates (
        id        text primary key,
        cycle     text    not null unique,
        authority text    not null,
        book      text    not null,
        year      integer not null,
        no        integer not null,
        number    text    not null,
        request   jsonb   not null,
        sha256    text,
        unique (authority, book, year, no)
      )`,
  `
      create table documents (
        id     text primary key,
        kind   text  not null,
        sha256 text  not null,
        bytes  bytea not null
      )`,
  // What a post is told; it is the post's inbox, whatever becomes of letters beside it.
  `
      create table notices (
        key        text not null,
        role       text not null,
        area       text not null,
        stream     text not null,
        template   text not null,
        subject    text not null,
        body       text not null,
        ordered_at timestamptz not null,
        primary key (key, role, area)
      )`,
  `create index notices_post on notices (role, area, ordered_at)`,
  `create index notices_stream on notices (stream)`,
  // What became of a notice on its way to each person who held the post; the person is empty where nobody did.
  `
      create table deliveries (
        key           text not null,
        role          text not null,
        area          text not null,
        channel       text not null check (channel in ('e-mail')),
        person        text not null,
        address       text,
        state         text not null
          check (state in ('intended', 'deferred', 'sent', 'failed', 'no-address')),
        attempts      integer not null default 0,
        next_try      timestamptz not null,
        give_up_at    timestamptz not null,
        claimed_by    uuid,
        claimed_until timestamptz,
        message_id    text not null,
        words         text,
        settled_at    timestamptz,
        primary key (key, role, area, channel, person),
        foreign key (key, role, area) references notices
      )`,
  `
      create table score_tallies (
        key     text primary key,
        request jsonb not null,
        results jsonb not null
      )`,
];

/** What the services keep for themselves: numbers, documents, deliveries, tallies, people, the sandbox clock. */
export class Services1700000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('certificates and notices are records: they only go forward'));
  }
}
