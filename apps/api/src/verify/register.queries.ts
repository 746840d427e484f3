import { Inject, Injectable } from '@nestjs/common';
import { civilDateAt, formatDay, isoInVietnam } from '@ocop/calendar';
import { ClockStore, POOL } from '@ocop/platform';
import { holdsOn, type RecognitionStage, stageOn } from '@ocop/recognition';
import { recognitionStageWords } from '@ocop/words';
import type { Pool } from 'pg';
import { ProblemError } from '../problems/problem';

/** What the public may know of a certificate: the register's entry, and whether it holds today. */
interface RegisterEntry {
  readonly number: string;
  readonly product: string;
  readonly owner: string;
  readonly commune: string;
  readonly stars: number;
  readonly authority: string;
  readonly stage: RecognitionStage;
  readonly valid_from: string;
  readonly valid_until: string;
  readonly ended_on: string | null;
  readonly grace_until: string | null;
  readonly sha256: string;
}

/** The public side of the register of certificates. */
@Injectable()
export class RegisterQueries {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {}

  /** @throws ProblemError NOT_FOUND */
  async verify(id: string) {
    const { rows } = await this.pool.query<RegisterEntry>(
      `select number, product, owner, commune, stars, authority, stage, valid_from, valid_until,
         ended_on, sha256, (select last_day from deadlines
           where stream = 'recognition/' || recognition and kind = 'grace' and open) as grace_until
       from certificate_register where id = $1`,
      [id],
    );
    const [entry] = rows;
    if (!entry) throw new ProblemError('NOT_FOUND', { id });
    const { stage, ended_on: endedOn, valid_from: validFrom, valid_until: validUntil } = entry;
    const { number, product, owner, commune, stars, authority, sha256 } = entry;
    const now = await this.clock.now();
    const today = civilDateAt(now);
    const graceUntil = entry.grace_until ?? undefined;
    const days = { validFrom, validUntil, ...(graceUntil ? { graceUntil } : {}) };
    const state = stageOn(stage, days, today);
    return {
      ...{ number, product, owner, commune, stars, authority, validFrom, validUntil, sha256 },
      valid: holdsOn(stage, days, today),
      state,
      stateName: recognitionStageWords[state].vi,
      ...(endedOn ? { endedOn, ended: formatDay(endedOn) } : {}),
      asOf: isoInVietnam(now),
    };
  }
}
