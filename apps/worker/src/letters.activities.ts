import { Inject, Injectable } from '@nestjs/common';
import { type LetterAnswer, streamName, type StreamRef } from '@ocop/casework';
import type { LetterActivities, TellRequest, Wish } from '@ocop/contracts';
import { RuleViolation, SYSTEM } from '@ocop/ground';
import { CaseGateway, CaseNotOpenError, POOL } from '@ocop/platform';
import { CaseIndex } from '@ocop/records';
import type { Pool } from 'pg';

/** Carries letters from one case to another; comes back when the other has recorded or refused them. */
@Injectable()
export class LettersService implements LetterActivities {
  private readonly cases: CaseIndex;

  constructor(
    @Inject(CaseGateway) private readonly gateway: CaseGateway,
    @Inject(POOL) pool: Pool,
  ) {
    this.cases = new CaseIndex(pool);
  }

  async tell({ commandId, message }: TellRequest): Promise<LetterAnswer> {
    const { to, command, opens, settle } = message;
    const wish: Wish = { command, actor: SYSTEM, commandId };
    try {
      if (opens) await this.open(to, wish);
      else await this.gateway.command(to, wish, settle);
      return { accepted: true };
    } catch (error) {
      if (error instanceof RuleViolation) return this.refused(error, to, commandId);
      if (error instanceof CaseNotOpenError) return this.whyNotOpen(to, commandId);
      throw error;
    }
  }

  /** A case that has ended is never begun a second time. */
  private async open(to: StreamRef, wish: Wish): Promise<void> {
    if (await this.isClosed(to)) throw new CaseNotOpenError(streamName(to));
    await this.gateway.open(to, wish);
  }

  /** It may have counted long ago, and only our own note of it was lost. */
  private async refused(
    { code, facts }: RuleViolation,
    to: StreamRef,
    commandId: string,
  ): Promise<LetterAnswer> {
    if (code === 'CASE_STOPPED')
      throw new Error(`${streamName(to)} has stopped: run \`ocop reconcile\``);
    const counted = await this.cases.countedBefore(to, commandId);
    return counted ? { accepted: true } : { accepted: false, code, facts };
  }

  private async whyNotOpen(to: StreamRef, commandId: string): Promise<LetterAnswer> {
    if (await this.cases.countedBefore(to, commandId)) return { accepted: true };
    const closed = await this.isClosed(to);
    if (closed === false)
      throw new Error(
        `${streamName(to)} is open in the log but not running: run \`ocop reconcile\``,
      );
    const code = closed ? 'CASE_CLOSED' : 'CASE_UNKNOWN';
    return { accepted: false, code, facts: { stream: streamName(to) } };
  }

  /** Undefined when the log does not know the case. */
  private async isClosed(ref: StreamRef): Promise<boolean | undefined> {
    return (await this.cases.lookUp(ref))?.closed;
  }
}
