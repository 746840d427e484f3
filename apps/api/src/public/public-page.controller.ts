import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Language } from '@ocop/calendar';
import type { Request, Response } from 'express';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { countUnknown } from '../edge/rate-limit';
import { type MismatchReport, MismatchReports, reportBody } from '../verify/mismatch-reports';
import type { Html } from '../web/html';
import { certificatePage, unknownPage } from './certificate.page';
import { communesPage } from './communes.page';
import { addressIn, askingFor, languageOf, otherThan, sayIn } from './language';
import { type Frame, publicPage } from './layout';
import { offlinePage } from './offline.page';
import { PressedPage } from './pressed';
import { PublicRegister, type Told } from './public-register';
import { readRegisterQuery, scannedIn } from './register-query';
import { reportKey } from './report-form';
import { RegisterSearch } from './register-search';
import { registerAddress, registerPage } from './register.page';
import { PUBLIC_CSP } from './style';

/** Pages for strangers: whole without script. */
@ApiExcludeController()
@Controller()
export class PublicPageController {
  /** Of what is told of a certificate for this second, the page that says it. */
  private readonly pages = new WeakMap<Told, Map<string, PressedPage>>();

  constructor(
    @Inject(PublicRegister) private readonly register: PublicRegister,
    @Inject(RegisterSearch) private readonly search: RegisterSearch,
    @Inject(MismatchReports) private readonly reports: MismatchReports,
  ) {}

  @Get('c/ngoai-mang')
  @Access(OPEN)
  offline(@Req() request: Request, @Res() response: Response) {
    const language = languageOf(request);
    const title = sayIn(language)('Kiểm tra ngoài mạng', 'Checked without a connection');
    this.send(
      request,
      response,
      { title, language, inOther: '?', one: true, checks: true },
      offlinePage(language),
    );
  }

  /** Of a code that was cut off before its id. */
  @Get('c')
  @Access(OPEN)
  unknown(@Req() request: Request, @Res() response: Response) {
    countUnknown(request);
    const language = languageOf(request);
    const title = sayIn(language)('Không có trong sổ', 'Not in the register');
    const page = this.page({ ...ofOne(language), title }, unknownPage(language));
    this.go(request, response.status(404), language, page);
  }

  @Get('c/:id')
  @Access(OPEN)
  async certificate(@Param('id') id: string, @Req() request: Request, @Res() response: Response) {
    const language = languageOf(request);
    const told = await this.register.told(id);
    if (!told) return this.unknown(request, response);
    const reported = request.query['da-gui'] === '1';
    const kept = this.pages.get(told) ?? new Map<string, PressedPage>();
    this.pages.set(told, kept);
    const which = `${language} ${reported}`;
    const page = kept.get(which) ?? (await this.pageOf(told, language, reported));
    kept.set(which, page);
    this.go(request, response, language, page);
  }

  /** Under its hash it never changes. What is no picture of a certificate is nothing, whatever was asked for. */
  @Get('c/anh/:picture')
  @Access(OPEN)
  async picture(
    @Param('picture') picture: string,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const jpeg = await this.register.picture(picture.replace(/\.jpg$/, ''));
    if (!jpeg) return this.unknown(request, response);
    response.removeHeader('Vary');
    response
      .set('Cache-Control', 'public, max-age=31536000, immutable')
      .set('Content-Security-Policy', `default-src 'none'`)
      .type('image/jpeg')
      .send(jpeg);
  }

  private async pageOf(told: Told, language: Language, reported: boolean): Promise<PressedPage> {
    const { product, number } = told.entry;
    const title = sayIn(language)(
      `${product}: giấy chứng nhận số ${number}`,
      `${product}: certificate ${number}`,
    );
    const today = await this.register.today();
    return this.page(
      { ...ofOne(language), title },
      certificatePage(told, { language, today, reported }),
    );
  }

  @Post('c/:id/phan-anh')
  @Access(OPEN)
  async report(
    @Param('id') id: string,
    @Body({ schema: reportBody }) body: MismatchReport,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const key = reportKey(request.ip ?? '', id, body, Date.now());
    await this.reports.report(id, body, key);
    const language = request.query['lang'] === 'en' ? 'en' : 'vi';
    response.redirect(303, addressIn(language, `/c/${encodeURIComponent(id)}?da-gui=1`));
  }

  /** The address on certificates of earlier releases. */
  @Get('xac-minh/:id')
  @Access(OPEN)
  moved(@Param('id') id: string, @Res() response: Response) {
    response.redirect(301, `/c/${encodeURIComponent(id)}`);
  }

  /** The console of whoever has signed in is served before it comes here. */
  @Get('/')
  @Access(OPEN)
  root(@Req() request: Request, @Res() response: Response) {
    return this.find(request, response);
  }

  @Get('tra-cuu')
  @Access(OPEN)
  async find(@Req() request: Request, @Res() response: Response) {
    const language = languageOf(request);
    const scanned = scannedIn(request.query, this.register.settings.PUBLIC_URL);
    if (scanned) {
      const { id, token } = scanned;
      const proof = token === undefined ? '' : `#${token}`;
      return response.redirect(303, `${addressIn(language, `/c/${id}`)}${proof}`);
    }
    const query = readRegisterQuery(request.query);
    const today = await this.register.today();
    const page = await this.search.find(query, today);
    const inOther = askingFor(otherThan(language), registerAddress(query, 'vi'));
    const title = sayIn(language)('Tra cứu sản phẩm OCOP', 'Look up OCOP products');
    this.send(
      request,
      response,
      { title, language, inOther },
      registerPage({ query, page, language, today }),
    );
  }

  @Get('tra-cuu/xa')
  @Access(OPEN)
  async communes(@Req() request: Request, @Res() response: Response) {
    const language = languageOf(request);
    const title = sayIn(language)('Sản phẩm OCOP theo xã, phường', 'OCOP products by commune');
    const inOther = askingFor(otherThan(language), '');
    const communes = await this.search.communes(await this.register.today());
    this.send(request, response, { title, language, inOther }, communesPage(communes, language));
  }

  private page(frame: Omit<Frame, 'sandbox'>, content: Html): PressedPage {
    const sandbox = this.register.settings.OCOP_CLOCK === 'sandbox';
    return new PressedPage(publicPage({ ...frame, sandbox }, content));
  }

  private send(
    request: Request,
    response: Response,
    frame: Omit<Frame, 'sandbox'>,
    content: Html,
  ): void {
    this.go(request, response, frame.language, this.page(frame, content));
  }

  private go(request: Request, response: Response, language: Language, page: PressedPage): void {
    response.removeHeader('Vary');
    response
      .set('Content-Security-Policy', PUBLIC_CSP)
      .set('Cache-Control', 'public, max-age=2')
      // Else a browser says nothing of where a form comes from, and what comes from nowhere is refused.
      .set('Referrer-Policy', 'same-origin')
      .set('Content-Language', language)
      .vary('Accept-Encoding, Accept-Language')
      .type('text/html; charset=utf-8');
    page.send(request, response);
  }
}

/** The frame of the page of one certificate. */
function ofOne(language: Language) {
  return { language, one: true, checks: true, inOther: askingFor(otherThan(language), '') };
}
