import { Inject, Injectable } from '@nestjs/common';
import { findSet, scoredOf } from '@ocop/criteria';
import type { Actor } from '@ocop/ground';
import { RoundsQueries } from '@ocop/records';
import { casesSeenBy } from '../access/seen';
import type { CommandBody } from '../commands/command.schemas';

const WITH_CHOICES: ReadonlySet<string> = new Set(['SubmitScoreSheet', 'CorrectScoreSheet']);

/** Works out what a sheet's choices give on its product's set, before the command is signed: no sender may say it. */
@Injectable()
export class SheetScores {
  constructor(@Inject(RoundsQueries) private readonly rounds: RoundsQueries) {}

  /** @throws RuleViolation SET_NOT_BINDING, CHOICES_NOT_PRINTED, REASON_REQUIRED */
  async scored(round: string, command: CommandBody, actor: Actor): Promise<CommandBody> {
    const { type, product, choices, evidence } = command;
    if (!WITH_CHOICES.has(type) || choices === undefined) return command;
    const before = await this.rounds.before(casesSeenBy(actor), round, String(product));
    // A product that is not on the list, or has no set, is the round's own to refuse.
    if (before?.set === undefined) return command;
    const set = findSet(before.set);
    const scored = scoredOf(set, choices as Readonly<Record<string, unknown>>, evidence);
    return { ...command, scored };
  }
}
