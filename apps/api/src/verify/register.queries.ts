import { Inject, Injectable } from '@nestjs/common';
import { formatDay } from '@ocop/calendar';
import { ClockStore, POOL } from '@ocop/platform';
import { recognitionStageNames } from '@ocop/recognition';
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
  readonly stage: keyof typeof recognitionStageNames;
  readonly valid_from: string;
  readonly valid_until: string;
  readonly ended_on: string | null;
  readonly sha256: string;
}

const HOLDS = ['valid', 'renewing', 'grace'];

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
         ended_on, sha256 from certificate_register where id = $1`,
      [id],
    );
    const [entry] = rows;
    if (!entry) throw new ProblemError('NOT_FOUND', { id });
    const { stage, ended_on: endedOn, valid_from: validFrom, valid_until: validUntil } = entry;
    const { number, product, owner, commune, stars, authority, sha256 } = entry;
    const asOf = new Date(await this.clock.now()).toISOString();
    return {
      ...{ number, product, owner, commune, stars, authority, validFrom, validUntil, sha256 },
      valid: HOLDS.includes(stage),
      state: stage,
      stateName: recognitionStageNames[stage].vi,
      ...(endedOn ? { endedOn, ended: formatDay(endedOn) } : {}),
      asOf,
    };
  }
}
