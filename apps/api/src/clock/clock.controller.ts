import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isCivilDate } from '@ocop/calendar';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Answers, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { ClockService } from './clock.service';

const INSTANT = 'an instant with offset, 2024-07-10T08:00:00+07:00, in the years 2000 to 2100';

const advanceBody = named(
  'ClockAdvance',
  z.strictObject({
    to: z.iso
      .datetime({ offset: true, error: INSTANT })
      .refine((to) => isCivilDate(to.slice(0, 10)), { error: INSTANT })
      .describe('An instant with offset: 2024-07-10T08:00:00+07:00'),
  }),
);

const clockAnswer = named(
  'Clock',
  z.strictObject({
    kind: z.enum(['real', 'sandbox']),
    now: z.iso.datetime(),
    held: z.boolean().describe('It stands until it is moved or released.'),
  }),
  { kind: 'sandbox', now: '2024-07-02T01:00:00.000Z', held: true },
);

/** Whoever runs a sandbox moves its clock. */
const MOVERS = ['programme-office'] as const;

@ApiTags('clock')
@Controller('v1/clock')
export class ClockController {
  constructor(@Inject(ClockService) private readonly clock: ClockService) {}

  @Get()
  @Access({ of: 'clock' })
  @Answers(clockAnswer, 'The clock.')
  @Refuses(400, 401, 503)
  @ApiOperation({ operationId: 'readClock', summary: 'Business time' })
  read() {
    return this.clock.read();
  }

  @Post('advance')
  @Access({ of: 'clock', who: MOVERS })
  @HttpCode(200)
  @Answers(clockAnswer, 'The clock where it stands now.')
  @Refuses(400, 401, 403, 409, 413, 415, 422, 503)
  @ApiOperation({
    operationId: 'advanceClock',
    summary: 'Sandbox: move the clock; answers when all that became due has been recorded',
  })
  async advance(@Body({ schema: advanceBody }) { to }: z.infer<typeof advanceBody>) {
    await this.clock.advance(Date.parse(to));
    return this.clock.read();
  }

  @Post('release')
  @Access({ of: 'clock', who: MOVERS })
  @HttpCode(200)
  @Answers(clockAnswer, 'The clock, running.')
  @Refuses(400, 401, 403, 409, 413, 415, 503)
  @ApiOperation({
    operationId: 'releaseClock',
    summary: 'Sandbox: let a held clock run on from where it stands',
  })
  async release() {
    await this.clock.release();
    return this.clock.read();
  }

  @Post('settle')
  @Access({ of: 'clock', who: MOVERS })
  @HttpCode(200)
  @Answers(clockAnswer, 'The clock; every consequence has been recorded.')
  @Refuses(400, 401, 403, 409, 413, 415, 503)
  @ApiOperation({
    operationId: 'settleClock',
    summary: 'Sandbox: wait until every consequence has been recorded',
  })
  async settle() {
    await this.clock.requireSandbox();
    await this.clock.settled();
    return this.clock.read();
  }
}
