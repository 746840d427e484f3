import { AccountRefusal } from '@ocop/accounts';
import { ListRefused } from '@ocop/exchange';
import { civilDateAt, formatDay, isCivilDate, isoInVietnam } from '@ocop/calendar';
import type { Fault } from '@ocop/ground';
import { type FileFault, FileFaultsError, StartFault } from '@ocop/platform';
import { ApiAbsentError, ApiProblem } from '../api-client';
import { inWords, language, said } from '../language';
import { accountRefusalWords } from '../people/refusal-words';
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
    process.stderr.write(`${problemLines(error).join('\n')}\n`);
    return EXIT.refused;
  }
  if (error instanceof FileFaultsError) {
    process.stderr.write(`${fileFaultLines(error).join('\n')}\n`);
    return EXIT.refused;
  }
  if (error instanceof AccountRefusal) {
    process.stderr.write(`${accountRefusalWords(error)}\n`);
    return EXIT.refused;
  }
  const known = error instanceof StartFault || error instanceof ListRefused;
  const words = known ? inWords(error.words) : (error as Error).message;
  process.stderr.write(`${words}\n`);
  if (error instanceof ListRefused) return EXIT.refused;
  if (error instanceof ApiAbsentError)
    process.stderr.write(
      said(
        'Hệ thống có đang chạy không? Khởi động bằng `npm start`.\n',
        'Is the system running? Start it with `npm start`.\n',
      ),
    );
  return EXIT.unusable;
}

function problemLines({ status, problem }: ApiProblem): string[] {
  const { code, detail, detailEn, faults = [], next = [] } = problem;
  const words = (language === 'vi' ? detail : detailEn) ?? detail ?? '';
  return [
    `${code ?? status}: ${words}`,
    ...faults.map(faultLine),
    ...(next.length > 0
      ? [`  ${said('làm được lúc này', 'allowed now')}: ${next.join(', ')}`]
      : []),
  ];
}

function faultLine(fault: Fault): string {
  return `  ${fault.path || said('(toàn bộ)', '(whole)')}: ${faultWords(fault)}`;
}

/** What was expected, what came, and what to do where that does not go without saying. */
function faultWords({ expected, expectedVi, got, gotVi, remedy }: Fault & Partial<FileFault>) {
  const wanted = said(expectedVi ?? expected, expected);
  const words = `${said('cần', 'expected')} ${wanted}, ${said('nhận', 'got')} ${said(gotVi ?? got, got)}`;
  return remedy ? `${words}. ${said('Cách sửa', 'Remedy')}: ${inWords(remedy)}` : words;
}

/** `ke-hoach.yaml:49: rounds[0].recognise.before: cần …, nhận …`, one line for each fault. */
export function fileFaultLines({ file, faults }: FileFaultsError): string[] {
  return faults.map(({ line, ...fault }) => {
    const place = [file, ...(line === undefined ? [] : [line])].join(':');
    return `${place}: ${fault.path ? `${fault.path}: ` : ''}${faultWords(fault)}`;
  });
}
