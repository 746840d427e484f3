import {
  type DynamicModule,
  Global,
  Inject,
  Module,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import type { Pool } from 'pg';
import type { DataSource, EntitySchema } from 'typeorm';
import { ClockStore } from './clock/clock-store';
import { openDatabase, poolOf } from './database/data-source';
import type { Settings } from './settings/settings';
import { CaseGateway } from './temporal/case-gateway';
import { signerOf, type SpeakerName } from './signing/signer';
import { openClient, openWorkerConnection } from './temporal/connection';
import { type EngineConnection, haveSearchAttributes } from './temporal/have-search-attributes';
import { DATA_SOURCE, POOL, SETTINGS, TEMPORAL_CLIENT, WORKER_CONNECTION } from './tokens';

/** What an app needs of the platform; nothing is opened that it does not ask for. */
export interface PlatformNeeds {
  readonly poolSize: number;
  /** Tables that the app keeps as TypeORM entities; the log and its read models are written by SQL of their own. */
  readonly tables?: readonly EntitySchema[];
  /** The app sends commands to cases, and vouches for them with the key of this name. */
  readonly speaksAs?: SpeakerName;
  /** The app runs a worker. */
  readonly worker?: boolean;
}

@Global()
@Module({})
export class PlatformModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    @Inject(DATA_SOURCE) private readonly database: DataSource,
    @Inject(TEMPORAL_CLIENT) private readonly client: Client | undefined,
    @Inject(WORKER_CONNECTION) private readonly workers: NativeConnection | undefined,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  static with(settings: Settings, needs: PlatformNeeds): DynamicModule {
    const provide = (token: symbol, useFactory: () => unknown) => ({ provide: token, useFactory });
    return {
      module: PlatformModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        provide(DATA_SOURCE, () =>
          openDatabase(settings.DATABASE_URL, needs.poolSize, needs.tables),
        ),
        { provide: POOL, useFactory: poolOf, inject: [DATA_SOURCE] },
        provide(TEMPORAL_CLIENT, () => (needs.speaksAs ? openClient(settings) : undefined)),
        provide(WORKER_CONNECTION, () =>
          needs.worker ? openWorkerConnection(settings) : undefined,
        ),
        {
          provide: ClockStore,
          useFactory: (pool: Pool) => new ClockStore(pool, settings.OCOP_CLOCK),
          inject: [POOL],
        },
        {
          provide: CaseGateway,
          useFactory: (client: Client | undefined, clock: ClockStore) =>
            new CaseGateway(client, signerOf(settings, needs.speaksAs), clock),
          inject: [TEMPORAL_CLIENT, ClockStore],
        },
      ],
      exports: [
        SETTINGS,
        DATA_SOURCE,
        POOL,
        TEMPORAL_CLIENT,
        WORKER_CONNECTION,
        ClockStore,
        CaseGateway,
      ],
    };
  }

  async onModuleInit(): Promise<void> {
    const engine = (this.client?.connection ?? this.workers) as EngineConnection | undefined;
    if (engine) await haveSearchAttributes(engine, this.settings.TEMPORAL_NAMESPACE);
  }

  /** Last of all: workers have been drained and HTTP has been closed by now. */
  async onApplicationShutdown(): Promise<void> {
    await this.workers?.close();
    await this.client?.connection.close();
    await this.database.destroy();
  }
}
