import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import { appLogger, PlatformModule, projectRoot, type Settings } from '@ocop/platform';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { join } from 'node:path';
import { ApiModule } from './api.module';
import { keyOf } from './auth/key.guard';
import { PeopleStore } from './auth/people.store';
import { openApiDocument } from './openapi';

/** The HTTP application, listening. */
export async function startApi(settings: Settings): Promise<NestExpressApplication> {
  const app = await makeApi(settings);
  await app.listen(settings.API_PORT, settings.API_HOST);
  return app;
}

/** The HTTP application before it listens; its description can be made without the engine. */
export async function makeApi(
  settings: Settings,
  { speaks } = { speaks: true },
): Promise<NestExpressApplication> {
  const platform = PlatformModule.with(settings, {
    poolSize: 20,
    ...(speaks ? { speaksAs: 'api' } : {}),
  });
  const app = await NestFactory.create<NestExpressApplication>(
    { module: ApiModule, imports: [platform] },
    { logger: appLogger('api'), abortOnError: false },
  );
  app.useBodyParser('json', { limit: '1mb' });
  app.useBodyParser('urlencoded', { limit: '10kb', extended: false });
  app.useStaticAssets(join(projectRoot(), 'apps', 'api', 'assets'), { prefix: '/assets' });
  app.use(helmet(headers()));
  app.disable('x-powered-by');
  addDocs(app);
  // Open event streams would hold a stopping server for ever.
  app.getHttpServer().keepAliveTimeout = 65_000;
  return app;
}

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

/** The description of the API is for people with a key, like everything else. */
function addDocs(app: NestExpressApplication): void {
  const people = app.get(PeopleStore);
  const onlyWithKey = (request: Request, response: Response, next: NextFunction) => {
    const key = keyOf(request);
    (key ? people.byKey(key) : Promise.resolve(undefined)).then(
      (actor) => (actor ? next() : response.redirect('/dang-nhap')),
      next,
    );
  };
  app.use(['/docs', '/openapi.json'], onlyWithKey);
  const document = openApiDocument(app);
  SwaggerModule.setup('docs', app, document, { jsonDocumentUrl: 'openapi.json' });
}
