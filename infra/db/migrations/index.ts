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
import { FilesAndPapers1700000000040 } from './1700000000040-files-and-papers';
import { LogSearch1700000000050 } from './1700000000050-log-search';
import { Webhooks1700000000051 } from './1700000000051-webhooks';
import { CurrentProducts1700000000062 } from './1700000000062-current-products';
import { PersonalData1700000000070 } from './1700000000070-personal-data';
import { AgendaRows1700000000071 } from './1700000000071-agenda-rows';
import { PlanSheetsAndViews1700000000075 } from './1700000000075-plan-sheets-and-views';
import { OfficersInHand1700000000076 } from './1700000000076-officers-in-hand';
import { Shoppers1700000000078 } from './1700000000078-shoppers';
import { CertificateRecord1700000000080 } from './1700000000080-certificate-record';
import { SignedPapers1700000000081 } from './1700000000081-signed-papers';
import { PublicProofs1700000000084 } from './1700000000084-public-proofs';
import { CertificatesOnPaper1700000000085 } from './1700000000085-certificates-on-paper';
import { SigningReadiness1700000000086 } from './1700000000086-signing-readiness';
import { DecidedCalendars1700000000087 } from './1700000000087-decided-calendars';
import { CalendarFeeds1700000000088 } from './1700000000088-calendar-feeds';
import { WaysToPeople1700000000092 } from './1700000000092-ways-to-people';
import { Servings1700000000093 } from './1700000000093-servings';
import { PlanWriters1700000000094 } from './1700000000094-plan-writers';
import { SignedCommunePapers1700000000095 } from './1700000000095-signed-commune-papers';
import { CertificateTemplates1700000000100 } from './1700000000100-certificate-templates';
import { MessageTemplates1700000000110 } from './1700000000110-message-templates';
import { Outbox1700000000111 } from './1700000000111-outbox';
import { NamedProducts1700000000115 } from './1700000000115-named-products';
import { WritersById1700000000116 } from './1700000000116-writers-by-id';
import { DeliveryReports1700000000120 } from './1700000000120-delivery-reports';
import { PushSubscriptions1700000000121 } from './1700000000121-push-subscriptions';
import { YearlyFigures1700000000125 } from './1700000000125-yearly-figures';
import { DaysOfAppeal1700000000127 } from './1700000000127-days-of-appeal';
import { ServingWays1700000000130 } from './1700000000130-serving-ways';
import { CollectedByNotice1700000000131 } from './1700000000131-collected-by-notice';
import { SupportClaims1700000000132 } from './1700000000132-support-claims';
import { PapersThatEnd1700000000133 } from './1700000000133-papers-that-end';
import { PicturesOfProducts1700000000140 } from './1700000000140-pictures-of-products';
import { NumbersCarriedIn1700000000144 } from './1700000000144-numbers-carried-in';
import { SignedByHand1700000000145 } from './1700000000145-signed-by-hand';
import { ChannelStandings1700000000146 } from './1700000000146-channel-standings';
import { QuotaOfTheDay1700000000147 } from './1700000000147-quota-of-the-day';
import { RenewalIntentions1700000000148 } from './1700000000148-renewal-intentions';

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
  FilesAndPapers1700000000040,
  LogSearch1700000000050,
  Webhooks1700000000051,
  CurrentProducts1700000000062,
  PersonalData1700000000070,
  AgendaRows1700000000071,
  PlanSheetsAndViews1700000000075,
  OfficersInHand1700000000076,
  Shoppers1700000000078,
  CertificateRecord1700000000080,
  SignedPapers1700000000081,
  PublicProofs1700000000084,
  CertificatesOnPaper1700000000085,
  SigningReadiness1700000000086,
  DecidedCalendars1700000000087,
  CalendarFeeds1700000000088,
  WaysToPeople1700000000092,
  Servings1700000000093,
  PlanWriters1700000000094,
  SignedCommunePapers1700000000095,
  CertificateTemplates1700000000100,
  MessageTemplates1700000000110,
  Outbox1700000000111,
  NamedProducts1700000000115,
  WritersById1700000000116,
  DeliveryReports1700000000120,
  PushSubscriptions1700000000121,
  YearlyFigures1700000000125,
  DaysOfAppeal1700000000127,
  ServingWays1700000000130,
  CollectedByNotice1700000000131,
  SupportClaims1700000000132,
  PapersThatEnd1700000000133,
  PicturesOfProducts1700000000140,
  NumbersCarriedIn1700000000144,
  SignedByHand1700000000145,
  ChannelStandings1700000000146,
  QuotaOfTheDay1700000000147,
  RenewalIntentions1700000000148,
];
