import { Inject, Injectable } from '@nestjs/common';
import { SHOPPER } from '@ocop/ground';
import { internally } from '@ocop/platform';
import { MISMATCHES } from '@ocop/recognition';
import { RecognitionsQueries } from '@ocop/records';
import { z } from 'zod';
import { CommandsService } from '../commands/commands.service';
import { named } from '../openapi/components';
import { ProblemError } from '../problems/problem';
import { cleaned } from './cleaned';

export const reportBody = named(
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
export type MismatchReport = z.infer<typeof reportBody>;

/** Sends what shoppers find at odds with a certificate to its case, whatever they reported it with. */
@Injectable()
export class MismatchReports {
  constructor(
    @Inject(RecognitionsQueries) private readonly register: RecognitionsQueries,
    @Inject(CommandsService) private readonly commands: CommandsService,
  ) {}

  /** @throws ProblemError NOT_FOUND, or the case's own refusal */
  async report(id: string, { mismatch, ...said }: MismatchReport, key: string): Promise<void> {
    const entry = await internally(() => this.register.entry(id));
    if (!entry) throw new ProblemError('NOT_FOUND', { id });
    const ref = { type: 'recognition', id: entry.recognition } as const;
    const texts = Object.entries(said).map(([name, text]) => [name, cleaned(text)] as const);
    const told = Object.fromEntries(texts.filter(([, text]) => text !== ''));
    await this.commands.send(ref, { type: 'ReportMismatch', mismatch, ...told }, SHOPPER, key);
  }
}
