import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { ProblemError } from '../problems/problem';
import { plainPage } from '../web/plain-page';
import { PublicRegister } from './public-register';
import { unknownCertificatePage, verifiedPage } from './verify.page';

const HTML = 'text/html; charset=utf-8';

/** What the address printed on a certificate shows, to anybody. */
@ApiExcludeController()
@Controller('xac-minh')
export class VerifyPageController {
  constructor(@Inject(PublicRegister) private readonly register: PublicRegister) {}

  @Get(':id')
  @Access(OPEN)
  async verify(@Param('id') id: string, @Res() response: Response) {
    try {
      const entry = await this.register.verify(id);
      response.type(HTML).send(plainPage(`Xác minh ${entry.number}`, verifiedPage(entry)));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const page = plainPage('Không có trong sổ', unknownCertificatePage());
      response.status(404).type(HTML).send(page);
    }
  }
}
