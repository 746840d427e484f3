import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = `r.id, r.recognition, r.number, r.product, r.search, r.owner, r.commune, r.area, r.stars, r.authority,
        r.stage, r.valid_from, r.valid_until, g.last_day as grace_until, r.ended_on, r.sha256,
        r.code, r.scope, r.decision, r.superseded_by, r.earlier`;
const register = (columns: string) => `
      view public_register as
      select ${columns}
      from certificate_register r
        left join deadlines g on r.stage = 'grace' and g.stream = 'recognition/' || r.recognition
          and g.kind = 'grace' and g.open`;

const STATEMENTS = [
  'alter table product_overview add column picture text',
  'alter table certificate_register add column picture text',
  `create index certificate_register_picture on certificate_register (picture) where picture is not null`,
  `create or replace ${register(`${COLUMNS}, r.picture`)}`,
];

/** Which picture a product has; that of a certificate, anybody may see. */
export class PicturesOfProducts1700000000140 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop view public_register');
    await db.query(`create ${register(COLUMNS)}`);
    await db.query('grant select on public_register to ocop_api, ocop_auditor');
    await db.query('alter table certificate_register drop column picture');
    await db.query('alter table product_overview drop column picture');
  }
}
