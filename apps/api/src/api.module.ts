import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { DATA_SOURCE } from '@ocop/platform';
import { PlanSheets, TemplateStore } from '@ocop/records';
import type { DataSource } from 'typeorm';
import { AccessGuard } from './access/access.guard';
import { ScoreAccess } from './access/score-access';
import { StoryAccess } from './access/story-access';
import { AccountChangesController } from './accounts/account-changes.controller';
import { FirstAdministrator } from './accounts/first-administrator';
import { InvitationPost } from './accounts/invitation-post';
import { InvitationsController } from './accounts/invitations.controller';
import { MachineKeysController } from './accounts/machine-keys.controller';
import { OwnViewsController } from './accounts/own-views.controller';
import { MeController } from './accounts/me.controller';
import { OwnPushController } from './accounts/own-push.controller';
import { OwnNoticesController } from './accounts/own-notices.controller';
import { OwnKeysController } from './accounts/own-keys.controller';
import { PasskeysController } from './accounts/passkeys.controller';
import { PeopleController } from './accounts/people.controller';
import { PlacesController } from './accounts/places.controller';
import { PeopleImportController } from './accounts/people-import.controller';
import { PeopleTold } from './accounts/people-told';
import { PersonAccessController } from './accounts/person-access.controller';
import { PersonPostsController } from './accounts/person-posts.controller';
import { accountsProviders } from './accounts/accounts.providers';
import { SessionController } from './accounts/session.controller';
import { SessionDesk } from './accounts/session-desk';
import { OwnSessionsController } from './accounts/own-sessions.controller';
import { ProviderController } from './accounts/provider.controller';
import { SandboxController } from './accounts/sandbox.controller';
import { KeyGuard } from './auth/key.guard';
import { Senders } from './auth/senders';
import { KnownPeople } from './commands/known-people';
import { AboutController } from './about/about.controller';
import { ActionsController } from './actions/actions.controller';
import { BoardController } from './board/board.controller';
import { FeedEntries } from './feeds/feed-entries';
import { FeedsController } from './feeds/feeds.controller';
import { ForecastController } from './forecast/forecast.controller';
import { OwnFeedController } from './feeds/own-feed.controller';
import { CalendarDesk } from './calendars/calendar-desk';
import { CalendarReads } from './calendars/calendar-reads';
import { CalendarsController } from './calendars/calendars.controller';
import { CaseReads } from './cases/case-reads';
import { PlaceNames } from './cases/place-names';
import { TellBeside } from './changes/beside';
import { ChangeFeed } from './changes/change-feed';
import { ChangesController } from './changes/changes.controller';
import { ClockController } from './clock/clock.controller';
import { ClockService } from './clock/clock.service';
import { WhatChanged } from './commands/what-changed';
import { CommandsService } from './commands/commands.service';
import { LeavesController } from './commands/leaves.controller';
import { CriteriaController } from './criteria/criteria.controller';
import { DeadlinesController } from './deadlines/deadlines.controller';
import { Duties } from './duties/duties';
import { DutiesController } from './duties/duties.controller';
import { HandOverListController } from './printing/hand-over-list.controller';
import { PrintingController } from './printing/printing.controller';
import { ByHandController } from './signing/by-hand.controller';
import { SigningController } from './signing/signing.controller';
import { DocumentsController } from './documents/documents.controller';
import { LetterToEdit } from './documents/letter-to-edit';
import { RevisionTag } from './edge/revision-tag';
import { exchangeControllers, exchangeProviders } from './exchange.parts';
import { Exports } from './exports/exports';
import { paperControllers, paperProviders } from './files/providers';
import { CasePapers } from './papers/case-papers';
import { CasePapersController } from './papers/case-papers.controller';
import { CommunePapersController } from './commune/commune-papers.controller';
import { CommuneRecords } from './commune/commune-records';
import { HealthController } from './health/health.controller';
import { Ideas } from './ideas/ideas';
import { InsightController } from './insight/insight.controller';
import { IdeasController } from './ideas/ideas.controller';
import { messageControllers, messageProviders } from './messages.parts';
import { ManyController } from './many/many.controller';
import { ManyCases } from './many/many-cases';
import { Mending } from './many/mending';
import { Officers } from './many/officers';
import { SeenCases } from './many/seen-cases';
import { NoticesController } from './notices/notices.controller';
import { ChannelsController } from './notices/channels.controller';
import { DeliveryReportsController } from './notices/delivery-reports.controller';
import { ServingsController } from './notices/servings.controller';
import { PapersController } from './papers/papers.controller';
import { RoundPapers } from './papers/round-papers';
import { privacyControllers, privacyProviders } from './privacy.parts';
import { ProblemFilter } from './problems/problem.filter';
import { ShapePipe } from './problems/shape.pipe';
import { PlanSheetsController } from './plan-sheets/plan-sheets.controller';
import { RunningYear } from './plan-sheets/running-year';
import { PassageController } from './products/passage.controller';
import { ProductsController } from './products/products.controller';
import { SelfScoreController } from './products/self-score.controller';
import { ProductReads } from './products/product-reads';
import { RoundDefaults } from './products/round-defaults';
import { RecognisedImportController } from './imports/recognised-import.controller';
import { ScoreListController } from './imports/score-list.controller';
import { CarryingIn } from './programmes/carrying-in';
import { CarryingInController } from './programmes/carrying-in.controller';
import { AmendingDesk } from './programmes/amending-desk';
import { AmendmentsController } from './programmes/amendments.controller';
import { ProgrammesController } from './programmes/programmes.controller';
import { ReportsBelow } from './reports/below';
import { ProgrammeYearlyController } from './yearly/programme-yearly.controller';
import { SupportBudget } from './support/support-budget';
import { SupportController } from './support/support.controller';
import { SupportDesk } from './support/support-desk';
import { YearlyAsking } from './yearly/yearly-asking';
import { YearlyController } from './yearly/yearly.controller';
import { YearlyDesk } from './yearly/yearly-desk';
import { FiguresThen } from './reports/figures-then';
import { ReportDesk } from './reports/report-desk';
import { ReportFile } from './reports/report-file';
import { ReportsController } from './reports/reports.controller';
import { RecognitionsController } from './recognitions/recognitions.controller';
import { AppointeesController } from './rounds/appointees.controller';
import { RoundsController } from './rounds/rounds.controller';
import { CouncilSessionController } from './sessions/council-session.controller';
import { CouncilSessions } from './sessions/council-sessions';
import { OwnSheetController } from './sheets/own-sheet.controller';
import { OwnSheets } from './sheets/own-sheets';
import { SheetScores } from './sheets/sheet-scores';
import { recordsProviders } from './records.providers';
import { TemplateDesk } from './templates/template-desk';
import { TemplatesController } from './templates/templates.controller';
import { TroublesController } from './troubles/troubles.controller';
import { publicControllers, publicProviders } from './public/public.parts';
import { KeptMails } from './sandbox-mail/kept-mail';
import { MailController } from './sandbox-mail/mail.controller';
import { WorkController } from './work/work.controller';

