import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `create table calendar_versions (
     no      bigserial primary key,
     version text not null unique,
     base    text not null,
     body    jsonb not null
   )`,
  `create trigger calendar_versions_append_only before update or delete or truncate on calendar_versions
     for each statement execute function refuse_change()`,
  // The fact and the row are one: whoever may record the one cannot write the other alone.
  `create function append_calendar_fact(of_stream text, new_version integer, of_type text, new_data jsonb, by jsonb,
     of_cause text, at timestamptz, before_hash text, new_hash text)
   returns void language plpgsql security definer set search_path = public, pg_temp as $$
   begin
     if of_stream not like 'calendar/%' then
       raise exception '% is no stream of a calendar', of_stream using errcode = 'insufficient_privilege';
     end if;
     insert into events (stream, version, type, data, actor, cause, occurred_at, recorded_at, prev_hash, hash)
     values (of_stream, new_version, of_type, new_data, by, of_cause, at, at, before_hash, new_hash);
     if of_type = 'CalendarDecided' then
       insert into calendar_versions (version, base, body)
       values (new_data ->> 'version', new_data -> 'decided' ->> 'base', new_data);
     end if;
   end $$`,
  `revoke execute on function append_calendar_fact(text, integer, text, jsonb, jsonb, text, timestamptz, text, text)
     from public`,
  `grant execute on function append_calendar_fact(text, integer, text, jsonb, jsonb, text, timestamptz, text, text)
     to ocop_api`,
  `grant select on calendar_versions to ocop_api, ocop_worker, ocop_notifications, ocop_auditor`,
];

/** Working days that somebody decided after the release: a year's days off, offices closed by a storm. */
export class DecidedCalendars1700000000087 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop function append_calendar_fact(text, integer, text, jsonb, jsonb, text, timestamptz, text, text)',
    );
    await db.query('drop table calendar_versions');
  }
}
