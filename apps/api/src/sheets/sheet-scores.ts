import { Inject, Injectable } from '@nestjs/common';
import { findSet, scoredOf } from '@ocop/criteria';
import type { Actor } from '@ocop/ground';
import { RoundsQueries } from '@ocop/records';
import { roundsSeenBy } from '../access/seen';
import type { CommandBody } from '../commands/command.schemas';

const WITH_CHOICES: ReadonlySet<string> = new Set(['SubmitScoreSheet', 'CorrectScoreSheet']);

/** Works out what a sheet's choices give on its product's set, before the command is signed: no sender may say it. */
@Injectable()
export class SheetScores {
  constructor(@Inject(RoundsQueries) private readonly rounds: RoundsQueries) {}

  /** @throws RuleViolation SET_NOT_BINDING, CHOICES_NOT_PRINTED, REASON_REQUIRED */
  async scored(round: string, command: CommandBody, actor: Actor): Promise<CommandBody> {
    const { type, product, choices } = command;
    if (!WITH_CHOICES.has(type) || choices === undefined) return command;
    const before = await this.rounds.before(roundsSeenBy(actor), round, String(product));
    return scoredOn(before?.set, command);
  }
}

/** The producer's own sheet in the same way. @throws RuleViolation SET_NOT_BINDING, CHOICES_NOT_PRINTED, REASON_REQUIRED */
export function selfScored(set: string | null, command: CommandBody): CommandBody {
  return command.type === 'FileSelfScore' ? scoredOn(set ?? undefined, command) : command;
}

/** A product that is not on the list, or has no set, is its case's own to refuse. */
function scoredOn(set: string | undefined, command: CommandBody): CommandBody {
  if (set === undefined) return command;
  const choices = command['choices'] as Readonly<Record<string, unknown>>;
  return { ...command, scored: scoredOf(findSet(set), choices, command['evidence']) };
}
