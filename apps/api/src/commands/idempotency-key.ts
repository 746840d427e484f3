import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { ProblemError } from '../problems/problem';

const KEY = /^[A-Za-z0-9._:-]{8,120}$/;

export const isKey = (text: unknown): text is string => typeof text === 'string' && KEY.test(text);

/** The sender's name for this command; sent again, the same command counts once. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const key = context.switchToHttp().getRequest<Request>().headers['idempotency-key'];
  if (!isKey(key)) throw new ProblemError('IDEMPOTENCY_KEY_REQUIRED');
  return key;
});
