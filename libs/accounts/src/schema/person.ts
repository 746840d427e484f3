import { EntitySchema } from 'typeorm';

/** Somebody, or a machine, that the system knows. */
export interface AccountPerson {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'machine';
  readonly email: string | null;
  readonly phone: string | null;
  /** The name under which they sign in. */
  readonly login: string | null;
  readonly active: boolean;
}

/** The table of people. */
export const people = new EntitySchema<AccountPerson>({
  name: 'AccountPerson',
  tableName: 'people',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'people_pkey' },
    name: { type: 'text' },
    kind: { type: 'text', default: 'person' },
    email: { type: 'text', nullable: true },
    phone: { type: 'text', nullable: true },
    login: { type: 'text', nullable: true },
    active: { type: 'boolean', default: true },
  },
  uniques: [{ name: 'people_login_key', columns: ['login'] }],
  checks: [
    { name: 'people_name_check', expression: 'name is nfc normalized' },
    { name: 'people_login_check', expression: 'login is nfc normalized' },
    { name: 'people_kind_check', expression: `kind in ('person', 'machine')` },
  ],
});
