import { areaPath, choice, optional, prose, slug, text } from '@ocop/ground';
import { zodObject } from '@ocop/platform';
import { z } from 'zod';
import { named } from '../openapi/components';

export const openingsAnswer = named(
  'IdeaOpenings',
  z.strictObject({
    items: z.array(
      z.strictObject({
        programme: z.string(),
        title: z.string(),
        year: z.int(),
        authority: z.string(),
        regulation: z.string(),
        until: z.iso.date().nullable().describe('Last day; null where the plan fixes none.'),
        communes: z.array(z.strictObject({ area: z.string(), name: z.string() })),
      }),
    ),
  }),
);

export interface Idea {
  readonly programme: string;
  readonly name: string;
  readonly commune: string;
  readonly kind: 'first' | 'upgrade';
  readonly summary: string;
  readonly set?: string;
}

/** A producer's idea; the list's own fields, its owner among them, follow from who sends it. */
export const ideaBody = named(
  'Idea',
  zodObject({
    programme: slug(),
    name: text(200),
    commune: areaPath(),
    kind: choice('first', 'upgrade'),
    summary: prose(2000),
    set: optional(text(40)),
  }) as unknown as z.ZodType<Idea>,
  {
    programme: 'hue-2027',
    name: 'Mật ong rừng Bình Thành',
    commune: 'hue/binh-dien',
    kind: 'first',
    summary: 'Mật ong ruồi lấy ở rừng đầu nguồn, mỗi năm 600 lít.',
  },
);

export const registeredAnswer = named(
  'IdeaRegistered',
  z.strictObject({ product: z.string().describe('Id of its cycle, which begins now.') }),
);
