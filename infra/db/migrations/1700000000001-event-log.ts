import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The append-only log: the legal record. Nobody updates or deletes it, not even through its owner's session by mistake. */
export class EventLog1700000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table events (
        position    bigint generated always as identity primary key,
        stream      text        not null,
        version     integer     not null check (version > 0),
        type        text        not null,
        data        jsonb       not null,
        actor       jsonb       not null,
        cause       text        not null,
        print       text,
        basis       jsonb,
        occurred_at timestamptz(3) not null,
        recorded_at timestamptz(3) not null,
        prev_hash   text        not null,
        hash        text        not null,
        unique (stream, version)
      )`);
    await db.query(`create index events_cause on events (cause)`);
    await db.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the event log is append-only: % on % is refused', tg_op, tg_table_name
          using errcode = 'restrict_violation',
                hint = 'Record a new event that corrects the old one.';
      end $$`);
    // What is too long for an event; the event names it by its hash, so that it is as safe as the event itself.
    await db.query(`
      create table matter (
        sha256  text  primary key,
        content jsonb not null
      )`);
    for (const table of ['events', 'matter'])
      await db.query(`
        create trigger ${table}_append_only before update or delete or truncate on ${table}
        for each statement execute function refuse_change()`);
    await db.query(`
      create function refuse_gap() returns trigger language plpgsql as $$
      declare loose record;
      begin
        select fresh.stream, fresh.version into loose
        from appended fresh
        left join events earlier
          on earlier.stream = fresh.stream and earlier.version = fresh.version - 1
        where fresh.prev_hash is distinct from case
          when fresh.version = 1
            then encode(sha256(convert_to(e'ocop-cycle/1\\n' || fresh.stream, 'UTF8')), 'hex')
          else earlier.hash
        end
        limit 1;
        if found then
          raise exception 'event % of % does not follow the event before it', loose.version, loose.stream
            using errcode = 'integrity_constraint_violation',
                  hint = 'An event carries the hash of the one before it; the first, that of its stream.';
        end if;
        return null;
      end $$`);
    await db.query(`
      create trigger events_chained after insert on events referencing new table as appended
      for each statement execute function refuse_gap()`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the event log only goes forward'));
  }
}
