import type { Request, Response } from 'express';
import { gzipSync } from 'node:zlib';

/** Smaller by a few bytes is not worth a longer wait. */
const LEVEL = 4;

/** A page as it goes out, pressed at most once and sent in one piece; a stream would cost more than all of the page. */
export class PressedPage {
  private pressed?: Buffer;

  constructor(private readonly text: string) {}

  send(request: Request, response: Response): void {
    if (request.acceptsEncodings('gzip', 'identity') !== 'gzip')
      return void response.send(this.text);
    this.pressed ??= gzipSync(this.text, { level: LEVEL });
    response.set('Content-Encoding', 'gzip').send(this.pressed);
  }
}
