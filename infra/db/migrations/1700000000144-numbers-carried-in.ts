import type { MigrationInterface, QueryRunner } from 'typeorm';

const FORM = `'^\\D{0,10}0*(\\d{1,6})\\s*/\\s*(\\d{4}\\s*/\\s*\\S+)\\s*$'`;

const STATEMENTS = [
  // Of "Số 057 / 2026 / GCN-OCOP": 57.
  `create function carried_no(number text) returns int language sql immutable parallel safe
     return (regexp_match(number, ${FORM}))[1]::int`,
  // Of the same: 2026/GCN-OCOP.
  `create function carried_series(number text) returns text language sql immutable parallel safe
     return upper(regexp_replace((regexp_match(number, ${FORM}))[2], '\\s', '', 'g'))`,
  'grant execute on function carried_no, carried_series to public',
  `create index certificate_register_carried_numbers on certificate_register
     (authority_area, carried_series(number)) where sha256 = ''`,
  `create index certificate_register_carried_codes on certificate_register
     (code text_pattern_ops) where sha256 = '' and code is not null`,
  // The highest number of an authority's series on certificates that were carried in, and the highest of a commune's codes.
  `create function last_carried_number(authority text, series text) returns int language sql stable parallel safe
     return coalesce((select max(carried_no(number)) from certificate_register
       where sha256 = '' and authority_area = $1 and carried_series(number) = upper($2)), 0)`,
  // A pattern that is put together finds nothing in an index: the range of a commune's codes does ('.' comes after '-').
  `create function last_carried_code(unit text, year text) returns int language sql stable parallel safe
     return coalesce((select max(split_part(substr(code, length($1) + 2), '-', 1)::int) from certificate_register
       where sha256 = '' and code ~>=~ ($1 || '-') and code ~<~ ($1 || '.') and code ~ ('^' || $1 || '-[0-9]{1,6}-' || $2 || '$')), 0)`,
  'grant execute on function last_carried_number, last_carried_code to public',
];

/** What numbers stand on certificates that were carried in: our books go on behind them. */
export class NumbersCarriedIn1700000000144 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function last_carried_code');
    await db.query('drop function last_carried_number');
    await db.query('drop index certificate_register_carried_codes');
    await db.query('drop index certificate_register_carried_numbers');
    await db.query('drop function carried_series');
    await db.query('drop function carried_no');
  }
}
