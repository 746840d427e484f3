import { CorrectionsController } from './privacy/corrections.controller';
import { LooksController } from './privacy/looks.controller';
import { OwnData } from './privacy/own-data';
import { OwnDataController } from './privacy/own-data.controller';

/** What people may ask of what is kept of them. */
export const privacyControllers = [OwnDataController, CorrectionsController, LooksController];
export const privacyProviders = [OwnData];
