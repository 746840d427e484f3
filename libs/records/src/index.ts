export { EVENTS_CHANNEL } from './event-log/append-statement';
export { CaseIndex } from './event-log/case-index';
export { CaseKeeper, type Moment } from './event-log/case-keeper';
export { type CaseCondition, CaseMender } from './event-log/case-mender';
export { CaseTroubles, type TroubledCase } from './event-log/case-troubles';
export { EventLog } from './event-log/event-log';
export { type Change, LogFeed, OF_A_CASE } from './event-log/log-feed';
export { Heads } from './event-log/heads';
export { openAmong, type OpenCase, openCases } from './event-log/open-cases';
export { type DraftKey, type ScoreDraft, scoreDrafts } from './drafts/score-draft';
export { type PlanSheet, planSheets } from './drafts/plan-sheet';
export { type NamedSheet, PlanSheets } from './drafts/plan-sheets';
export { type CertificateTemplate, certificateTemplates } from './templates/certificate-template';
export { type SetOtherwise, TemplateStore } from './templates/template-store';
export { type DraftProgress, ScoreDrafts } from './drafts/score-drafts';
export { currentProducts } from './agenda/current-product';
export { CurrentProducts } from './agenda/current-products';
export { matterHash, MatterStore } from './event-log/matter-store';
export { sheetsOf } from './event-log/sheets-of';
export { scoreAnew } from './event-log/true-score';
export { eventHash, genesisHash, printOf, sha256 } from './event-log/hash-chain';
export { type EventRow, fromRow, type LoggedEvent } from './event-log/logged-event';
export { guardFaults } from './audit/guards';
export { readSeal, sealFile, sealText } from './audit/seal';
export { type Recomputation, recomputeRound } from './audit/recompute';
export { type AuditReport, isWhole, verifyLog } from './audit/verify-log';
export { type CalendarDecision, decideCalendar, decided } from './calendars/decide-calendar';
export {
  calendarExport,
  type CalendarExport,
  type CountingCalendar,
  countingCalendar,
  exportCalendars,
  type ExportFault,
  takeExported,
} from './calendars/export-calendars';
export { learnCalendars } from './calendars/learn-calendars';
export {
  ADOPTIONS_REMEMBERED_MS,
  AdoptionRecord,
  readAdoptions,
} from './adoptions/adoption-record';
export { followedFrom } from './adoptions/followed-from';
export { adopt, type Adopted } from './adoptions/adopt';
export { type LawInUse, lawsInUse } from './queries/laws-in-use';
export { type AdoptionChange, type MovedDay, previewAdoption } from './adoptions/preview';
export {
  type AmendmentChange,
  type CalledOtherwise,
  previewAmendment,
} from './adoptions/preview-amendment';
export { adoptDelivered, recordAdoption } from './adoptions/record-adoption';
export { Directory, type Holder } from './people/directory';
export { recordAccount } from './people/record-account';
export { recordPerson } from './people/record-person';
export { READ_MODELS } from './read-models/rows';
export { searchText } from './read-models/search-text';
export type { RowOf } from './read-models/shapes';
export {
  type CertificateRegisterRow,
  certificateRegisterShape,
} from './read-models/certificate-register/row';
export { type DeadlineRow, deadlineShape } from './read-models/deadlines/rows';
export {
  type ProductOverviewRow,
  productOverviewShape,
  selfScoreShape,
} from './read-models/product-overview/row';
export { type ProgrammeBoardRow, programmeBoardShape } from './read-models/programme-board/row';
export { type RoundBoardRow, roundBoardShape, roundRow } from './read-models/round-board/row';
export { type WorkQueueRow, workQueueShape } from './read-models/work-queue/rows';
export {
  allOf,
  concerningArea,
  type Condition,
  EVERYTHING,
  insideArea,
  is,
  isGiven,
  NOTHING,
} from './queries/condition';
export type { Page, Paging } from './queries/reader';
export { readCursor } from './queries/cursor';
export { AreaNames } from './queries/area-names';
export { type EndingPaper, endingPapers } from './queries/ending-papers';
export { type ForecastMonth, ForecastQueries } from './queries/forecast-queries';
export {
  SUPPORT_STANDINGS,
  type SupportClaimRow,
  supportClaimShape,
} from './read-models/support-claims/row';
export { SupportQueries, type SupportSums } from './queries/support-queries';
export { type AskedOne, type KeptAnswer, YearlyQueries } from './queries/yearly-queries';
export { ReportQueries, type SentReport } from './queries/report-queries';
export { type ProductThen, StoodQueries, type SupportThen } from './queries/stood-queries';
export { CouncilSeats } from './queries/council-seats';
export { CouncilQueries } from './queries/council-queries';
export { CourseQueries } from './queries/course-queries';
export { DeadlinesQueries } from './queries/deadlines-queries';
export {
  noticeDeliveryShape,
  type NoticeRow,
  noticeShape,
  NoticesQueries,
  toPost,
  withoutUndecided,
} from './queries/notices-queries';
export { DocumentsQueries, type Paper } from './queries/documents-queries';
export { GatesQueries, sessionStanding } from './queries/gates-queries';
export { type SessionCourse, SessionQueries } from './queries/session-queries';
export { type Passage, PassageQueries } from './queries/passage-queries';
export { type ProductsStanding, ProductsQueries } from './queries/products-queries';
export {
  issuedOrOf,
  type ProgrammeListRow,
  programmeListShape,
  ProgrammesQueries,
} from './queries/programmes-queries';
export { LogQueries, type LogWanted, type PlacedEvent } from './queries/log-queries';
export { RadarQueries } from './queries/radar-queries';
export { producersToAsk } from './queries/producers-to-ask';
export { RecognitionsQueries, type RegisterEntry } from './queries/recognitions-queries';
export { RoundsQueries } from './queries/rounds-queries';
export { SheetsQueries } from './queries/sheets-queries';
export {
  type CertificateOnPaper,
  type DecisionOnPaper,
  PrintingQueries,
} from './queries/printing-queries';
export { SigningQueries, type ToSign } from './queries/signing-queries';
export { type ChannelStanding, ChannelStandings, type Quota } from './notices/channel-standings';
export { type SaidReadiness, SigningReadiness } from './queries/signing-readiness';
export { TotalsQueries, type Watched } from './queries/totals-queries';
export { type PostLoad, WorkQueries } from './queries/work-queries';
export { dayTold } from './narration/day-told';
export { describeEvent } from './narration/describe-event';
export type { Difference } from './read-models/compare';
export { checkReadModels, type Progress, rebuildReadModels } from './read-models/rebuild';
export { refusable } from './event-log/refusable';
export { adoptedTexts, type AdoptedTexts, upwards } from './notices/adopted-texts';
export { type MessageTemplate, messageTemplates } from './notices/message-template';
export { NoticeFacts, type OrderedNotice } from './notices/notice-facts';
export { type HeldNotice, heldNotices, noticeSettings } from './notices/held-notice';
export { heldBefore, holdingOffice } from './notices/holding';
export { type Edited, type NewHeld, Outbox, type Seen } from './notices/outbox';
export { MessageTemplates } from './notices/message-templates';
export { type Changing, changeAs } from './notices/change-as';
export { noticeProof, type NoticeRecord, outcomeOf, readNotices } from './notices/notice-record';
export { type KeptFile, keptFiles, SCANS } from './wallet/kept-file';
export { fileContents } from './wallet/contents';
export { KeptFiles } from './wallet/kept-files';
export { Photographs } from './wallet/photographs';
export { type WalletPaper, walletPapers } from './wallet/paper';
export { WalletPapers } from './wallet/wallet-papers';
export { dossierPapers, dossiers } from './wallet/dossier';
export { type SignedPaper, signedPapers } from './wallet/signed-paper';
export { SignedPapers } from './wallet/signed-papers';
export { Dossiers, type DossierVersion } from './wallet/dossiers';
export { CertificateProofs, type ProvableCertificate } from './public/certificate-proofs';
export {
  LISTED_STATES,
  type ListedState,
  PublicRegisterQueries,
  publicRegisterShape,
  type PublicRow,
} from './public/public-register';
export { type PublicStep, type ToldStep } from './public/public-history';
export { unguessableId } from './public/unguessable-id';
export { SelfScoreQueries } from './queries/self-score-queries';
export {
  type Outcome as WebhookOutcome,
  type Webhook,
  webhooks,
  webhookTries,
} from './webhooks/webhook';
export { WebhookStore } from './webhooks/webhook-store';
export type { PersonalDatum } from './personal/datum';
export { KeptOf } from './personal/kept-of';
export { masked, maskedOrNone } from './personal/masked';
export { endPeriods, type PastPeriod, pastPeriods } from './personal/retained';
export { PERSONAL_DATA } from './personal/inventory';
export { RETENTIONS } from './personal/retention';
export {
  type ProofOfDelivery,
  PROOFS,
  type ServingName,
  type ServingRow,
  servedShape,
  servingShape,
} from './notices/serving';
export { proveServing, ServingDesk } from './notices/serving-desk';
export { DeliveryReports, reportToken, type Reported } from './notices/delivery-reports';
