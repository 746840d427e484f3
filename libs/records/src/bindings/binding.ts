import type { ClientBase } from 'pg';

/**
 * What lives beside the log, bound to it: one statement that gives a row for each thing of which log and table say
 * something else. A service may have written its row and not yet reported it; what the log has ordered is no fault.
 */
export interface Binding {
  readonly of: string;
  /** Gives the columns `key` and `fault`. */
  readonly sql: string;
}

export interface BindingFault {
  readonly of: string;
  readonly key: string;
  readonly fault: string;
}

/** More than anybody reads; the check goes on being bounded when a whole table is gone. */
const SHOWN = 1_000;

export async function bindingFaults(db: ClientBase, bindings: readonly Binding[]) {
  const faults: BindingFault[] = [];
  for (const { of, sql } of bindings) {
    const { rows } = await db.query<{ key: string; fault: string }>(
      `select key, fault from (${sql}) as found order by key limit ${SHOWN}`,
    );
    faults.push(...rows.map((row) => ({ of, ...row })));
  }
  return faults;
}
