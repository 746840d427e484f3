import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor as Person } from '@ocop/ground';
import { COMMUNE_PAPERS } from '@ocop/papers';
import { DATA_SOURCE } from '@ocop/platform';
import { KeptFiles, SignedPapers } from '@ocop/records';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { Actor } from '../auth/actor';
import { fileShape, shownFile } from '../files/file.answers';
import { Answers, ITEM_REFUSES, Refuses } from '../openapi/answers';
import { named } from '../openapi/components';
import { ProblemError } from '../problems/problem';
import { ProductReads } from '../products/product-reads';

const paper = z.enum(COMMUNE_PAPERS);
const signedAnswer = named(
  'SignedCommunePapers',
  z.strictObject({
    items: z
      .array(
        z.strictObject({
          paper,
          version: z.int().min(1),
          handedInAt: z.iso.datetime(),
          file: fileShape,
        }),
      )
      .describe('The latest version of each paper first.'),
  }),
);
const signedBody = named(
  'SignedCommunePaper',
  z.strictObject({
    paper,
    file: z.string().max(64).describe('Id of the scan, which you have uploaded for its producer.'),
  }),
);
/** A scan is a page or a document, never something to be opened by another program. */
const SCANS = ['application/pdf', 'image/jpeg', 'image/png'];

/** What a commune printed, signed, stamped and scanned comes back and lies with the dossier. */
@ApiTags('papers')
@Controller('v1/products/:id/signed-papers')
export class SignedPapersController {
  private readonly signed: SignedPapers;
  private readonly files: KeptFiles;

  constructor(
    @Inject(DATA_SOURCE) source: DataSource,
    @Inject(ProductReads) private readonly products: ProductReads,
  ) {
    this.signed = new SignedPapers(source);
    this.files = new KeptFiles(source);
  }

  @Get()
  @Access({ of: 'products' })
  @Answers(signedAnswer, 'All versions.')
  @Refuses(...ITEM_REFUSES)
  @ApiOperation({
    operationId: 'listSignedCommunePapers',
    summary: 'Scans of Form 03, the forwarding letter and the minutes, as the commune signed them',
  })
  async list(@Param('id') id: string, @Actor() actor: Person) {
    const { id: product } = await this.products.visible(id, actor);
    return this.told(product);
  }

  @Post()
  @HttpCode(200)
  @Access({ of: 'products', who: ['commune-officer'] })
  @Answers(signedAnswer, 'All versions, with the new one.')
  @Refuses(...ITEM_REFUSES, 413, 415, 422)
  @ApiOperation({
    operationId: 'handInSignedCommunePaper',
    summary: 'Hand in the scan of a paper that the commune has signed; an earlier one stays',
  })
  async handIn(
    @Param('id') id: string,
    @Body({ schema: signedBody }) wish: z.infer<typeof signedBody>,
    @Actor() actor: Person,
  ) {
    const { id: product, producerArea } = await this.products.visible(id, actor);
    const file = await this.files.one(wish.file);
    const isOwn = file?.uploadedBy === actor.id && file.ownerArea === producerArea;
    if (!file || !isOwn || file.scan === 'infected')
      throw new ProblemError('NOT_FOUND', { file: wish.file });
    if (!SCANS.includes(file.type))
      throw new ProblemError('MALFORMED_REQUEST', {}, [
        { path: 'file', expected: SCANS.join(', '), got: file.type },
      ]);
    const by = { handedInBy: actor.id, handedInAs: actor.role };
    await this.signed.add({ product, paper: wish.paper, file: file.id, ...by });
    return this.told(product);
  }

  private async told(product: string) {
    const scans = await this.signed.of(product);
    const files = await Promise.all(scans.map(({ file }) => this.files.one(file)));
    return {
      items: scans.flatMap(({ paper: of, version, handedInAt }, i) => {
        const file = files[i];
        if (!file) return [];
        const told = { version, handedInAt: handedInAt.toISOString(), file: shownFile(file) };
        return [{ paper: of as (typeof COMMUNE_PAPERS)[number], ...told }];
      }),
    };
  }
}
