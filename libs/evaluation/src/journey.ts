import type { Journey } from '@ocop/casework';
import type { roundActions } from './actions';
import type { RoundEvent, RoundStage } from './events';

const TWO_PEOPLE = ['council-member', 'programme-office', 'authority'] as const;

/** More time by decision, as long as the round is open. */
const open = { ExtendDeadline: ['programme-office', 'authority'] } as const;

/** Once it waits for somebody, it is put into one's hands among those in that post. */
const handed = { ...open, AssignDuty: ['programme-office', 'authority'] } as const;

/**
 * A product may always leave; one that comes too late is refused by its round and not by its stage. The plan may be
 * amended as long as the round is open.
 */
const listed = ['EnterRound', 'LeaveRound', 'PlanAmended'] as const;

/** Until its authority has decided, a round may end with its plan; and it hears of its council. */
const undecided = [...listed, 'PlanWithdrawn', 'CouncilAppointed', 'AppealFiled'] as const;

/** Around the session: who sits, what lies there to be tasted, what was seen at the producer's. */
const before = {
  AppointCouncil: ['authority'],
  RecordSamples: ['programme-office'],
  RecordReview: ['programme-office', 'adviser'],
  RecordVisit: ['programme-office', 'adviser'],
} as const;

/** What keeps members, or products, out of the scoring. */
const aside = {
  RecuseMember: ['council-member', 'programme-office'],
  PutOffProducts: ['programme-office'],
} as const;

/** Every product may have left: a round that nobody is in any more ends wherever it stands. */
const closes = { RoundClosed: 'closed' } as const;
/** When its tier has ended, the council of whoever took over is convened anew. */
const deserted = { ...closes, PassedOn: 'frozen' } as const;

/**
 * The way of one round: the list fills until the intake closes, the office convenes the council that the authority has
 * appointed, members score in session or in writing, the service adds up, the chair closes the session, the authority
 * decides, and dossiers of the forwarding band go up.
 */
export const roundJourney = {
  none: { chapter: 'intake', hears: ['OpenRound'], leads: { RoundOpened: ['intake', 'frozen'] } },

  intake: {
    chapter: 'intake',
    may: { ...before, ...open },
    hears: [...undecided, 'ExpectProduct', 'AwaitProduct', 'ChangeSet'],
    leads: { ListFrozen: 'frozen', PassedOn: 'intake', ...closes },
  },

  frozen: {
    chapter: 'council',
    holder: 'programme-office',
    may: { ConveneCouncil: ['programme-office'], ...before, ...handed },
    hears: [...undecided, 'AwaitProduct', 'ChangeSet'],
    // Members who vote in writing begin at once; a session is opened on its day.
    leads: { CouncilConvened: ['convened', 'in-session'], ...deserted },
  },

  convened: {
    chapter: 'council',
    holder: 'programme-office',
    may: {
      ConveneCouncil: ['programme-office'],
      OpenSession: ['programme-office'],
      ...aside,
      ...before,
      ...handed,
    },
    hears: undecided,
    leads: { CouncilConvened: 'convened', SessionOpened: 'in-session', ...deserted },
  },

  'in-session': {
    chapter: 'council',
    holder: 'programme-office',
    may: {
      SubmitScoreSheet: ['council-member'],
      CorrectScoreSheet: ['council-member'],
      Abstain: ['council-member'],
      RecordAttendance: ['programme-office'],
      RecordVote: ['programme-office'],
      RecordRemark: ['council-member', 'programme-office'],
      AdjournSession: ['programme-office'],
      CloseScoring: ['programme-office'],
      RecordSamples: ['programme-office'],
      ...aside,
      ...handed,
    },
    hears: undecided,
    leads: { ScoringClosed: 'tallying', SessionAdjourned: 'convened', ...deserted },
  },

  tallying: {
    chapter: 'council',
    holder: 'programme-office',
    may: handed,
    hears: undecided,
    leads: { ScoresTallied: 'scored', ScoringReopened: 'in-session', ...deserted },
  },

  scored: {
    chapter: 'council',
    holder: 'programme-office',
    may: {
      CloseSession: ['council-member'],
      ReopenScoring: ['programme-office'],
      RecordVote: ['programme-office'],
      RecordRemark: ['council-member', 'programme-office'],
      PutOffProducts: ['programme-office'],
      SubmitResults: ['programme-office'],
      ...handed,
    },
    hears: undecided,
    leads: {
      SessionClosed: 'concluded',
      ResultsSubmitted: 'submitted',
      ScoringReopened: 'in-session',
      ...deserted,
    },
  },

  // What the council has closed stands: two people may have it opened again.
  concluded: {
    chapter: 'council',
    holder: 'programme-office',
    may: {
      ProposeReopening: TWO_PEOPLE,
      ConfirmReopening: TWO_PEOPLE,
      DecideAppeal: ['authority'],
      SubmitResults: ['programme-office'],
      ...handed,
    },
    hears: undecided,
    leads: { ResultsSubmitted: 'submitted', ScoringReopened: 'in-session', ...deserted },
  },

  submitted: {
    chapter: 'decision',
    holder: 'authority',
    may: {
      ReturnResults: ['authority'],
      ApproveResults: ['authority'],
      DecideAppeal: ['authority'],
      ...handed,
    },
    hears: undecided,
    leads: { ResultsApproved: 'decided', ResultsReturned: ['scored', 'concluded'], ...deserted },
  },

  decided: {
    chapter: 'decision',
    holder: 'programme-office',
    may: { ForwardDossiers: ['programme-office'], ...handed },
    hears: listed,
    leads: { RoundClosed: 'closed', PassedOn: 'decided' },
  },

  closed: {
    chapter: 'decision',
    hears: ['LeaveRound'],
    // What was still being added up is of no consequence any more.
    leads: { ScoresTallied: 'closed' },
    ends: true,
  },
} as const satisfies Journey<RoundStage, keyof typeof roundActions, RoundEvent['type']>;
