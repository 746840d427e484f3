import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Changer as Who } from '@ocop/accounts';
import type { AuthenticatedRequest } from '../auth/actor';

/** Who changes an account, and from where. */
export const Changer = createParamDecorator((_: unknown, context: ExecutionContext): Who => {
  const { actor, standing, ip } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (actor) return { by: actor, address: ip };
  if (!standing) throw new Error('a route without key asked who changes something');
  const { person, post } = standing;
  return {
    by: { id: person.id, name: person.name, role: post.role, area: post.area },
    address: ip,
  };
});
