import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { POOL } from '@ocop/platform';
import type { Actor as Person } from '@ocop/regulations';
import type { Pool } from 'pg';
import { z } from 'zod';
import { noticesFor } from '../access/notices-for';
import { Actor } from '../auth/actor';
import { listQuery, readPage } from '../lists/list';
import { equals } from '../lists/visible';
import { delivered, WITH_DELIVERIES } from './deliveries';

const noticeListQuery = listQuery(
  {
    template: z.string().max(60).optional(),
    state: z.enum(['intended', 'deferred', 'sent', 'failed', 'no-address']).optional(),
    stream: z.string().max(200).optional(),
    /** `mine`: to your own post; `area`: all in your area, for offices, authorities and inspectors. */
    scope: z.enum(['mine', 'area']).default('mine'),
  },
  ['ordered_at', 'template'],
);

@ApiTags('notices')
@Controller('v1/notices')
export class NoticesController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  @Get()
  @ApiOperation({
    summary:
      'Messages, each with what became of it for every person: address, state, the server’s words',
  })
  list(
    @Query({ schema: noticeListQuery }) query: z.infer<typeof noticeListQuery>,
    @Actor() actor: Person,
  ) {
    const { template, state, stream, scope } = query;
    return readPage(this.pool, {
      table: 'notices',
      columns: WITH_DELIVERIES,
      key: 'key, role, area',
      conditions: [
        ...noticesFor(actor, scope),
        equals('template', template),
        delivered(state),
        equals('stream', stream),
      ],
      query,
    });
  }
}
