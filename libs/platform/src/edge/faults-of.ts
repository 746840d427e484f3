import { describeValue, type Fault } from '@ocop/regulations';
import type { z } from 'zod';

/** What zod found, as faults with place, expectation and what came. */
export function faultsOf(error: z.core.$ZodError, input: unknown): Fault[] {
  return error.issues.flatMap((issue) => {
    const path = pathText(issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: path ? `${path}.${key}` : key,
        expected: 'no field of this name',
        got: describeValue(valueAt(input, [...issue.path, key])),
      }));
    }
    return [{ path, expected: issue.message, got: describeValue(valueAt(input, issue.path)) }];
  });
}

export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part],
    input,
  );
}
