import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATEMENTS = [
  // What an authority says instead of the words of the release; without texts, the words of the release again.
  `create table message_templates (
     id         uuid primary key default gen_random_uuid(),
     area       text not null,
     template   text not null,
     version    integer not null,
     state      text not null default 'draft' constraint message_templates_state_check check (state in ('draft', 'adopted')),
     texts      jsonb,
     sha256     text,
     reason     text,
     revision   integer not null default 1,
     made_by    text not null,
     changed_by text not null,
     changed_at timestamptz not null default now(),
     adopted_by text,
     adopted_at timestamptz,
     constraint message_templates_version unique (area, template, version),
     constraint message_templates_adopted_check check ((state = 'adopted') = (adopted_by is not null and adopted_at is not null
       and reason is not null)),
     constraint message_templates_print_check check (state = 'draft' or (texts is null) = (sha256 is null))
   )`,
  `create unique index message_templates_one_draft on message_templates (area, template) where state = 'draft'`,
  // What people were told by stays as it was.
  `create function keep_adopted_words() returns trigger language plpgsql as $$
   begin
     if old.state = 'adopted' then
       raise exception 'version % of % was adopted and stays as it is', old.version, old.template
         using errcode = 'insufficient_privilege';
     end if;
     return case when tg_op = 'DELETE' then old else new end;
   end $$`,
  `create trigger message_templates_adopted_stay before update or delete on message_templates
     for each row execute function keep_adopted_words()`,
  `create trigger message_templates_noted after insert or delete or update on message_templates
     for each row execute function note_account_change('id', '{}')`,
  `grant select, insert, update, delete on message_templates to ocop_api`,
  `grant select (area, template, version, state, texts, sha256) on message_templates to ocop_notifications`,
  `grant select on message_templates to ocop_auditor`,
  // Where a case lies: whose words count in what is told of it, who looks first. Where it lies is no secret of the case.
  `create function area_of_case(of_stream text) returns text language sql stable security definer
   set search_path = public, pg_temp as $$
     select case split_part(of_stream, '/', 1)
       when 'product-cycle' then (select area from product_overview where id = substr(of_stream, 15))
       when 'recognition' then (select area from certificate_register where recognition = substr(of_stream, 13) limit 1)
       when 'evaluation-round' then (select area from round_board where id = substr(of_stream, 18))
       when 'programme-year' then (select area from programme_board where id = substr(of_stream, 16))
     end
   $$`,
  `revoke execute on function area_of_case(text) from public`,
  `grant execute on function area_of_case(text) to ocop_api, ocop_notifications, ocop_auditor`,
  // By which words a notice was written, and in which language somebody was told, where it was not the inbox's.
  `alter table notices add column template_hash text`,
  `alter table deliveries add column text jsonb`,
  `alter table delivery_wishes add column language text not null default 'vi'
     constraint delivery_wishes_language_check check (language in ('vi', 'en'))`,
];

/** Words of notices that an authority writes itself, version by version. */
export class MessageTemplates1700000000110 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(
      new Error('by which words people were told is a record: it only goes forward'),
    );
  }
}
