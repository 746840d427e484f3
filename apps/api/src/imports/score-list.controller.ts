import { Controller, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { findSet } from '@ocop/criteria';
import { importList, sayRowFault, tablesIn } from '@ocop/exchange';
import { EVALUATING_TIERS, findRegulation, regulations } from '@ocop/regulations';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Answers, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { FileBody, TakesFile } from '../edge/file-body';
import { LIST_TYPES } from '../edge/readable-body';

const scoreListQuery = z.strictObject({
  regulation: z.enum(regulations.map(({ id }) => id)).describe('Under which law points are read.'),
  tier: z.enum(EVALUATING_TIERS).default('province'),
  set: z.string().max(40).optional().describe('Id of the criteria set of the whole list.'),
  spreadLimit: z.coerce.number().int().min(0).max(100).default(10),
  rounding: z.enum(['exact', 'half-up-2']).default('exact'),
  worksheet: z.string().max(100).optional(),
});

const judged = named(
  'JudgedProduct',
  z.looseObject({
    name: z.string(),
    pass: z.int().min(1),
    sheets: z.int().min(1),
    mean: z.string(),
    spread: z.number(),
    secondPass: z.enum(['none', 'due', 'held', 'settle']),
    star: z.int().min(1).max(5),
    outcome: z.enum(['recognise', 'forward', 'hand-down', 'not-recognise']),
  }),
);
const scoreListAnswer = named(
  'JudgedScoreList',
  z.strictObject({
    table: z.string().describe('The worksheet that was read.'),
    members: z.array(z.string()),
    products: z.array(judged),
    carriedDown: z.array(z.int()).describe('Rows read as the product above, as merged cells come.'),
    faults: z.array(z.looseObject({ code: z.string(), vi: z.string(), en: z.string() })),
  }),
);

/** Real scores of a council elsewhere: what this system would have decided. Nothing is stored. */
@ApiTags('criteria')
@Controller('v1/criteria/score-lists')
export class ScoreListController {
  @Post('import')
  @Access({ of: 'criteria' })
  @HttpCode(200)
  @Answers(scoreListAnswer, 'What the list gives, and what is wrong with it row by row.')
  @Refuses(400, 401, 413, 415, 422, 503)
  @TakesFile(LIST_TYPES)
  @ApiOperation({
    operationId: 'judgeScoreList',
    summary:
      'Read a list of real scores (XLSX, CSV; a row for each member and product) and judge it',
  })
  async judge(
    @Query({ schema: scoreListQuery }) query: z.infer<typeof scoreListQuery>,
    @FileBody(LIST_TYPES) bytes: Buffer,
  ) {
    const { regulation, set, ...rules } = query;
    const tables = await tablesIn('tệp gửi lên', bytes);
    const list = importList('tệp gửi lên', tables, {
      ...rules,
      regulation: findRegulation(regulation),
      set: set === undefined ? undefined : findSet(set),
      setNamed: setMeant,
    });
    const { table, members, products, carriedDown } = list;
    const faults = list.faults.map((fault) => ({
      ...fault,
      vi: sayRowFault(fault, 'vi'),
      en: sayRowFault(fault, 'en'),
    }));
    return { table, members, products, carriedDown, faults };
  }
}

function setMeant(id: string) {
  try {
    return findSet(id);
  } catch {
    return undefined;
  }
}
