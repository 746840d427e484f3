import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import { LIST_TYPES } from '../edge/readable-body';
import { ProblemError } from '../problems/problem';

/** The bytes of a list that was sent, whatever it holds. */
export const ListBody = createParamDecorator((_: unknown, context: ExecutionContext): Buffer => {
  const body: unknown = context.switchToHttp().getRequest<Request>().body;
  if (Buffer.isBuffer(body)) return body;
  throw new ProblemError('UNSUPPORTED_MEDIA_TYPE', { got: '', taken: LIST_TYPES.join(', ') });
});

/** A file as a spreadsheet saves it, as the body itself. */
export function TakesList() {
  return applyDecorators(
    ApiConsumes(...LIST_TYPES),
    ApiBody({ required: true, schema: { type: 'string', format: 'binary' } }),
  );
}
