import { EntitySchema } from 'typeorm';
import { people } from './person';

/** How somebody likes to look at a list: its filters and order under a name. */
export interface SavedView {
  readonly id: string;
  readonly person: string;
  /** The address of the list: `/san-pham`. */
  readonly list: string;
  readonly name: string;
  /** What follows the `?` of the address. */
  readonly query: string;
  /** The list opens with it. */
  readonly starts: boolean;
  readonly madeAt: Date;
}

export const savedViews = new EntitySchema<SavedView>({
  name: 'SavedView',
  tableName: 'saved_views',
  columns: {
    id: { type: 'uuid', primary: true, generated: 'uuid' },
    person: { type: 'text' },
    list: { type: 'text' },
    name: { type: 'text' },
    query: { type: 'text' },
    starts: { type: 'boolean', default: false },
    madeAt: { name: 'made_at', type: 'timestamptz', default: () => 'now()' },
  },
  uniques: [{ name: 'saved_views_named', columns: ['person', 'list', 'name'] }],
  foreignKeys: [
    {
      name: 'saved_views_person_fkey',
      target: people,
      columnNames: ['person'],
      referencedColumnNames: ['id'],
    },
  ],
});
