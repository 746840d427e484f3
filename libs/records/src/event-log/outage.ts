/** What PostgreSQL says when it can never take what it was given: data, constraints, limits of the program. */
const NEVER = new Set(['22', '23', '54']);

/** The SQLSTATE of an error of the database itself. */
function sqlState(error: unknown): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** True when the database refused what it was given; asking again would be refused again. */
export function isDataError(error: unknown): boolean {
  return NEVER.has(sqlState(error)?.slice(0, 2) ?? '');
}

/** Of several recordings in one statement: double rows, a deadlock, a lock that somebody keeps. */
const ONE_OF_MANY = new Set([...NEVER, '21', '40', '55']);

/** True when the fault may lie with one of several recordings: each is tried alone then. */
export function isFaultOfOne(error: unknown): boolean {
  return ONE_OF_MANY.has(sqlState(error)?.slice(0, 2) ?? '');
}

const OWN_FAULTS = [RangeError, TypeError, SyntaxError, ReferenceError];

/** True when our own code could not do with what it was given; asking again would end the same. */
export function isOwnFault(error: unknown): boolean {
  return OWN_FAULTS.some((kind) => error instanceof kind);
}
