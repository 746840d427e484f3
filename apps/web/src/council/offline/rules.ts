/** What a request is to the worker that stands between the council's screens and the network. */
export type Asked = 'page' | 'part' | 'kept' | 'sign-out' | 'other';

interface Request {
  readonly method: string;
  readonly mode?: string;
  readonly path: string;
}

/** Answers without which a sheet cannot be opened; nothing else that the API says is kept. */
const KEPT: readonly RegExp[] = [
  /^\/v1\/session$/,
  /^\/v1\/rounds$/,
  /^\/v1\/rounds\/[^/]+\/session$/,
  /^\/v1\/rounds\/[^/]+\/products\/[^/]+\/sheet$/,
];

/** Pages of the console; those of producers, the register and the documentation have their own ways. */
const PAGE =
  /^\/(?!v1\/|health|docs|files|assets|app\/|c\/|cs(\/|$)|xac-minh|tra-cuu|hop-thu-chay-thu|\.well-known)[^.]*$/;

export function askedOf({ method, mode, path }: Request): Asked {
  if (method === 'DELETE' && path === '/v1/session') return 'sign-out';
  if (method !== 'GET') return 'other';
  if (mode === 'navigate') return PAGE.test(path) ? 'page' : 'other';
  if (path.startsWith('/app/assets/')) return 'part';
  return KEPT.some((kept) => kept.test(path)) ? 'kept' : 'other';
}

/** A gateway that finds nobody behind it is as good as no connection. */
export function isNobodyThere(status: number): boolean {
  return status === 502 || status === 503 || status === 504;
}

/**
 * The parts that may go when a release has been kept: those of neither it nor the one before, on which windows that are
 * still open rely.
 */
export function outdated(
  here: readonly string[],
  now: readonly string[],
  before: readonly string[],
): string[] {
  const wanted = new Set([...now, ...before]);
  return here.filter((part) => !wanted.has(part));
}
