import { createHash, createHmac, randomBytes } from 'node:crypto';

/** A name that nobody guesses. */
export function makeSecretName(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of it. */
export function hashOfName(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

/** The token that unsafe requests of a session carry: only who knows the session's name can make it. */
export function csrfOf(session: string): string {
  return createHmac('sha256', session).update('csrf').digest('base64url');
}
