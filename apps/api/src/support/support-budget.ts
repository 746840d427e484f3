import { Inject, Injectable } from '@nestjs/common';
import { internally, POOL } from '@ocop/platform';
import type { SupportClaim } from '@ocop/recognition';
import { CaseIndex, type SupportClaimRow, SupportQueries } from '@ocop/records';
import type { Pool } from 'pg';
import type { CommandBody } from '../commands/command.schemas';
import { ProblemError } from '../problems/problem';

/**
 * Grants under one plan go one after another: each is sent with the sum that was granted before it, and counted before
 * the next one asks for the sum.
 */
@Injectable()
export class SupportBudget {
  private readonly lines = new Map<string, Promise<unknown>>();

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(SupportQueries) private readonly support: SupportQueries,
    @Inject(CaseIndex) private readonly cases: CaseIndex,
  ) {}

  /**
   * @param commandId the sender's name for the grant
   * @throws ProblemError SUPPORT_SUM_CHANGED where somebody has seen another sum than there is
   */
  async granting<T>(
    { plan, recognition }: Pick<SupportClaimRow, 'plan' | 'recognition'>,
    body: CommandBody,
    commandId: string,
    send: (complete: CommandBody) => Promise<T>,
  ): Promise<T> {
    return this.inLine(plan, async () => {
      const before = await this.filledBefore(recognition, commandId);
      if (before !== undefined) return send({ grantedBefore: before, ...body });
      const grantedBefore = await internally(() => this.support.grantedUnder(plan, recognition));
      const seen = body['grantedBefore'];
      if (seen !== undefined && seen !== grantedBefore)
        throw new ProblemError('SUPPORT_SUM_CHANGED', { seen, now: grantedBefore });
      return send({ ...body, grantedBefore });
    });
  }

  /** A grant sent again is the same grant: it gets the sum with which it counted, whatever has been granted since. */
  private async filledBefore(id: string, commandId: string): Promise<number | undefined> {
    const ref = { type: 'recognition', id } as const;
    const counted = await internally(() => this.cases.allOf(ref, commandId));
    const granted = counted.find(({ type }) => type === 'SupportGranted');
    return granted && (granted.data as NonNullable<SupportClaim['granted']>).grantedBefore;
  }

  /** One of this process holds a connection for the plan at a time; other processes wait for it in the database. */
  private inLine<T>(plan: string, act: () => Promise<T>): Promise<T> {
    const before = this.lines.get(plan) ?? Promise.resolve();
    const own = before.catch(() => undefined).then(() => this.holding(plan, act));
    const last = own.catch(() => undefined);
    this.lines.set(plan, last);
    void last.then(() => {
      if (this.lines.get(plan) === last) this.lines.delete(plan);
    });
    return own;
  }

  private async holding<T>(plan: string, act: () => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const key = `support|${plan}`;
    try {
      await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [key]);
      try {
        return await act();
      } finally {
        await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [key]);
      }
    } finally {
      client.release();
    }
  }
}
