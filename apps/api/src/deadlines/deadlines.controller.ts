import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { DeadlinesQueries, deadlineShape } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { deadlinesSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { deadlineAnswer } from '../cases/case.answers';
import { calledPortions, PlaceNames } from '../cases/place-names';
import { deadlinesAnnex } from '../exports/duties.annex';
import { Exports } from '../exports/exports';
import { AsFile, type FileFormat } from '../lists/as-file';
import { flagParameter, listQuery, pageOf, partOf } from '../lists/list';
import { AnswersList, LIST_REFUSES, Refuses } from '../openapi/answers';

const deadlineListQuery = listQuery(
  {
    kind: deadlineShape.shape.kind.optional(),
    state: deadlineShape.shape.state.optional(),
    open: flagParameter,
    stream: z.string().max(200).optional(),
  },
  ['endsAt', 'kind', 'subject', 'state'],
);
const deadlinePage = pageOf('DeadlinePage', deadlineAnswer);

@ApiTags('deadlines')
@Controller('v1/deadlines')
export class DeadlinesController {
  constructor(
    @Inject(DeadlinesQueries) private readonly deadlines: DeadlinesQueries,
    @Inject(Exports) private readonly exports: Exports,
    @Inject(PlaceNames) private readonly places: PlaceNames,
  ) {}

  @Get()
  @Access({ of: 'deadlines' })
  @AnswersList(deadlinePage, 'A page of deadlines.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listDeadlines',
    summary: 'Deadlines in your area: running, past, and why each ends on its day',
  })
  async list(
    @Query({ schema: deadlineListQuery }) query: z.infer<typeof deadlineListQuery>,
    @Actor() actor: Person,
    @AsFile() file?: FileFormat,
  ) {
    const { paging, wanted } = partOf(query);
    if (file)
      return this.exports.file(file, actor, {
        title: 'DANH SÁCH THỜI HẠN',
        annex: deadlinesAnnex,
        rows: calledPortions(
          this.deadlines.each(deadlinesSeenBy(actor), wanted, paging.sort),
          (rows) => this.places.ofHolders(rows),
        ),
      });
    const page = await this.deadlines.list(deadlinesSeenBy(actor), wanted, paging);
    return { ...page, items: await this.places.ofHolders(page.items) };
  }
}
