import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { IdempotencyKey } from '../commands/idempotency-key';
import { Answers, LIST_REFUSES, Refuses, TakesCommands } from '../openapi/answers';
import { type Idea, ideaBody, openingsAnswer, registeredAnswer } from './idea.answers';
import { Ideas } from './ideas';

@ApiTags('ideas')
@Controller('v1/ideas')
export class IdeasController {
  constructor(@Inject(Ideas) private readonly ideas: Ideas) {}

  @Get('openings')
  @Access({ of: 'programmes', who: ['producer'] })
  @Answers(openingsAnswer, 'Years that take products, with their communes.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listIdeaOpenings',
    summary: 'Producers: the years of your province that take ideas now',
  })
  openings(@Actor() actor: Person) {
    return this.ideas.openings(actor);
  }

  @Post()
  @Access({ of: 'programmes', who: ['producer'], gives: ['programme-year', 'AddProduct'] })
  @Answers(registeredAnswer, 'The idea is on the list: that is in the event log.', 201)
  @TakesCommands()
  @ApiOperation({
    operationId: 'registerIdea',
    summary: 'Producers: register an idea with a commune',
  })
  register(
    @Body({ schema: ideaBody }) idea: Idea,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    return this.ideas.register(idea, actor, key);
  }
}
