import { EntitySchema } from 'typeorm';
import { people } from './person';
import { posts } from './post';

/** How somebody came in. */
export type SignedInBy = 'password' | 'key' | 'passkey' | 'provider' | 'sandbox';

/** Who is signed in with a browser, acting in which post. The cookie has its name; here is only the name's hash. */
export interface Session {
  readonly idHash: string;
  /** How its owner and administrators call it, who have no use for its name. */
  readonly handle: string;
  readonly person: string;
  readonly post: string | null;
  /** Everything that was to be proved has been proved. */
  readonly whole: boolean;
  readonly how: SignedInBy;
  readonly beganAt: Date;
  readonly seenAt: Date;
  readonly address: string | null;
  readonly agent: string | null;
}

/** The table of sessions. */
export const sessions = new EntitySchema<Session>({
  name: 'Session',
  tableName: 'sessions',
  columns: {
    idHash: {
      name: 'id_hash',
      type: 'text',
      primary: true,
      primaryKeyConstraintName: 'sessions_pkey',
    },
    handle: { type: 'uuid' },
    person: { type: 'text' },
    post: { type: 'text', nullable: true },
    whole: { type: 'boolean', default: true },
    how: { type: 'text', default: 'key' },
    beganAt: { name: 'began_at', type: 'timestamptz', default: () => 'now()' },
    seenAt: { name: 'seen_at', type: 'timestamptz', default: () => 'now()' },
    address: { type: 'text', nullable: true },
    agent: { type: 'text', nullable: true },
  },
  uniques: [{ name: 'sessions_handle_key', columns: ['handle'] }],
  indices: [{ name: 'sessions_person', columns: ['person'] }],
  foreignKeys: [
    {
      name: 'sessions_person_fkey',
      target: people,
      columnNames: ['person'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'sessions_post_fkey',
      target: posts,
      columnNames: ['post'],
      referencedColumnNames: ['id'],
    },
  ],
});
