import type { MigrationInterface, QueryRunner } from 'typeorm';

const said = (name: string) => `(select current_setting('ocop.${name}', true))`;
const INTERNAL = `(select current_setting('ocop.role', true) = 'internal')`;
const ALL = `(select current_setting('ocop.all', true) = 'on')`;
const within = (area: string) =>
  `${area} ~>=~ ${said('low')} and ${area} ~<~ ${said('high')} or ${area} = ${said('at')}`;
const FORMERS = `array(select former from area_succession where ${within('successor')})`;
const INSIDE = `${ALL} or ${within('area')} or area = any(${FORMERS})`;
/** Councils score products; what is paid for them is not their business. */
const READERS = `'producer', 'commune-officer', 'programme-office', 'authority', 'inspector', 'auditor'`;
const ROWS = `${said('role')} in (${READERS}) and (${INSIDE} or producer_area = ${said('own')})`;

/** Money that recognitions entitle to, and what has become of it; amounts in whole đồng. */
export class SupportClaims1700000000132 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table support_claims (
        recognition    text primary key,
        plan           text not null,
        product        text not null,
        owner          text not null,
        commune        text not null,
        area           text not null,
        producer_area  text not null,
        authority_area text not null,
        number         text not null,
        stage          text not null,
        calendar       text not null,
        kind           text not null,
        stars          integer not null,
        payer          text not null,
        entitled       bigint not null,
        claim_until    date not null,
        standing       text not null,
        waits_for      text,
        due_on         date,
        claim_no       integer,
        claimed_on     date,
        heard          text,
        papers         jsonb not null,
        missing        jsonb not null,
        asked          jsonb,
        granted        bigint not null,
        decision       text,
        decided_on     date,
        reason         text,
        payments       jsonb not null,
        paid           bigint not null,
        owed           bigint not null,
        revision       integer not null
      )`);
    await db.query('create index support_claims_plan on support_claims (plan, standing)');
    await db.query('create index support_claims_of on support_claims (producer_area)');
    await db.query('grant select, insert, update on support_claims to ocop_worker');
    await db.query('grant select on support_claims to ocop_api, ocop_auditor');
    await db.query('alter table support_claims enable row level security');
    await db.query('create policy granted on support_claims using (true) with check (true)');
    await db.query(
      `create policy asked on support_claims as restrictive to ocop_api using (${INTERNAL} or ${ROWS})`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table support_claims');
  }
}
