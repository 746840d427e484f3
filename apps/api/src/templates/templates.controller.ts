import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { TemplateStore } from '@ocop/records';
import { builtInTemplate, TEMPLATE_SAMPLES } from '@ocop/typeset';
import type { Response } from 'express';
import type { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { PDF } from '../edge/readable-body';
import { Answers, AnswersWith, ITEM_REFUSES, LIST_REFUSES, Refuses } from '../openapi/answers';
import {
  adoptBody,
  beginBody,
  builtInAnswer,
  checkedAnswer,
  giveUpBody,
  previewQuery,
  templateAnswer,
  templatesAnswer,
  writeBody,
} from './template.answers';
import { TemplateDesk } from './template-desk';
import { headOf } from './told-template';

const FILE = { type: 'string', format: 'binary' };
const READS = [...LIST_REFUSES, 403] as const;
const ITEMS = [...ITEM_REFUSES, 403] as const;
const CHANGES = [...ITEMS, 409, 413, 415, 422] as const;
/** The form of what a chair signs is the chair's to decide. */
const DECIDES = ['authority'] as const;

/** The form of an authority's certificates: written, tried with the longest and strangest names, adopted. */
@ApiTags('signing')
@Controller('v1/certificate-templates')
export class TemplatesController {
  constructor(
    @Inject(TemplateDesk) private readonly desk: TemplateDesk,
    @Inject(TemplateStore) private readonly store: TemplateStore,
  ) {}

  @Get()
  @Access({ of: 'certificate-templates' })
  @Answers(templatesAnswer, 'Versions of your place, the newest first.')
  @Refuses(...READS)
  @ApiOperation({
    operationId: 'listCertificateTemplates',
    summary: 'Forms of your authority’s certificates, and which one counts',
  })
  async list(@Actor() { area }: Person) {
    const [items, setOtherwise] = [await this.store.of(area), await this.store.setOtherwise(area)];
    const { sha256 } = builtInTemplate();
    const samples = [...TEMPLATE_SAMPLES];
    return { items: items.map(headOf), builtIn: { sha256 }, samples, setOtherwise };
  }

  @Get('built-in')
  @Access({ of: 'certificate-templates' })
  @Answers(builtInAnswer, 'Typst, to begin one’s own with.')
  @Refuses(...READS)
  @ApiOperation({
    operationId: 'readBuiltInTemplate',
    summary: 'The form of certificates that comes with the release',
  })
  builtIn() {
    return builtInTemplate();
  }

  @Post('give-up')
  @HttpCode(200)
  @Access({ of: 'certificate-templates', who: DECIDES })
  @Answers(templatesAnswer, 'None counts; certificates are set in the form of the release.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'giveUpCertificateTemplate',
    summary: 'Set certificates in the form of the release again',
  })
  async giveUp(
    @Body({ schema: giveUpBody }) { reason }: z.infer<typeof giveUpBody>,
    @Actor() actor: Person,
  ) {
    await this.desk.giveUp(actor, reason);
    return this.list(actor);
  }

  @Get(':id')
  @Access({ of: 'certificate-templates' })
  @Answers(templateAnswer, 'The version with its text.')
  @Refuses(...ITEMS)
  @ApiOperation({ operationId: 'readCertificateTemplate', summary: 'A form of certificates' })
  async one(@Param('id') id: string, @Actor() actor: Person) {
    const template = await this.desk.one(actor, id);
    return { ...headOf(template), source: template.source };
  }

  @Post()
  @HttpCode(200)
  @Access({ of: 'certificate-templates' })
  @Answers(templateAnswer, 'The new draft.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'beginCertificateTemplate',
    summary: 'Begin a form of certificates: from the one of the release, or from a file',
  })
  async begin(
    @Body({ schema: beginBody }) wish: z.infer<typeof beginBody>,
    @Actor() actor: Person,
  ) {
    return this.one((await this.desk.begin(actor, wish)).id, actor);
  }

  @Put(':id')
  @Access({ of: 'certificate-templates' })
  @Answers(templateAnswer, 'The draft as it is now.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'writeCertificateTemplate',
    summary: 'Save a draft, unless somebody else has since you read it',
  })
  async write(
    @Param('id') id: string,
    @Body({ schema: writeBody }) { source, expectedRevision }: z.infer<typeof writeBody>,
    @Actor() actor: Person,
  ) {
    await this.desk.write(actor, id, expectedRevision, source);
    return this.one(id, actor);
  }

  @Delete(':id')
  @Access({ of: 'certificate-templates' })
  @Answers(templatesAnswer, 'Those that are left.')
  @Refuses(...ITEMS, 409)
  @ApiOperation({ operationId: 'dropCertificateTemplate', summary: 'Throw a draft away' })
  async drop(@Param('id') id: string, @Actor() actor: Person) {
    await this.desk.drop(actor, id);
    return this.list(actor);
  }

  @Get(':id/check')
  @Access({ of: 'certificate-templates' })
  @Answers(checkedAnswer, 'What is wrong with it, sample by sample.')
  @Refuses(...ITEMS)
  @ApiOperation({
    operationId: 'checkCertificateTemplate',
    summary: 'Try a form with the longest and strangest certificates; takes some seconds',
  })
  async check(@Param('id') id: string, @Actor() actor: Person) {
    return this.desk.check((await this.desk.one(actor, id)).source);
  }

  @Get(':id/preview')
  @Access({ of: 'certificate-templates' })
  @AnswersWith(PDF, 'The sample as it would be printed.', FILE)
  @Refuses(...ITEMS, 422)
  @ApiOperation({
    operationId: 'previewCertificateTemplate',
    summary: 'A sample certificate in this form, as PDF',
  })
  async preview(
    @Param('id') id: string,
    @Query({ schema: previewQuery }) { sample }: z.infer<typeof previewQuery>,
    @Actor() actor: Person,
    @Res() response: Response,
  ) {
    const { source } = await this.desk.one(actor, id);
    const bytes = await this.desk.preview(source, sample);
    response
      .type(PDF)
      .setHeader('Content-Disposition', `inline; filename="mau-${sample}.pdf"`)
      .send(Buffer.from(bytes));
  }

  @Post(':id/adopt')
  @HttpCode(200)
  @Access({ of: 'certificate-templates', who: DECIDES })
  @Answers(templateAnswer, 'It counts for certificates that are set from now on.')
  @Refuses(...CHANGES)
  @ApiOperation({
    operationId: 'adoptCertificateTemplate',
    summary: 'Adopt a form that has no faults, with a reason',
  })
  async adopt(
    @Param('id') id: string,
    @Body({ schema: adoptBody }) { reason, expectedRevision }: z.infer<typeof adoptBody>,
    @Actor() actor: Person,
  ) {
    await this.desk.adopt(actor, id, expectedRevision, reason);
    return this.one(id, actor);
  }
}
