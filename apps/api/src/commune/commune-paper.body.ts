import { signingShape } from '@ocop/casework';
import { choice, date, flag, list, optional, prose, record, text } from '@ocop/ground';
import type { CommuneRecord } from '@ocop/papers';
import { zodObject } from '@ocop/platform';
import type { z } from 'zod';
import { named } from '../openapi/components';

const clock = () => text(5, '^([01][0-9]|2[0-3]):[0-5][0-9]$');

/** What only the officer knows of a product's check; the rest of the papers is known. */
export type CheckBody = Pick<CommuneRecord, 'findings' | 'letter' | 'signer' | 'note' | 'meeting'>;

export const checkBody = named(
  'CommuneCheck',
  zodObject({
    findings: list(
      record({
        content: choice('material', 'labour', 'idea', 'identity'),
        confirmed: flag(),
        note: optional(prose(1000)),
      }),
      0,
      4,
    ),
    letter: optional(text(120)),
    signer: optional(signingShape),
    note: optional(prose(1000)),
    meeting: optional(
      record({
        on: date(),
        from: clock(),
        until: clock(),
        where: text(200),
        chair: text(120),
        secretary: text(120),
        present: list(text(200), 0, 100),
        opinions: list(prose(1000), 0, 60),
        conclusion: prose(2000),
      }),
    ),
  }) as unknown as z.ZodType<CheckBody>,
  {
    findings: [{ content: 'material', confirmed: true, note: '80 % thanh trà trồng tại phường.' }],
    letter: '12/UBND',
    signer: { name: 'Nguyễn Văn Xã', capacity: 'KT. CHỦ TỊCH - PHÓ CHỦ TỊCH' },
  },
);
