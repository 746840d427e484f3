import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `
      create table streams (
        stream     text primary key,
        type       text    not null,
        version    integer not null,
        revision   integer not null,
        head_hash  text    not null,
        stage      text    not null,
        closed     boolean not null,
        todo       integer not null,
        notices    integer not null,
        refused    integer not null,
        wake_at    timestamptz,
        wake_why   text,
        folded     jsonb   not null,
        folded_version integer not null
      )`,
  `create index streams_open on streams (closed, wake_at)`,
  `create index streams_busy on streams (stream) where todo + notices > 0`,
  `create index streams_refused on streams (stream) where refused > 0`,
  `
      create table product_overview (
        id             text primary key,
        name           text not null,
        search         text not null,
        owner          text not null,
        producer_area  text not null,
        commune        text not null,
        area           text not null,
        authority_area text not null,
        kind           text not null,
        programme      text not null,
        regulation     text not null,
        stage          text not null,
        tier           text,
        round          text,
        holder_role    text,
        holder_area    text,
        due_on         date,
        late           boolean not null,
        stars          integer,
        scores         jsonb not null,
        decision       jsonb,
        recognised_on  date,
        certificate_id text,
        certificate_number text,
        valid_until    date,
        renewal_of     text,
        missing        jsonb not null,
        revision       integer not null
      )`,
  `create index product_overview_area on product_overview (area text_pattern_ops)`,
  `create index product_overview_stage on product_overview (stage, round)`,
  `
      create table deadlines (
        stream      text not null,
        id          text not null,
        kind        text not null,
        subject     text not null,
        area        text not null,
        state       text not null,
        open        boolean not null,
        milestone   boolean not null,
        last_day    date not null,
        ends_at     timestamptz not null,
        next_call   timestamptz,
        holder_role text,
        holder_area text,
        settled_on  date,
        rule        jsonb not null,
        explanation text not null,
        basis       jsonb not null,
        primary key (stream, id)
      )`,
  `create index deadlines_open on deadlines (open, ends_at)`,
  `
      create table round_board (
        id              text primary key,
        programme       text not null,
        mode            text not null,
        tier            text not null,
        no              integer not null,
        authority       text not null,
        office          text not null,
        area            text not null,
        regulation      text not null,
        stage           text not null,
        intake_closes_before date,
        recognise_by    date,
        forward_by      date,
        decided_on      date,
        forwarded_on    date,
        late            boolean not null,
        products        jsonb not null,
        members         jsonb not null,
        session_on      date,
        sheets          integer not null,
        decision        jsonb,
        letter          jsonb,
        revision        integer not null
      )`,
  `
      create table work_queue (
        stream  text not null,
        task    text not null,
        role    text not null,
        area    text not null,
        subject text not null,
        stage   text not null,
        due_on  date,
        late    boolean not null,
        primary key (stream, task)
      )`,
  `create index work_queue_post on work_queue (role, area)`,
  `
      create table certificate_register (
        id            text primary key,
        recognition   text not null unique,
        number        text not null,
        product       text not null,
        search        text not null,
        owner         text not null,
        commune       text not null,
        area          text not null,
        producer_area text not null,
        authority_area text not null,
        stars         integer not null,
        authority     text not null,
        regulation    text not null,
        law           text not null,
        stage         text not null,
        valid_from    date not null,
        valid_until   date not null,
        window_opens  date,
        window_closes date,
        ended_on      date,
        sha256        text not null,
        revision      integer not null
      )`,
  `
      create table programme_board (
        id         text primary key,
        title      text not null,
        year       integer not null,
        authority  text not null,
        area       text not null,
        tier       text not null,
        regulation text not null,
        stage      text not null,
        plan       jsonb not null,
        reports    jsonb not null,
        revision   integer not null
      )`,
  // Communes that were merged: messages to a former one find whoever took over its duties.
  `
      create table area_succession (
        former    text primary key,
        successor text not null,
        programme text not null
      )`,
];

/** Trigrams find a word inside a name without reading every row; part of PostgreSQL's own extensions. */
const SEARCH = [
  `create extension if not exists pg_trgm`,
  `create index product_overview_search on product_overview using gin (search gin_trgm_ops)`,
  `create index certificate_register_search on certificate_register using gin (search gin_trgm_ops)`,
];

/** Rows that answer questions; all of them can be dropped and rebuilt from the log. */
export class ReadModels1700000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [...STATEMENTS, ...SEARCH]) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table streams, product_overview, deadlines, round_board, work_queue,
      certificate_register, programme_board, area_succession`);
  }
}
