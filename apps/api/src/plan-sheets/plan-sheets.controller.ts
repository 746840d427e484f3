import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { judgedPlan } from '@ocop/platform';
import {
  type NamedSheet,
  PlanSheets,
  type ProgrammeBoardRow,
  ProgrammesQueries,
} from '@ocop/records';
import {
  type Change,
  changesBetween,
  effectsOf,
  hypothesisOf,
  rulesOf,
  sayCouncilEffect,
  sayImpossible,
  sayJudged,
  sayPlanEffect,
} from '@ocop/what-if';
import { dutyWords, type Phrase } from '@ocop/words';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { programmesSeenBy } from '../access/seen';
import { Actor } from '../auth/actor';
import { Senders } from '../auth/senders';
import { Answers, ITEM_REFUSES, LIST_REFUSES, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { firstPlan, planAfter, planByLaw, planIn } from './new-plan';
import { planForm } from './plan-form';
import {
  beginBody,
  formAnswer,
  sheetAnswer,
  sheetsAnswer,
  whatIfAnswer,
  whatIfBody,
  writeBody,
} from './plan-sheet.answers';
import { RunningYear } from './running-year';
import { headOf, toldSheet } from './told-sheet';

const OFFICE = ['programme-office'] as const;
const CHANGES = [...ITEM_REFUSES, 409, 412, 413, 415, 422] as const;

/** Plans while their offices write them: kept with their faults, checked at every change, handed in when none are left. */
@ApiTags('programmes')
@Controller('v1/plan-sheets')
export class PlanSheetsController {
  constructor(
    @Inject(PlanSheets) private readonly sheets: PlanSheets,
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(RunningYear) private readonly running: RunningYear,
    @Inject(Senders) private readonly senders: Senders,
  ) {}

  @Get()
  @Access({ of: 'plan-sheets' })
  @Answers(sheetsAnswer, 'Those of your place, the latest first.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({ operationId: 'listPlanSheets', summary: 'Plans that your office is writing' })
  async list(@Actor() { area }: Person) {
    return { items: (await this.sheets.of(area)).map(headOf) };
  }

  @Get('form')
  @Access({ of: 'plan-sheets' })
  @Answers(formAnswer, 'The form; it changes with a release only.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'readPlanForm',
    summary: 'Every field of a plan with its limits, words, help and article',
  })
  form() {
    return { fields: planForm };
  }

  @Get(':id')
  @Access({ of: 'plan-sheets' })
  @Answers(sheetAnswer, 'The sheet, checked.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({ operationId: 'readPlanSheet', summary: 'A plan that is being written' })
  async one(@Param('id') id: string, @Actor() actor: Person) {
    return toldSheet(await this.found(id, actor));
  }

  @Post()
  @HttpCode(200)
  @Access({ of: 'plan-sheets', who: OFFICE })
  @Answers(sheetAnswer, 'The new sheet, checked.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'beginPlanSheet',
    summary: 'Begin a plan: from another year’s, from the law’s calendar, or from a plan file',
  })
  async begin(
    @Body({ schema: beginBody }) wish: z.infer<typeof beginBody>,
    @Actor() actor: Person,
  ) {
    return toldSheet(await this.sheets.begin(actor, await this.begun(wish, actor)));
  }

  @Put(':id')
  @Access({ of: 'plan-sheets', who: OFFICE })
  @Answers(sheetAnswer, 'The sheet as it is now, checked.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'writePlanSheet',
    summary: 'Save a plan that is being written, unless somebody else has since you read it',
  })
  async write(
    @Param('id') id: string,
    @Body({ schema: writeBody }) wish: z.infer<typeof writeBody>,
    @Actor() actor: Person,
  ) {
    const sheet = await this.found(id, actor);
    const body = wish.plan ?? planIn(wish.text ?? '');
    if (!(await this.sheets.write(sheet, wish.expectedRevision, actor, body))) {
      const { revision: current, writers } = await this.found(id, actor);
      const { changedBy } = writers;
      throw new ProblemError('SHEET_CHANGED', { changedBy, current });
    }
    return this.one(id, actor);
  }

  @Delete(':id')
  @Access({ of: 'plan-sheets', who: OFFICE })
  @Answers(sheetsAnswer, 'Those that are left.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'dropPlanSheet',
    summary: 'Throw a plan away before it is handed in',
  })
  async drop(@Param('id') id: string, @Actor() actor: Person) {
    await this.sheets.drop(actor.area, (await this.found(id, actor)).id);
    return this.list(actor);
  }

  @Post(':id/what-if')
  @HttpCode(200)
  @Access({ of: 'plan-sheets', who: OFFICE })
  @Answers(whatIfAnswer, 'What would be otherwise; nothing was touched.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'askPlanSheet',
    summary: 'Which products and deadlines of a running year would change under this plan’s rules',
  })
  async whatIf(
    @Param('id') id: string,
    @Body({ schema: whatIfBody }) { programme }: z.infer<typeof whatIfBody>,
    @Actor() actor: Person,
  ) {
    const sheet = await this.found(id, actor);
    const { plan, faults } = judgedPlan(sheet.body);
    if (!plan) throw new ProblemError('PLAN_FAULTS', { plan: headOf(sheet).title }, [...faults]);
    const year = await this.programme(programme, actor);
    return this.effects(year, changesBetween(year.plan, plan), actor);
  }

  private async effects(programme: ProgrammeBoardRow, changes: readonly Change[], actor: Person) {
    const now = rulesOf(programme.plan, await this.running.calendarOf(programme));
    const { impossible } = hypothesisOf(now, changes);
    const { year, unseen } = await this.running.of(programme, actor);
    const { products, council, deadlines, plan, lookedAt } = effectsOf(now, changes, year);
    return {
      programme: programme.id,
      changes: changes.map(changeText),
      impossible: impossible.map(sayImpossible),
      products: products.map(({ product, name, round, before, after }) => ({
        ...{ product, name, round },
        before: inBoth((language) => sayJudged(before, language)),
        after: inBoth((language) => sayJudged(after, language)),
      })),
      deadlines: deadlines.map(({ stream, subject, kind, from, to }) => ({
        ...{ stream, subject, from, to },
        what: dutyWords[kind],
      })),
      others: [
        ...council.map((effect) => inBoth((language) => sayCouncilEffect(effect, language))),
        ...plan.map((effect) => inBoth((language) => sayPlanEffect(effect, language))),
      ],
      ...{ lookedAt, unseen: [...unseen] },
    };
  }

  private async begun(wish: z.infer<typeof beginBody>, actor: Person): Promise<object> {
    if (wish.from === 'text') return planIn(wish.text);
    if (wish.from === 'first') return firstPlan(wish, actor, await this.senders.today());
    const { plan } = await this.programme(wish.programme, actor);
    if (wish.from === 'law') return planByLaw(plan, wish.year, await this.senders.today());
    return planAfter(plan, wish.year);
  }

  private async found(id: string, { area }: Person): Promise<NamedSheet> {
    const known = z.uuid().safeParse(id).success ? await this.sheets.one(area, id) : null;
    if (!known) throw new ProblemError('NOT_FOUND', { id });
    return known;
  }

  private async programme(id: string, actor: Person): Promise<ProgrammeBoardRow> {
    const row = await this.programmes.one(programmesSeenBy(actor), id);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    return row;
  }
}

const inBoth = (say: (language: 'vi' | 'en') => string): Phrase => ({
  vi: say('vi'),
  en: say('en'),
});

function changeText(change: Change): string {
  const { kind, ...rest } = change;
  return `${kind}:${Object.values(rest).join('/')}`;
}
