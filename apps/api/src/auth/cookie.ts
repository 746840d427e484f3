import type { Settings } from '@ocop/platform';
import type { CookieOptions, Request, Response } from 'express';

const NAME = 'ocop';

/** Where the public reaches us by https, no other host and no http page may set or read the cookie. */
function cookieName(settings: Settings): string {
  return isSecure(settings) ? `__Host-${NAME}` : NAME;
}

/** The session named by the cookie; anything else that a cookie may hold is no session. */
export function sessionOf(request: Request, settings: Settings): string | undefined {
  const cookies = (request.headers.cookie ?? '').split(/; */);
  const begin = `${cookieName(settings)}=`;
  const id = cookies.find((item) => item.startsWith(begin))?.slice(begin.length) ?? '';
  return /^[\w-]{43}$/.test(id) ? id : undefined;
}

/** The cookie lives as long as the browser is open; when its session ends, the database says. */
export function keepSession(response: Response, settings: Settings, session: string): void {
  response.cookie(cookieName(settings), session, options(settings));
}

export function forgetSession(response: Response, settings: Settings): void {
  response.clearCookie(cookieName(settings), options(settings));
}

function options(settings: Settings): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: isSecure(settings), path: '/' };
}

function isSecure({ PUBLIC_URL }: Settings): boolean {
  return PUBLIC_URL.startsWith('https:');
}
