import type { MigrationInterface, QueryRunner } from 'typeorm';

const said = (name: string) => `(select current_setting('ocop.${name}', true))`;
const INTERNAL = `(select current_setting('ocop.role', true) = 'internal')`;
/** Whoever may see the case: the walls of these two tables say who. */
const OF_A_CASE_SEEN = `exists (select from product_overview p where 'product-cycle/' || p.id = stream)
  or exists (select from certificate_register r where 'recognition/' || r.recognition = stream)`;

const STATEMENTS = [
  // A notice that the law wants delivered, until somebody can say that it was: ordered is not delivered.
  `
      create table servings (
        key          text not null,
        role         text not null,
        area         text not null,
        stream       text not null,
        template     text not null,
        subject      text not null,
        ordered_at   timestamptz not null,
        state        text not null default 'awaited' check (state in ('awaited', 'visit', 'proved')),
        next_step_at timestamptz not null,
        visit_by     date,
        how          text check (how in ('opened', 'visit', 'call')),
        proved_on    date,
        proved_by    text,
        received_by  text,
        note         text,
        primary key (key, role, area),
        foreign key (key, role, area) references notices,
        check ((state = 'proved') = (how is not null and proved_on is not null and proved_by is not null))
      )`,
  `create index servings_awaited on servings (next_step_at) where state = 'awaited'`,
  `create index servings_stream on servings (stream)`,
  `grant select, insert on servings to ocop_notifications`,
  `grant update (state, next_step_at, visit_by) on servings to ocop_notifications`,
  `grant select on servings to ocop_api, ocop_auditor`,
  `grant update (state, how, proved_on, proved_by, received_by, note) on servings to ocop_api`,
  `alter table servings enable row level security`,
  `create policy granted on servings using (true) with check (true)`,
  `create policy asked on servings as restrictive to ocop_api
     using (${INTERNAL} or role = ${said('role')} and area = ${said('area')} or ${OF_A_CASE_SEEN})`,
  // Went out after the case had been told what became of its notice.
  `alter table deliveries add column later boolean not null default false`,
  `create index deliveries_later on deliveries (next_try) where later and state in ('intended', 'deferred')`,
  // Who proves a delivery writes of it, and nothing else, into the log.
  `create function last_serving_fact(of_stream text)
   returns table (version integer, hash text, data jsonb)
   language sql stable security definer set search_path = public, pg_temp as $$
     select version, hash, data from events where stream = of_stream and of_stream like 'serving/%'
     order by version desc limit 1
   $$`,
  `create function append_serving_fact(of_stream text, new_version integer, of_type text, new_data jsonb, by jsonb,
     of_cause text, at timestamptz, before_hash text, new_hash text)
   returns void language plpgsql security definer set search_path = public, pg_temp as $$
   begin
     if of_stream not like 'serving/%' then
       raise exception '% is no stream of a delivery', of_stream using errcode = 'insufficient_privilege';
     end if;
     insert into events (stream, version, type, data, actor, cause, occurred_at, recorded_at, prev_hash, hash)
     values (of_stream, new_version, of_type, new_data, by, of_cause, at, at, before_hash, new_hash);
   end $$`,
  `revoke execute on function last_serving_fact(text) from public`,
  `revoke execute on function append_serving_fact(text, integer, text, jsonb, jsonb, text, timestamptz, text, text) from public`,
  `grant execute on function last_serving_fact(text) to ocop_api`,
  `grant execute on function append_serving_fact(text, integer, text, jsonb, jsonb, text, timestamptz, text, text) to ocop_api`,
];

/** Proof that what the law wants delivered was: the next way without it, and at last somebody who goes or calls. */
export class Servings1700000000093 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('proofs of delivery are records: they only go forward'));
  }
}
