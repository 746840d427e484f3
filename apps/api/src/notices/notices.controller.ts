import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { noticeDeliveryShape, noticeShape, NoticesQueries } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { noticesFor } from '../access/notices-for';
import { Actor } from '../auth/actor';
import { calledPortions, PlaceNames } from '../cases/place-names';
import { noticesAnnex } from '../exports/duties.annex';
import { Exports } from '../exports/exports';
import { AsFile, type FileFormat } from '../lists/as-file';
import { listQuery, pageOf, partOf } from '../lists/list';
import { AnswersList, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { shownTo } from './delivery-shown';

const noticeListQuery = listQuery(
  {
    template: z.string().max(60).optional(),
    state: noticeDeliveryShape.shape.state.optional(),
    stream: z.string().max(200).optional(),
    scope: z
      .enum(['mine', 'area'])
      .default('mine')
      .describe(
        'To your own post; or to all in your area, for offices, authorities, inspectors and auditors.',
      ),
  },
  ['orderedAt', 'template'],
);
const noticePage = pageOf(
  'NoticePage',
  named('Notice', noticeShape.extend({ areaName: z.string() }), {
    key: 'product-cycle/huong-tra-2024-bun-van-cu:12',
    role: 'producer',
    area: 'hue/chu-the/tht-bun-van-cu',
    areaName: 'Tổ hợp tác bún Vân Cù',
    stream: 'product-cycle/huong-tra-2024-bun-van-cu',
    template: 'dossier-returned',
    subject: 'Hồ sơ Bún Vân Cù cần bổ sung',
    body: 'Xã đề nghị bổ sung phiếu kiểm nghiệm trước ngày 24/05/2024.',
    orderedAt: '2024-05-14T02:00:00.000Z',
    deliveries: [
      {
        person: 'tht-bun-van-cu',
        channel: 'e-mail',
        address: 'bun-van-cu@ocop.example',
        state: 'sent',
        attempts: 1,
        words: '250 OK',
        messageId: '<0a1b2c@ocop.example>',
        nextTry: null,
        settledAt: '2024-05-14T02:00:03.120Z',
        report: null,
      },
    ],
  }),
);

@ApiTags('notices')
@Controller('v1/notices')
export class NoticesController {
  constructor(
    @Inject(NoticesQueries) private readonly notices: NoticesQueries,
    @Inject(Exports) private readonly exports: Exports,
    @Inject(PlaceNames) private readonly places: PlaceNames,
  ) {}

  @Get()
  @Access({ of: 'notices' })
  @AnswersList(noticePage, 'A page of notices.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listNotices',
    summary:
      'Notices, each with what became of it for every person: address (of others masked), state, the server’s words',
  })
  async list(
    @Query({ schema: noticeListQuery }) query: z.infer<typeof noticeListQuery>,
    @Actor() actor: Person,
    @AsFile() file?: FileFormat,
  ) {
    const { scope, ...rest } = query;
    const { paging, wanted } = partOf(rest);
    if (file)
      return this.exports.file(file, actor, {
        title: 'DANH SÁCH THÔNG BÁO',
        annex: noticesAnnex,
        rows: calledPortions(
          this.notices.each(noticesFor(actor, scope), wanted, paging.sort),
          (rows) => this.places.ofPlaces(rows),
        ),
      });
    const page = await this.notices.list(noticesFor(actor, scope), wanted, paging);
    const shown = page.items.map(shownTo(actor));
    return { ...page, items: await this.places.ofPlaces(shown) };
  }
}