const planSheets = {
  provide: PlanSheets,
  useFactory: (source: DataSource) => new PlanSheets(source),
  inject: [DATA_SOURCE],
};

const templateStore = {
  provide: TemplateStore,
  useFactory: (source: DataSource) => new TemplateStore(source),
  inject: [DATA_SOURCE],
};

/** HTTP: commands in, read models out. */
@Module({
  controllers: [
    HealthController,
    SandboxController,
    ProviderController,
    SessionController,
    OwnSessionsController,
    AboutController,
    ActionsController,
    InvitationsController,
    MeController,
    OwnKeysController,
    OwnNoticesController,
    OwnPushController,
    OwnViewsController,
    OwnFeedController,
    FeedsController,
    PasskeysController,
    PeopleImportController,
    PeopleController,
    PlacesController,
    PersonPostsController,
    PersonAccessController,
    MachineKeysController,
    AccountChangesController,
    ...privacyControllers,
    BoardController,
    ProductsController,
    PassageController,
    CasePapersController,
    CommunePapersController,
    SelfScoreController,
    IdeasController,
    YearlyController,
    SupportController,
    ProgrammeYearlyController,
    AppointeesController,
    RoundsController,
    CouncilSessionController,
    OwnSheetController,
    CriteriaController,
    RecognitionsController,
    ProgrammesController,
    AmendmentsController,
    ReportsController,
    PlanSheetsController,
    CarryingInController,
    RecognisedImportController,
    ScoreListController,
    LeavesController,
    DeadlinesController,
    CalendarsController,
    ForecastController,
    InsightController,
    WorkController,
    DutiesController,
    TroublesController,
    ManyController,
    NoticesController,
    ServingsController,
    DeliveryReportsController,
    ChannelsController,
    DocumentsController,
    SigningController,
    ByHandController,
    PrintingController,
    HandOverListController,
    TemplatesController,
    ...paperControllers,
    PapersController,
    ChangesController,
    ClockController,
    MailController,
    ...exchangeControllers,
    ...messageControllers,
    ...publicControllers,
  ],
  providers: [
    ...recordsProviders,
    ...paperProviders,
    KnownPeople,
    ...accountsProviders,
    SessionDesk,
    PeopleTold,
    ...privacyProviders,
    InvitationPost,
    FirstAdministrator,
    Senders,
    CommandsService,
    ManyCases,
    Mending,
    Officers,
    SeenCases,
    CarryingIn,
    FiguresThen,
    ReportDesk,
    ReportsBelow,
    YearlyDesk,
    SupportDesk,
    SupportBudget,
    YearlyAsking,
    ReportFile,
    RunningYear,
    planSheets,
    templateStore,
    TemplateDesk,
    CaseReads,
    PlaceNames,
    Duties,
    CalendarDesk,
    AmendingDesk,
    FeedEntries,
    CalendarReads,
    ScoreAccess,
    StoryAccess,
    WhatChanged,
    ProductReads,
    Ideas,
    CommuneRecords,
    RoundDefaults,
    CasePapers,
    LetterToEdit,
    RoundPapers,
    SheetScores,
    OwnSheets,
    CouncilSessions,
    ChangeFeed,
    TellBeside,
    Exports,
    ...exchangeProviders,
    ...messageProviders,
    ClockService,
    KeptMails,
    ...publicProviders,
    { provide: APP_GUARD, useClass: KeyGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: ShapePipe },
    { provide: APP_INTERCEPTOR, useClass: RevisionTag },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class ApiModule {}
