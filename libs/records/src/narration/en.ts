import { formatDay } from '@ocop/calendar';
import { type Average, findRegulation, type Tier } from '@ocop/regulations';
import {
  commandWords,
  cycleClosingWords,
  cycleStageWords,
  dutyWords,
  heardWords,
  recusalWords,
  roleWords,
  roundClosingWords,
  sayFact,
  sayLetter,
  sayRefusal,
  sayLapse,
  sampleWords,
  sayAverage,
  sayStars,
  tierWords,
  voteWords,
  worded,
} from '@ocop/words';
import { notConfirmed } from './commune-contents';
import { inspectingEn } from './inspecting';
import { supportEn } from './support';
import { namedIn } from './named-in';
import type { Telling } from './tellable';

const silent = () => undefined;
const duty = (kind: string) => worded(dutyWords, kind, 'en');
const at = (name: Tier) => tierWords[name].en;
const points = (average: Average) => `${sayAverage(average, 'en')} points`;

const leads: Readonly<Record<string, string>> = {
  'deadline-late': 'Overdue reminder',
  escalation: 'Report of delay',
};

const moved = {
  extended: 'extended',
  'plan-amended': 'moved by the amended plan',
  'clock-stopped': 'runs on',
  calendar: 'counted anew by another calendar',
  law: 'moved by the new law',
} as const;

/** How many certificates one decision revokes, and how many it strikes off. */
function endedIn(certificates: readonly { readonly cause?: string }[]): string {
  const revoked = certificates.filter(({ cause }) => cause !== undefined).length;
  const struck = certificates.length - revoked;
  const told = [
    revoked > 0 && `certificates revoked: ${revoked}`,
    struck > 0 && `products struck off the list: ${struck}`,
  ];
  return told.filter(Boolean).join(', ');
}

