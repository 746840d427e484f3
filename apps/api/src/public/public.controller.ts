import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { internally } from '@ocop/platform';
import { STATUS_PURPOSES, type StatusPurpose } from '@ocop/proofs';
import { CertificateProofs, LogFeed, PublicRegisterQueries } from '@ocop/records';
import { qrPng, qrSvg } from '@ocop/typeset';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { countUnknown } from '../edge/rate-limit';
import { Answers, AnswersWith, Refuses } from '../openapi/answers';
import { ProblemError } from '../problems/problem';
import { Jwks } from './jwks';
import { OUTCOME_WORDS } from './outcome-words';
import { outcomeOn } from './outcome';
import { PRODUCT_COLUMNS, ProductsList } from './products-list';
import {
  publicCertificateAnswer,
  publicColumnsAnswer,
  publicChangesAnswer,
  publicKeysAnswer,
  publicProductsAnswer,
} from './public.answers';
import { PublicRegister, type Told } from './public-register';

const TEXT = { type: 'string' };
const open = (operationId: string, summary: string) =>
  ApiOperation({ operationId, summary, security: [] });

const changesQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0).describe('The `upTo` of the answer before.'),
  limit: z.coerce.number().int().min(1).max(1_000).default(200),
});

/** What everybody may ask of the register, as data. */
@ApiTags('verification')
@Controller()
export class PublicController {
  constructor(
    @Inject(PublicRegister) private readonly register: PublicRegister,
    @Inject(PublicRegisterQueries) private readonly rows: PublicRegisterQueries,
    @Inject(CertificateProofs) private readonly proofs: CertificateProofs,
    @Inject(ProductsList) private readonly products: ProductsList,
    @Inject(Jwks) private readonly jwks: Jwks,
    @Inject(LogFeed) private readonly log: LogFeed,
  ) {}

  @Get('v1/public/certificates/:id')
  @Access(OPEN)
  @Answers(publicCertificateAnswer, 'What the register says of it today.')
  @Refuses(400, 404, 429, 503)
  @open('readPublicCertificate', 'Is this certificate good today? Open to everybody.')
  async certificate(
    @Param('id') id: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const told = await this.known(id, request);
    keepFor(response, 2);
    return this.answer(told);
  }

  @Get('v1/public/files/:sha256')
  @Access(OPEN)
  @Answers(publicCertificateAnswer, 'The certificate whose file has this fingerprint.')
  @Refuses(400, 404, 429, 503)
  @open('readCertificateOfFile', 'Which certificate is the file with this SHA-256?')
  async file(@Param('sha256') sha256: string, @Req() request: Request) {
    const row = await internally(() => this.rows.ofFile(sha256));
    return this.answer(await this.known(row?.id ?? sha256, request));
  }

  @Get('v1/public/certificates/:id/qr.svg')
  @Access(OPEN)
  @AnswersWith('image/svg+xml', 'The code to print at 30 mm.', TEXT)
  @Refuses(400, 404, 429, 503)
  @open('readCertificateCode', 'The printed code of a certificate, as SVG')
  async code(@Param('id') id: string, @Req() request: Request, @Res() response: Response) {
    const { address } = await this.known(id, request);
    keepFor(response, 300);
    response.type('image/svg+xml').send(qrSvg(address));
  }

  @Get('v1/public/certificates/:id/qr.png')
  @Access(OPEN)
  @AnswersWith('image/png', 'The same.', { type: 'string', format: 'binary' })
  @Refuses(400, 404, 429, 503)
  @open('readCertificateCodeAsPng', 'The printed code of a certificate, as PNG')
  async codeAsPng(@Param('id') id: string, @Req() request: Request, @Res() response: Response) {
    const { address } = await this.known(id, request);
    keepFor(response, 300);
    response.type('image/png').send(await qrPng(address));
  }

  @Get('v1/public/products.json')
  @Access(OPEN)
  @Answers(publicProductsAnswer, 'Every product that holds today.')
  @Refuses(429, 503)
  @open('listPublicProducts', 'Products that hold today, for shops and market places')
  async productsJson(@Res() response: Response) {
    keepFor(response, 60);
    response.type('application/json').send(await this.products.json(await this.register.today()));
  }

  @Get('v1/public/products.csv')
  @Access(OPEN)
  @AnswersWith('text/csv', 'The same as CSV.', TEXT)
  @Refuses(429, 503)
  @open('listPublicProductsAsCsv', 'The same as CSV')
  async productsCsv(@Res() response: Response) {
    keepFor(response, 60);
    response.type('text/csv').send(await this.products.csv(await this.register.today()));
  }

