import { Body, Controller, Headers, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SHOPPER } from '@ocop/ground';
import { internally } from '@ocop/platform';
import { MISMATCHES } from '@ocop/recognition';
import { RecognitionsQueries } from '@ocop/records';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { CommandsService } from '../commands/commands.service';
import { isKey } from '../commands/idempotency-key';
import { Answers, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { ProblemError } from '../problems/problem';
import { cleaned } from './cleaned';

const reportBody = named(
  'MismatchReport',
  z.strictObject({
    mismatch: z.enum(MISMATCHES).describe('What is at odds with the certificate.'),
    words: z
      .string()
      .max(1_000)
      .optional()
      .describe('What was seen. Telephone numbers and mail addresses are taken out.'),
    place: z.string().max(200).optional().describe('Where it is sold.'),
  }),
  { mismatch: 'wrong-stars', words: 'Hộp in 4 sao, giấy là 3 sao.', place: 'Chợ Đông Ba' },
);
const reportedAnswer = named('MismatchReported', z.strictObject({ reported: z.literal(true) }), {
  reported: true,
});

/** What shoppers find at odds with a certificate goes to the inspector of the area. */
@ApiTags('verification')
@Controller('v1/public/certificates')
export class ReportsController {
  constructor(
    @Inject(RecognitionsQueries) private readonly register: RecognitionsQueries,
    @Inject(CommandsService) private readonly commands: CommandsService,
  ) {}

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
    @Body({ schema: reportBody }) body: z.infer<typeof reportBody>,
    @Headers('idempotency-key') key: unknown,
  ) {
    const entry = await internally(() => this.register.entry(id));
    if (!entry) throw new ProblemError('NOT_FOUND', { id });
    const ref = { type: 'recognition', id: entry.recognition } as const;
    const { mismatch, ...said } = body;
    const texts = Object.entries(said).map(([name, text]) => [name, cleaned(text)] as const);
    const told = Object.fromEntries(texts.filter(([, text]) => text !== ''));
    const command = { type: 'ReportMismatch', mismatch, ...told };
    await this.commands.send(ref, command, SHOPPER, isKey(key) ? key : randomUUID());
    return { reported: true as const };
  }
}
