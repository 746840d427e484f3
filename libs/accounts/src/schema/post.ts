import type { CivilDate } from '@ocop/calendar';
import type { Area, Role } from '@ocop/ground';
import { EntitySchema } from 'typeorm';
import { people } from './person';

/** A role in an area that somebody holds, from one day to another, and by which decision. */
export interface HeldPost {
  readonly id: string;
  readonly person: string;
  readonly role: Role;
  readonly area: Area;
  /** First and last day; missing: from the beginning, until further notice. */
  readonly since: CivilDate | null;
  readonly until: CivilDate | null;
  readonly decision: string | null;
  readonly capacity: 'own' | 'stand-in';
  /** Who is absent, and why. */
  readonly standsInFor: string | null;
  readonly reason: string | null;
}

/** The table of posts; one that has ended stays. */
export const posts = new EntitySchema<HeldPost>({
  name: 'HeldPost',
  tableName: 'posts',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'posts_pkey' },
    person: { type: 'text' },
    role: { type: 'text' },
    area: { type: 'text' },
    since: { type: 'date', nullable: true },
    until: { type: 'date', nullable: true },
    decision: { type: 'text', nullable: true },
    capacity: { type: 'text', default: 'own' },
    standsInFor: { name: 'stands_in_for', type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
  },
  indices: [
    { name: 'posts_held', columns: ['role', 'area'] },
    { name: 'posts_person', columns: ['person'] },
  ],
  foreignKeys: [
    {
      name: 'posts_person_fkey',
      target: people,
      columnNames: ['person'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'posts_stands_in_for_fkey',
      target: people,
      columnNames: ['standsInFor'],
      referencedColumnNames: ['id'],
    },
  ],
  checks: [
    { name: 'posts_role_check', expression: 'a role that people hold' },
    { name: 'posts_check', expression: 'until >= since - 1' },
    { name: 'posts_capacity_check', expression: `capacity in ('own', 'stand-in')` },
    { name: 'posts_check1', expression: 'a stand-in has whom, from when, until when and why' },
  ],
});
