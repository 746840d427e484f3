import { integer, optional, prose, slug } from '@ocop/ground';
import { zodObject } from '@ocop/platform';
import { correctFields, type HEARD, sendFields } from '@ocop/programmes';
import { z } from 'zod';
import { named } from '../openapi/components';

export interface SentFigures {
  readonly programme: string;
  readonly ask: string;
  readonly producer?: string;
  readonly answers: readonly {
    readonly figure: string;
    readonly product?: string;
    readonly value: number;
  }[];
  readonly heard?: (typeof HEARD)[number];
  readonly note?: string;
}
export type CorrectedFigures = Omit<SentFigures, 'note'> & {
  readonly corrects: number;
  readonly reason: string;
};

const example = {
  programme: 'huong-tra-2024',
  ask: 'so-lieu-nam',
  answers: [
    { figure: 'doanh-thu', product: 'huong-tra-2024-bun-van-cu', value: 1_250_000_000 },
    { figure: 'lao-dong', value: 12 },
    { figure: 'nguyen-lieu', value: 48_000 },
  ],
};

/** The producer follows from who sends it; a commune names the one for whom it sends. */
export const sentFigures = named(
  'SentFigures',
  zodObject({
    programme: slug(),
    ...sendFields,
    producer: optional(sendFields.producer),
    note: optional(prose(500)),
  }) as unknown as z.ZodType<SentFigures>,
  example,
);
export const correctedFigures = named(
  'CorrectedFigures',
  zodObject({
    programme: slug(),
    ...correctFields,
    producer: optional(correctFields.producer),
    corrects: integer(1, 1_000_000),
    reason: prose(1000),
  }) as unknown as z.ZodType<CorrectedFigures>,
  { ...example, corrects: 1, reason: 'Ghi thiếu doanh thu tháng 12.' },
);
export const figuresCounted = named(
  'FiguresCounted',
  z.strictObject({ no: z.int().min(1).describe('Number of the answer.') }),
  { no: 1 },
);
