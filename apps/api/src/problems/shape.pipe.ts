import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { faultsOf } from '@ocop/platform';
import type { z } from 'zod';
import { ProblemError } from './problem';

/** Checks whatever a route has a zod schema for, and names every fault with its place. */
export class ShapePipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const schema = (metadata as { schema?: z.ZodType }).schema;
    if (!schema) return value;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    throw new ProblemError('MALFORMED_REQUEST', {}, faultsOf(result.error, value));
  }
}
