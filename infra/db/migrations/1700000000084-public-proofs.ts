import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What anybody may know of certificates: the register behind its policy, without what is the offices' own affair. */
const PUBLIC_REGISTER = `
      create view public_register as
      select r.id, r.recognition, r.number, r.product, r.search, r.owner, r.commune, r.area, r.stars, r.authority,
        r.stage, r.valid_from, r.valid_until, g.last_day as grace_until, r.ended_on, r.sha256,
        r.code, r.scope, r.decision, r.superseded_by, r.earlier
      from certificate_register r
        left join deadlines g on r.stage = 'grace' and g.stream = 'recognition/' || r.recognition
          and g.kind = 'grace' and g.open`;

/** What communes are and were called, by plans and by certificates. */
const PUBLIC_PLACES = `
      create view public_places as
      select area, commune as name from certificate_register
      union
      select c ->> 'area', c ->> 'name' from programme_board, jsonb_array_elements(plan -> 'communes') c
      where stage not in ('draft', 'withdrawing', 'withdrawn')`;

const STATEMENTS = [
  // A place is never given twice: status lists that somebody keeps stay true.
  `
      create table certificate_proofs (
        certificate text primary key,
        place       bigint generated always as identity (minvalue 0) unique,
        key         text,
        token       text,
        made_at     timestamptz
      )`,
  `
      create table status_lists (
        purpose   text not null check (purpose in ('revocation', 'suspension')),
        list      integer not null check (list > 0),
        bits_hash text not null,
        token     text not null,
        made_at   timestamptz not null,
        primary key (purpose, list)
      )`,
  `grant select, insert on certificate_proofs, status_lists to ocop_certificates`,
  `grant update (key, token, made_at) on certificate_proofs to ocop_certificates`,
  `grant update on status_lists to ocop_certificates`,
  `grant select on certificate_register to ocop_certificates`,
  `grant select on certificate_proofs, status_lists to ocop_api, ocop_auditor`,
  // Public halves, which anybody may know.
  `grant select on signing_keys to ocop_api, ocop_certificates`,
  PUBLIC_REGISTER,
  PUBLIC_PLACES,
  `grant select on public_register, public_places to ocop_api, ocop_auditor`,
  `create index certificate_register_area on certificate_register (area)`,
  // The public register turns its pages by name; what no longer holds is few and asked every few seconds.
  `create index certificate_register_by_product on certificate_register (product collate "vi-x-icu", id)`,
  `create index certificate_register_ended on certificate_register (stage)
     where stage in ('suspended', 'revoked', 'struck-off', 'superseded')`,
];

/** What lets a certificate prove itself: its place in the status lists and its token; and the lists, as they were signed. */
export class PublicProofs1700000000084 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop view public_register, public_places');
    await db.query('drop table certificate_proofs, status_lists');
    await db.query(
      'drop index certificate_register_area, certificate_register_by_product, certificate_register_ended',
    );
  }
}
