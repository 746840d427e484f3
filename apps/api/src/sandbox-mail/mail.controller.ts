import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { ProblemError } from '../problems/problem';
import { askingFor, languageOf, otherThan, sayIn } from '../public/language';
import { publicPage } from '../public/layout';
import { PUBLIC_CSP } from '../public/style';
import type { Html } from '../web/html';
import { KeptMails } from './kept-mail';
import { MAILBOX, mailboxAddress, mailboxPage, mailPage } from './mail.page';

/** The mailbox of a sandbox, for whoever tries it: one may be anybody there. Elsewhere these addresses are not there. */
@ApiExcludeController()
@Controller(MAILBOX.slice(1))
export class MailController {
  constructor(@Inject(KeptMails) private readonly kept: KeptMails) {}

  @Get()
  @Access(OPEN)
  async list(@Req() request: Request, @Res() response: Response) {
    this.requireSandbox();
    const { toi, trang } = request.query;
    const page = typeof trang === 'string' && /^[1-9]\d{0,5}$/.test(trang) ? Number(trang) : 1;
    const to = typeof toi === 'string' && toi.trim() !== '' ? toi.slice(0, 120) : undefined;
    const asked = { page, ...(to === undefined ? {} : { to }) };
    const language = languageOf(request);
    const title = sayIn(language)('Hộp thư của bản chạy thử', 'Mailbox of this sandbox');
    const content = mailboxPage(await this.kept.page(page, to), asked, language);
    this.send(request, response, { title, at: mailboxAddress(asked), content });
  }

  @Get(':id')
  @Access(OPEN)
  async one(@Param('id') id: string, @Req() request: Request, @Res() response: Response) {
    this.requireSandbox();
    const mail = await this.kept.one(id);
    if (!mail) throw new ProblemError('NOT_FOUND', { id });
    const content = mailPage(mail, languageOf(request));
    this.send(request, response, { title: mail.subject, at: `${MAILBOX}/${id}`, content });
  }

  private requireSandbox(): void {
    if (!this.kept.shown) throw new ProblemError('NOT_FOUND');
  }

  private send(
    request: Request,
    response: Response,
    { title, at, content }: { title: string; at: string; content: Html },
  ): void {
    const language = languageOf(request);
    const inOther = askingFor(otherThan(language), at);
    response
      .set('Content-Security-Policy', PUBLIC_CSP)
      .set('Cache-Control', 'no-store')
      .vary('Accept-Language')
      .type('text/html; charset=utf-8')
      .send(publicPage({ title, language, inOther, one: true, sandbox: true }, content));
  }
}
