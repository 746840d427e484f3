import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { Duties } from './duties';
import { dutiesAnswer } from './duty.answers';

@ApiTags('work')
@Controller('v1/duties')
export class DutiesController {
  constructor(@Inject(Duties) private readonly duties: Duties) {}

  @Get()
  @Access({ of: 'tasks' })
  @Answers(dutiesAnswer, 'What waits for you, each with its deadline and what does it.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listDuties',
    summary: 'Today’s work of your post: counts, deadlines with their reasons, and what to do',
  })
  list(@Actor() actor: Person) {
    return this.duties.of(actor);
  }
}
