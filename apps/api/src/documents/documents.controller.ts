import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { POOL } from '@ocop/platform';
import type { Actor as Person } from '@ocop/regulations';
import type { Response } from 'express';
import type { Pool } from 'pg';
import { Actor } from '../auth/actor';
import { readOne } from '../lists/list';
import { concernsArea, is, visibleProducts } from '../lists/visible';
import { ProblemError } from '../problems/problem';

@ApiTags('documents')
@Controller('v1')
export class DocumentsController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  @Get('certificates/:id/pdf')
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'The certificate as it was set' })
  async certificate(@Param('id') id: string, @Actor() actor: Person, @Res() response: Response) {
    const row = await readOne(this.pool, 'certificate_register', [
      visibleProducts(actor),
      is('id', id),
    ]);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    await this.send(`certificate/${id}`, `giay-chung-nhan-${id}.pdf`, response);
  }

  @Get('rounds/:id/letter')
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'The letter with which the round’s dossiers went to the next tier' })
  async letter(@Param('id') id: string, @Actor() actor: Person, @Res() response: Response) {
    const row = await readOne(this.pool, 'round_board', [concernsArea(actor), is('id', id)]);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    await this.send(`letter/${id}`, `cong-van-${id}.pdf`, response);
  }

  private async send(document: string, name: string, response: Response): Promise<void> {
    const { rows } = await this.pool.query<{ bytes: Buffer; sha256: string }>(
      'select bytes, sha256 from documents where id = $1',
      [document],
    );
    const [found] = rows;
    if (!found) throw new ProblemError('NOT_FOUND', { document });
    response
      .type('application/pdf')
      .setHeader('Content-Disposition', `inline; filename="${name}"`)
      .setHeader('ETag', `"${found.sha256}"`)
      .send(found.bytes);
  }
}
