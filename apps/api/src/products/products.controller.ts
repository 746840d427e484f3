import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/regulations';
import { Actor } from '../auth/actor';
import { commandSchemas, type CommandBody } from '../commands/command.schemas';
import { commandIdOf, CommandsService } from '../commands/commands.service';
import { IdempotencyKey } from '../commands/idempotency-key';
import { type EventPage, eventPageQuery } from '../lists/event-page';
import { CommandHeaders } from '../openapi';
import { ProductsQueries } from './products.queries';
import { productListQuery, type ProductListQuery } from './products.schemas';
import { RoundDefaults } from './round-defaults';

@ApiTags('products')
@Controller('v1/products')
export class ProductsController {
  constructor(
    @Inject(ProductsQueries) private readonly products: ProductsQueries,
    @Inject(CommandsService) private readonly commands: CommandsService,
    @Inject(RoundDefaults) private readonly defaults: RoundDefaults,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Products in your area: where they stand, who holds them, what is next',
  })
  list(@Query({ schema: productListQuery }) query: ProductListQuery, @Actor() actor: Person) {
    return this.products.list(query, actor);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One product’s cycle with its deadlines and your next actions' })
  one(@Param('id') id: string, @Actor() actor: Person) {
    return this.products.whole(id, actor);
  }

  @Get(':id/events')
  @ApiOperation({ summary: 'Everything that happened to the product, as the log has it' })
  history(
    @Param('id') id: string,
    @Query({ schema: eventPageQuery }) page: EventPage,
    @Actor() actor: Person,
  ) {
    return this.products.story(id, actor, page);
  }

  @Post(':id/commands')
  @HttpCode(200)
  @CommandHeaders()
  @ApiOperation({ summary: 'Give the product’s cycle a command' })
  async command(
    @Param('id') id: string,
    @Body({ schema: commandSchemas['product-cycle'] }) body: CommandBody,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    const product = await this.products.one(id, actor);
    const complete = await this.defaults.fill(body, product, commandIdOf(actor, key));
    const answer = await this.commands.send({ type: 'product-cycle', id }, complete, actor, key);
    const { nextActions } = await this.products.whole(id, actor);
    return { ...answer, nextActions };
  }
}
