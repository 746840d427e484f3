import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = `r.id, r.recognition, r.number, r.product, r.search, r.owner, r.commune, r.area, r.stars, r.authority,
        r.stage, r.valid_from, r.valid_until, g.last_day as grace_until, r.ended_on, r.sha256,
        r.code, r.scope, r.decision, r.superseded_by, r.earlier, r.picture`;
const BY_HAND = `case when r.signed_by_hand then jsonb_build_object('by', r.signed_by, 'on',
        to_char(r.signed_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')) end as signed_by_hand`;
const register = (columns: string) => `
      view public_register as
      select ${columns}
      from certificate_register r
        left join deadlines g on r.stage = 'grace' and g.stream = 'recognition/' || r.recognition
          and g.kind = 'grace' and g.open`;

const STATEMENTS = [
  'alter table certificates add column signed_by_hand boolean not null default false',
  'grant update (signed_by_hand) on certificates to ocop_certificates',
  'alter table certificate_register add column signed_by_hand boolean not null default false',
  // A file that was brought to the wrong certificate, and refused there, may still be brought to its own.
  'alter table signed_papers drop constraint signed_papers_pkey, add primary key (sha256, certificate)',
  `create or replace ${register(`${COLUMNS}, ${BY_HAND}`)}`,
];

/** Certificates whose paper was signed by hand and scanned: anybody may know who signed it, and on which day. */
export class SignedByHand1700000000145 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop view public_register');
    await db.query(`create ${register(COLUMNS)}`);
    await db.query('grant select on public_register to ocop_api, ocop_auditor');
    await db.query(
      'alter table signed_papers drop constraint signed_papers_pkey, add primary key (sha256)',
    );
    await db.query('alter table certificate_register drop column signed_by_hand');
    await db.query('alter table certificates drop column signed_by_hand');
  }
}
