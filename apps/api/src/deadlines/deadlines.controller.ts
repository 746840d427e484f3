import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { POOL } from '@ocop/platform';
import type { Actor as Person } from '@ocop/regulations';
import type { Pool } from 'pg';
import { z } from 'zod';
import { Actor } from '../auth/actor';
import { flagParameter, listQuery, readPage } from '../lists/list';
import { equals, insideArea, is } from '../lists/visible';

const deadlineListQuery = listQuery(
  {
    kind: z.string().max(40).optional(),
    state: z.enum(['running', 'paused', 'met', 'missed', 'passed', 'cancelled']).optional(),
    open: flagParameter,
    stream: z.string().max(200).optional(),
  },
  ['ends_at', 'kind', 'subject', 'state'],
);

@ApiTags('deadlines')
@Controller('v1/deadlines')
export class DeadlinesController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  @Get()
  @ApiOperation({ summary: 'Deadlines in your area: running, past, and why each ends on its day' })
  list(
    @Query({ schema: deadlineListQuery }) query: z.infer<typeof deadlineListQuery>,
    @Actor() actor: Person,
  ) {
    const own = actor.role === 'producer' ? is('holder_area', actor.area) : insideArea(actor);
    const { kind, state, open, stream } = query;
    const filters = Object.entries({ kind, state, open, stream });
    return readPage(this.pool, {
      table: 'deadlines',
      key: 'stream, id',
      conditions: [own, ...filters.map(([column, value]) => equals(column, value))],
      query,
    });
  }
}
