import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Changer as Who, ViewDesk } from '@ocop/accounts';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Answers, ITEM_REFUSES, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { Changer } from './changer';

const CHANGES = [...ITEM_REFUSES, 409, 413, 415, 422] as const;

const name = z.string().trim().min(1).max(60);
const query = z.string().max(1_000).describe('What follows the `?` of the list’s address.');
const list = z
  .string()
  .max(100)
  .regex(/^\/[a-z0-9/-]*$/)
  .describe('Where the console shows the list: `/san-pham`.');

const viewsTold = named(
  'SavedViews',
  z.strictObject({
    items: z.array(
      named(
        'SavedView',
        z.strictObject({
          ...{ id: z.uuid(), list, name, query },
          starts: z.boolean().describe('The list opens with it.'),
        }),
      ),
    ),
  }),
  {
    items: [
      {
        id: '7f1c2a9e-6a51-4d0b-9a53-7f4d2c1b0e11',
        list: '/san-pham',
        name: 'Xã Hương Toàn, trễ hạn',
        query: 'commune=hue%2Fhuong-tra%2Fhuong-toan&late=true',
        starts: true,
      },
    ],
  },
);
const viewWish = named('SavedViewWish', z.strictObject({ list, name, query }));
const viewChange = named(
  'SavedViewChange',
  z.strictObject({
    name: name.optional(),
    query: query.optional(),
    starts: z.boolean().optional(),
  }),
);

/** How one likes to look at lists, on whatever device. */
@ApiTags('account')
@Controller('v1/me/views')
export class OwnViewsController {
  constructor(@Inject(ViewDesk) private readonly views: ViewDesk) {}

  @Get()
  @Access({ of: 'account' })
  @Answers(viewsTold, 'Your views.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'listViews', summary: 'Your saved views of lists' })
  async list(@Changer() { by }: Who) {
    const views = await this.views.of(by.id);
    return {
      items: views.map((view) => ({
        ...{ id: view.id, list: view.list, name: view.name },
        ...{ query: view.query, starts: view.starts },
      })),
    };
  }

  @Post()
  @HttpCode(200)
  @Access({ of: 'account' })
  @Answers(viewsTold, 'Your views; one of the same name was replaced.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'keepView', summary: 'Keep a view of a list under a name' })
  async keep(@Body({ schema: viewWish }) wish: z.infer<typeof viewWish>, @Changer() who: Who) {
    await this.views.keep(who.by.id, wish);
    return this.list(who);
  }

  @Put(':id')
  @Access({ of: 'account' })
  @Answers(viewsTold, 'Your views.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'changeView',
    summary: 'Rename a view, renew it, or let its list open with it',
  })
  async change(
    @Param('id') id: string,
    @Body({ schema: viewChange }) wish: z.infer<typeof viewChange>,
    @Changer() who: Who,
  ) {
    await this.views.change(who.by.id, id, wish);
    return this.list(who);
  }

  @Delete(':id')
  @Access({ of: 'account' })
  @Answers(viewsTold, 'Your views; this one is gone.')
  @Refuses(...CHANGES)
  @ApiOperation({ operationId: 'dropView', summary: 'Remove one of your views' })
  async drop(@Param('id') id: string, @Changer() who: Who) {
    await this.views.drop(who.by.id, id);
    return this.list(who);
  }
}
