import { openPatientDatabase, poolOf } from '@ocop/platform';
import type { Difference, Progress } from '@ocop/records';
import type { Pool } from 'pg';
import { said } from '../language';

/** A reading of the whole log, however long it takes. */
export async function patiently<T>(url: string, act: (pool: Pool) => Promise<T>): Promise<T> {
  const database = await openPatientDatabase(url);
  try {
    return await act(poolOf(database));
  } finally {
    await database.destroy();
  }
}

/** How much was read. */
export function counted({ events, streams }: { events: number; streams: number }): string {
  return said(`${events} sự kiện, ${streams} chuỗi`, `${events} events, ${streams} streams`);
}

export function differenceLine({ table, key, what, columns }: Difference): string {
  return `  ${table} ${key}: ${what}${columns ? ` (${columns.join(', ')})` : ''}`;
}

const TOLD_EVERY_MS = 5_000;

/** A line now and then on the error output, so that a long run can be watched, and gone on with. */
export function progress(): (progress: Progress) => void {
  let told = performance.now();
  return ({ events, streams, stream }) => {
    if (performance.now() - told < TOLD_EVERY_MS) return;
    told = performance.now();
    process.stderr.write(`${counted({ events, streams })}, ${said('đến', 'up to')} ${stream}\n`);
  };
}
