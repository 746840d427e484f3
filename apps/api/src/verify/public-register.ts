import { Inject, Injectable } from '@nestjs/common';
import { civilDateAt, formatDay, isoInVietnam } from '@ocop/calendar';
import { ClockStore, internally } from '@ocop/platform';
import { holdsOn, stageOn } from '@ocop/recognition';
import { certificateRegisterShape, RecognitionsQueries, type RowOf } from '@ocop/records';
import { recognitionStageWords } from '@ocop/words';
import { z } from 'zod';
import { named } from '../openapi/components';
import { ProblemError } from '../problems/problem';

const open = { number: true, product: true, owner: true, commune: true, stars: true } as const;
const days = { authority: true, validFrom: true, validUntil: true, sha256: true } as const;

/** What the public may know of a certificate: the register's entry, and whether it holds today. */
export const verifiedAnswer = named(
  'Verified',
  certificateRegisterShape.pick({ ...open, ...days }).extend({
    valid: z.boolean().describe('It holds today.'),
    state: certificateRegisterShape.shape.stage,
    stateName: z.string().describe('In Vietnamese.'),
    endedOn: z.iso.date().optional().describe('First day on which it no longer holds.'),
    ended: z.string().optional().describe('The same day as people write it.'),
    asOf: z.iso.datetime({ offset: true }),
  }),
  {
    number: '01/2024/GCN-OCOP-HT',
    product: 'Thanh trà Hương Vân',
    owner: 'Hợp tác xã Thanh trà Hương Vân',
    commune: 'Hương Vân',
    stars: 3,
    authority: 'Ủy ban nhân dân thị xã Hương Trà',
    validFrom: '2024-07-08',
    validUntil: '2027-07-08',
    sha256: '9f2c6d0e',
    valid: true,
    state: 'valid',
    stateName: 'còn hiệu lực',
    asOf: '2024-08-01T08:00:00+07:00',
  },
);
export type Verified = RowOf<typeof verifiedAnswer>;

/** The public side of the register of certificates. */
@Injectable()
export class PublicRegister {
  constructor(
    @Inject(RecognitionsQueries) private readonly register: RecognitionsQueries,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {}

  /** @throws ProblemError NOT_FOUND */
  async verify(id: string): Promise<Verified> {
    const entry = await internally(() => this.register.entry(id));
    if (!entry) throw new ProblemError('NOT_FOUND', { id });
    const { number, product, owner, commune, stars, authority, sha256 } = entry;
    const { stage, endedOn, validFrom, validUntil } = entry;
    const now = await this.clock.now();
    const today = civilDateAt(now);
    const state = stageOn(stage, entry, today);
    return {
      ...{ number, product, owner, commune, stars, authority, validFrom, validUntil, sha256 },
      valid: holdsOn(stage, entry, today),
      state,
      stateName: recognitionStageWords[state].vi,
      ...(endedOn ? { endedOn, ended: formatDay(endedOn) } : {}),
      asOf: isoInVietnam(now),
    };
  }
}
