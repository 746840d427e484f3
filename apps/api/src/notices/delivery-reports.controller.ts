import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
} from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { internally, type Settings, SETTINGS } from '@ocop/platform';
import { DeliveryReports } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { Answers, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { ProblemError } from '../problems/problem';
import { smsReport, smsReportQuery } from './sms-report';
import { isOfZalo, type ZaloEvent, zaloEvent, zaloReport } from './zalo-report';

const takenAnswer = named(
  'DeliveryReportTaken',
  z.strictObject({
    deliveries: z
      .int()
      .min(0)
      .describe('Of how many deliveries it tells; 0 where it tells of none.'),
  }),
  { deliveries: 1 },
);

/** What providers say later of the messages that they took. A report may come twice, late and in any order. */
@ApiTags('notices')
@Controller('v1/delivery-reports')
export class DeliveryReportsController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(DeliveryReports) private readonly reports: DeliveryReports,
  ) {}

  @Post('zalo')
  @Access(OPEN)
  @HttpCode(200)
  @Answers(takenAnswer, 'It is on record. Events that tell of no delivery are answered alike.')
  @Refuses(400, 403, 404, 413, 415, 503)
  @ApiHeader({
    name: 'X-ZEvent-Signature',
    required: true,
    description: '`mac=` and the SHA-256 of application, body, time and the secret of the account.',
    schema: { type: 'string' },
  })
  @ApiOperation({
    operationId: 'takeZaloReport',
    summary: 'The webhook of Zalo: a message has reached its recipient. Signed by the provider.',
    security: [],
  })
  async zalo(
    @Body({ schema: zaloEvent }) event: ZaloEvent,
    @Headers('x-zevent-signature') signature: string | undefined,
    @Req() { rawBody }: { readonly rawBody?: Buffer },
  ) {
    const { ZALO_APP_ID: appId, ZALO_OA_SECRET: secret } = this.settings;
    if (!appId || !secret) throw new ProblemError('NOT_FOUND', { id: 'zalo' });
    if (!isOfZalo({ appId, secret, event, signature, body: rawBody ?? Buffer.alloc(0) }))
      throw new ProblemError('SIGNATURE_WRONG');
    const report = zaloReport(event);
    return { deliveries: report ? await this.take('zalo', report.id, report) : 0 };
  }

  @Get('sms/:report')
  @Access(OPEN)
  @Answers(takenAnswer, 'It is on record. A message that is still on its way is answered alike.')
  @Refuses(400, 403, 503)
  @ApiOperation({
    operationId: 'takeSmsReport',
    summary:
      'The callback of the provider of short messages, at the address that each message brought; the address is the signature',
    security: [],
  })
  async sms(
    @Param('report') named: string,
    @Query({ schema: smsReportQuery }) query: z.infer<typeof smsReportQuery>,
  ) {
    const [, id = '', token = ''] = /^([0-9a-f]{32})\.([0-9a-f]{16})$/.exec(named) ?? [];
    if (!(await this.reports.isGenuine(id, token))) throw new ProblemError('SIGNATURE_WRONG');
    const report = smsReport(query);
    return { deliveries: report ? await this.take('sms', id, report) : 0 };
  }

  private take(channel: string, id: string, report: Parameters<DeliveryReports['take']>[2]) {
    return internally(() => this.reports.take(channel, id, report));
  }
}
