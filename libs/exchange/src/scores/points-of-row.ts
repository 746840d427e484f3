import { type CriteriaSet, scoreSheet, type SheetScore } from '@ocop/criteria';
import { type PartPoints, pointFaults, type Regulation, totalOf } from '@ocop/regulations';
import { PARTS } from './columns';
import type { RowCells } from './row-cells';

/** What a member gave: by criteria, by parts, or as a total alone, as far as the list says. */
export interface RowPoints {
  readonly total: number;
  readonly parts?: PartPoints;
  readonly scored?: SheetScore;
}

/** By which law, and by which sheet where a row does not name one, points are read. */
export interface Reading {
  readonly regulation: Regulation;
  readonly set?: CriteriaSet;
  /** The set that a row names, as people name sets; undefined for what names none. */
  readonly setNamed: (text: string) => CriteriaSet | undefined;
}

/** The points of a row; undefined where something is wrong with them, which the cells then say. */
export function pointsOfRow(cells: RowCells, reading: Reading): RowPoints | undefined {
  if (cells.criteria.length > 0) return byCriteria(cells, reading);
  return cells.has('A') ? byParts(cells, reading) : totalAlone(cells, reading);
}

function byCriteria(cells: RowCells, reading: Reading): RowPoints | undefined {
  const set = setOfRow(cells, reading);
  if (!set) return undefined;
  const own = new Set(set.criteria.map(({ no }) => no));
  // One table may hold products of several sets: where a column is none of this set's, its cell is empty.
  const filled = cells.criteria.filter((no) => own.has(no) || cells.under(no) !== '');
  const chosen = filled.map((no) => [no, cells.under(no) === '' ? null : cells.number(no)]);
  if (cells.faults.length > 0) return undefined;
  const scored = scoreSheet(set, Object.fromEntries(chosen) as Record<string, number | null>);
  for (const sheet of scored.faults)
    cells.refuse('criterion' in sheet ? sheet.criterion : 'set', { code: 'SHEET_REFUSED', sheet });
  const { parts } = scored;
  return parts && totalAgrees(cells, totalOf(parts))
    ? { scored, parts, total: totalOf(parts) }
    : undefined;
}

function setOfRow(cells: RowCells, { set, setNamed }: Reading): CriteriaSet | undefined {
  const named = cells.text('set');
  const found = named === '' ? set : setNamed(named);
  if (!found) cells.refuse('set', { code: 'SET_UNKNOWN', ...(named ? { got: named } : {}) });
  return found;
}

function byParts(cells: RowCells, { regulation }: Reading): RowPoints | undefined {
  const [A, B, C] = PARTS.map((part) => cells.number(part));
  if (A === undefined || B === undefined || C === undefined) return undefined;
  const parts = { A, B, C };
  const outside = pointFaults(regulation, parts);
  for (const { path, got } of outside) {
    const max = regulation.parts.find(({ part }) => part === path)?.max ?? 0;
    cells.refuse(path, { code: 'POINTS_OUT_OF_RANGE', got, expected: bounds(max, regulation) });
  }
  const total = totalOf(parts);
  return outside.length === 0 && totalAgrees(cells, total) ? { parts, total } : undefined;
}

function totalAlone(cells: RowCells, { regulation }: Reading): RowPoints | undefined {
  const total = cells.number('total');
  if (total === undefined) return undefined;
  const max = regulation.parts.reduce((sum, part) => sum + part.max, 0);
  if (Number.isInteger(total) && total >= 0 && total <= max) return { total };
  const expected = bounds(max, regulation);
  cells.refuse('total', { code: 'POINTS_OUT_OF_RANGE', got: `${total}`, expected });
  return undefined;
}

function bounds(max: number, { citation }: Regulation): string {
  return `0, 1, 2 … ${max} (${citation})`;
}

/** A total beside parts is not needed, but must not say something else. */
function totalAgrees(cells: RowCells, sum: number): boolean {
  if (cells.text('total') === '') return true;
  const said = cells.number('total');
  if (said !== undefined && said !== sum)
    cells.refuse('total', { code: 'TOTAL_DIFFERS', got: `${said}`, expected: `${sum}` });
  return said === sum;
}
