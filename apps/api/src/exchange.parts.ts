import { LogController } from './log/log.controller';
import { PackController } from './packs/pack.controller';
import { Packs } from './packs/packs';

/** What other systems and those who examine cases ask for. */
export const exchangeControllers = [LogController, PackController];
export const exchangeProviders = [Packs];
