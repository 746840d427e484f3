import { Body, Controller, Headers, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { isKey } from '../commands/idempotency-key';
import { Answers, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { type MismatchReport, MismatchReports, reportBody } from './mismatch-reports';

const reportedAnswer = named('MismatchReported', z.strictObject({ reported: z.literal(true) }), {
  reported: true,
});

/** What shoppers find at odds with a certificate goes to the inspector of the area. */
@ApiTags('verification')
@Controller('v1/public/certificates')
export class ReportsController {
  constructor(@Inject(MismatchReports) private readonly reports: MismatchReports) {}

  @Post(':id/reports')
  @Access(OPEN)
  @HttpCode(200)
  @Answers(reportedAnswer, 'It is on record, and the inspector of the area has a task.')
  @Refuses(400, 404, 409, 422, 503)
  @ApiOperation({
    operationId: 'reportMismatch',
    summary: 'Report that what is sold is not what the certificate says. Open to everybody.',
    security: [],
  })
  async report(
    @Param('id') id: string,
    @Body({ schema: reportBody }) body: MismatchReport,
    @Headers('idempotency-key') key: unknown,
  ) {
    await this.reports.report(id, body, isKey(key) ? key : randomUUID());
    return { reported: true as const };
  }
}
