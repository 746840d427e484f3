import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor as Person, RuleViolation } from '@ocop/ground';
import { CaseTroubles } from '@ocop/records';
import { z } from 'zod';
import { Actor } from '../auth/actor';
import { Answers, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const MAY_LOOK: readonly string[] = ['programme-office', 'authority', 'auditor'];

const troublesAnswer = named(
  'Troubles',
  z.strictObject({
    items: z.array(
      named(
        'Trouble',
        z.strictObject({ stream: z.string(), code: z.string(), detail: z.string() }),
      ),
    ),
  }),
);

@ApiTags('work')
@Controller('v1/troubles')
export class TroublesController {
  constructor(@Inject(CaseTroubles) private readonly troubles: CaseTroubles) {}

  @Get()
  @Answers(troublesAnswer, 'The cases, with what stands in their way.')
  @Refuses(400, 401, 403, 503)
  @ApiOperation({
    operationId: 'listTroubles',
    summary: 'Cases of your area that do not go on, or on which something was refused',
  })
  async list(@Actor() { role, area }: Person) {
    if (!MAY_LOOK.includes(role))
      throw new RuleViolation('WRONG_ROLE', {
        role,
        command: 'GET /v1/troubles',
        allowed: MAY_LOOK,
      });
    return { items: await this.troubles.ofArea(area) };
  }
}
