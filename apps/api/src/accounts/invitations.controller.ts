import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { AccountRefusal, Invitations, SignIn, Throttle } from '@ocop/accounts';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { Answers, Refuses } from '../openapi/answers';
import { acceptance, invitationTold, linkToken } from './invitations.shapes';
import { sessionAnswer } from './session.answers';
import { SessionDesk } from './session-desk';

/** For whoever follows a link that works once. */
@ApiTags('session')
@ApiSecurity({})
@Controller('v1/invitations')
export class InvitationsController {
  constructor(
    @Inject(Invitations) private readonly invitations: Invitations,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Throttle) private readonly throttle: Throttle,
    @Inject(SessionDesk) private readonly desk: SessionDesk,
  ) {}

  @Post('look')
  @HttpCode(200)
  @Access(OPEN)
  @Answers(invitationTold, 'What the link is for.')
  @Refuses(400, 403, 404, 413, 415, 429, 503)
  @ApiOperation({ operationId: 'lookAtInvitation', summary: 'What a link is for' })
  async look(
    @Body({ schema: linkToken }) { token }: z.infer<typeof linkToken>,
    @Req() { ip }: Request,
  ) {
    await this.requirePatience(ip);
    const { invitation, person } = await this.invitations.look(token);
    const { purpose, expiresAt } = invitation;
    const [name, login] = [person?.name ?? null, person?.login ?? null];
    return { purpose, name, login, expiresAt: expiresAt.toISOString() };
  }

  @Post('accept')
  @HttpCode(200)
  @Access(OPEN)
  @Answers(sessionAnswer, 'The password is set; a session has begun.')
  @Refuses(400, 403, 404, 409, 413, 415, 422, 429, 503)
  @ApiOperation({
    operationId: 'acceptInvitation',
    summary: 'Set the password, once; the first administrator their name and login, too',
  })
  async accept(
    @Body({ schema: acceptance }) wish: z.infer<typeof acceptance>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    await this.requirePatience(request.ip);
    const coming = await this.desk.coming(request);
    return this.desk.enter(response, async () => {
      const person = await this.invitations.accept(wish, coming.address);
      return this.signIn.letIn(person, 'password', coming);
    });
  }

  private async requirePatience(address = ''): Promise<void> {
    const seconds = await this.throttle.take([{ of: 'address', value: address }]);
    if (seconds !== undefined) throw new AccountRefusal('TOO_MANY_TRIES', { seconds });
  }
}
