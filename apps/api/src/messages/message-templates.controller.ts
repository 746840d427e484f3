import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Changer as Who } from '@ocop/accounts';
import type { Facts } from '@ocop/casework';
import {
  printOfTexts,
  sampleOf,
  templateFaults,
  type TemplateTexts,
  type Written,
  writeTexts,
} from '@ocop/notices';
import { MessageTemplates } from '@ocop/records';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Changer } from '../accounts/changer';
import { Answers, ITEM_REFUSES, LIST_REFUSES, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import {
  adoptBody,
  listAnswer,
  previewAnswer,
  previewBody,
  returnBody,
  templateAnswer,
  writeBody,
} from './message-templates.answers';
import { TemplateDesk } from './template-desk';
import { toldFaults } from './told-faults';

const CHANGES = [...ITEM_REFUSES, 409, 412, 413, 415, 422] as const;

/** What people are told, in an authority's own words: kept as drafts, checked, adopted, and never changed after. */
@ApiTags('notices')
@Controller('v1/message-templates')
export class MessageTemplatesController {
  constructor(
    @Inject(MessageTemplates) private readonly templates: MessageTemplates,
    @Inject(TemplateDesk) private readonly desk: TemplateDesk,
  ) {}

  @Get()
  @Access({ of: 'message-templates' })
  @Answers(listAnswer, 'Every kind of notice, with whose words count in your place.')
  @Refuses(...LIST_REFUSES)
  @ApiOperation({
    operationId: 'listMessageTemplates',
    summary: 'Kinds of notices, and whether they are told in your words or in those of the release',
  })
  async list(@Changer() { by }: Who) {
    return { items: await this.desk.list(by) };
  }

  @Get(':template')
  @Access({ of: 'message-templates' })
  @Answers(templateAnswer, 'Words, versions, and what may stand in them.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'readMessageTemplate',
    summary: 'What a kind of notice says: words that count, draft, versions, variables',
  })
  one(@Param('template') template: string, @Changer() { by }: Who) {
    return this.desk.one(template, by);
  }

  @Put(':template')
  @Access({ of: 'message-templates' })
  @Answers(templateAnswer, 'The draft is kept; it counts once it is adopted.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'writeMessageTemplate',
    summary: 'Save a draft of your own words; refused with line and what is allowed',
  })
  async write(
    @Param('template') name: string,
    @Body({ schema: writeBody }) { texts, expectedRevision }: z.infer<typeof writeBody>,
    @Changer() who: Who,
  ) {
    const { template } = await this.desk.found(name, who.by);
    requireFaultless(template, texts);
    if (!(await this.templates.write(who, template, texts, expectedRevision)))
      throw await this.changed(template, who);
    return this.desk.one(template, who.by);
  }

  @Post(':template/preview')
  @HttpCode(200)
  @Access({ of: 'message-templates' })
  @Answers(previewAnswer, 'As people would read it, or what is wrong; nothing is kept.')
  @Refuses(...ITEM_REFUSES, 413, 415, 422)
  @ApiOperation({
    operationId: 'previewMessageTemplate',
    summary: 'Look at words with the data of a real case, or of a made-up one',
  })
  async preview(
    @Param('template') name: string,
    @Body({ schema: previewBody }) { texts, stream }: z.infer<typeof previewBody>,
    @Changer() { by }: Who,
  ) {
    const { template } = await this.desk.found(name, by);
    const faults = templateFaults(template, texts);
    const known = stream === undefined ? [] : await this.desk.cases(template, by);
    const one = known.find((notice) => notice.stream === stream);
    if (stream !== undefined && !one) throw new ProblemError('NOT_FOUND', { id: stream });
    const facts = one?.facts ?? sampleOf(template);
    const of = one?.stream ?? null;
    if (faults.length > 0) return { of, vi: null, en: null, faults };
    return { of, faults, vi: tried(texts, facts, 'vi'), en: tried(texts, facts, 'en') };
  }

  @Post(':template/adopt')
  @HttpCode(200)
  @Access({ of: 'message-templates' })
  @Answers(templateAnswer, 'Counts from the next message on.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'adoptMessageTemplate',
    summary: 'Let the draft count from the next message on, with the reason',
  })
  async adopt(
    @Param('template') name: string,
    @Body({ schema: adoptBody }) { expectedRevision, reason }: z.infer<typeof adoptBody>,
    @Changer() who: Who,
  ) {
    const { template, draft } = await this.desk.found(name, who.by);
    if (!draft?.texts || draft.revision !== expectedRevision)
      throw await this.changed(template, who);
    // Checks may have grown since it was saved.
    requireFaultless(template, draft.texts);
    const adoption = { reason, sha256: printOfTexts(draft.texts) };
    if (!(await this.templates.adopt(who, draft, adoption)))
      throw await this.changed(template, who);
    return this.desk.one(template, who.by);
  }

  @Post(':template/shipped')
  @HttpCode(200)
  @Access({ of: 'message-templates' })
  @Answers(templateAnswer, 'The words of the release count again.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'returnMessageTemplate',
    summary: 'Go back to the words of the release, with the reason',
  })
  async shipped(
    @Param('template') name: string,
    @Body({ schema: returnBody }) { reason }: z.infer<typeof returnBody>,
    @Changer() who: Who,
  ) {
    const { template } = await this.desk.found(name, who.by);
    await this.templates.returnToShipped(who, template, reason);
    return this.desk.one(template, who.by);
  }

  @Delete(':template/draft')
  @HttpCode(200)
  @Access({ of: 'message-templates' })
  @Answers(templateAnswer, 'Without a draft.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({ operationId: 'dropMessageTemplate', summary: 'Throw the draft away' })
  async drop(@Param('template') name: string, @Changer() who: Who) {
    const { template, draft } = await this.desk.found(name, who.by);
    if (draft) await this.templates.drop(who, draft);
    return this.desk.one(template, who.by);
  }

  private async changed(template: string, { by }: Who): Promise<ProblemError> {
    const { draft } = await this.desk.found(template, by);
    const changedBy = draft?.changedBy ?? by.name;
    return new ProblemError('SHEET_CHANGED', { changedBy, current: draft?.revision ?? 0 });
  }
}

/** @throws ProblemError TEMPLATE_FAULTS with line and what is allowed */
function requireFaultless(template: string, texts: TemplateTexts): void {
  const faults = templateFaults(template, texts);
  if (faults.length === 0) return;
  throw new ProblemError('TEMPLATE_FAULTS', { template, count: faults.length }, toldFaults(faults));
}

/** A case of long ago may lack what notices carry now. */
function tried(texts: TemplateTexts, facts: Facts, language: 'vi' | 'en'): Written | null {
  const own = texts[language];
  if (!own) return null;
  try {
    return writeTexts(own, facts, language);
  } catch {
    return null;
  }
}
