import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { STREAM_TYPES, streamName } from '@ocop/casework';
import type { Actor as Person } from '@ocop/ground';
import { CaseGateway } from '@ocop/platform';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const leaveRequest = named(
  'LeaveRequest',
  z.strictObject({
    kind: z.enum(STREAM_TYPES),
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,199}$/),
  }),
);

const leaveAnswer = named(
  'Leave',
  z.strictObject({
    stream: z.string(),
    leave: z.string().describe('What the other system sends along.'),
    until: z.iso.datetime(),
  }),
);

/** Long enough for another system to send what the person signs there. */
const LEAVE_MINUTES = 15;

/** For people who decide in another system, which then sends their command to the case as a signal. */
@ApiTags('leaves')
@Controller('v1/leaves')
export class LeavesController {
  constructor(@Inject(CaseGateway) private readonly gateway: CaseGateway) {}

  @Post()
  @Access({ of: 'leaves' })
  @HttpCode(200)
  @Answers(leaveAnswer, 'The leave, signed.')
  @Refuses(400, 401, 413, 415, 503)
  @ApiOperation({
    operationId: 'takeLeave',
    summary:
      'Leave to speak in one case in your name through another system, for a quarter of an hour',
  })
  give(
    @Body({ schema: leaveRequest }) { kind, id }: z.infer<typeof leaveRequest>,
    @Actor() actor: Person,
  ) {
    const until = Date.now() + LEAVE_MINUTES * 60_000;
    const to = streamName({ type: kind, id });
    const { id: person, name, role, area } = actor;
    const leave = this.gateway.leave({ to, actor: { id: person, name, role, area }, until });
    return { stream: to, leave, until: new Date(until).toISOString() };
  }
}
