import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { councilSessionAnswer, currentAnswer, currentBody } from './council-session.answers';
import { CouncilSessions } from './council-sessions';

/** Of these whoever leads the session says where it is. */
const POINTING = ['programme-office', 'council-member'] as const;

/** The session of a round's council, for whoever sits in it or keeps it. */
@ApiTags('rounds')
@Controller('v1/rounds/:id/session')
export class CouncilSessionController {
  constructor(@Inject(CouncilSessions) private readonly sessions: CouncilSessions) {}

  @Get()
  @Access({ of: 'rounds', tells: 'gates' })
  @Answers(councilSessionAnswer, 'The session, as far as you may know of it.')
  @Refuses(403, ...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readCouncilSession',
    summary: 'Attendance, agenda, counts of sheets, what is yours to score, and what is open',
  })
  read(@Param('id') id: string, @Actor() actor: Person) {
    return this.sessions.read(id, actor);
  }

  @Get('current')
  @Access({ of: 'rounds', tells: 'gates' })
  @Answers(currentAnswer, 'Where the session is.')
  @Refuses(403, ...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readCurrentProduct',
    summary:
      'The product that the session is at, and the revision of its round; short, to be asked often',
  })
  follow(@Param('id') id: string, @Actor() actor: Person) {
    return this.sessions.follow(id, actor);
  }

  @Put('current')
  @Access({ of: 'rounds', tells: 'gates', who: POINTING })
  @Answers(currentAnswer, 'Where the session is now.')
  @Refuses(400, 401, 403, 404, 413, 415, 503)
  @ApiOperation({
    operationId: 'pointAtProduct',
    summary: 'Say which product the session is at; every screen follows, and nothing is decided',
  })
  pointAt(
    @Param('id') id: string,
    @Body({ schema: currentBody }) { product }: z.infer<typeof currentBody>,
    @Actor() actor: Person,
  ) {
    return this.sessions.pointAt(id, product, actor);
  }
}
