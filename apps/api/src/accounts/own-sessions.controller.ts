import { Controller, Delete, Get, Inject, Param, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Sessions } from '@ocop/accounts';
import { type Actor as Person } from '@ocop/ground';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor, type AuthenticatedRequest } from '../auth/actor';
import { ITEM_REFUSES, LIST_REFUSES, Answers, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { ownSessions } from './session.answers';
import { sessionsTold } from './sessions-told';

const NO_SUCH = '00000000-0000-0000-0000-000000000000';

/** Where one is signed in, to be looked through and ended. */
@ApiTags('session')
@Controller('v1/sessions')
export class OwnSessionsController {
  constructor(@Inject(Sessions) private readonly sessions: Sessions) {}

  @Get()
  @Access({ of: 'account' })
  @Answers(ownSessions, 'Your sessions.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'listSessions', summary: 'Where you are signed in' })
  async list(@Actor() actor: Person, @Req() { standing }: AuthenticatedRequest) {
    return sessionsTold(await this.sessions.of(actor.id), standing?.session.handle);
  }

  @Delete(':id')
  @Access({ of: 'account' })
  @Answers(ownSessions, 'The sessions that are left.')
  @Refuses(...ITEM_REFUSES, 403)
  @ApiOperation({ operationId: 'endSession', summary: 'End one of your sessions' })
  async end(@Param('id') id: string, @Actor() actor: Person, @Req() request: AuthenticatedRequest) {
    const handle = z.uuid().safeParse(id).success ? id : NO_SUCH;
    if (!(await this.sessions.endOne(actor.id, handle)))
      throw new ProblemError('NOT_FOUND', { id });
    return this.list(actor, request);
  }
}
