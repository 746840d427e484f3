import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By which ways a notice went that has to be proved, and what became of each, for whoever sees that it has to be: the
 * commune that goes there when none of them reached anybody. To whom exactly, the wall of deliveries goes on hiding.
 */
const statements: readonly string[] = [
  `create function serving_ways(of_key text, of_role text, of_area text)
   returns json language sql stable security definer set search_path = public, pg_temp as $$
     select coalesce(json_agg(json_build_object('channel', d.channel, 'state', d.state,
         'settledAt', to_char(d.settled_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
         'report', (select r.kind from delivery_reports r
           where (r.key, r.role, r.area, r.channel, r.person) = (d.key, d.role, d.area, d.channel, d.person)
           order by array_position('{delivered,failed,delayed}', r.kind) limit 1)) order by d.channel, d.person), '[]')
     from deliveries d
     where (d.key, d.role, d.area) = (of_key, of_role, of_area)
       and exists (select from servings s where (s.key, s.role, s.area) = (of_key, of_role, of_area))
   $$`,
  `revoke all on function serving_ways(text, text, text) from public`,
  `grant execute on function serving_ways(text, text, text) to ocop_api, ocop_auditor`,
];

export class ServingWays1700000000130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
