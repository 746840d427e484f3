import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor as Person } from '@ocop/ground';
import type { Request } from 'express';

export type AuthenticatedRequest = Request & { actor?: Person };

/** Who asks. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const { actor } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!actor) throw new Error('a route without key asked who asks');
  return actor;
});
