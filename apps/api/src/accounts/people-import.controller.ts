import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Changer as Who, PeopleImport } from '@ocop/accounts';
import { ListRefused, tablesIn, writtenPeople } from '@ocop/exchange';
import type { Actor as Person } from '@ocop/ground';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { Answers, LIST_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { ProblemError } from '../problems/problem';
import { Changer } from './changer';

const listGiven = named(
  'PeopleListGiven',
  z.strictObject({
    file: z.string().min(1).max(200).describe('What the file is called.'),
    content: z.base64().describe('The XLSX or CSV file, at most some 700 kB.'),
    dryRun: z.boolean().describe('Look only, write nothing.'),
  }),
);
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
  @ApiOperation({ operationId: 'importPeople', summary: 'People from an XLSX or CSV file' })
  async take(
    @Body({ schema: listGiven }) { file, content, dryRun }: z.infer<typeof listGiven>,
    @Actor() { area: scope }: Person,
    @Changer() changer: Who,
  ) {
    const read = await this.read(file, Buffer.from(content, 'base64'));
    const faults = [...read.faults, ...(await this.lists.faults(read.people, scope))];
    const write = faults.length === 0 && !dryRun;
    const ids = write ? await this.lists.add(changer, read.people) : [];
    return { count: read.people.length, faults, ids };
  }

  private async read(file: string, bytes: Uint8Array) {
    try {
      return writtenPeople(file, await tablesIn(file, bytes));
    } catch (error) {
      if (!(error instanceof ListRefused)) throw error;
      throw new ProblemError('LIST_UNREADABLE', { why: error.words.vi });
    }
  }
}
