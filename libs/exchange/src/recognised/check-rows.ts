import { type Fault, shapeFaults } from '@ocop/ground';
import {
  alreadyInRegister,
  numbersTaken,
  type Plan,
  recognisedFaults,
  recognisedShape,
} from '@ocop/programmes';
import type { WrittenRow } from './read-recognised';

/** A fault of a row, under the row's number in its file. */
export interface RowFault extends Fault {
  readonly row: number;
}

/**
 * What is wrong with the rows, all of it at once: shape first, and of rows whose shape is right what they mean.
 * @param known ids of the recognitions that the register has; `taken` numbers of its certificates; `until` the last day on
 *   which they can have been decided
 */
export function rowFaults(
  rows: readonly WrittenRow[],
  plan: Plan,
  {
    known,
    taken = new Set(),
    until,
  }: {
    readonly known: ReadonlySet<string>;
    readonly taken?: ReadonlySet<string>;
    readonly until: string;
  },
): RowFault[] {
  const misshapen = rows.flatMap(({ no, entry }) =>
    shapeFaults(recognisedShape, entry).map((fault) => ({ ...fault, row: no })),
  );
  const bad = new Set(misshapen.map(({ row }) => row));
  const sound = rows.filter(({ no }) => !bad.has(no));
  const entries = sound.map(({ entry }) => entry);
  const meant = [
    ...recognisedFaults(plan, entries, until),
    ...alreadyInRegister(plan, entries, known),
    ...numbersTaken(entries, taken),
  ].map((fault) => inItsRow(fault, sound));
  return [...misshapen, ...meant].sort((a, b) => a.row - b.row);
}

function inItsRow(fault: Fault, rows: readonly WrittenRow[]): RowFault {
  const [, place = '0', field = ''] = /^recognised\[(\d+)\]\.(.*)$/.exec(fault.path) ?? [];
  return { ...fault, path: field, row: rows[Number(place)]?.no ?? 0 };
}
