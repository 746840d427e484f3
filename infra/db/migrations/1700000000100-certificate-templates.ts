import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  `
      create table certificate_templates (
        id         uuid primary key default gen_random_uuid(),
        area       text not null,
        version    integer not null,
        source     text not null,
        sha256     text not null,
        state      text not null default 'draft',
        revision   integer not null default 1,
        made_by    text not null,
        changed_by text not null,
        changed_at timestamptz not null default now(),
        adopted_by text,
        adopted_at timestamptz,
        reason     text,
        ended_by   text,
        ended_at   timestamptz,
        ended_why  text,
        constraint certificate_templates_version unique (area, version),
        constraint certificate_templates_state check (state in ('draft', 'adopted', 'ended')),
        constraint certificate_templates_hash check (sha256 ~ '^[0-9a-f]{64}$'),
        constraint certificate_templates_adopted check ((state = 'draft') = (adopted_by is null)
          and (adopted_by is null) = (adopted_at is null) and (adopted_by is null) = (reason is null)),
        constraint certificate_templates_ended check ((state = 'ended') = (ended_by is not null)
          and (ended_by is null) = (ended_at is null) and (ended_by is null) = (ended_why is null))
      )`,
  // One counts in a place, or none does and the one of the release is taken.
  `create unique index certificate_templates_counts on certificate_templates (area) where state = 'adopted'`,
  // What certificates were set with stays as it was: their record names it by its hash.
  `create function keep_adopted_template() returns trigger language plpgsql as $$
   begin
     if old.state = 'draft' then return coalesce(new, old); end if;
     if tg_op = 'UPDATE' and old.state = 'adopted' and new.state = 'ended'
       and (new.id, new.area, new.version, new.source, new.sha256, new.revision, new.made_by, new.changed_by, new.changed_at,
            new.adopted_by, new.adopted_at, new.reason)
         = (old.id, old.area, old.version, old.source, old.sha256, old.revision, old.made_by, old.changed_by, old.changed_at,
            old.adopted_by, old.adopted_at, old.reason)
     then return new; end if;
     raise exception 'template % has been adopted: make another version', old.id using errcode = 'insufficient_privilege';
   end $$`,
  `create trigger certificate_templates_kept before update or delete on certificate_templates
     for each row execute function keep_adopted_template()`,
  `grant select, insert, update, delete on certificate_templates to ocop_api`,
  `grant select on certificate_templates to ocop_certificates, ocop_auditor`,
  // Which form a certificate was set in, and why not in the authority's own where it could not be.
  `alter table certificates
     add column template_hash text check (template_hash ~ '^[0-9a-f]{64}$'),
     add column template_fault text`,
  `grant update (template_hash, template_fault) on certificates to ocop_certificates`,
];

/** The form of a certificate, as each authority writes it: versions, drafts, one that counts. */
export class CertificateTemplates1700000000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('templates that certificates were set with are records: they only go forward'),
    );
  }
}
