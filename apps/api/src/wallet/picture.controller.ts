import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import type { Response } from 'express';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { AnswersWith, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { ProductReads } from '../products/product-reads';
import { PictureDesk } from './picture-desk';

/** The picture that the certificate of a product will show, for whoever sees the product. */
@ApiTags('papers')
@Controller('v1/products')
export class PictureController {
  constructor(
    @Inject(ProductReads) private readonly products: ProductReads,
    @Inject(PictureDesk) private readonly desk: PictureDesk,
  ) {}

  @Get(':id/picture')
  @Access({ of: 'products' })
  @AnswersWith('image/jpeg', 'As it will be printed.', { type: 'string', format: 'binary' })
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readProductPicture',
    summary: 'The picture of a product as its certificate shows it',
  })
  async picture(@Param('id') id: string, @Actor() actor: Person, @Res() response: Response) {
    const product = await this.products.visible(id, actor);
    const jpeg = await this.desk.printed(product);
    response
      .set('Cache-Control', 'private, no-cache')
      .set('ETag', `"${product.picture}"`)
      .type('image/jpeg')
      .send(jpeg);
  }
}
