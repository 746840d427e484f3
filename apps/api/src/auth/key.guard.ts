import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Actor } from '@ocop/ground';
import type { Request } from 'express';
import { ACCESS } from '../access/access.decorator';
import type { AccessRule } from '../access/rule';
import { ProblemError } from '../problems/problem';
import type { AuthenticatedRequest } from './actor';
import { PeopleStore } from './people.store';
import { SessionStore } from './session.store';

export const SESSION_COOKIE = 'ocop_session';

/** Tells who sends a request, by the key of a program or the session of a browser. */
@Injectable()
export class Senders {
  constructor(
    @Inject(PeopleStore) private readonly people: PeopleStore,
    @Inject(SessionStore) private readonly sessions: SessionStore,
  ) {}

  /** A session counts for reading only, so that no foreign page can give commands with it. */
  async of(request: Request): Promise<Actor | undefined> {
    const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer) return this.people.byKey(bearer);
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const session = sessionOf(request);
    return session === undefined ? undefined : this.sessions.person(session);
  }
}

/** Every route asks for a key unless its rule says otherwise. */
@Injectable()
export class KeyGuard implements CanActivate {
  constructor(
    @Inject(Senders) private readonly senders: Senders,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const actor = await this.senders.of(request);
    if (actor) request.actor = actor;
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (!actor && !rule?.open) throw new ProblemError('NOT_LOGGED_IN');
    return true;
  }
}

/** The session named by the cookie; anything else that a cookie may hold is no session. */
export function sessionOf(request: Request): string | undefined {
  const cookies = (request.headers.cookie ?? '').split(/; */);
  const named = cookies.find((item) => item.startsWith(`${SESSION_COOKIE}=`));
  const id = named?.slice(SESSION_COOKIE.length + 1) ?? '';
  return /^[\w-]{43}$/.test(id) ? id : undefined;
}
