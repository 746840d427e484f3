import { EntitySchema } from 'typeorm';
import { people } from './person';

/** A key pair that a device keeps; here is its public half. */
export interface Passkey {
  readonly id: string;
  readonly person: string;
  /** What its owner calls the device. */
  readonly name: string;
  readonly publicKey: Buffer;
  readonly counter: string;
  readonly transports: readonly string[] | null;
  readonly madeAt: Date;
  readonly lastUsedAt: Date | null;
}

/** Something that was asked, until the answer comes; kept in the database so that any process may take it. */
export interface Challenge {
  readonly nameHash: string;
  readonly purpose: string;
  readonly person: string | null;
  readonly matter: Readonly<Record<string, unknown>>;
  readonly expiresAt: Date;
}

/** The table of passkeys. */
export const passkeys = new EntitySchema<Passkey>({
  name: 'Passkey',
  tableName: 'passkeys',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'passkeys_pkey' },
    person: { type: 'text' },
    name: { type: 'text' },
    publicKey: { name: 'public_key', type: 'bytea' },
    counter: { type: 'bigint', default: 0 },
    transports: { type: 'text', array: true, nullable: true },
    madeAt: { name: 'made_at', type: 'timestamptz', default: () => 'now()' },
    lastUsedAt: { name: 'last_used_at', type: 'timestamptz', nullable: true },
  },
  indices: [{ name: 'passkeys_person', columns: ['person'] }],
  foreignKeys: [
    {
      name: 'passkeys_person_fkey',
      target: people,
      columnNames: ['person'],
      referencedColumnNames: ['id'],
    },
  ],
});

/** The table of what was asked. */
export const challenges = new EntitySchema<Challenge>({
  name: 'Challenge',
  tableName: 'sign_in_challenges',
  columns: {
    nameHash: {
      name: 'name_hash',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'sign_in_challenges_pkey',
    },
    purpose: { type: 'text' },
    person: { type: 'text', nullable: true },
    matter: { type: 'jsonb' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
  },
  foreignKeys: [
    {
      name: 'sign_in_challenges_person_fkey',
      target: people,
      columnNames: ['person'],
      referencedColumnNames: ['id'],
    },
  ],
});
