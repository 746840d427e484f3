import { Controller, Get, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Changer as Who } from '@ocop/accounts';
import { Access } from '../access/access.decorator';
import { Changer } from '../accounts/changer';
import { AnswersWith, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { Packs } from './packs';

const ZIP = 'application/zip';

@ApiTags('log')
@Controller('v1/products')
export class PackController {
  constructor(@Inject(Packs) private readonly packs: Packs) {}

  @Get(':id/pack')
  @Access({ of: 'log' })
  @AnswersWith(ZIP, 'The pack.', { type: 'string', format: 'binary' })
  @Refuses(...ITEM_REFUSES, 422)
  @ApiOperation({
    operationId: 'readProductPack',
    summary: 'One dossier as a sealed ZIP that can be checked without this system',
  })
  async pack(@Param('id') id: string, @Changer() changer: Who) {
    const bytes = await this.packs.of(id, changer);
    const disposition = `attachment; filename="ho-so-${encodeURIComponent(id)}.zip"`;
    return new StreamableFile(bytes, { type: ZIP, disposition });
  }
}
