import type { NestExpressApplication } from '@nestjs/platform-express';
import { projectRoot, type Settings } from '@ocop/platform';
import type { NextFunction, Request, Response } from 'express';
import { join } from 'node:path';
import { sessionOf } from '../auth/cookie';

/** Addresses that are not pages of the browser's application. */
const NOT_PAGES =
  /^\/(v1|health|docs|files|app|c|xac-minh|tra-cuu|hop-thu-chay-thu|\.well-known)(\/|$)|\.\w+$/;
const READS = new Set(['GET', 'HEAD']);
const PHONE = /^\/cs(\/|$)/;
const FOR_EVER = { immutable: true, maxAge: '365d', index: false };

/**
 * The built console and the phone pages. Their parts carry a hash in their name and may be kept for ever; the page that
 * names them is asked anew each time, so that a release reaches everybody.
 */
export function serveWeb(app: NestExpressApplication, settings: Settings): void {
  const built = join(projectRoot(), 'dist', 'web');
  app.useStaticAssets(join(built, 'assets'), { prefix: '/app/assets', ...FOR_EVER });
  app.useStaticAssets(built, { prefix: '/app', index: false });
  // At the root, so that it may answer for every page of the console when the connection is lost.
  app.use('/sw.js', (_request: Request, response: Response) => {
    response.set('Cache-Control', 'no-cache').sendFile(join(built, 'sw.js'));
  });
  // Beside the pages of certificates, so that the worker answers for them and for nothing else.
  for (const name of ['check', 'sw'])
    app.use(`/c/${name}.js`, (_request: Request, response: Response) => {
      response.set('Cache-Control', 'no-cache').sendFile(join(built, `public-${name}.js`));
    });
  app.use((request: Request, response: Response, next: NextFunction) => {
    // The root is the public register's, until somebody has signed in.
    if (request.path === '/' && sessionOf(request, settings) === undefined) return next();
    if (!READS.has(request.method) || NOT_PAGES.test(request.path)) return next();
    if (request.accepts(['json', 'html']) !== 'html') return next();
    const page = PHONE.test(request.path) ? 'phone.html' : 'index.html';
    response.set('Cache-Control', 'no-cache').sendFile(join(built, page));
  });
}
