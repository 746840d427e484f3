import { Controller, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Changer as Who, PeopleImport } from '@ocop/accounts';
import { tablesIn, writtenPeople } from '@ocop/exchange';
import type { Actor as Person } from '@ocop/ground';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { dryRunQuery } from '../imports/import.answers';
import { FileBody, TakesFile } from '../edge/file-body';
import { LIST_TYPES } from '../edge/readable-body';
import { Changer } from './changer';

const FILE = 'tệp gửi lên';

const listRead = named(
  'PeopleListRead',
  z.strictObject({
    count: z.int().min(0).describe('Rows that could be read.'),
    faults: z.array(
      z.strictObject({
        row: z.int().min(1).describe('As the file counts it.'),
        column: z.string(),
        expected: z.string(),
        got: z.string(),
      }),
    ),
    ids: z.array(z.string()).describe('Who was made known; empty unless everybody was.'),
  }),
);

/** Many people at once, from a list: all of them or none, and every cell that is wrong. */
@ApiTags('people')
@Controller('v1/people/import')
export class PeopleImportController {
  constructor(@Inject(PeopleImport) private readonly lists: PeopleImport) {}

  @Post()
  @HttpCode(200)
  @Access({ of: 'people' })
  @Answers(listRead, 'What was read, and who was made known.')
  @Refuses(...LIST_REFUSES, 403, 409, 413, 415, 422)
  @TakesFile(LIST_TYPES)
  @ApiOperation({
    operationId: 'importPeople',
    summary: 'Make people known from an XLSX or CSV file; with `dryRun` only check it',
  })
  async take(
    @Query({ schema: dryRunQuery }) { dryRun }: z.infer<typeof dryRunQuery>,
    @FileBody(LIST_TYPES) bytes: Buffer,
    @Actor() { area: scope }: Person,
    @Changer() changer: Who,
  ) {
    const read = writtenPeople(FILE, await tablesIn(FILE, bytes));
    const faults = [...read.faults, ...(await this.lists.faults(read.people, scope))];
    const write = faults.length === 0 && !dryRun;
    const ids = write ? await this.lists.add(changer, read.people) : [];
    return { count: read.people.length, faults, ids };
  }
}
