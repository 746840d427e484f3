import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the API has said of whoever asks: looked up once in a query, not once for a row. */
const said = (name: string) => `(select current_setting('ocop.${name}', true))`;
const INTERNAL = `(select current_setting('ocop.role', true) = 'internal')`;
const ALL = `(select current_setting('ocop.all', true) = 'on')`;
const OVERSEES = `(select current_setting('ocop.oversees', true) = 'on')`;
const ABOVE = `array(select unnest(nullif(current_setting('ocop.above', true), '')::text[]))`;

const within = (area: string) =>
  `${area} ~>=~ ${said('low')} and ${area} ~<~ ${said('high')} or ${area} = ${said('at')}`;
/** Communes that were merged into others stay where their products were. */
const FORMERS = `array(select former from area_succession where ${within('successor')})`;
const INSIDE = `${ALL} or ${within('area')} or area = any(${FORMERS})`;
const CONCERNING = `${ALL} or ${within('area')} or area = any(${ABOVE})`;
const TO_POST = `role = ${said('role')} and area = ${said('area')}`;

/** Which rows the API may read for whoever asks, by table. */
const ROWS: Readonly<Record<string, string>> = {
  // Whether it is before a round, which an adviser's own query asks, lies further back in the row and costs all others.
  product_overview: `${INSIDE} or producer_area = ${said('own')} or authority_area = ${said('judged')}`,
  certificate_register: `${INSIDE} or producer_area = ${said('own')}`,
  round_board: CONCERNING,
  programme_board: `(${CONCERNING}) and (stage <> 'draft' or area = ${said('drafts')})`,
  deadlines: `${INSIDE} or holder_area = ${said('held')}`,
  work_queue: TO_POST,
  notices: `${TO_POST} or ${OVERSEES} and (${INSIDE})`,
  deliveries: `${TO_POST} or ${OVERSEES} and (${INSIDE})`,
  score_drafts: `${said('role')} = 'council-member' and member = ${said('person')}`,
};

/** Whether a case is a round that is not decided, or before one: asked of every round there is, whoever asks. */
const IS_UNDECIDED = `
  create function is_undecided(told_of text, except_area text) returns boolean
  language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
      select from round_board r where r.decided_on is null and r.area is distinct from except_area
        and r.id = case split_part(told_of, '/', 1)
          when 'evaluation-round' then split_part(told_of, '/', 2)
          when 'product-cycle' then (
            select p.round from product_overview p where p.id = split_part(told_of, '/', 2))
        end)
  $$`;

/** Which rows a name occurs in: behind a policy the index of trigrams would not be used, since `like` might leak. */
const named = (name: string, table: string) => `
  create function ${name}(patterns text[]) returns text[]
  language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(array_agg(id), '{}') from ${table} where search like any(patterns)
  $$`;
/** A list is counted from this alone. */
const COUNTED = `create index product_overview_seen on product_overview
  (area text_pattern_ops, producer_area, authority_area)`;
const FUNCTIONS = [
  'is_undecided(text, text)',
  'products_named(text[])',
  'certificates_named(text[])',
];

/**
 * A second wall behind the area in each query: the API reads rows of those whose name it has said, and none where it
 * has said nobody's. What its own rules need it asks for as `internal`. All other roles have what they were granted.
 */
export class AskedRows1700000000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(IS_UNDECIDED);
    await db.query(named('products_named', 'product_overview'));
    await db.query(named('certificates_named', 'certificate_register'));
    await db.query(COUNTED);
    for (const name of FUNCTIONS) {
      await db.query(`revoke execute on function ${name} from public`);
      await db.query(`grant execute on function ${name} to ocop_api, ocop_auditor`);
    }
    for (const [table, rows] of Object.entries(ROWS)) {
      await db.query(`alter table ${table} enable row level security`);
      await db.query(`create policy granted on ${table} using (true) with check (true)`);
      await db.query(`
        create policy asked on ${table} as restrictive to ocop_api using (${INTERNAL} or ${rows})`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of Object.keys(ROWS)) {
      await db.query(`drop policy asked on ${table}`);
      await db.query(`drop policy granted on ${table}`);
      await db.query(`alter table ${table} disable row level security`);
    }
    await db.query('drop index product_overview_seen');
    for (const name of FUNCTIONS) await db.query(`drop function ${name}`);
  }
}
