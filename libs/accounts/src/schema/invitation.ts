import { EntitySchema } from 'typeorm';
import { people } from './person';

/** A link that works once: to begin with an account, or to set a forgotten password anew. */
export interface Invitation {
  readonly tokenHash: string;
  /** How the record of changes calls it. */
  readonly handle: string;
  /** Whose account it opens; nobody's yet for the first administrator. */
  readonly person: string | null;
  readonly purpose: 'invitation' | 'first-administrator' | 'new-password';
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** The table of invitations. */
export const invitations = new EntitySchema<Invitation>({
  name: 'Invitation',
  tableName: 'invitations',
  columns: {
    tokenHash: {
      name: 'token_hash',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'invitations_pkey',
    },
    handle: { type: 'uuid' },
    person: { type: 'text', nullable: true },
    purpose: { type: 'text' },
    madeBy: { name: 'made_by', type: 'text' },
    madeAt: { name: 'made_at', type: 'timestamptz', default: () => 'now()' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    usedAt: { name: 'used_at', type: 'timestamptz', nullable: true },
  },
  uniques: [{ name: 'invitations_handle_key', columns: ['handle'] }],
  indices: [{ name: 'invitations_person', columns: ['person'] }],
  foreignKeys: [
    {
      name: 'invitations_person_fkey',
      target: people,
      columnNames: ['person'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [{ name: 'invitations_purpose_check', expression: 'one of its purposes' }],
});
