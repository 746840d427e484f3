import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';
import { CSV, XLSX } from '../lists/as-file';
import { problemShape } from '../problems/problem.shape';
import { schemaOf } from './components';
import { exampleOfStatus } from './problem-examples';
import { type Refusal, REFUSALS } from './refusals';

/** What a route answers when all is well: checked by a test against real answers. */
export function Answers(shape: z.ZodType, description: string, status: 200 | 201 | 503 = 200) {
  return ApiResponse({
    status,
    description,
    content: { 'application/json': { schema: schemaOf(shape) } },
  });
}

/** A list, page by page as JSON or whole as a file. */
export function AnswersList(shape: z.ZodType, description: string) {
  const file = { schema: { type: 'string', format: 'binary' } };
  return ApiResponse({
    status: 200,
    description,
    content: { 'application/json': { schema: schemaOf(shape) }, [XLSX]: file, [CSV]: file },
  });
}

/** An answer that is a file or a stream, of one type or as it was asked for. */
export function AnswersWith(type: string | readonly string[], description: string, schema: object) {
  const content = Object.fromEntries([type].flat().map((one) => [one, { schema }]));
  return ApiResponse({ status: 200, description, content });
}

/** How a route may refuse; where it may be too much for us, it may be too often as well. */
export function Refuses(...statuses: readonly Refusal[]) {
  const all = statuses.includes(503) ? [...statuses, 429 as const] : statuses;
  return applyDecorators(
    ...all.map((status) =>
      ApiResponse({
        status,
        description: REFUSALS[status],
        content: {
          'application/problem+json': {
            schema: schemaOf(problemShape),
            examples: exampleOfStatus(status),
          },
        },
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
    ApiHeader({
      name: 'If-Match',
      required: false,
      description:
        'The ETag of the case as you read it: the same as `expectedRevision` in the body, but refused with 412.',
      example: 'W/"4-9f86d081884c7d65"',
    }),
    Refuses(400, 401, 403, 404, 409, 412, 413, 415, 422, 503),
  );
}
