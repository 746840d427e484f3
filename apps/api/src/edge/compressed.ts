import compression from 'compression';
import type { Request, Response } from 'express';

/** Who signs in is told a secret: beside words of a stranger, the size of what is compressed would betray it. */
const SECRET = /^\/v1\/sessions?\b/;

/** Answers of some length are sent compressed, but for streams, which would wait for more, and secrets. */
export const compressed = compression({
  threshold: 2_048,
  filter: (request: Request, response: Response) => {
    const type = String(response.getHeader('Content-Type') ?? '');
    if (SECRET.test(request.path) || type.startsWith('text/event-stream')) return false;
    return compression.filter(request, response);
  },
});
