import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiSecurity, ApiTags } from '@nestjs/swagger';
import { AccountsDatabase, isValidOn, people, posts, SignIn } from '@ocop/accounts';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { Answers, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { isSandbox } from './sandbox';
import { sandboxChoice, sandboxPeople, sessionAnswer } from './session.answers';
import { SessionDesk } from './session-desk';

/** On a sandbox one can be anybody with one click; elsewhere these addresses are not there. */
@ApiTags('session')
@ApiSecurity({})
@Controller('v1/session/sandbox')
export class SandboxController {
  constructor(
    @Inject(AccountsDatabase) private readonly accounts: AccountsDatabase,
    @Inject(SessionDesk) private readonly desk: SessionDesk,
    @Inject(SignIn) private readonly signIn: SignIn,
  ) {}

  @Get()
  @Access(OPEN)
  @Answers(sandboxPeople, 'Everybody one can be.')
  @Refuses(400, 404, 503)
  @ApiOperation({ operationId: 'listSandboxPeople', summary: 'Sandbox: whom one can be' })
  async list(@Req() request: Request) {
    this.requireSandbox();
    const { day } = await this.desk.coming(request);
    const known = await this.accounts.manager.find(people, {
      where: { active: true, kind: 'person' },
      order: { id: 'ASC' },
    });
    const held = await this.accounts.manager.find(posts, { order: { id: 'ASC' } });
    const valid = await this.desk.withNames(held.filter((post) => isValidOn(post, day)));
    const ownerOf = new Map(held.map(({ id, person }) => [id, person]));
    const items = known.map(({ id, name }) => ({
      ...{ id, name },
      posts: valid.filter((post) => ownerOf.get(post.id) === id),
    }));
    return { items: items.filter(({ posts }) => posts.length > 0) };
  }

  @Post()
  @Access(OPEN)
  @HttpCode(200)
  @Answers(sessionAnswer, 'Signed in as this person.')
  @Refuses(400, 403, 404, 413, 415, 503)
  @ApiOperation({ operationId: 'beSomebody', summary: 'Sandbox: be this person' })
  async be(
    @Body({ schema: sandboxChoice }) { person, post }: z.infer<typeof sandboxChoice>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    this.requireSandbox();
    const who = await this.accounts.manager.findOneBy(people, { id: person, active: true });
    if (!who) throw new ProblemError('NOT_FOUND', { person });
    const coming = await this.desk.coming(request);
    const whole = { whole: true, post };
    return this.desk.enter(response, () => this.signIn.letIn(who, 'sandbox', coming, whole));
  }

  private requireSandbox(): void {
    if (!isSandbox(this.desk.settings)) throw new ProblemError('NOT_FOUND');
  }
}
