import { describeValue, type Fault, isReadable } from '@ocop/ground';
import type { NextFunction, Request, Response } from 'express';
import { ProblemError } from '../problems/problem';

/** No name of ours has such signs; the database would stumble over some of them (NUL, half an emoji). */
const EXPECTED = 'text in UTF-8, percent-encoded, one line, without invisible characters';

/** An address that cannot be read is refused before any route looks at it: its path and each of its parameters. */
export function readableAddress(request: Request, _: Response, next: NextFunction): void {
  const [path = '', query = ''] = request.url.split(/\?(.*)/s);
  const parameters = query.split('&').filter((part) => part !== '');
  const faults = [faultOf('path', path), ...parameters.flatMap(parameterFaults)];
  const found = faults.filter((fault) => fault !== undefined);
  next(found.length > 0 ? new ProblemError('ADDRESS_UNREADABLE', {}, found) : undefined);
}

function parameterFaults(parameter: string): (Fault | undefined)[] {
  const [name = '', value = ''] = parameter.replace(/\+/g, ' ').split(/=(.*)/s);
  const unnamed = faultOf('query', name);
  return unnamed ? [unnamed] : [faultOf(decodeURIComponent(name).slice(0, 40), value)];
}

function faultOf(path: string, encoded: string): Fault | undefined {
  const text = decoded(encoded);
  if (text !== undefined && isReadable(text) && !text.includes('\n')) return undefined;
  return { path, expected: EXPECTED, got: describeValue(text ?? encoded) };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
