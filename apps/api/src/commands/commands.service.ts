import { Inject, Injectable } from '@nestjs/common';
import { type Command, streamName, type StreamRef } from '@ocop/casework';
import type { CommandAnswer, Envelope, StreamInput } from '@ocop/contracts';
import { CaseGateway, type CaseLabels, CaseNotOpenError, ClockStore, POOL } from '@ocop/platform';
import { printOf } from '@ocop/records';
import { type Actor, RuleViolation } from '@ocop/regulations';
import type { Pool } from 'pg';
import { ProblemError } from '../problems/problem';
import type { CommandBody } from './command.schemas';

/** Brings commands to their cases, and tells a repetition from a second command. */
@Injectable()
export class CommandsService {
  constructor(
    @Inject(CaseGateway) private readonly gateway: CaseGateway,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(POOL) private readonly pool: Pool,
  ) {}

  /** @throws RuleViolation, ProblemError, UnconfirmedError */
  async send(ref: StreamRef, body: CommandBody, actor: Actor, key: string): Promise<CommandAnswer> {
    const { expectedRevision, ...command } = body;
    const envelope = await this.envelope(command, actor, key, expectedRevision);
    try {
      return await this.gateway.command(ref, envelope);
    } catch (error) {
      const counted = await this.countedBefore(ref, envelope, error);
      if (counted) return counted;
      if (error instanceof CaseNotOpenError) throw await this.whyNotOpen(ref);
      throw error;
    }
  }

  /** Opens a case with its first command, given in the name of the person. */
  async open(
    ref: StreamRef,
    command: Command,
    actor: Actor,
    key: string,
    labels: CaseLabels,
  ): Promise<CommandAnswer> {
    const envelope = await this.envelope(command, actor, key);
    const clock = await this.clock.read();
    const known = await this.lookUp(ref);
    if (known) {
      const counted = await this.countedBefore(ref, envelope, new CaseNotOpenError(''));
      if (counted) return counted;
      throw new ProblemError('WRONG_STAGE', { command: command.type, stage: known.stage });
    }
    const input: StreamInput = { v: 1, stream: ref, clock };
    return this.gateway.open(ref, envelope, input, labels);
  }

  private async envelope(
    command: Command,
    actor: Actor,
    key: string,
    expectedRevision?: number,
  ): Promise<Envelope> {
    const clock = await this.clock.read();
    return {
      command,
      actor,
      // The key is the sender's own: nobody can answer for another by guessing it.
      commandId: `key:${actor.id}:${key}`,
      print: printOf(command),
      ...(clock.kind === 'sandbox' ? { clock } : {}),
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
    };
  }

  /** The log is asked when the case refuses or has ended: the very same command may have counted long ago. */
  private async countedBefore(
    ref: StreamRef,
    { commandId, print }: Envelope,
    error: unknown,
  ): Promise<CommandAnswer | undefined> {
    if (!(error instanceof RuleViolation || error instanceof CaseNotOpenError)) return undefined;
    const stream = streamName(ref);
    const { rows } = await this.pool.query<{ version: number; print: string | null }>(
      'select version, print from events where cause = $1 and stream = $2 order by version desc limit 1',
      [commandId, stream],
    );
    const [event] = rows;
    if (!event) return undefined;
    if (event.print !== print)
      throw new RuleViolation('IDEMPOTENCY_KEY_REUSED', { key: commandId });
    const known = await this.lookUp(ref);
    const { revision = 0, stage = '' } = known ?? {};
    return { stream, version: event.version, revision, stage };
  }

  private async whyNotOpen(ref: StreamRef): Promise<ProblemError> {
    const known = await this.lookUp(ref);
    const stream = streamName(ref);
    if (!known) return new ProblemError('NOT_FOUND', { stream });
    return new ProblemError(known.closed ? 'CASE_CLOSED' : 'CASE_NOT_RUNNING', { stream });
  }

  private async lookUp(
    ref: StreamRef,
  ): Promise<{ stage: string; revision: number; closed: boolean } | undefined> {
    const { rows } = await this.pool.query<{ stage: string; revision: number; closed: boolean }>(
      'select stage, revision, closed from streams where stream = $1',
      [streamName(ref)],
    );
    return rows[0];
  }
}
