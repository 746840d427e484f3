import { Inject, Injectable } from '@nestjs/common';
import { type Folded, type MessageResult, streamName, type StreamRef } from '@ocop/casework';
import type { Envelope, MessageActivities, StreamInput, TellRequest } from '@ocop/contracts';
import { CaseGateway, CaseNotOpenError, POOL } from '@ocop/platform';
import { printOf } from '@ocop/records';
import { RuleViolation, SYSTEM } from '@ocop/regulations';
import type { Pool } from 'pg';
import { labelsOf } from './labels';

/** Carries messages from one case to another; comes back when the other has recorded or refused them. */
@Injectable()
export class MessagesService implements MessageActivities {
  constructor(
    @Inject(CaseGateway) private readonly gateway: CaseGateway,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  async tell({ commandId, message, clock }: TellRequest): Promise<MessageResult> {
    const { to, command, opens, settle } = message;
    const envelope: Envelope = {
      command,
      actor: SYSTEM,
      commandId,
      print: printOf(command),
      clock,
    };
    try {
      if (opens) await this.open(to, envelope);
      else await this.gateway.command(to, envelope, settle);
      return { accepted: true };
    } catch (error) {
      if (error instanceof RuleViolation)
        return { accepted: false, code: error.code, facts: error.facts };
      if (error instanceof CaseNotOpenError) return this.whyNotOpen(to, commandId);
      throw error;
    }
  }

  /** A case that the log knows is taken up from there, never begun a second time. */
  private async open(to: StreamRef, envelope: Envelope): Promise<void> {
    const known = await this.lookUp(to);
    if (known?.closed) throw new CaseNotOpenError(streamName(to));
    const input: StreamInput = {
      v: 1,
      stream: to,
      clock: envelope.clock ?? { kind: 'real' },
      ...(known ? { folded: known.folded } : {}),
    };
    await this.gateway.open(to, envelope, input, labelsOf(envelope.command));
  }

  private async whyNotOpen(to: StreamRef, commandId: string): Promise<MessageResult> {
    const { rows } = await this.pool.query('select 1 from events where cause = $1 limit 1', [
      commandId,
    ]);
    // It was recorded before the case ended; only our own note of it was lost.
    if (rows.length > 0) return { accepted: true };
    const known = await this.lookUp(to);
    if (known && !known.closed)
      throw new Error(
        `${streamName(to)} is open in the log but not running: run \`ocop reconcile\``,
      );
    const code = known ? 'CASE_CLOSED' : 'CASE_UNKNOWN';
    return { accepted: false, code, facts: { stream: streamName(to) } };
  }

  private async lookUp(ref: StreamRef): Promise<{ closed: boolean; folded: Folded } | undefined> {
    const { rows } = await this.pool.query<{ closed: boolean; folded: Folded }>(
      'select closed, folded from streams where stream = $1',
      [streamName(ref)],
    );
    return rows[0];
  }
}
