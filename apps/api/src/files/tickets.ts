import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '@ocop/platform';
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** Long enough to read a page, too short to be handed round. */
const GOOD_FOR_MS = 15 * 60_000;

/**
 * Leave to fetch one file from the place where files are shown, which knows no sessions: whoever may see the file is
 * given one, and it is good for a quarter of an hour.
 */
@Injectable()
export class Tickets {
  private readonly key: Buffer;

  constructor(@Inject(SETTINGS) { SIGNING_KEY }: Settings) {
    // All processes of the API know the same; one without keys of its own gives tickets that only it takes.
    const secret = SIGNING_KEY ?? randomBytes(32);
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'ocop file tickets', 32));
  }

  give(file: string, now = Date.now()): { ticket: string; until: Date } {
    const until = new Date(Math.ceil((now + GOOD_FOR_MS) / 1_000) * 1_000);
    return { ticket: `${until.getTime() / 1_000}.${this.seal(file, until)}`, until };
  }

  isGood(file: string, ticket: string, now = Date.now()): boolean {
    const [, seconds = '', seal = ''] = /^(\d{1,12})\.([\w-]{43})$/.exec(ticket) ?? [];
    const until = new Date(Number(seconds) * 1_000);
    if (seal === '' || until.getTime() < now) return false;
    return timingSafeEqual(Buffer.from(seal), Buffer.from(this.seal(file, until)));
  }

  private seal(file: string, until: Date): string {
    return createHmac('sha256', this.key)
      .update(`${file} ${until.toISOString()}`)
      .digest('base64url');
  }
}
