import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { ApiKey, Standing } from '@ocop/accounts';
import type { Actor as Person } from '@ocop/ground';
import type { Request } from 'express';
import { ProblemError } from '../problems/problem';

/** A session with the name that the cookie has for it. */
export interface NamedStanding extends Standing {
  readonly name: string;
}

export type AuthenticatedRequest = Request & {
  /** Who asks, once everything that has to be proved is proved. */
  actor?: Person;
  /** The session of a browser, though something may still have to be proved. */
  standing?: NamedStanding;
  /** The key of a program. */
  key?: ApiKey;
};

export const HALF_SIGNED_IN = 'half signed in';

/** Marks what may be asked while something has still to be proved: giving that proof, and leaving. */
export const OpenToHalfSignedIn = () => SetMetadata(HALF_SIGNED_IN, true);

/** The session of whoever asks. */
export const OwnStanding = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { standing } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!standing) throw new ProblemError('NOT_LOGGED_IN');
  return standing;
});

/** Who asks. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const { actor } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!actor) throw new Error('a route without key asked who asks');
  return actor;
});
