import { Inject, Injectable } from '@nestjs/common';
import { type Command, stationOf, streamName, type StreamRef } from '@ocop/casework';
import { aggregateOf, type CaseLabels, type CommandAnswer, type Wish } from '@ocop/contracts';
import { type Actor, RuleViolation } from '@ocop/ground';
import { CaseGateway, CaseNotOpenError } from '@ocop/platform';
import { CaseIndex, printOf } from '@ocop/records';
import { ProblemError } from '../problems/problem';
import { WhatChanged } from './what-changed';
import type { CommandBody } from './command.schemas';

/** Brings commands to their cases, and tells a repetition from a second command. */
@Injectable()
export class CommandsService {
  constructor(
    @Inject(CaseGateway) private readonly gateway: CaseGateway,
    @Inject(CaseIndex) private readonly cases: CaseIndex,
    @Inject(WhatChanged) private readonly changed: WhatChanged,
  ) {}

  /** @throws RuleViolation, ProblemError, UnconfirmedError */
  async send(ref: StreamRef, body: CommandBody, actor: Actor, key: string): Promise<CommandAnswer> {
    const { expectedRevision, ...command } = body;
    const wish = wishOf(command, actor, key, expectedRevision);
    try {
      return told(await this.gateway.command(ref, wish));
    } catch (error) {
      const counted = await this.countedBefore(ref, wish, error);
      if (counted) return counted;
      if (error instanceof CaseNotOpenError) return this.afterTheEnd(ref, wish, actor);
      throw await this.changed.told(error, ref, actor);
    }
  }

  /** Opens a case with its first command, given in the name of the person. */
  async open(
    ref: StreamRef,
    command: Command,
    { actor, key, labels }: { actor: Actor; key: string; labels: CaseLabels },
  ): Promise<CommandAnswer> {
    const wish = wishOf(command, actor, key);
    const known = await this.cases.lookUp(ref);
    if (known) {
      const counted = await this.countedBefore(ref, wish, new CaseNotOpenError(''));
      if (counted) return counted;
      throw new ProblemError('WRONG_STAGE', { command: command.type, stage: known.stage });
    }
    return told(await this.gateway.open(ref, wish, labels));
  }

  /** The log is asked when the case refuses or has ended: the very same command may have counted long ago. */
  private async countedBefore(
    ref: StreamRef,
    { commandId, command }: Wish,
    error: unknown,
  ): Promise<CommandAnswer | undefined> {
    if (!(error instanceof RuleViolation || error instanceof CaseNotOpenError)) return undefined;
    const stream = streamName(ref);
    const event = await this.cases.countedBefore(ref, commandId);
    if (!event) return undefined;
    if (event.print !== printOf(command))
      throw new RuleViolation('IDEMPOTENCY_KEY_REUSED', { key: commandId });
    const known = await this.cases.lookUp(ref);
    const { revision = 0, stage = '' } = known ?? {};
    return { stream, version: event.version, revision, stage };
  }

  /**
   * What its journey still lets people do where it has ended, a case is taken up from the log for.
   * @throws RuleViolation, ProblemError, UnconfirmedError
   */
  private async afterTheEnd(ref: StreamRef, wish: Wish, actor: Actor): Promise<CommandAnswer> {
    const known = await this.cases.lookUp(ref);
    const stream = streamName(ref);
    if (!known) throw new ProblemError('NOT_FOUND', { stream });
    if (!known.closed) throw new ProblemError('CASE_NOT_RUNNING', { stream });
    const { may = {} } = stationOf(aggregateOf(ref.type).journey, known.stage);
    if (!Object.hasOwn(may, wish.command.type)) throw new ProblemError('CASE_CLOSED', { stream });
    try {
      return told(await this.gateway.open(ref, wish, {}));
    } catch (error) {
      throw await this.changed.told(error, ref, actor);
    }
  }
}

/** What the sender hears; whether everything that follows is done is between the case and those who wait for that. */
function told({ stream, version, revision, stage }: CommandAnswer): CommandAnswer {
  return { stream, version, revision, stage };
}

/** The key is the sender's own: nobody can answer for another by guessing it. */
export function commandIdOf({ id }: Actor, key: string): string {
  return `key:${id}:${key}`;
}

function wishOf(command: Command, actor: Actor, key: string, expectedRevision?: number): Wish {
  return {
    command,
    actor,
    commandId: commandIdOf(actor, key),
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  };
}
