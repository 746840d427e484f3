import { EntitySchema } from 'typeorm';
import { people } from './person';
import { posts } from './post';

/** A key with which a program acts in somebody's post; of the key itself only its hash is kept. */
export interface ApiKey {
  readonly id: string;
  readonly person: string;
  readonly post: string;
  readonly name: string;
  readonly keyHash: string;
  readonly readOnly: boolean;
  /** The commands that may be given with it; missing: all of the post's. */
  readonly commands: readonly string[] | null;
  readonly madeAt: Date;
  readonly expiresAt: Date | null;
  readonly endedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly replacedBy: string | null;
}

/** The table of keys; one that has ended stays. */
export const apiKeys = new EntitySchema<ApiKey>({
  name: 'ApiKey',
  tableName: 'api_keys',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'api_keys_pkey' },
    person: { type: 'text' },
    post: { type: 'text' },
    name: { type: 'text' },
    keyHash: { name: 'key_hash', type: 'text' },
    readOnly: { name: 'read_only', type: 'boolean', default: false },
    commands: { type: 'text', array: true, nullable: true },
    madeAt: { name: 'made_at', type: 'timestamptz', default: () => 'now()' },
    expiresAt: { name: 'expires_at', type: 'timestamptz', nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    lastUsedAt: { name: 'last_used_at', type: 'timestamptz', nullable: true },
    replacedBy: { name: 'replaced_by', type: 'text', nullable: true },
  },
  uniques: [{ name: 'api_keys_key_hash_key', columns: ['keyHash'] }],
  indices: [{ name: 'api_keys_person', columns: ['person'] }],
  foreignKeys: [
    {
      name: 'api_keys_person_fkey',
      target: people,
      columnNames: ['person'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'api_keys_post_fkey',
      target: posts,
      columnNames: ['post'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'api_keys_replaced_by_fkey',
      target: 'ApiKey',
      columnNames: ['replacedBy'],
      referencedColumnNames: ['id'],
    },
  ],
});
