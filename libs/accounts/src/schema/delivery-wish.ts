import type { Channel } from '@ocop/casework';
import { EntitySchema } from 'typeorm';
import { people } from './person';

/** How somebody wants to be told. */
export interface DeliveryWish {
  readonly person: string;
  /** Each notice by itself, or what can wait together once a day. */
  readonly mode: 'each' | 'digest';
  /** In the order in which they are tried. */
  readonly channels: readonly Channel[];
  readonly language: 'vi' | 'en';
  readonly changedAt: Date;
}

export const deliveryWishes = new EntitySchema<DeliveryWish>({
  name: 'DeliveryWish',
  tableName: 'delivery_wishes',
  columns: {
    person: { type: 'text', primary: true, primaryKeyConstraintName: 'delivery_wishes_pkey' },
    mode: { type: 'text' },
    channels: { type: 'text', array: true },
    language: { type: 'text', default: 'vi' },
    changedAt: { name: 'changed_at', type: 'timestamptz', default: () => 'now()' },
  },
  checks: [
    { name: 'delivery_wishes_mode_check', expression: `mode in ('each', 'digest')` },
    { name: 'delivery_wishes_language_check', expression: `language in ('vi', 'en')` },
    {
      name: 'delivery_wishes_channels_check',
      expression: `channels <@ '{e-mail,zalo,sms,web-push}' and cardinality(channels) between 1 and 4`,
    },
  ],
  foreignKeys: [
    {
      name: 'delivery_wishes_person_fkey',
      target: people,
      columnNames: ['person'],
      referencedColumnNames: ['id'],
    },
  ],
});