export const en: Telling = {
  PlanDrafted: ({ title, number }) => `Plan ${number} drafted: ${title}`,
  ProgrammeOpened: ({ title, number, approval }) =>
    `Plan ${number} opened${approval ? ` by ${approval.number}` : ''}: ${title}`,
  PlanAmended: ({ decision, changes }) =>
    `Plan amended by ${decision.number}: ${changes.length} changes`,
  RoundDecided: silent,
  RecognitionsCarriedIn: ({ count }) => `Recognised before, and carried in: ${count}`,
  CertificatesEnded: ({ decision, certificates }) =>
    `${decision.number} of ${formatDay(decision.signedOn)}: ${endedIn(certificates)}`,
  ProductsStruck: ({ decision, products, reason }) =>
    `${decision.number} of ${formatDay(decision.signedOn)}: ${products.length} products put out of the programme (${reason})`,
  PlanWithdrawn: ({ reason, decision }) =>
    `Plan withdrawn${decision ? ` by ${decision.number}` : ''}: ${reason}`,
  RoundScheduled: silent,
  ProductAdded: ({ product }) => `${product.name} added to the list`,
  ReportSubmitted: ({ communeName, name }) => `${communeName} submits: ${name}`,
  ReportCorrected: ({ communeName, name, corrects, reason }) =>
    `${communeName} corrects: ${name} (instead of no. ${corrects}): ${reason}`,
  ProducersSought: silent,
  FiguresAsked: ({ name, producers }) => `“${name}” asked of ${producers.length} producers`,
  FiguresSent: ({ name, producer, heard }) =>
    `${producer.name} sends “${name}”${heard ? ` (entered by the commune: ${heardWords[heard].en})` : ''}`,
  FiguresCorrected: ({ name, producer, corrects, reason, heard }) =>
    `“${name}” of ${producer.name} corrected (in place of no. ${corrects})${heard ? ` (entered by the commune: ${heardWords[heard].en})` : ''}: ${reason}`,
  ActivityReported: ({ name, placeName, on, note }) =>
    `${placeName ? `${placeName}, done` : 'Done'} on ${formatDay(on)}: ${name} - ${note}`,
  YearClosed: () => 'Programme year closed',

  CycleRegistered: ({ product, regulation, renewal }) =>
    renewal
      ? `Renewal of ${product.name} begins under ${findRegulation(regulation).citation} (former certificate ${renewal.certificateNumber})`
      : `Cycle of ${product.name} - ${product.owner.name} (${product.commune.name}) begins${product.summary ? `: ${product.summary}` : ''}`,
  IdeaAccepted: () => 'Idea accepted by the commune',
  IdeaReturned: ({ reason }) => `Idea turned down: ${reason}`,
  BusinessPlanSubmitted: () => 'Business plan submitted',
  BusinessPlanApproved: () => 'Business plan approved',
  BusinessPlanReturned: ({ reason }) => `Business plan returned: ${reason}`,
  DossierFiled: ({ papers }) => `Dossier filed (${papers.length} kinds of papers)`,
  DossierChecked: (data) => {
    const unsure = notConfirmed(data, 'en');
    return unsure
      ? `Commune passes the dossier on (${data.letter}) and does not confirm: ${unsure}`
      : `Commune confirms and passes the dossier on (${data.letter})`;
  },
  DossierReturned: ({ from, missing }) =>
    `${from === 'commune-check' ? 'Commune' : 'Office'} asks for completion: ${missing.map((item) => item.paper).join(', ')}; the clock stops`,
  SelfScoreFiled: ({ total, parts: { A, B, C }, stars }) =>
    `Producer’s self-score: ${total} points (${A} + ${B} + ${C}), ${sayStars(stars, 'en')}`,
  PictureChosen: () => 'Picture of the product chosen for the certificate',
  PictureRemoved: ({ reason }) => (reason ? `Picture taken away: ${reason}` : 'Picture taken away'),
  DossierCompleted: () => 'Dossier completed; the clock runs again',
  DossierAccepted: ({ receipt, tier }) => `Dossier accepted at the ${at(tier)} (${receipt})`,
  IntakeMoved: ({ before, decision }) =>
    `The round takes dossiers until before ${formatDay(before)} by ${decision}`,
  CommuneRenamed: ({ name, decision }) => `Commune renamed ${name} by ${decision}`,
  SetChanged: ({ set, before, decision, reason }) =>
    before
      ? `Criteria set ${before} replaced by ${set} by ${sayFact(decision)}: ${sayFact(reason)}`
      : `Criteria set ${set} chosen`,
  RoundOffered: ({ round, decision }) => `Round ${round.no} added by ${decision}`,
  RolledToNextRound: ({ fromNo, toNo, stoodAt }) =>
    `Not ready for round ${fromNo} (${cycleStageWords[stoodAt].en}): rolls into round ${toNo}`,
  RoundRefusedProduct: ({ round, code, reason }) =>
    reason
      ? `Put off to the next round by the council: ${reason}`
      : `Round ${round} does not take it (${sayRefusal(code, 'en')}); back to the office`,
  WaitsAtOffice: ({ round }) =>
    `Round ${round} has closed its intake; the dossier waits at the office`,
  WaitsForRound: ({ from }) =>
    `Round ${from} goes on and no later one is known: the office names the round`,
  ProductScored: ({ average, stars, tier }) =>
    `Council at the ${at(tier)}: ${points(average)} (${sayStars(stars, 'en')})`,
  ProductRecognised: ({ stars, decision, validUntil }) =>
    `RECOGNISED WITH ${stars} STARS by ${decision.number} of ${decision.authority}, valid until ${formatDay(validUntil)}`,
  ProductToForward: ({ to }) => `Enough points to go up to the ${at(to)}`,
  ProductHandedDown: ({ to }) => `The result is the ${at(to)}’s to recognise`,
  ProductNotRecognised: ({ average, least }) =>
    `NOT recognised: ${points(average)}, below ${sayStars(least.stars, 'en')}; may register again next year`,
  DossierForwarded: ({ to, letter }) => `Dossier forwarded to the ${at(to)} by ${letter}`,
  CertificateDrafted: ({ number }) => `Certificate ${number} drafted, waiting for its signature`,
  SignatureHandedIn: ({ byHand }) =>
    byHand
      ? `The scan of the certificate was handed in, which ${byHand.signedBy} signed by hand on ${formatDay(byHand.signedOn)}`
      : 'The signed file of the certificate was handed in',
  CertificateIssued: ({ number }) => `Certificate ${number} issued`,
  CycleWithdrawn: ({ reason }) => `Withdrawn: ${reason}`,
  RenewedRecognitionEnded: ({ how }) =>
    ({
      expired: 'The certificate being renewed has expired; the dossier is still decided',
      revoked: 'The certificate being renewed was revoked',
      'struck-off': 'The product was struck off the list',
      superseded: 'The certificate being renewed was replaced',
    })[how],
  CycleClosed: ({ reason }) => `Cycle closed: ${worded(cycleClosingWords, reason, 'en')}`,

  RoundOpened: ({ no, mode, authority, recogniseBy }) =>
    mode === 'written'
      ? `Written vote opened at ${authority.name}, to end by ${formatDay(recogniseBy)}`
      : `Round ${no} of ${authority.name} opened, to recognise by ${formatDay(recogniseBy)}`,
  ProductExpected: silent,
  ProductAwaited: ({ product, before, decision }) =>
    `Waits for ${product.name} until before ${formatDay(before)} by ${decision}`,
  ProductSetChanged: ({ product, set }) => `${product}: criteria set ${set}`,
  ProductEntered: ({ product }) => `${product.name} is on the list`,
  ProductLeft: silent,
  ListFrozen: ({ products, notReady }) =>
    `List closed: ${products.length} products${notReady.length > 0 ? `, ${notReady.length} not ready` : ''}`,
  AppealFiled: ({ reason }) => `Appeal against the provisional result: ${reason}`,
  AppealAnswered: ({ outcome, reason }) => `Appeal ${outcome}: ${reason}`,
  AppealReceived: silent,
  AppealDecided: ({ outcome, reason }) => `An appeal was ${outcome}: ${reason}`,
  CouncilAppointed: ({ council }) =>
    `Council of ${council.members.length} appointed by ${council.decision.number}, term ${formatDay(council.from)} - ${formatDay(council.until)}`,
  AttendanceRecorded: silent,
  MemberRecused: ({ member, products, why, found }) =>
    `${member} is recused from ${products.length} products: ${worded(recusalWords, why, 'en')}${found ? ' (found by the rules)' : ''}`,
  MemberAbstained: silent,
  VoteRecorded: ({ question, for: yes, against, abstained, carried }) =>
    `Vote, ${worded(voteWords, question, 'en')}: ${yes} for, ${against} against, ${abstained} abstained - ${carried ? 'carried' : 'not carried'}`,
  RemarkRecorded: silent,
  ProductsPutOff: ({ products, to, reason }) =>
    `${products.length} products put off to ${to === 'next-round' ? 'the next round' : 'another session'}: ${reason}`,
  SessionAdjourned: ({ to }) => `Session adjourned to ${formatDay(to)}`,
  SessionClosed: ({ minutes }) => `The chair closed the session, minutes ${minutes}`,
  ReopeningProposed: ({ reason }) => `Reopening of the scoring proposed: ${reason}`,
  ReopeningDropped: silent,
  SamplesRecorded: ({ count, state }) => `Samples: ${count} ${worded(sampleWords, state, 'en')}`,
  ReviewRecorded: ({ on, report }) =>
    `Advisory team’s review on ${formatDay(on)}${report ? `, report ${report}` : ''}`,
  VisitRecorded: ({ on, where }) => `Field visit on ${formatDay(on)} at ${where}`,
  CouncilConvened: ({ members, sessionOn }) =>
    `Council of ${members.length} convened${sessionOn ? `, session on ${formatDay(sessionOn)}` : ', votes in writing'}`,
  SessionOpened: ({ present, of, calledFor }) =>
    `Session opened${calledFor ? ` (called for ${formatDay(calledFor)})` : ''}, ${present.length} of ${of} present`,
  ProductsDismissed: silent,
  ScoreSheetSubmitted: silent,
  ScoreSheetCorrected: ({ product, reason }) => `A score sheet for ${product} corrected: ${reason}`,
  SecondPassOrdered: ({ products, limit }) =>
    `Members differ by more than ${limit} points on ${products.length} products: second pass`,
  ScoringClosed: () => 'Scoring closed',
  ScoresTallied: ({ results }) => `Results for ${results.length} products`,
  TallyRefused: ({ code }) => `The sheets could not be added up: ${sayRefusal(code, 'en')}`,
  ScoringReopened: ({ products, pass, reason }) =>
    `Scoring reopened (pass ${pass}) for ${products.length} products: ${reason}`,
  ResultsSubmitted: ({ report }) => `Results submitted (${report})`,
  ResultsReturned: ({ reason }) => `Results returned: ${reason}`,
  ResultsApproved: ({ decision }) => `Results APPROVED by ${decision}`,
  RoundLate: ({ deadline }) => `Round marked LATE: ${duty(deadline)}`,
  DossiersForwarded: ({ letter, products }) => `${products.length} dossiers forwarded by ${letter}`,
  LetterWritten: silent,
  RoundClosed: ({ reason }) => `Round ends: ${worded(roundClosingWords, reason, 'en')}`,

  RecognitionOpened: ({ certificate, stars, carriedIn }) =>
    `${carriedIn ? 'Recognised before: certificate' : 'Certificate'} ${certificate.number} (${sayStars(stars, 'en')}) valid until ${formatDay(certificate.validUntil)}`,
  RenewalRulesAdopted: ({ citation, window }) =>
    `Renewal rules of ${citation}${window ? `: file from ${formatDay(window.opensOn)} to ${formatDay(window.closesOn)}` : ''}`,
  RenewalWindowOpened: ({ closesOn }) =>
    `Renewal may be filed, at the latest on ${formatDay(closesOn)}`,
  AuthorityPassed: ({ authority, from }) =>
    `From ${formatDay(from)} on ${authority.name} answers for it`,
  ResultNoticeSigned: ({ number, signedOn, signer, capacity }) =>
    `Notice of the result ${number} of ${formatDay(signedOn)}, signed by ${signer} (${capacity})`,
  ExpiryNoticeSigned: ({ number, signedOn, signer, capacity }) =>
    `Notice of expiry ${number} of ${formatDay(signedOn)}, signed by ${signer} (${capacity})`,
  ExpiryNoticeGiven: () => 'Written notice of expiry given',
  RenewalStarted: () => 'The producer asks for renewal',
  RenewalRefused: ({ code }) => `Renewal could not begin: ${sayRefusal(code, 'en')}`,
  RenewalFiled: () => 'Renewal filed in time',
  RenewalFailed: () => 'Renewal did not succeed',
  ReissueOrdered: ({ replaces, decision }) =>
    `Certificate to be issued anew in place of ${replaces} by ${decision}`,
  CertificateReissued: ({ number }) => `Certificate ${number} takes the place of the one before`,
  CertificateHandedOver: ({ certificate, to, on, inStead, reason }) =>
    `Certificate ${certificate} handed over to ${to}${inStead ? ` (in the producer’s stead by ${inStead})` : ''} on ${formatDay(on)}${reason ? `; again: ${reason}` : ''}`,
  HandOverTakenBack: ({ certificate, to, on, reason }) =>
    `Taken back that certificate ${certificate} was handed to ${to} on ${formatDay(on)}: ${reason}`,
  RecognitionSuperseded: ({ by, decision }) =>
    `Replaced by certificate ${by}${decision ? ` by ${decision}` : ''}`,
  GraceBegan: ({ until }) => `Stays valid until the result, at the latest ${formatDay(until)}`,
  RecognitionExpired: () => 'Certificate EXPIRED',
  RecognitionFiledAway: () => 'The certificate is filed away',
  RecognitionSuspended: ({ reason }) => `Suspended: ${reason}`,
  SuspensionLifted: ({ decision }) => `Suspension lifted by ${decision}`,
  ...inspectingEn,
  ...supportEn,
  RevocationProposed: ({ finding }) => `Revocation proposed: ${finding}`,
  RevocationDismissed: ({ reason, decision }) =>
    `Not revoked${decision ? ` by ${decision}` : ''}: ${reason}`,
  RecognitionStruckOff: ({ decision }) =>
    `Struck off the list by ${decision}: did not attend the re-evaluation`,
  RecognitionRevoked: ({ decision }) => `REVOKED by ${decision}`,

  DeadlineSet: ({ kind, deadline, milestone }) =>
    milestone ? undefined : `Deadline, ${duty(kind)}: ${formatDay(deadline.lastDay)}`,
  DeadlineMet: ({ kind }) => `In time: ${duty(kind)}`,
  DeadlineMissed: ({ kind }) => `MISSED: ${duty(kind)}`,
  DeadlinePassed: silent,
  DeadlineDoneLate: ({ kind }) => `Done late: ${duty(kind)}`,
  DeadlinePaused: ({ kind, remaining }) =>
    `Clock of ${duty(kind)} stopped, ${remaining} working days left`,
  DeadlineMoved: ({ kind, from, deadline: { lastDay }, why, afterMissed }) =>
    from === lastDay
      ? undefined
      : `Deadline, ${duty(kind)}, ${moved[why]}${afterMissed ? ' after it was missed' : ''}: ${formatDay(lastDay)}`,
  DeadlineCancelled: ({ kind, ...lapse }) =>
    `No longer due: ${duty(kind)} (${sayLapse(lapse, 'en')})`,
  LawAdopted: ({ citation, from }) => `${citation} adopted, in force from ${formatDay(from)}`,
  LawTookForce: silent,
  WentOnUnder: ({ regulation }) => `Goes on under ${findRegulation(regulation).citation}`,
  PassedOn: ({ authority, regulation }) =>
    `${authority.name} takes over, under ${findRegulation(regulation).citation}`,
  LaddersChanged: ({ decision }) => `Other reminders from now on (${decision})`,
  CalendarAdopted: ({ to, decision }) => `Deadlines counted by calendar ${to} (${decision})`,
  NoticeOrdered: ({ notice, deadline }) => {
    if (!deadline) return undefined;
    const lead = leads[notice.template] ?? 'Reminder';
    const whom = [...new Set(notice.to.map(({ post }) => roleWords[post.role].en))].join(', ');
    const { deadline: kind, lastDay, commune } = notice.facts;
    const about = kind === 'report' && commune ? ` of ${sayFact(commune)}` : '';
    return `${lead} to ${whom}: ${duty(sayFact(kind))}${about} (last day ${sayFact(lastDay)})`;
  },
  ReminderNotNeeded: silent,
  NoticeSent: silent,
  MessageOrdered: silent,
  MessageDelivered: silent,
  DutyAssigned: ({ officer, role, reason }) =>
    `Put into the hands of ${officer.name} (${roleWords[role].en}): ${reason}`,
  LettersLeft: silent,
  MessageRefused: ({ to, command, code, facts }) =>
    code === 'CASE_CLOSED'
      ? undefined
      : `Letter ${sayLetter(command, to, 'en')}, refused: ${sayRefusal(code, 'en')}${namedIn(facts)}`,
  WorkRefused: ({ code }) => `Work refused: ${sayRefusal(code, 'en')}`,
  CommandRefused: ({ command, code }) =>
    `Command “${worded(commandWords, command, 'en')}” refused: ${sayRefusal(code, 'en')}`,
};
