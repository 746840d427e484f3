import { civilDateAt, formatDay, isCivilDate, isoInVietnam } from '@ocop/calendar';
import { FileFaultsError } from '@ocop/platform';
import { ApiAbsentError, ApiProblem } from '../api-client';
import { Refused } from '../criteria/refused';
import { EXIT } from './exit';

/** Prints a result for people, or as JSON for programs. */
export function print(json: boolean, value: unknown, lines: () => readonly string[]): void {
  process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : `${lines().join('\n')}\n`);
}

/** A day, or the day and minute of an instant, as an official writes it, in Viet Nam's time. */
export function when(value: unknown): string {
  if (isCivilDate(value)) return formatDay(value);
  if (typeof value !== 'string') return '-';
  const instant = Date.parse(value);
  if (Number.isNaN(instant)) return value;
  const clock = isoInVietnam(instant).slice(11, 16);
  return `${clock} ${formatDay(civilDateAt(instant))}`;
}

/** Columns of text, each as wide as its widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, i) =>
    Math.max(width(title), ...rows.map((row) => width(row[i] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - width(cell)))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((n) => '-'.repeat(n))), ...rows.map(line)];
}

function width(text: string): number {
  return [...text.normalize('NFC')].length;
}

/** Tells what went wrong in one place, for every command. */
export function explain(error: unknown): number {
  if (error instanceof ApiProblem) {
    const { detail, faults, next } = error.problem;
    const lines = [`${error.problem.code ?? error.status}: ${detail ?? ''}`];
    for (const fault of (faults ?? []) as { path: string; expected: string; got: string }[])
      lines.push(`  ${fault.path || '(whole)'}: expected ${fault.expected}, got ${fault.got}`);
    if (next?.length) lines.push(`  allowed now: ${next.join(', ')}`);
    process.stderr.write(`${lines.join('\n')}\n`);
    return EXIT.refused;
  }
  if (error instanceof FileFaultsError || error instanceof Refused) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.refused;
  }
  const absent =
    error instanceof ApiAbsentError ? '\nIs the system running? Start it with `npm start`.' : '';
  process.stderr.write(`${(error as Error).message}${absent}\n`);
  return EXIT.unusable;
}
