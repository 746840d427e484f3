import type { Settings } from '@ocop/platform';

/** Pages of these sites may ask with a key of their own; a session of a browser is never lent to them. */
export function crossOrigin({ CORS_ORIGINS }: Pick<Settings, 'CORS_ORIGINS'>) {
  return {
    origin: CORS_ORIGINS,
    credentials: false,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    allowedHeaders: [
      ...['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'If-None-Match'],
      ...['Last-Event-ID', 'X-Request-Id', 'traceparent'],
    ],
    exposedHeaders: [
      ...['ETag', 'Retry-After', 'X-Request-Id', 'traceparent', 'Content-Disposition'],
    ],
    maxAge: 3_600,
  };
}
