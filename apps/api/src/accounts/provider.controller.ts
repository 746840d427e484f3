import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IdentityProvider, SignIn } from '@ocop/accounts';
import type { CookieOptions, Request, Response } from 'express';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { ProblemError } from '../problems/problem';
import { SessionDesk } from './session-desk';

const COOKIE = 'ocop-provider';
const PATH = '/v1/session/provider';

/** Where browsers go to sign in with the provider, and where it sends them back to: pages, not part of the API. */
@ApiExcludeController()
@Controller('v1/session/provider')
export class ProviderController {
  constructor(
    @Inject(IdentityProvider) private readonly provider: IdentityProvider | undefined,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(SessionDesk) private readonly desk: SessionDesk,
  ) {}

  @Get()
  @Access(OPEN)
  async begin(@Res() response: Response): Promise<void> {
    const { address, name } = await this.known().begin();
    response.cookie(COOKIE, name, { ...this.cookie(), maxAge: 600_000 }).redirect(address);
  }

  @Get('callback')
  @Access(OPEN)
  async finish(@Req() request: Request, @Res() response: Response): Promise<void> {
    const name = new RegExp(`(?:^|; *)${COOKIE}=([\\w-]{43})`).exec(request.headers.cookie ?? '');
    response.clearCookie(COOKIE, this.cookie());
    const query = /\?.*$/s.exec(request.url)?.[0] ?? '';
    const { person, strongly } = await this.known().finish(name?.[1] ?? '', query);
    const coming = await this.desk.coming(request);
    await this.desk.enter(response, () =>
      this.signIn.letIn(person, 'provider', coming, strongly ? { whole: true } : {}),
    );
    response.redirect('/');
  }

  private known(): IdentityProvider {
    if (!this.provider) throw new ProblemError('NOT_FOUND');
    return this.provider;
  }

  private cookie(): CookieOptions {
    const secure = this.desk.settings.PUBLIC_URL.startsWith('https:');
    return { httpOnly: true, sameSite: 'lax', secure, path: PATH };
  }
}
