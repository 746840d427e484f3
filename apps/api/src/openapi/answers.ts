import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { problemShape } from '../problems/problem.shape';
import { schemaOf } from './components';

/** What a route answers when all is well: checked by a test against real answers. */
export function Answers(shape: z.ZodType, description: string, status: 200 | 201 | 503 = 200) {
  return ApiResponse({
    status,
    description,
    content: { 'application/json': { schema: schemaOf(shape) } },
  });
}

/** An answer that is a file or a stream, of one type or as it was asked for. */
export function AnswersWith(type: string | readonly string[], description: string, schema: object) {
  const content = Object.fromEntries([type].flat().map((one) => [one, { schema }]));
  return ApiResponse({ status: 200, description, content });
}

const REFUSALS = {
  400: 'The request cannot be read.',
  401: 'No key, or not a known one.',
  403: 'Not for your role or place.',
  404: 'Not there, or not in your area.',
  409: 'Not at this stage, or your view was stale.',
  413: 'The body is larger than 1 MB.',
  415: 'The body is not application/json in UTF-8.',
  422: 'Against a rule, or the key was used for another command.',
  503: 'Not available or not confirmed for the moment; ask the same again.',
} as const;
export type Refusal = keyof typeof REFUSALS;

/** How a route may refuse. */
export function Refuses(...statuses: readonly Refusal[]) {
  return applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: REFUSALS[status],
        content: { 'application/problem+json': { schema: schemaOf(problemShape) } },
      }),
    ),
  );
}

/** How reads refuse: of everything, of one thing by its name. */
export const LIST_REFUSES = [400, 401, 503] as const;
export const ITEM_REFUSES = [400, 401, 404, 503] as const;

/** What a command needs and how it may be refused, besides its own answer. */
export function TakesCommands() {
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'Your own name for this command; the same command sent again counts once.',
      schema: { type: 'string', pattern: '^[A-Za-z0-9._:-]{8,120}$' },
      example: 'van-phong-2024-07-02-001',
    }),
    Refuses(400, 401, 403, 404, 409, 413, 415, 422, 503),
  );
}
