import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { ApiKey } from '@ocop/accounts';
import { type Settings, SETTINGS } from '@ocop/platform';
import type { Request } from 'express';
import { ACCESS } from '../access/access.decorator';
import type { AccessRule } from '../access/rule';
import { ProblemError } from '../problems/problem';
import { type AuthenticatedRequest, HALF_SIGNED_IN } from './actor';
import { isSafe, requireOwnPage, requireToken } from './forgery';
import { Senders } from './senders';

/** Whoever watches over the process is answered also while nobody's key can be looked up. */
const PROBES = /^\/health\//;

/** Every route asks who sends unless its rule says otherwise. */
@Injectable()
export class KeyGuard implements CanActivate {
  constructor(
    @Inject(Senders) private readonly senders: Senders,
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    if (PROBES.test(request.path)) return true;
    const { actor, standing, key } = Object.assign(request, await this.senders.of(request));
    if (key) requireScope(key, request);
    else if (!isSafe(request)) requireOwnPage(request, this.settings);
    const handler = context.getHandler();
    if (this.reflector.get<AccessRule | undefined>(ACCESS, handler)?.open) return true;
    if (standing && !isSafe(request)) requireToken(request, standing.name);
    const half = this.reflector.get<true | undefined>(HALF_SIGNED_IN, handler);
    if (actor || (standing && half)) return true;
    if (standing) throw new ProblemError('MORE_TO_PROVE', { step: standing.next });
    throw new ProblemError('NOT_LOGGED_IN');
  }
}

/** A key may be for less than its post. @throws ProblemError KEY_FOR_LESS */
function requireScope({ readOnly, commands, name }: ApiKey, request: Request): void {
  if (isSafe(request) || (!readOnly && commands === null)) return;
  const { type } = (request.body ?? {}) as { type?: unknown };
  const wanted = typeof type === 'string' && request.path.endsWith('/commands') ? type : undefined;
  if (!readOnly && wanted !== undefined && commands?.includes(wanted)) return;
  throw new ProblemError('KEY_FOR_LESS', { name, commands: readOnly ? [] : (commands ?? []) });
}
