import { EntitySchema } from 'typeorm';
import { people } from './person';

/** A browser in which somebody wants to be told, as it gave itself to us (Push API). */
export interface PushSubscription {
  /** Where its push service takes messages for it. */
  readonly endpoint: string;
  readonly person: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly madeAt: Date;
}

export const pushSubscriptions = new EntitySchema<PushSubscription>({
  name: 'PushSubscription',
  tableName: 'push_subscriptions',
  columns: {
    endpoint: { type: 'text', primary: true, primaryKeyConstraintName: 'push_subscriptions_pkey' },
    person: { type: 'text' },
    p256dh: { type: 'text' },
    auth: { type: 'text' },
    madeAt: { name: 'made_at', type: 'timestamptz', default: () => 'now()' },
  },
  indices: [{ name: 'push_subscriptions_person', columns: ['person'] }],
  foreignKeys: [
    {
      name: 'push_subscriptions_person_fkey',
      target: people,
      columnNames: ['person'],
      referencedColumnNames: ['id'],
    },
  ],
});
