import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { Access } from '../access/access.decorator';
import { FEEDBACK_READERS } from '../access/score-access';
import { Actor } from '../auth/actor';
import { eventsAnswer } from '../cases/case.answers';
import { countedAnswer } from '../commands/command.answers';
import { commandSchemas, type CommandBody } from '../commands/command.schemas';
import { commandIdOf, CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { requireSet } from '../criteria/set-names';
import { Exports } from '../exports/exports';
import { productsAnnex } from '../exports/products.annex';
import { AsFile, type FileFormat } from '../lists/as-file';
import { type EventPage, eventPageQuery } from '../lists/event-page';
import {
  Answers,
  AnswersList,
  ITEM_REFUSES,
  LIST_REFUSES,
  Refuses,
  TakesCommands,
} from '../openapi/answers';
import { Officers } from '../many/officers';
import { selfScored } from '../sheets/sheet-scores';
import { DossierDesk } from '../wallet/dossier-desk';
import { PictureDesk } from '../wallet/picture-desk';
import { actionsAt, ProductReads } from './product-reads';
import { feedbackAnswer } from './product-feedback';
import { productAnswer, productPage } from './product.answers';
import { productListQuery, type ProductListQuery } from './products.schemas';
import { RoundDefaults } from './round-defaults';

/** Commands after which there is, or is no longer, something that others need. */
const CHOOSES = new Set(['ChangeSet', 'ChoosePicture', 'RemovePicture']);

@ApiTags('products')
@Controller('v1/products')
export class ProductsController {
  constructor(
    @Inject(ProductReads) private readonly products: ProductReads,
    @Inject(CommandsService) private readonly commands: CommandsService,
    @Inject(RoundDefaults) private readonly defaults: RoundDefaults,
    @Inject(Exports) private readonly exports: Exports,
    @Inject(DossierDesk) private readonly desk: DossierDesk,
    @Inject(PictureDesk) private readonly pictures: PictureDesk,
    @Inject(Officers) private readonly officers: Officers,
  ) {}

  @Get()
  @Access({ of: 'products' })
  @AnswersList(productPage, 'A page of products.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listProducts',
    summary: 'Products in your area: where they stand, who holds them, what is next',
  })
  list(
    @Query({ schema: productListQuery }) query: ProductListQuery,
    @Actor() actor: Person,
    @AsFile() file?: FileFormat,
  ) {
    if (!file) return this.products.list(query, actor);
    return this.exports.file(file, actor, {
      title: 'DANH SÁCH SẢN PHẨM OCOP',
      annex: productsAnnex,
      rows: this.products.each(query, actor),
    });
  }

  @Get(':id')
  @Access({ of: 'products' })
  @Answers(productAnswer, 'The product.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readProduct',
    summary: 'One product’s cycle with its deadlines and your next actions',
  })
  one(@Param('id') id: string, @Actor() actor: Person) {
    return this.products.whole(id, actor);
  }

  @Get(':id/events')
  @Access({ of: 'products' })
  @Answers(eventsAnswer, 'A page of its events.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'listProductEvents',
    summary: 'Everything that happened to the product, as the log has it',
  })
  history(
    @Param('id') id: string,
    @Query({ schema: eventPageQuery }) page: EventPage,
    @Actor() actor: Person,
  ) {
    return this.products.story(id, actor, page);
  }

  @Get(':id/feedback')
  @Access({ of: 'products', who: FEEDBACK_READERS, tells: 'feedback' })
  @Answers(feedbackAnswer, 'What the council found at each criterion.')
  @Refuses(403, ...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readProductFeedback',
    summary: 'What the council found at each criterion, once its result is decided on',
  })
  feedback(@Param('id') id: string, @Actor() actor: Person) {
    return this.products.feedback(id, actor);
  }

  @Post(':id/commands')
  @Access({ of: 'products', gives: 'product-cycle' })
  @HttpCode(200)
  @Answers(countedAnswer, 'The command counted: it is in the event log.')
  @TakesCommands()
  @ApiOperation({
    operationId: 'commandProduct',
    summary: 'Give the product’s cycle a command',
  })
  async command(
    @Param('id') id: string,
    @Body({ schema: commandSchemas['product-cycle'] }) body: CommandBody,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const product = await this.products.visible(id, actor);
    if (body.type === 'ChangeSet')
      requireSet(body['set'] as string, product.regulation, product.name);
    const filled = await this.defaults.fill(body, product, commandIdOf(actor, key));
    const listed = await this.desk.withList(product, selfScored(product.criteriaSet, filled));
    const mayDo = actionsAt(product.stage, product, actor).map(({ command }) => command);
    const complete = await this.pictures.withPicture(product, listed, mayDo);
    const ref = { type: 'product-cycle', id } as const;
    const known = await this.officers.found(ref, complete);
    const answer = await this.commands.send(ref, known, actor, key);
    // What was chosen just now stands in the row; after anything else that may be out of the asker's sight.
    const row = CHOOSES.has(body.type) ? await this.products.visible(id, actor) : product;
    return { ...answer, nextActions: actionsAt(answer.stage, row, actor) };
  }
}
