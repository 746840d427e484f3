import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { requireMay } from '@ocop/casework';
import { aggregates } from '@ocop/contracts';
import { type Actor as Person, list, record, RuleViolation } from '@ocop/ground';
import { zodOf } from '@ocop/platform';
import {
  alreadyInRegister,
  carriedInId,
  type RecognisedProduct,
  recognisedShape,
} from '@ocop/programmes';
import { CaseIndex, MatterStore, ProgrammesQueries, RecognitionsQueries } from '@ocop/records';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { programmesSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { countedAnswer } from '../commands/command.answers';
import { commandIdOf, CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { nextActions } from '../commands/next-actions';
import { Answers, TakesCommands } from '../openapi/answers';
import { named } from '../openapi/components';
import { ProblemError } from '../problems/problem';

const body = named(
  'RecognisedBefore',
  zodOf(record({ recognised: list(recognisedShape, 1, 3000) })),
) as unknown as z.ZodType<{ readonly recognised: readonly RecognisedProduct[] }>;

@ApiTags('programmes')
@Controller('v1/programmes')
export class CarryingInController {
  constructor(
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(RecognitionsQueries) private readonly recognitions: RecognitionsQueries,
    @Inject(MatterStore) private readonly matter: MatterStore,
    @Inject(CommandsService) private readonly commands: CommandsService,
    @Inject(CaseIndex) private readonly index: CaseIndex,
  ) {}

  @Post(':id/recognitions')
  @Access({ of: 'programmes', gives: ['programme-year', 'CarryIn'] })
  @HttpCode(200)
  @Answers(countedAnswer, 'The list counted: it is in the event log, and its recognitions open.')
  @TakesCommands()
  @ApiOperation({
    operationId: 'carryInRecognitions',
    summary: 'Carry in what was recognised before this system was used: all of the list or nothing',
  })
  async carryIn(
    @Param('id') id: string,
    @Body({ schema: body }) { recognised }: { readonly recognised: readonly RecognisedProduct[] },
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const place = await this.programmes.place(programmesSeenBy(actor), id);
    if (!place) throw new ProblemError('NOT_FOUND', { id });
    const ref = { type: 'programme-year', id } as const;
    requireMay(aggregates['programme-year'], 'CarryIn', place.stage, actor);
    if (!(await this.index.countedBefore(ref, commandIdOf(actor, key))))
      await this.requireNew(id, recognised);
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

  /** @throws RuleViolation RECOGNISED_FAULTS */
  private async requireNew(id: string, recognised: readonly RecognisedProduct[]): Promise<void> {
    const ids = recognised.map((entry) => carriedInId({ id }, entry));
    const known = await this.recognitions.entries(ids);
    const faults = alreadyInRegister(
      { id },
      recognised,
      new Set(known.map((row) => row.recognition)),
    );
    if (faults.length > 0) throw new RuleViolation('RECOGNISED_FAULTS', { plan: id }, faults);
  }
}
