import type { Role } from '@ocop/ground';
import { EntitySchema } from 'typeorm';

interface Text {
  readonly subject: string;
  readonly body: string;
}

/** A notice to one post that waits for its office to look at it. */
export interface HeldNotice {
  readonly key: string;
  readonly role: Role;
  readonly area: string;
  /** Whose setting holds it. */
  readonly office: string;
  readonly stream: string;
  readonly template: string;
  readonly subject: string;
  readonly body: string;
  /** The same for whoever wishes to be told in English, where there is one. */
  readonly english: Text | null;
  readonly templateHash: string | null;
  readonly orderedAt: Date;
  /** Business time at which it goes out by itself: the law wants it delivered. */
  readonly deliverBy: Date | null;
  readonly state: 'held' | 'released' | 'sent' | 'cancelled';
  /** As it was before the first edit. */
  readonly original: Text | null;
  readonly revision: number;
  /** As they were called then, and their id. */
  readonly decidedBy: string | null;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
}

export const heldNotices = new EntitySchema<HeldNotice>({
  name: 'HeldNotice',
  tableName: 'held_notices',
  columns: {
    key: { type: 'text', primary: true, primaryKeyConstraintName: 'held_notices_pkey' },
    role: { type: 'text', primary: true, primaryKeyConstraintName: 'held_notices_pkey' },
    area: { type: 'text', primary: true, primaryKeyConstraintName: 'held_notices_pkey' },
    office: { type: 'text' },
    stream: { type: 'text' },
    template: { type: 'text' },
    subject: { type: 'text' },
    body: { type: 'text' },
    english: { type: 'jsonb', nullable: true },
    templateHash: { name: 'template_hash', type: 'text', nullable: true },
    orderedAt: { name: 'ordered_at', type: 'timestamptz' },
    deliverBy: { name: 'deliver_by', type: 'timestamptz', nullable: true },
    state: { type: 'text', default: 'held' },
    original: { type: 'jsonb', nullable: true },
    revision: { type: 'integer', default: 1 },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
    decidedById: { name: 'decided_by_id', type: 'text', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    reason: { type: 'text', nullable: true },
  },
});

/** Whether an authority looks at its notices before they go out. */
export interface NoticeSetting {
  readonly area: string;
  readonly hold: boolean;
  readonly changedBy: string;
  readonly changedById: string | null;
  readonly changedAt: Date;
}

export const noticeSettings = new EntitySchema<NoticeSetting>({
  name: 'NoticeSetting',
  tableName: 'notice_settings',
  columns: {
    area: { type: 'text', primary: true },
    hold: { type: 'boolean' },
    changedBy: { name: 'changed_by', type: 'text' },
    changedById: { name: 'changed_by_id', type: 'text', nullable: true },
    changedAt: { name: 'changed_at', type: 'timestamptz', default: () => 'now()' },
  },
});
