import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { workQueueShape, WorkQueries } from '@ocop/records';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { workAnnex } from '../exports/duties.annex';
import { Exports } from '../exports/exports';
import { AsFile, type FileFormat } from '../lists/as-file';
import { flagParameter, listQuery, pageOf, partOf } from '../lists/list';
import { AnswersList, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';

const workListQuery = listQuery({ late: flagParameter }, ['dueOn', 'subject']);
const workPage = pageOf(
  'WorkPage',
  named('Task', workQueueShape, {
    stream: 'product-cycle/huong-tra-2024-bun-van-cu',
    task: 'commune-check',
    role: 'commune-officer',
    area: 'hue/huong-tra/huong-toan',
    subject: 'Bún Vân Cù',
    stage: 'commune-check',
    dueOn: '2024-05-24',
    late: false,
    officer: null,
    officerName: null,
  }),
);

@ApiTags('work')
@Controller('v1/work')
export class WorkController {
  constructor(
    @Inject(WorkQueries) private readonly work: WorkQueries,
    @Inject(Exports) private readonly exports: Exports,
  ) {}

  @Get()
  @Access({ of: 'tasks' })
  @AnswersList(workPage, 'A page of tasks.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listWork',
    summary: 'What waits for you today, most urgent first',
  })
  list(
    @Query({ schema: workListQuery }) query: z.infer<typeof workListQuery>,
    @Actor() actor: Person,
    @AsFile() file?: FileFormat,
  ) {
    const { paging, wanted } = partOf(query);
    if (file)
      return this.exports.file(file, actor, {
        title: 'DANH SÁCH VIỆC CẦN LÀM',
        annex: workAnnex,
        rows: this.work.each(actor, wanted, paging.sort),
      });
    return this.work.of(actor, wanted, paging);
  }
}
