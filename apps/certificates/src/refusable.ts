import type { Refused } from '@ocop/casework';
import { RuleViolation } from '@ocop/regulations';

/** What the database can never take in: data exceptions, broken constraints, limits of its own (SQLSTATE 22, 23, 54). */
const NEVER = /^(22|23|54)/;

/**
 * Does a piece of work whose refusal is an answer. What may go well the next time, such as a database that is away, is
 * thrown and tried again.
 */
export async function refusable<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusalIn(error);
    if (!refusal) throw error;
    return { refused: refusal };
  }
}

function refusalIn(error: unknown): Refused['refused'] | undefined {
  if (error instanceof RuleViolation) return { code: error.code, facts: error.facts };
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code !== 'string' || !NEVER.test(code)) return undefined;
  return { code: 'NOT_STORABLE', facts: { reason: String(message) } };
}
