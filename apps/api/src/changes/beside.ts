import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import { EVENTS_CHANNEL } from '@ocop/records';
import type { Pool } from 'pg';

/** What changes beside the log and is looked at all the time: told like a recording, and kept nowhere. */
export type Beside =
  | { readonly beside: 'clock' }
  /** A notice lies in the inbox of a post. */
  | { readonly beside: 'notice'; readonly role: string; readonly area: string }
  /** At which product a council is. */
  | { readonly beside: 'session'; readonly round: string };

export const isBeside = (told: object): told is Beside => 'beside' in told;

/** Tells every process of the API, so that each tells those who listen to it. */
@Injectable()
export class TellBeside {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async tell(beside: Beside): Promise<void> {
    await this.pool.query('select pg_notify($1, $2)', [EVENTS_CHANNEL, JSON.stringify(beside)]);
  }
}
