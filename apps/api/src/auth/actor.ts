import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Actor as Person } from '@ocop/ground';
import type { Request } from 'express';

export type AuthenticatedRequest = Request & { actor?: Person };

export const OPEN_TO_ALL = 'open to all';

/** Marks the few routes that need no key: health, verification, logging in. */
export const OpenToAll = () => SetMetadata(OPEN_TO_ALL, true);

/** Who asks. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const { actor } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!actor) throw new Error('a route without key asked who asks');
  return actor;
});
