import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { internally } from '@ocop/platform';
import { CaseTroubles } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const troublesAnswer = named(
  'Troubles',
  z.strictObject({
    items: z.array(
      named(
        'Trouble',
        z.strictObject({
          stream: z.string(),
          code: z.string(),
          detail: z.string(),
          refused: z
            .strictObject({
              code: z.string(),
              command: z.string().nullable(),
              to: z.string().nullable(),
            })
            .nullable()
            .describe('What was refused last: a letter to another case, or work of its own.'),
        }),
        {
          stream: 'product-cycle/huong-tra-2024-bun-van-cu',
          code: 'REFUSED',
          detail: '',
          refused: {
            code: 'ROUND_CLOSED',
            command: 'EnterRound',
            to: 'evaluation-round/huong-tra-2024-dot-1',
          },
        },
      ),
    ),
  }),
);

@ApiTags('work')
@Controller('v1/troubles')
export class TroublesController {
  constructor(@Inject(CaseTroubles) private readonly troubles: CaseTroubles) {}

  @Get()
  @Access({ of: 'troubles' })
  @Answers(troublesAnswer, 'The cases, with what stands in their way.')
  @Refuses(400, 401, 403, 503)
  @ApiOperation({
    operationId: 'listTroubles',
    summary: 'Cases of your area that do not go on, or on which something was refused',
  })
  async list(@Actor() { area }: Person) {
    return { items: await internally(() => this.troubles.ofArea(area)) };
  }
}
