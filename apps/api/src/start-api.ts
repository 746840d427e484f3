import { AccountsDatabase } from '@ocop/accounts';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { LARGEST_FILE } from '@ocop/exchange';
import {
  appLogger,
  DATA_SOURCE,
  inRequest,
  knowingAskers,
  PlatformModule,
  poolOf,
  requireSafe,
  type Settings,
} from '@ocop/platform';
import { certificateTemplates, currentProducts, planSheets, scoreDrafts } from '@ocop/records';
import { paperTables } from './files/tables';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { DataSource } from 'typeorm';
import { requireRules, routesOf } from './access/routes';
import { ApiModule } from './api.module';
import { requireNoDemoPeople } from './accounts/deployment';
import { FirstAdministrator } from './accounts/first-administrator';
import { Senders } from './auth/senders';
import { compressed } from './edge/compressed';
import { crossOrigin } from './edge/cross-origin';
import { letGoWhenClosing } from './edge/let-go';
import { ownAnswers } from './edge/own-answers';
import { knowingCalendars } from './edge/knowing-calendars';
import { rateLimit } from './edge/rate-limit';
import { readableAddress } from './edge/readable-address';
import { exchangeTables } from './exchange.parts';
import { messageTables } from './messages.parts';
import { isScan, LIST_TYPES, PDF, shallowBody, takenType } from './edge/readable-body';
import { ifMatch } from './edge/revision-tag';
import { traced } from './edge/traced';
import { openApiDocument } from './openapi/document';
import { ProblemError } from './problems/problem';
import { serveWeb } from './web/serve-web';

/** The HTTP application, listening. */
export async function startApi(settings: Settings): Promise<NestExpressApplication> {
  requireSafe(settings);
  const app = await makeApi(settings);
  await requireNoDemoPeople(app.get(AccountsDatabase), settings).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  await app.listen(settings.API_PORT, settings.API_HOST);
  await app.get(FirstAdministrator).tellHowToBegin();
  return app;
}

/** The HTTP application before it listens; its description can be made without the engine. */
export async function makeApi(
  settings: Settings,
  { speaks } = { speaks: true },
): Promise<NestExpressApplication> {
  const platform = PlatformModule.with(settings, {
    poolSize: 20,
    tables: [
      ...[certificateTemplates, currentProducts, planSheets, scoreDrafts],
      ...[...paperTables, ...exchangeTables, ...messageTables],
    ],
    ...(speaks ? { speaksAs: 'api' } : {}),
  });
  const app = await NestFactory.create<NestExpressApplication>(
    { module: ApiModule, imports: [platform] },
    // Who signs what they send signs it byte for byte.
    { logger: appLogger('api'), abortOnError: false, rawBody: true },
  );
  requireRules(routesOf(app));
  knowingAskers(poolOf(app.get<DataSource>(DATA_SOURCE)));
  app.use((_request: Request, _response: Response, next: NextFunction) => inRequest(next));
  app.set('trust proxy', settings.TRUSTED_PROXIES);
  app.use(traced, helmet(headers()), compressed);
  if (settings.CORS_ORIGINS.length > 0) app.enableCors(crossOrigin(settings));
  app.use(ownAnswers, rateLimit(settings), readableAddress, takenType);
  app.useBodyParser('json', { limit: '1mb' });
  app.useBodyParser('raw', { limit: LARGEST_FILE, type: LIST_TYPES });
  app.useBodyParser('raw', { limit: LARGEST_SCAN, type: isScan });
  app.useBodyParser('raw', { limit: LARGEST_PAPER, type: PDF });
  app.useBodyParser('urlencoded', { limit: '16kb', extended: false });
  app.use(shallowBody, ifMatch, knowingCalendars(poolOf(app.get<DataSource>(DATA_SOURCE))));
  app.disable('x-powered-by');
  addDocs(app);
  serveWeb(app, settings);
  const server = app.getHttpServer();
  // Longer than a proxy in front keeps a connection, which else asks on one that is being closed.
  server.keepAliveTimeout = 65_000;
  letGoWhenClosing(server);
  return app;
}

/** A certificate with its signature is a tenth of this. */
const LARGEST_PAPER = '5mb';
/** A page in colour, as an office's scanner or a telephone makes it. */
const LARGEST_SCAN = '19mb';

/** Scripts and styles from here only, nothing inline; Swagger's own page brings inline styles. */
function headers() {
  const self = ["'self'"];
  return {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: self,
        scriptSrc: self,
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: self,
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  };
}

/** The description of the API, as page, JSON and YAML, is for people with a key, like everything else. */
function addDocs(app: NestExpressApplication): void {
  const senders = app.get(Senders);
  const onlyKnown = (request: Request, response: Response, next: NextFunction) => {
    senders.of(request).then(({ actor }) => {
      if (actor) next();
      else if (request.accepts(['json', 'html']) === 'html') response.redirect('/dang-nhap');
      else next(new ProblemError('NOT_LOGGED_IN'));
    }, next);
  };
  app.use(['/docs', '/openapi.json', '/openapi.yaml'], onlyKnown);
  const document = openApiDocument(app);
  const urls = { jsonDocumentUrl: 'openapi.json', yamlDocumentUrl: 'openapi.yaml' };
  SwaggerModule.setup('docs', app, document, urls);
}
