import { Controller, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { civilDateAt } from '@ocop/calendar';
import { rowFaults, tablesIn, writtenRows } from '@ocop/exchange';
import { type Actor as Person, RuleViolation } from '@ocop/ground';
import { ClockStore } from '@ocop/platform';
import { ProgrammesQueries } from '@ocop/records';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { programmesSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { IdempotencyKey } from '../commands/idempotency-key';
import { Answers, TakesCommands } from '../openapi/answers';
import { named } from '../openapi/components';
import { ProblemError } from '../problems/problem';
import { CarryingIn } from '../programmes/carrying-in';
import { FileBody, TakesFile } from '../edge/file-body';
import { LIST_TYPES } from '../edge/readable-body';
import { aboutFile, dryRunQuery, rowFaultAnswer } from './import.answers';

const importAnswer = named(
  'ImportedRecognitions',
  z.strictObject({
    rows: z.int().min(0),
    faults: z.array(rowFaultAnswer),
    ...aboutFile,
    stored: z.boolean(),
    revision: z.int().optional().describe('Of the programme year, when the list was stored.'),
  }),
);

/** What was recognised before this system was used, as a file. */
@ApiTags('programmes')
@Controller('v1/programmes')
export class RecognisedImportController {
  constructor(
    @Inject(CarryingIn) private readonly carryingIn: CarryingIn,
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {}

  @Post(':id/recognitions/import')
  @Access({ of: 'programmes', gives: ['programme-year', 'CarryIn'] })
  @HttpCode(200)
  @Answers(
    importAnswer,
    'What the file holds, what is wrong with it row by row, whether it was stored.',
  )
  @TakesCommands()
  @TakesFile(LIST_TYPES)
  @ApiOperation({
    operationId: 'importRecognitions',
    summary:
      'Carry in a list of recognised products from an XLSX or CSV file; with `dryRun` only check it',
  })
  async import(
    @Param('id') id: string,
    @Query({ schema: dryRunQuery }) { dryRun }: z.infer<typeof dryRunQuery>,
    @FileBody(LIST_TYPES) bytes: Buffer,
    @Actor() actor: Person,
    @IdempotencyKey() key: string,
  ) {
    await this.carryingIn.place(id, actor);
    const year = await this.programmes.one(programmesSeenBy(actor), id);
    if (!year) throw new ProblemError('NOT_FOUND', { id });
    const tables = await tablesIn('tệp gửi lên', bytes);
    const rows = writtenRows('tệp gửi lên', tables, year.plan);
    const entries = rows.map(({ entry }) => entry);
    const faults = rowFaults(rows, year.plan, {
      known: await this.carryingIn.known(id, entries),
      taken: await this.carryingIn.taken(id, entries, year.area),
      until: civilDateAt(await this.clock.now()),
    });
    const about = {
      rows: rows.length,
      faults,
      hidden: tables.flatMap(({ hidden = [] }) => hidden),
      formulas: tables.flatMap(({ formulas = [] }) => formulas),
    };
    if (dryRun) return { ...about, stored: false };
    if (faults.length > 0) {
      const placed = faults.map(({ row, path, ...fault }) => ({
        ...fault,
        path: `${row}.${path}`,
      }));
      throw new RuleViolation('RECOGNISED_FAULTS', { plan: id }, placed);
    }
    const { revision } = await this.carryingIn.carry(id, entries, actor, key);
    return { ...about, stored: true, revision };
  }
}
