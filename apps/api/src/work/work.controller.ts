import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { POOL } from '@ocop/platform';
import type { Actor as Person } from '@ocop/regulations';
import type { Pool } from 'pg';
import type { z } from 'zod';
import { Actor } from '../auth/actor';
import { flagParameter, listQuery, readPage } from '../lists/list';
import { equals } from '../lists/visible';

const workListQuery = listQuery({ late: flagParameter }, ['due_on', 'subject']);

@ApiTags('work')
@Controller('v1/work')
export class WorkController {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  @Get()
  @ApiOperation({ summary: 'What waits for you today, most urgent first' })
  list(
    @Query({ schema: workListQuery }) query: z.infer<typeof workListQuery>,
    @Actor() actor: Person,
  ) {
    return readPage(this.pool, {
      table: 'work_queue',
      key: 'stream, task',
      conditions: [
        equals('role', actor.role),
        equals('area', actor.area),
        equals('late', query.late),
      ],
      query,
    });
  }
}
