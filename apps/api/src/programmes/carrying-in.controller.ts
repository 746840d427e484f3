import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor as Person, list, record } from '@ocop/ground';
import { zodOf } from '@ocop/platform';
import { type RecognisedProduct, recognisedShape } from '@ocop/programmes';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { countedAnswer } from '../commands/command.answers';
import { IdempotencyKey } from '../commands/idempotency-key';
import { Answers, TakesCommands } from '../openapi/answers';
import { named } from '../openapi/components';
import { CarryingIn } from './carrying-in';

const body = named(
  'RecognisedBefore',
  zodOf(record({ recognised: list(recognisedShape, 1, 3000) })),
) as unknown as z.ZodType<{ readonly recognised: readonly RecognisedProduct[] }>;

@ApiTags('programmes')
@Controller('v1/programmes')
export class CarryingInController {
  constructor(@Inject(CarryingIn) private readonly carryingIn: CarryingIn) {}

  @Post(':id/recognitions')
  @Access({ of: 'programmes', gives: ['programme-year', 'CarryIn'] })
  @HttpCode(200)
  @Answers(countedAnswer, 'The list counted: it is in the event log, and its recognitions open.')
  @TakesCommands()
  @ApiOperation({
    operationId: 'carryInRecognitions',
    summary: 'Carry in what was recognised before this system was used: all of the list or nothing',
  })
  carryIn(
    @Param('id') id: string,
    @Body({ schema: body }) { recognised }: { readonly recognised: readonly RecognisedProduct[] },
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    return this.carryingIn.carry(id, recognised, actor, key);
  }
}
