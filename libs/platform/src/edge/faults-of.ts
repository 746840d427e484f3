import { describeValue, type Fault, placeIn } from '@ocop/ground';
import type { z } from 'zod';
import { expectedBy } from './wanted';

/** What zod found, as faults with place, expectation and what came. */
export function faultsOf(error: z.core.$ZodError, input: unknown): Fault[] {
  return error.issues.flatMap((issue) => {
    const path = pathText(issue.path);
    if (issue.code !== 'unrecognized_keys') return [faultAt(path, issue, input, issue.path)];
    return issue.keys.map((key) => faultAt(placeIn(path, key), issue, input, [...issue.path, key]));
  });
}

function faultAt(
  path: string,
  { message }: { readonly message: string },
  input: unknown,
  keys: readonly PropertyKey[],
): Fault {
  return { path, ...expectedBy(message), got: describeValue(valueAt(input, keys)) };
}

export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : placeIn(text, String(part))),
    '',
  );
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part],
    input,
  );
}
