import type { Actor } from '@ocop/ground';
import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { type Outcome, type Webhook, webhooks, type WebhookTry, webhookTries } from './webhook';

/** Seconds until the next try after so many failures; after the last of them it is switched off. */
const WAITS = [5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, 57_600];
const LEASE_SECONDS = 60;
const MOST_TRIES_SHOWN = 200;

const CLAIM = `
  update webhooks set claimed_until = now() + interval '${LEASE_SECONDS} seconds'
  where id = (
    select id from webhooks
    where active and next_try <= now() and (claimed_until is null or claimed_until <= now())
      and position < $1
    order by next_try limit 1 for update skip locked)
  returning id, url, secret, person, role, area, position, failures`;

/** Whom to tell and how far each has been told. A claim is one process's until its lease ends. */
export class WebhookStore {
  constructor(private readonly source: DataSource) {}

  /** Begins with what is recorded from now on; the secret is told this once. */
  async add({ id: person, role, area }: Actor, url: string, position: number): Promise<Webhook> {
    const secret = `whsec_${randomBytes(32).toString('base64')}`;
    const repository = this.source.getRepository(webhooks);
    const made = await repository.save({
      url,
      secret,
      person,
      role,
      area,
      position: `${position}`,
    });
    return repository.findOneByOrFail({ id: made.id });
  }

  /** Those of one place. */
  of(area: string): Promise<Webhook[]> {
    return this.source
      .getRepository(webhooks)
      .find({ where: { area }, order: { createdAt: 'asc' } });
  }

  one(area: string, id: string): Promise<Webhook | null> {
    return this.source.getRepository(webhooks).findOneBy({ area, id });
  }

  async remove(id: string): Promise<void> {
    await this.source.getRepository(webhooks).delete({ id });
  }

  /** Tells again what came after a position, and begins at once, whatever is just being told. */
  async replay(id: string, position: number): Promise<void> {
    await this.source.query(
      `update webhooks set position = $2, failures = 0, active = true, claimed_until = null,
         next_try = to_timestamp(0) where id = $1`,
      [id, position],
    );
  }

  tries(webhook: string): Promise<WebhookTry[]> {
    return this.source
      .getRepository(webhookTries)
      .find({ where: { webhook }, order: { id: 'desc' }, take: MOST_TRIES_SHOWN });
  }

  /** One that is due and has not heard of everything up to the end of the log. */
  async claim(end: number): Promise<Webhook | undefined> {
    const [rows] = await this.source.query<[Webhook[], number]>(CLAIM, [end]);
    return rows[0];
  }

  /** Nothing that concerns it, or all of it taken; where it is told from another position by now, that one stands. */
  async taken({ id, position }: Webhook, upto: number): Promise<void> {
    await this.source.query(
      `update webhooks set position = $2, failures = 0, claimed_until = null, next_try = now()
       where id = $1 and position = $3`,
      [id, upto, position],
    );
  }

  async failed({ id, failures, position }: Webhook): Promise<void> {
    const wait = WAITS[failures];
    await this.source.query(
      `update webhooks set failures = failures + 1, claimed_until = null, active = $3,
         next_try = now() + $2 * interval '1 second' where id = $1 and position = $4`,
      [id, wait ?? 0, wait !== undefined, position],
    );
  }

  async note(
    webhook: string,
    tried: { messageId: string; upto: number; outcome: Outcome; words: string },
  ) {
    const { upto, ...rest } = tried;
    await this.source.getRepository(webhookTries).insert({ webhook, upto: `${upto}`, ...rest });
  }
}
