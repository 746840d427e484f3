import { certificateRegisterShape } from '@ocop/records';
import { z } from 'zod';
import { aboutCase } from '../cases/case.answers';
import { withNextActions } from '../commands/next-actions';
import { fileShape } from '../files/file.answers';
import { pageOf } from '../lists/list';
import { named } from '../openapi/components';

const recognition = certificateRegisterShape.extend(withNextActions);
export const recognitionPage = pageOf('RecognitionPage', named('RecognitionInList', recognition));
export const recognitionAnswer = named('Recognition', recognition.extend(aboutCase));

export const photographsAnswer = named(
  'Photographs',
  z.strictObject({ items: z.array(fileShape) }),
);

export const authoritiesAnswer = named(
  'RecognitionAuthorities',
  z.strictObject({
    items: z.array(z.strictObject({ authority: z.string(), certificates: z.int().min(1) })),
  }),
  { items: [{ authority: 'UBND tỉnh Thừa Thiên Huế', certificates: 12 }] },
);
