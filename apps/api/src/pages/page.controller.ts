import { Body, Controller, Get, Header, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ApiKeys, people, AccountsDatabase, Sessions, SignIn } from '@ocop/accounts';
import { type Settings, SETTINGS } from '@ocop/platform';
import type { Request, Response } from 'express';
import { SessionDesk } from '../accounts/session-desk';
import { Access } from '../access/access.decorator';
import { OPEN } from '../access/rule';
import { mayReadReportOf } from '../access/readers';
import { roundFor } from '../access/score-access';
import type { AuthenticatedRequest } from '../auth/actor';
import { forgetSession, keepSession, sessionOf } from '../auth/cookie';
import { CaseReads } from '../cases/case-reads';
import { WHOLE_STORY } from '../lists/event-page';
import { ProblemError } from '../problems/problem';
import { ProductReads, withActions } from '../products/product-reads';
import { roundActionsAt } from '../rounds/round-actions';
import { PublicRegister } from '../verify/public-register';
import { layout } from './layout';
import { overviewPage } from './overview.page';
import { PageQueries } from './page.queries';
import type { CardLinks } from './product-card';
import { standingOf } from './standing';
import { productPage } from './product.page';
import { programmePage } from './programme.page';
import { roundPage } from './round.page';
import { loginPage, unknownCertificatePage, verifiedPage } from './small-pages';
import { roundName } from './words';

const HTML = 'text/html; charset=utf-8';
const LOGIN = '/dang-nhap';

/** Read-only pages, rendered here; commands go through the API. */
@ApiExcludeController()
@Controller()
export class PageController {
  constructor(
    @Inject(PageQueries) private readonly pages: PageQueries,
    @Inject(ApiKeys) private readonly keys: ApiKeys,
    @Inject(AccountsDatabase) private readonly accounts: AccountsDatabase,
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SessionDesk) private readonly desk: SessionDesk,
    @Inject(ProductReads) private readonly products: ProductReads,
    @Inject(CaseReads) private readonly cases: CaseReads,
    @Inject(PublicRegister) private readonly register: PublicRegister,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('/')
  @Access(OPEN)
  async overview(@Req() { actor }: AuthenticatedRequest, @Res() response: Response) {
    if (!actor) return response.redirect(LOGIN);
    const overview = await this.pages.overview(actor);
    const frame = { title: 'Chu trình OCOP', today: overview.today, actor, live: true };
    const page = layout({ ...frame, ...this.links() }, overviewPage(overview, this.links()));
    return response.type(HTML).send(page);
  }

  @Get('/san-pham/:id')
  @Access(OPEN)
  async product(
    @Param('id') id: string,
    @Req() { actor }: AuthenticatedRequest,
    @Res() response: Response,
  ) {
    if (!actor) return response.redirect(LOGIN);
    const row = await this.products.one(id, actor);
    const ref = { type: 'product-cycle', id } as const;
    const { deadlines } = await this.cases.about(ref);
    const { items: course } = await this.products.story(id, actor, WHOLE_STORY);
    const certificate = await this.pages.certificateOf(id);
    const life = certificate
      ? await this.cases.events({ type: 'recognition', id }, WHOLE_STORY)
      : undefined;
    const today = await this.pages.today();
    const { words: standing } = standingOf(row, certificate, today);
    const content = productPage(
      withActions(row, actor),
      deadlines,
      [...course, ...(life?.items ?? [])],
      this.links(),
      { standing, today, troubles: await this.pages.troublesOf(`product-cycle/${row.id}`) },
    );
    const frame = { title: row.name, today, actor, live: true, ...this.links() };
    return response.type(HTML).send(layout(frame, content));
  }

  @Get('/ke-hoach/:id')
  @Access(OPEN)
  async programme(
    @Param('id') id: string,
    @Req() { actor }: AuthenticatedRequest,
    @Res() response: Response,
  ) {
    if (!actor) return response.redirect(LOGIN);
    const row = await this.pages.plan(id, actor);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    const { deadlines } = await this.cases.about({ type: 'programme-year', id });
    const own = deadlines.filter(
      ({ kind, area }) => kind !== 'report' || mayReadReportOf(area, actor),
    );
    const today = await this.pages.today();
    const targets = await this.pages.targetsOf(row);
    const rounds = await this.pages.roundsOf(id, actor);
    const frame = { title: row.title, today, actor, live: true, ...this.links() };
    return response.type(HTML).send(layout(frame, programmePage(row, targets, rounds, own, today)));
  }

  @Get('/dot/:id')
  @Access(OPEN)
  async round(
    @Param('id') id: string,
    @Req() { actor }: AuthenticatedRequest,
    @Res() response: Response,
  ) {
    if (!actor) return response.redirect(LOGIN);
    const row = await this.pages.round(id, actor);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    const { deadlines } = await this.cases.about({ type: 'evaluation-round', id });
    const today = await this.pages.today();
    const content = roundPage(roundFor(row, actor), {
      deadlines,
      today,
      nextActions: roundActionsAt(row.stage, row, actor),
      session: await this.pages.sessionOf(row, actor),
    });
    const frame = { title: roundName(row), today, actor, live: true, ...this.links() };
    return response.type(HTML).send(layout(frame, content));
  }

  @Get(LOGIN)
  @Access(OPEN)
  @Header('Content-Type', HTML)
  login(): string {
    return layout({ title: 'Đăng nhập' }, loginPage(false));
  }

  @Post(LOGIN)
  @Access(OPEN)
  async enter(
    @Body() body: { key?: unknown } | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const session = await this.sessionFor(body?.key, request);
    if (session !== undefined) {
      keepSession(response, this.settings, session);
      return response.redirect('/');
    }
    return response
      .status(401)
      .type(HTML)
      .send(layout({ title: 'Đăng nhập' }, loginPage(true)));
  }

  /** A key that may do all of its post's opens a session in that post. */
  private async sessionFor(given: unknown, request: Request): Promise<string | undefined> {
    const coming = await this.desk.coming(request);
    const found =
      typeof given === 'string'
        ? await this.keys.holderOf(given.trim(), () => Promise.resolve(coming.day))
        : undefined;
    if (!found || found.key.readOnly || found.key.commands) return undefined;
    const { person: id, post } = found.key;
    const person = await this.accounts.manager.findOneByOrFail(people, { id });
    return this.signIn.letIn(person, 'key', coming, { post, whole: true });
  }

  @Post('/dang-xuat')
  @Access(OPEN)
  async leave(@Req() request: Request, @Res() response: Response): Promise<void> {
    const session = sessionOf(request, this.settings);
    if (session !== undefined) await this.sessions.end(session);
    forgetSession(response, this.settings);
    response.redirect(LOGIN);
  }

  @Get('/xac-minh/:id')
  @Access(OPEN)
  async verify(@Param('id') id: string, @Res() response: Response) {
    try {
      const entry = await this.register.verify(id);
      response.type(HTML).send(layout({ title: `Xác minh ${entry.number}` }, verifiedPage(entry)));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const page = layout({ title: 'Không có trong sổ' }, unknownCertificatePage());
      response.status(404).type(HTML).send(page);
    }
  }

  private links(): CardLinks {
    const { TEMPORAL_UI_URL: temporalUi, TEMPORAL_NAMESPACE: namespace } = this.settings;
    return { namespace, ...(temporalUi ? { temporalUi } : {}) };
  }
}
