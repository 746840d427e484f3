import { Inject, Injectable } from '@nestjs/common';
import { actorOf, ApiKeys, Sessions } from '@ocop/accounts';
import { type CivilDate, civilDateAt } from '@ocop/calendar';
import { ClockStore, type Settings, SETTINGS } from '@ocop/platform';
import type { Request } from 'express';
import { sessionOf } from './cookie';
import type { AuthenticatedRequest } from './actor';

/** Who sends a request. */
export type Sender = Pick<AuthenticatedRequest, 'actor' | 'standing' | 'key'>;

const NOBODY: Sender = {};

/** Tells who sends a request, by the key of a program or the session of a browser. */
@Injectable()
export class Senders {
  constructor(
    @Inject(ApiKeys) private readonly keys: ApiKeys,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Posts are held by the days of the business clock. */
  async today(): Promise<CivilDate> {
    return civilDateAt(await this.clock.now());
  }

  async of(request: Request): Promise<Sender> {
    const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer) return (await this.keys.holderOf(bearer, () => this.today())) ?? NOBODY;
    const name = sessionOf(request, this.settings);
    if (name === undefined) return NOBODY;
    const found = await this.sessions.standing(name, await this.today());
    if (!found) return NOBODY;
    const standing = { ...found, name };
    if (found.next) return { standing };
    return { standing, actor: actorOf(found.person, found.post) };
  }
}
