import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wrote, adopted or decided, by table; each column has had a name in it, and gets an id beside it. */
const WRITERS = {
  certificate_templates: ['made_by', 'changed_by', 'adopted_by', 'ended_by'],
  message_templates: ['made_by', 'changed_by', 'adopted_by'],
  held_notices: ['decided_by'],
  notice_settings: ['changed_by'],
} as const;

/** A name that one person alone bears is that person's; any other stays what it is, to be read. */
const idOf = (table: string, column: string) =>
  `(select min(id) from people where name = ${table}.${column} having count(*) = 1)`;

const beside = Object.entries(WRITERS).flatMap(([table, columns]) => [
  `alter table ${table} ${columns.map((column) => `add column ${column}_id text`).join(', ')}`,
  // What was adopted stays as it was, and nobody has changed a thing: it is only said whose the names are.
  `alter table ${table} disable trigger user`,
  `update ${table} set ${columns.map((column) => `${column}_id = ${idOf(table, column)}`).join(', ')}`,
  `alter table ${table} enable trigger user`,
]);

const STATEMENTS = [
  ...beside,
  `create or replace function keep_adopted_template() returns trigger language plpgsql as $$
   begin
     if old.state = 'draft' then return coalesce(new, old); end if;
     if tg_op = 'UPDATE' and old.state = 'adopted' and new.state = 'ended'
       and (new.id, new.area, new.version, new.source, new.sha256, new.revision, new.made_by, new.changed_by, new.changed_at,
            new.adopted_by, new.adopted_at, new.reason)
         = (old.id, old.area, old.version, old.source, old.sha256, old.revision, old.made_by, old.changed_by, old.changed_at,
            old.adopted_by, old.adopted_at, old.reason)
       and (new.made_by_id, new.changed_by_id, new.adopted_by_id)
         is not distinct from (old.made_by_id, old.changed_by_id, old.adopted_by_id)
     then return new; end if;
     raise exception 'template % has been adopted: make another version', old.id using errcode = 'insufficient_privilege';
   end $$`,
  'grant update (decided_by_id) on held_notices to ocop_api',
];

/** Who words notices and forms is a person, not a name: two may bear one, and one may change it. */
export class WritersById1700000000116 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('who decided is a record: it only goes forward'));
  }
}
