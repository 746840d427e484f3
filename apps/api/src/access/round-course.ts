import type { Recorded } from '@ocop/casework';
import type { RoundEvent } from '@ocop/evaluation';

type Type = RoundEvent['type'];
type DataOf<T extends Type> = Extract<RoundEvent, { readonly type: T }>['data'];

const ENTERS_SHEET: readonly string[] = ['SubmitScoreSheet', 'CorrectScoreSheet'];
/** Notices that tell of a round's results before they are approved. */
export const TELLING_RESULTS: readonly string[] = ['results-submitted', 'results-returned'];
/** What a product's producer and commune are told before that. */
export const PROVISIONAL_RESULT = 'provisional-result';

/** Events of a round that are no secret to those who keep it, whatever its members gave. */
const OPEN: readonly Type[] = [
  'DeadlineSet',
  'DeadlineMet',
  'DeadlineMissed',
  'DeadlinePassed',
  'DeadlineDoneLate',
  'DeadlinePaused',
  'DeadlineMoved',
  'DeadlineCancelled',
  'LawAdopted',
  'LawTookForce',
  'CalendarAdopted',
  'ReminderNotNeeded',
  'NoticeSent',
  'MessageDelivered',
  'MessageRefused',
  'WorkRefused',
  'CouncilAppointed',
  'WentOnUnder',
  'PassedOn',
  'CouncilConvened',
  'SessionOpened',
  'AttendanceRecorded',
  'MemberRecused',
  'AppealReceived',
  'AppealDecided',
  'ProductsPutOff',
  'SessionAdjourned',
  'SessionClosed',
  'ReopeningProposed',
  'ReopeningDropped',
  'SamplesRecorded',
  'ReviewRecorded',
  'VisitRecorded',
  'RoundOpened',
  'ProductExpected',
  'CommuneRenamed',
  'ProductAwaited',
  'ProductEntered',
  'ProductSetChanged',
  'ProductLeft',
  'ListFrozen',
  'ProductsDismissed',
  'SecondPassOrdered',
  'ScoringClosed',
  'ScoringReopened',
  'ResultsSubmitted',
  'ResultsApproved',
  'RoundLate',
  'DossiersForwarded',
  'LetterWritten',
  'RoundClosed',
];

/** Those that are open as long as what they carry is: no sheet, no result. */
const DEPENDING: { readonly [T in Type]?: (data: DataOf<T>) => boolean } = {
  VoteRecorded: ({ result }) => result === undefined,
  MessageOrdered: ({ message }) => message.command.type !== 'RecordResult',
  LettersLeft: ({ what }) => what !== 'RecordResult',
  NoticeOrdered: ({ notice }) => !TELLING_RESULTS.includes(notice.template),
  CommandRefused: ({ command }) => !ENTERS_SHEET.includes(command),
};

/** True for what tells neither what a member gave or said nor what came of it; an event that is not known yet is kept back. */
export function isOpenCourse({ type, data }: Pick<Recorded, 'type' | 'data'>): boolean {
  const depends = DEPENDING[type as Type] as ((data: unknown) => boolean) | undefined;
  return depends ? depends(data) : OPEN.includes(type as Type);
}
