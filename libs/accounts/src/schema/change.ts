import { EntitySchema } from 'typeorm';

/** One change of an account: who made it, when and from where, and what stood there before and after. */
export interface AccountChange {
  readonly no: string;
  readonly at: Date;
  /** Missing: it was made in the database itself. */
  readonly actor: string | null;
  readonly address: string | null;
  readonly dbRole: string;
  readonly subject: string;
  readonly subjectKey: string;
  readonly operation: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** The record of changes, written by the database itself. */
export const accountChanges = new EntitySchema<AccountChange>({
  name: 'AccountChange',
  tableName: 'account_changes',
  columns: {
    no: {
      type: 'bigint',
      primary: true,
      generated: 'increment',
      primaryKeyConstraintName: 'account_changes_pkey',
    },
    at: { type: 'timestamptz', default: () => 'now()' },
    actor: { type: 'text', nullable: true },
    address: { type: 'text', nullable: true },
    dbRole: { name: 'db_role', type: 'text' },
    subject: { type: 'text' },
    subjectKey: { name: 'subject_key', type: 'text' },
    operation: { type: 'text' },
    before: { type: 'jsonb', nullable: true },
    after: { type: 'jsonb', nullable: true },
  },
  indices: [{ name: 'account_changes_subject', columns: ['subject', 'subjectKey'] }],
});