  @Get('v1/public/products.schema.json')
  @Access(OPEN)
  @Answers(publicColumnsAnswer, 'A table schema.')
  @Refuses(429, 503)
  @open('readPublicProductsSchema', 'What the columns of the list mean')
  schema(@Res({ passthrough: true }) response: Response) {
    keepFor(response, 3_600);
    const fields = PRODUCT_COLUMNS.map(([name, type, title]) => ({ name, type, title }));
    return { fields, primaryKey: 'id' as const, missingValues: [''] as const };
  }

  @Get('v1/public/changes')
  @Access(OPEN)
  @Answers(publicChangesAnswer, 'Certificates that changed, as they stand now.')
  @Refuses(400, 429, 503)
  @open(
    'pullPublicChanges',
    'Which certificates changed after a position: nothing twice, nothing left out',
  )
  async changes(@Query({ schema: changesQuery }) { after, limit }: z.infer<typeof changesQuery>) {
    const today = await this.register.today();
    return internally(async () => {
      const { changes, upTo } = await this.log.next(after, limit);
      const own = changes.filter(({ stream }) => stream.startsWith('recognition/'));
      const ids = own.map(({ stream }) => stream.slice('recognition/'.length));
      const rows = new Map(
        (await this.rows.ofRecognitions(ids)).map((row) => [row.recognition, row]),
      );
      const items = own.flatMap(({ position, stream }) => {
        const row = rows.get(stream.slice('recognition/'.length));
        return row
          ? [{ position, id: row.id, number: row.number, state: outcomeOn(row, today) }]
          : [];
      });
      return { items, upTo };
    });
  }

  @Get('v1/public/status/:purpose/:list')
  @Access(OPEN)
  @AnswersWith('application/vc+jwt', 'A W3C Bitstring Status List, signed.', TEXT)
  @Refuses(400, 404, 429, 503)
  @open('readStatusList', 'Which certificates were revoked, or are suspended')
  async status(
    @Param('purpose') purpose: string,
    @Param('list') list: string,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const isOne = STATUS_PURPOSES.some((one) => one === purpose) && /^[1-9]\d{0,4}$/.test(list);
    const found = isOne
      ? await this.proofs.list(purpose as StatusPurpose, Number(list))
      : undefined;
    if (!found) {
      countUnknown(request);
      throw new ProblemError('NOT_FOUND', { id: `${purpose}/${list}` });
    }
    keepFor(response, 5);
    response.set('Last-Modified', found.madeAt.toUTCString()).set('ETag', `"${found.bitsHash}"`);
    if (request.fresh) response.status(304).end();
    else response.type('application/vc+jwt').send(found.token);
  }

  @Get('.well-known/jwks.json')
  @Access(OPEN)
  @Answers(publicKeysAnswer, 'Every key that ever signed a certificate.')
  @Refuses(429, 503)
  @open('readPublicKeys', 'Public keys of certificates, for ever')
  async keys(@Res({ passthrough: true }) response: Response) {
    keepFor(response, 300);
    response.set('Access-Control-Allow-Origin', '*');
    return { keys: await this.jwks.keys() };
  }

  /** @throws ProblemError NOT_FOUND, TOO_MANY_REQUESTS */
  private async known(id: string, request: Request): Promise<Told> {
    const told = await this.register.told(id);
    if (told) return told;
    countUnknown(request);
    throw new ProblemError('NOT_FOUND', { id });
  }

  private async answer({ entry, outcome, holds, successor, token, address }: Told) {
    const { id, number, code, product, owner, commune, area, stars, authority, scope } = entry;
    const { validFrom, validUntil, graceUntil, endedOn, sha256, decision } = entry;
    return {
      ...{ id, number, code, product, owner, commune, area, stars, authority },
      ...{ validFrom, validUntil, graceUntil, endedOn, sha256, decision, address },
      ...{ state: outcome, stateName: OUTCOME_WORDS[outcome].word.vi, valid: holds },
      packSizes: scope?.packSizes ?? [],
      variants: scope?.variants ?? [],
      signedByHand: entry.signedByHand,
      successor: successor?.id ?? null,
      token: token ?? null,
      asOf: await this.register.asOf(),
    };
  }
}

/** For anybody on the way, and for pages of others. */
function keepFor(response: Response, seconds: number): void {
  response.set('Cache-Control', `public, max-age=${seconds}`);
  response.set('Cross-Origin-Resource-Policy', 'cross-origin');
  response.removeHeader('Vary');
  response.vary('Accept-Encoding');
}
