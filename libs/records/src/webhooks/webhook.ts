import type { Role } from '@ocop/ground';
import { EntitySchema } from 'typeorm';

/** A system of others that is told of what changes for one post, in order, each change until it is taken. */
export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  /** In whose post it was asked for: it hears what that post may hear. */
  readonly person: string;
  readonly role: Role;
  readonly area: string;
  /** The log up to here has been taken. */
  readonly position: string;
  readonly failures: number;
  readonly active: boolean;
  readonly nextTry: Date;
  readonly createdAt: Date;
}

export const webhooks = new EntitySchema<Webhook>({
  name: 'Webhook',
  tableName: 'webhooks',
  columns: {
    id: { type: 'uuid', primary: true, generated: 'uuid' },
    url: { type: 'text' },
    secret: { type: 'text' },
    person: { type: 'text' },
    role: { type: 'text' },
    area: { type: 'text' },
    position: { type: 'bigint' },
    failures: { type: 'integer', default: 0 },
    active: { type: 'boolean', default: true },
    nextTry: { name: 'next_try', type: 'timestamptz', default: () => 'now()' },
    createdAt: { name: 'created_at', type: 'timestamptz', createDate: true },
  },
});

export type Outcome = 'taken' | 'refused' | 'unreachable';

/** One try to tell a system, with what it answered. */
export interface WebhookTry {
  readonly id: string;
  readonly webhook: string;
  readonly messageId: string;
  readonly upto: string;
  readonly outcome: Outcome;
  readonly words: string;
  readonly triedAt: Date;
}

export const webhookTries = new EntitySchema<WebhookTry>({
  name: 'WebhookTry',
  tableName: 'webhook_tries',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    webhook: { type: 'uuid' },
    messageId: { name: 'message_id', type: 'text' },
    upto: { type: 'bigint' },
    outcome: { type: 'text' },
    words: { type: 'text' },
    triedAt: { name: 'tried_at', type: 'timestamptz', createDate: true },
  },
});
