import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Post,
  Put,
  Req,
  Res,
} from '@nestjs/common';
import { ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { Sessions, SignIn } from '@ocop/accounts';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import {
  type AuthenticatedRequest,
  type NamedStanding,
  OpenToHalfSignedIn,
  OwnStanding,
} from '../auth/actor';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { forgetSession } from '../auth/cookie';
import { Answers, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { credentials, postChoice, secondFactor, sessionAnswer } from './session.answers';
import { SessionDesk } from './session-desk';

const AT_THE_DOOR = [400, 401, 403, 413, 415, 429, 503] as const;

/** Signing in and out with a browser. */
@ApiTags('session')
@Controller('v1/session')
export class SessionController {
  constructor(
    @Inject(SessionDesk) private readonly desk: SessionDesk,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Get()
  @Access(OPEN)
  @ApiSecurity({})
  @Answers(sessionAnswer, 'Who is signed in; nobody, when nobody is.')
  @Refuses(400, 503)
  @ApiOperation({ operationId: 'readSession', summary: 'Who is signed in with this browser' })
  read(@Req() { standing }: AuthenticatedRequest) {
    return standing ? this.desk.told(standing, standing.name) : this.desk.nobody;
  }

  @Post()
  @HttpCode(200)
  @Access(OPEN)
  @ApiSecurity({})
  @Answers(sessionAnswer, 'Signed in, or with something still to prove.')
  @Refuses(...AT_THE_DOOR)
  @ApiOperation({ operationId: 'signIn', summary: 'Sign in with name and password' })
  async enter(
    @Body({ schema: credentials }) body: z.infer<typeof credentials>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const coming = await this.desk.coming(request);
    return this.desk.enter(response, () => this.signIn.withPassword(body, coming));
  }

  @Post('second-factor')
  @HttpCode(200)
  @Access({ of: 'account' })
  @OpenToHalfSignedIn()
  @Answers(sessionAnswer, 'Signed in.')
  @Refuses(...AT_THE_DOOR)
  @ApiOperation({
    operationId: 'proveSecondFactor',
    summary: 'The code that the authenticator application shows; each counts once',
  })
  async prove(
    @Body({ schema: secondFactor }) { code }: z.infer<typeof secondFactor>,
    @OwnStanding() standing: NamedStanding,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const coming = await this.desk.coming(request);
    return this.desk.enter(response, () =>
      this.signIn.withCode(standing.name, code, standing, coming),
    );
  }

  @Put('post')
  @Access({ of: 'account' })
  @Answers(sessionAnswer, 'Acting in the other post.')
  @Refuses(400, 401, 403, 404, 413, 415, 503)
  @ApiOperation({ operationId: 'chooseSessionPost', summary: 'Act in another of your posts' })
  async choose(
    @Body({ schema: postChoice }) { post }: z.infer<typeof postChoice>,
    @OwnStanding() { name, posts }: NamedStanding,
  ) {
    if (!posts.some(({ id }) => id === post)) throw new ProblemError('NOT_FOUND', { post });
    await this.sessions.actIn(name, post);
    return this.desk.named(name);
  }

  @Delete()
  @Access({ of: 'account' })
  @OpenToHalfSignedIn()
  @Answers(sessionAnswer, 'Nobody is signed in any more.')
  @Refuses(400, 401, 403, 503)
  @ApiOperation({ operationId: 'signOut', summary: 'End this session' })
  async leave(
    @OwnStanding() { name }: NamedStanding,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.sessions.end(name);
    forgetSession(response, this.desk.settings);
    return this.desk.nobody;
  }
}
