import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { ClockStore, POOL, Rounds, type Settings, SETTINGS } from '@ocop/platform';
import { SigningReadiness } from '@ocop/records';
import { meansOf, signingSettings } from '@ocop/signing';
import type { Pool } from 'pg';

const EVERY_MS = 30_000;

/** Says again and again whether it can sign: readiness and people's pages ask there, for nobody else sees the key. */
@Injectable()
export class ReadinessTold implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly means;
  private readonly told: SigningReadiness;
  private readonly rounds = new Rounds();

  constructor(
    @Inject(POOL) pool: Pool,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.means = meansOf(signingSettings(settings));
    this.told = new SigningReadiness(pool);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.tell();
    this.rounds.begin(() => this.tell(), { pauseMs: EVERY_MS, isPauseFirst: true });
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.rounds.end();
  }

  /** A database that does not answer is told of by those who ask it; here the next time will do. */
  private async tell(): Promise<void> {
    try {
      const said = await this.means.readiness(await this.clock.now());
      await this.told.say({
        ready: said.ready,
        means: this.means.kind,
        ...(said.ready ? {} : { why: said.why }),
      });
    } catch {
      return;
    }
  }
}
