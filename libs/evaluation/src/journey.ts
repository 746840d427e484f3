import type { Journey } from '@ocop/casework';
import type { roundActions } from './actions';
import type { RoundEvent, RoundStage } from './events';

/** More time by decision, as long as the round is open. */
const open = { ExtendDeadline: ['programme-office', 'authority'] } as const;

/**
 * A product may always leave; one that comes too late is refused by its round and not by its stage. The plan may be
 * amended as long as the round is open.
 */
const listed = ['EnterRound', 'LeaveRound', 'PlanAmended'] as const;

/** Until its authority has decided, a round may end with its plan. */
const undecided = [...listed, 'PlanWithdrawn'] as const;

/** Every product may have left: a round that nobody is in any more ends wherever it stands. */
const closes = { RoundClosed: 'closed' } as const;
/** When its tier has ended, the council of whoever took over is convened anew. */
const deserted = { ...closes, PassedOn: 'frozen' } as const;

/**
 * The way of one round: the list fills until the intake closes, the office convenes the council, members score in
 * session or in writing, the service adds up, the authority decides, and dossiers of the forwarding band go up.
 */
export const roundJourney = {
  none: { chapter: 'intake', hears: ['OpenRound'], leads: { RoundOpened: ['intake', 'frozen'] } },

  intake: {
    chapter: 'intake',
    may: open,
    hears: [...undecided, 'ExpectProduct', 'AwaitProduct', 'ChangeSet'],
    leads: { ListFrozen: 'frozen', PassedOn: 'intake', ...closes },
  },

  frozen: {
    chapter: 'council',
    holder: 'programme-office',
    may: { ConveneCouncil: ['programme-office'], ...open },
    hears: [...undecided, 'AwaitProduct', 'ChangeSet'],
    // Members who vote in writing begin at once; a session is opened on its day.
    leads: { CouncilConvened: ['convened', 'in-session'], ...deserted },
  },

  convened: {
    chapter: 'council',
    holder: 'programme-office',
    may: { OpenSession: ['programme-office'], ...open },
    hears: undecided,
    leads: { SessionOpened: 'in-session', ...deserted },
  },

  'in-session': {
    chapter: 'council',
    holder: 'programme-office',
    may: {
      SubmitScoreSheet: ['council-member'],
      CorrectScoreSheet: ['council-member'],
      CloseScoring: ['programme-office'],
      ...open,
    },
    hears: undecided,
    leads: { ScoringClosed: 'tallying', ...deserted },
  },

  tallying: {
    chapter: 'council',
    holder: 'programme-office',
    may: open,
    hears: undecided,
    leads: { ScoresTallied: 'scored', ScoringReopened: 'in-session', ...deserted },
  },

  scored: {
    chapter: 'council',
    holder: 'programme-office',
    may: { ReopenScoring: ['programme-office'], SubmitResults: ['programme-office'], ...open },
    hears: undecided,
    leads: { ResultsSubmitted: 'submitted', ScoringReopened: 'in-session', ...deserted },
  },

  submitted: {
    chapter: 'decision',
    holder: 'authority',
    may: { ReturnResults: ['authority'], ApproveResults: ['authority'], ...open },
    hears: undecided,
    leads: { ResultsApproved: 'decided', ResultsReturned: 'scored', ...deserted },
  },

  decided: {
    chapter: 'decision',
    holder: 'programme-office',
    may: { ForwardDossiers: ['programme-office'], ...open },
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
