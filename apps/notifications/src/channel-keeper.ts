import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import { ChannelStandings, type Quota } from '@ocop/records';
import type { Pool } from 'pg';
import { type Channels, CHANNELS } from './channels/channel';
import { Keeper } from './keeper';

const EVERY_MS = 30_000;

/** Says again and again which ways this deployment has and what providers still take of them: nobody else knows. */
@Injectable()
export class ChannelKeeper extends Keeper {
  private readonly standings: ChannelStandings;
  /** As each provider said it here last: said again it would stand over what another process has heard since. */
  private readonly told = new Map<string, Quota>();

  constructor(
    @Inject(POOL) pool: Pool,
    @Inject(CHANNELS) private readonly channels: Channels,
  ) {
    super(EVERY_MS);
    this.standings = new ChannelStandings(pool);
  }

  async round(): Promise<void> {
    for (const { name, quota } of this.channels.values()) {
      await this.standings.tell(name, quota === this.told.get(name) ? undefined : quota);
      if (quota) this.told.set(name, quota);
    }
  }
}
