import { NumbersCarriedIn1700000000144 } from './1700000000144-numbers-carried-in';
import { PicturesOfProducts1700000000140 } from './1700000000140-pictures-of-products';
import { EventLog1700000000001 } from './1700000000001-event-log';
import { ReadModels1700000000002 } from './1700000000002-read-models';
import { Services1700000000003 } from './1700000000003-services';
import { Roles1700000000004 } from './1700000000004-roles';
import { PlanDecisions1700000000010 } from './1700000000010-plan-decisions';
import { CriteriaSets1700000000011 } from './1700000000011-criteria-sets';
import { ScoreDrafts1700000000012 } from './1700000000012-score-drafts';
import { PlanActivities1700000000013 } from './1700000000013-plan-activities';
import { SelfScores1700000000014 } from './1700000000014-self-scores';
import { Accounts1700000000020 } from './1700000000020-accounts';
import { MoreProofs1700000000021 } from './1700000000021-more-proofs';
import { Voices1700000000030 } from './1700000000030-voices';
import { AskedRows1700000000031 } from './1700000000031-asked-rows';
import { LogSearch1700000000050 } from './1700000000050-log-search';
import { Webhooks1700000000051 } from './1700000000051-webhooks';
import { CurrentProducts1700000000062 } from './1700000000062-current-products';
import { AgendaRows1700000000071 } from './1700000000071-agenda-rows';
import { PersonalData1700000000070 } from './1700000000070-personal-data';
import { PlanSheetsAndViews1700000000075 } from './1700000000075-plan-sheets-and-views';
import { FilesAndPapers1700000000040 } from './1700000000040-files-and-papers';
import { CertificateRecord1700000000080 } from './1700000000080-certificate-record';
import { Shoppers1700000000078 } from './1700000000078-shoppers';
import { SignedPapers1700000000081 } from './1700000000081-signed-papers';
import { WaysToPeople1700000000092 } from './1700000000092-ways-to-people';
import { CertificatesOnPaper1700000000085 } from './1700000000085-certificates-on-paper';
import { SigningReadiness1700000000086 } from './1700000000086-signing-readiness';
import { PlanWriters1700000000094 } from './1700000000094-plan-writers';
import { SignedCommunePapers1700000000095 } from './1700000000095-signed-commune-papers';
import { CalendarFeeds1700000000088 } from './1700000000088-calendar-feeds';
import { DecidedCalendars1700000000087 } from './1700000000087-decided-calendars';
import { Servings1700000000093 } from './1700000000093-servings';
import { YearlyFigures1700000000125 } from './1700000000125-yearly-figures';
import { NamedProducts1700000000115 } from './1700000000115-named-products';
import { OfficersInHand1700000000076 } from './1700000000076-officers-in-hand';
import { CertificateTemplates1700000000100 } from './1700000000100-certificate-templates';
import { PublicProofs1700000000084 } from './1700000000084-public-proofs';
import { Outbox1700000000111 } from './1700000000111-outbox';
import { MessageTemplates1700000000110 } from './1700000000110-message-templates';
import { WritersById1700000000116 } from './1700000000116-writers-by-id';
import { CollectedByNotice1700000000131 } from './1700000000131-collected-by-notice';
import { DaysOfAppeal1700000000127 } from './1700000000127-days-of-appeal';
import { ServingWays1700000000130 } from './1700000000130-serving-ways';
import { DeliveryReports1700000000120 } from './1700000000120-delivery-reports';
import { PushSubscriptions1700000000121 } from './1700000000121-push-subscriptions';
import { SupportClaims1700000000132 } from './1700000000132-support-claims';

/** Every migration in order; they only go forward. */
export const migrations = [
  EventLog1700000000001,
  ReadModels1700000000002,
  Services1700000000003,
  Roles1700000000004,
  PlanDecisions1700000000010,
  CriteriaSets1700000000011,
  ScoreDrafts1700000000012,
  PlanActivities1700000000013,
  SelfScores1700000000014,
  Accounts1700000000020,
  MoreProofs1700000000021,
  Voices1700000000030,
  AskedRows1700000000031,
  LogSearch1700000000050,
  Webhooks1700000000051,
  CurrentProducts1700000000062,
  FilesAndPapers1700000000040,
  PlanSheetsAndViews1700000000075,
  PersonalData1700000000070,
  AgendaRows1700000000071,
  CertificateRecord1700000000080,
  Shoppers1700000000078,
  SignedPapers1700000000081,
  CertificatesOnPaper1700000000085,
  SigningReadiness1700000000086,
  OfficersInHand1700000000076,
  WaysToPeople1700000000092,
  DecidedCalendars1700000000087,
  Servings1700000000093,
  PublicProofs1700000000084,
  CalendarFeeds1700000000088,
  NamedProducts1700000000115,
  PlanWriters1700000000094,
  SignedCommunePapers1700000000095,
  CertificateTemplates1700000000100,
  MessageTemplates1700000000110,
  Outbox1700000000111,
  WritersById1700000000116,
  DeliveryReports1700000000120,
  PushSubscriptions1700000000121,
  YearlyFigures1700000000125,
  DaysOfAppeal1700000000127,
  ServingWays1700000000130,
  CollectedByNotice1700000000131,
  SupportClaims1700000000132,
  PicturesOfProducts1700000000140,
  NumbersCarriedIn1700000000144,
];
