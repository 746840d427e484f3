import type { Fault } from '@ocop/ground';
import type { Language } from './language';

/** What the API answers instead of what was asked for: problem+json. */
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly status: number;
  /** In Vietnamese. */
  readonly detail?: string;
  readonly detailEn?: string;
  readonly next?: readonly string[];
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly faults?: readonly Fault[];
}

/** A refusal, or a connection that failed (`status` 0). */
export class RefusedError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
}

/** Tells a refusal from silence: what was never answered may be sent again. */
export function wasUnheard(error: unknown): boolean {
  return error instanceof RefusedError ? error.problem.status === 0 : error instanceof TypeError;
}

/** Tells what is for others from what went wrong. */
export function isForOthers(error: unknown): boolean {
  return error instanceof RefusedError && error.problem.status === 403;
}

/** Why something was not done, for the reader. */
export function problemSaid(error: unknown, language: Language): string {
  if (error instanceof RefusedError) {
    const { detail, detailEn, title } = error.problem;
    return (language === 'vi' ? detail : (detailEn ?? detail)) ?? title;
  }
  return language === 'vi' ? 'Có lỗi ngoài dự kiến.' : 'Something unforeseen went wrong.';
}

/** Faults that a refusal has brought. */
export function faultsIn(error: unknown): readonly Fault[] {
  return error instanceof RefusedError ? (error.problem.faults ?? []) : [];
}

/** The same in words, where no form stands to show them at their places. */
export function faultsSaid(error: unknown, language: Language): readonly string[] {
  return faultsIn(error).map((fault) => faultSaid(fault, language));
}

/** What is wrong at one place, for the reader. */
export function faultSaid(
  { expected, expectedVi, got, remedy }: Fault,
  language: Language,
): string {
  const parts =
    language === 'vi'
      ? [`Cần ${expectedVi ?? expected}`, remedy?.vi]
      : [`Expected ${expected}`, remedy?.en];
  const came =
    got === 'nothing' || got === '""'
      ? undefined
      : language === 'vi'
        ? `nhận: ${got}`
        : `got: ${got}`;
  return [parts[0], came, parts[1]].filter(Boolean).join('; ');
}
