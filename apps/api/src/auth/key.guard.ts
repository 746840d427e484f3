import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ProblemError } from '../problems/problem';
import { type AuthenticatedRequest, OPEN_TO_ALL } from './actor';
import { PeopleStore } from './people.store';

export const SESSION_COOKIE = 'ocop_key';

/** Every route asks for a key unless it says otherwise. */
@Injectable()
export class KeyGuard implements CanActivate {
  constructor(
    @Inject(PeopleStore) private readonly people: PeopleStore,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const key = keyOf(request);
    const actor = key ? await this.people.byKey(key) : undefined;
    if (actor) request.actor = actor;
    const targets = [context.getHandler(), context.getClass()];
    const open = this.reflector.getAllAndOverride<boolean>(OPEN_TO_ALL, targets);
    if (!actor && !open) throw new ProblemError('NOT_LOGGED_IN');
    return true;
  }
}

/** The key of a request; a cookie counts for reading only, so that no foreign page can give commands with it. */
export function keyOf(request: Request): string | undefined {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) return bearer;
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const cookies = (request.headers.cookie ?? '').split(/; */);
  const cookie = cookies.find((item) => item.startsWith(`${SESSION_COOKIE}=`));
  return cookie && decodeURIComponent(cookie.slice(SESSION_COOKIE.length + 1));
}
