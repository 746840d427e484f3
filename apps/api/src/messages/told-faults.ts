import type { Fault } from '@ocop/ground';
import type { TemplateFault } from '@ocop/notices';

/** Faults of words as a refusal tells them: where, with the line. */
export function toldFaults(faults: readonly TemplateFault[]): Fault[] {
  return faults.map(({ language, field, line, ...rest }) => ({
    ...rest,
    path: `texts.${language}.${field}:${line}`,
  }));
}
