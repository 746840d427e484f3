import type { Refused } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { MatterMissingError } from './matter-store';
import { isDataError, isOwnFault } from './outage';

/**
 * Does a service's work, whose refusal is an answer: the case hears it, and people look. Only what may go well the next
 * time, such as a database that is away, is thrown and tried again.
 */
export async function refusable<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    const refused = refusedBy(error);
    if (!refused) throw error;
    return { refused };
  }
}

const LONGEST_REASON = 300;

/** Why asking again would end the same; undefined for an outage. */
function refusedBy(error: unknown): Refused['refused'] | undefined {
  if (error instanceof RuleViolation) return { code: error.code, facts: error.facts };
  if (error instanceof MatterMissingError)
    return { code: 'MATTER_MISSING', facts: { sha256: error.sha256 } };
  const reason = String(error).slice(0, LONGEST_REASON);
  if (isDataError(error)) return { code: 'NOT_STORABLE', facts: { reason } };
  if (isOwnFault(error)) return { code: 'CANNOT_BE_DONE', facts: { reason } };
  return undefined;
}
