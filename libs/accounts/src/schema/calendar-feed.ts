import { EntitySchema } from 'typeorm';
import { people } from './person';
import { posts } from './post';

/** A link by which somebody's calendar reads what waits for one of their posts. */
export interface CalendarFeed {
  readonly post: string;
  readonly person: string;
  readonly tokenHash: string;
  readonly madeAt: Date;
}

export const calendarFeeds = new EntitySchema<CalendarFeed>({
  name: 'CalendarFeed',
  tableName: 'calendar_feeds',
  columns: {
    post: { type: 'text', primary: true, primaryKeyConstraintName: 'calendar_feeds_pkey' },
    person: { type: 'text' },
    tokenHash: { name: 'token_hash', type: 'text' },
    madeAt: { name: 'made_at', type: 'timestamptz', default: () => 'now()' },
  },
  uniques: [{ name: 'calendar_feeds_token', columns: ['tokenHash'] }],
  foreignKeys: [
    {
      name: 'calendar_feeds_post_fkey',
      target: posts,
      columnNames: ['post'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'calendar_feeds_person_fkey',
      target: people,
      columnNames: ['person'],
      referencedColumnNames: ['id'],
    },
  ],
});
