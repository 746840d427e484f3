import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { SUPPORT_STANDINGS } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Exports } from '../exports/exports';
import { supportAnnex } from '../exports/support.annex';
import { AsFile, type FileFormat } from '../lists/as-file';
import { listQuery, partOf } from '../lists/list';
import { Answers, AnswersList, LIST_REFUSES, Refuses } from '../openapi/answers';
import { supportPage, supportSums } from './support.answers';
import { SupportDesk } from './support-desk';

const plan = z.string().max(120).optional().describe('Id of the plan that gives it.');
const supportQuery = listQuery(
  {
    plan,
    standing: z.enum(SUPPORT_STANDINGS).optional(),
    stars: z.coerce.number().int().min(1).max(5).optional(),
  },
  ['claimedOn', 'dueOn', 'product', 'owner', 'claimUntil', 'standing'],
);
/** Those who see more than their own. */
const READERS = [
  ...(['commune-officer', 'programme-office', 'authority'] as const),
  ...(['inspector', 'auditor'] as const),
];
const sumsQuery = z.strictObject({ plan });

/** Money that recognitions entitle to. */
@ApiTags('support')
@Controller('v1/support')
export class SupportController {
  constructor(
    @Inject(SupportDesk) private readonly desk: SupportDesk,
    @Inject(Exports) private readonly exports: Exports,
  ) {}

  @Get()
  @Access({ of: 'support' })
  @AnswersList(supportPage, 'A page of products with support money, and where each stands.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listSupport',
    summary: 'Support money product by product: entitled, claimed, papers missing, granted, paid',
  })
  async list(
    @Query({ schema: supportQuery }) query: z.infer<typeof supportQuery>,
    @Actor() actor: Person,
    @AsFile() file?: FileFormat,
  ) {
    const { paging, wanted } = partOf(query);
    if (file)
      return this.exports.file(file, actor, {
        title: 'DANH SÁCH SẢN PHẨM OCOP ĐƯỢC HỖ TRỢ',
        annex: supportAnnex,
        rows: this.desk.each(actor, wanted, paging.sort),
      });
    return this.desk.list(actor, wanted, paging);
  }

  @Get('sums')
  @Access({ of: 'support', who: READERS })
  @Answers(supportSums, 'By plan, the latest first.')
  @Refuses(403, ...LIST_REFUSES)
  @ApiOperation({
    operationId: 'readSupportSums',
    summary: 'Support money added up for each plan, with the rest of its budget',
  })
  sums(
    @Query({ schema: sumsQuery }) { plan: wanted }: z.infer<typeof sumsQuery>,
    @Actor() actor: Person,
  ) {
    return this.desk.sums(actor, wanted);
  }
}
