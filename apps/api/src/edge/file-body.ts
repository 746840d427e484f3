import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import { ProblemError } from '../problems/problem';

/** The bytes of a file that was sent as the body itself, whatever it holds. @param taken types that come so here */
export const FileBody = createParamDecorator(
  (taken: readonly string[], context: ExecutionContext): Buffer => {
    const body: unknown = context.switchToHttp().getRequest<Request>().body;
    if (Buffer.isBuffer(body)) return body;
    throw new ProblemError('UNSUPPORTED_MEDIA_TYPE', { got: '', taken: taken.join(', ') });
  },
);

/** A file of one of these types, as the body itself. */
export function TakesFile(taken: readonly string[]) {
  return applyDecorators(
    ApiConsumes(...taken),
    ApiBody({ required: true, schema: { type: 'string', format: 'binary' } }),
  );
}
