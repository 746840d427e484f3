import { Inject, Injectable } from '@nestjs/common';
import { requireMay } from '@ocop/casework';
import { aggregates } from '@ocop/contracts';
import { type Actor, type Fault, RuleViolation } from '@ocop/ground';
import { internally } from '@ocop/platform';
import {
  alreadyInRegister,
  carriedInId,
  numbersTaken,
  type RecognisedProduct,
} from '@ocop/programmes';
import { CaseIndex, MatterStore, ProgrammesQueries, RecognitionsQueries } from '@ocop/records';
import { programmesSeenBy } from '../access/seen';
import { commandIdOf, CommandsService } from '../commands/commands.service';
import { nextActions } from '../commands/next-actions';
import { ProblemError } from '../problems/problem';

/** Carries in what was recognised before this system was used: all of a list or nothing. */
@Injectable()
export class CarryingIn {
  constructor(
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(RecognitionsQueries) private readonly recognitions: RecognitionsQueries,
    @Inject(MatterStore) private readonly matter: MatterStore,
    @Inject(CommandsService) private readonly commands: CommandsService,
    @Inject(CaseIndex) private readonly index: CaseIndex,
  ) {}

  /** Where the programme year lies. @throws ProblemError NOT_FOUND, RuleViolation for whoever may not */
  async place(id: string, actor: Actor) {
    const place = await this.programmes.place(programmesSeenBy(actor), id);
    if (!place) throw new ProblemError('NOT_FOUND', { id });
    requireMay(aggregates['programme-year'], 'CarryIn', place.stage, actor);
    return place;
  }

  async carry(id: string, recognised: readonly RecognisedProduct[], actor: Actor, key: string) {
    const place = await this.place(id, actor);
    const ref = { type: 'programme-year', id } as const;
    if (!(await this.index.countedBefore(ref, commandIdOf(actor, key)))) {
      const faults = await this.knownAlready(id, recognised, place.area);
      if (faults.length > 0) throw new RuleViolation('RECOGNISED_FAULTS', { plan: id }, faults);
    }
    // The list may be longer than the engine likes its messages: only its name travels.
    const command = { type: 'CarryIn', recognised: { sha256: await this.matter.keep(recognised) } };
    const answer = await this.commands.send(ref, command, actor, key);
    const href = `/v1/programmes/${id}/commands`;
    const areas = { authority: place.area };
    return {
      ...answer,
      nextActions: nextActions('programme-year', answer.stage, actor, areas, href),
    };
  }

  /** Those of the list that the register has. */
  async known(id: string, recognised: readonly RecognisedProduct[]): Promise<Set<string>> {
    const ids = recognised.map((entry) => carriedInId({ id }, entry));
    const known = await internally(() => this.recognitions.entries(ids));
    return new Set(known.map((row) => row.recognition));
  }

  /** Numbers of the list that other certificates of the authority have. */
  async taken(
    id: string,
    recognised: readonly RecognisedProduct[],
    area: string,
  ): Promise<Set<string>> {
    const own = new Set(recognised.map((entry) => carriedInId({ id }, entry)));
    const numbers = recognised.map(({ number }) => number);
    const rows = await internally(() => this.recognitions.numbered(area, numbers));
    return new Set(
      rows.filter(({ recognition }) => !own.has(recognition)).map(({ number }) => number),
    );
  }

  private async knownAlready(
    id: string,
    recognised: readonly RecognisedProduct[],
    area: string,
  ): Promise<readonly Fault[]> {
    return [
      ...alreadyInRegister({ id }, recognised, await this.known(id, recognised)),
      ...numbersTaken(recognised, await this.taken(id, recognised, area)),
    ];
  }
}
