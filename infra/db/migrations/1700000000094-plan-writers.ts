import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A name that one person alone bears is that person's; any other stays what it is, to be read. */
const idOf = (column: string) =>
  `(select min(id) from people where name = plan_sheets.${column}_name having count(*) = 1)`;

const STATEMENTS = [
  `alter table plan_sheets
     add column made_by_name text, add column changed_by_name text,
     alter column made_by drop not null, alter column changed_by drop not null`,
  `update plan_sheets set made_by_name = made_by, changed_by_name = changed_by`,
  `update plan_sheets set made_by = ${idOf('made_by')}, changed_by = ${idOf('changed_by')}`,
];

/** Who writes a plan is a person, not a name: until now the sheets kept how people were called when they wrote. */
export class PlanWriters1700000000094 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`update plan_sheets set made_by = coalesce(made_by_name, made_by, ''),
      changed_by = coalesce(changed_by_name, changed_by, '')`);
    await db.query(`alter table plan_sheets drop column made_by_name, drop column changed_by_name,
      alter column made_by set not null, alter column changed_by set not null`);
  }
}
