import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RuleViolation } from '@ocop/ground';
import { askAs } from '@ocop/platform';
import type { AuthenticatedRequest } from '../auth/actor';
import { ACCESS } from './access.decorator';
import { askerOf } from './asker';
import { type AccessRule, mayCome, rolesOf } from './rule';

/** Lets in whom the route's rule names; which objects they find there their sight says. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (!rule) return false;
    const { actor, standing, method, path } = context
      .switchToHttp()
      .getRequest<AuthenticatedRequest>();
    if (actor) askAs(askerOf(actor));
    if (rule.open) return true;
    // Who has still something to prove was let in to prove it.
    if (standing?.next) return true;
    if (actor && mayCome(rule, actor.role)) return true;
    throw new RuleViolation('WRONG_ROLE', {
      command: `${method} ${path}`,
      role: actor?.role,
      allowed: rolesOf(rule),
    });
  }
}
