import { DATA_SOURCE } from '@ocop/platform';
import { webhooks, WebhookStore, webhookTries } from '@ocop/records';
import type { DataSource } from 'typeorm';
import { PullController } from './changes/pull.controller';
import { LogController } from './log/log.controller';
import { PackController } from './packs/pack.controller';
import { PackPhotographs } from './packs/pack-photographs';
import { Packs } from './packs/packs';
import { Messenger } from './webhooks/messenger';
import { WebhooksController } from './webhooks/webhooks.controller';

/** What other systems and those who examine cases ask for. */
export const exchangeControllers = [
  LogController,
  PackController,
  PullController,
  WebhooksController,
];
export const exchangeProviders = [
  Packs,
  PackPhotographs,
  Messenger,
  {
    provide: WebhookStore,
    useFactory: (source: DataSource) => new WebhookStore(source),
    inject: [DATA_SOURCE],
  },
];
export const exchangeTables = [webhooks, webhookTries];
