import type { Journey } from '@ocop/casework';
import type { yearActions } from './actions';
import type { YearEvent, YearStage } from './events';

/** The year of a plan: drafted, opened by its authority, it runs to its closing day, whatever is open then. */
export const yearJourney = {
  none: {
    may: { DraftPlan: ['programme-office'] },
    // Years opened before drafts were kept have no draft.
    leads: { PlanDrafted: 'draft', ProgrammeOpened: 'running' },
  },

  draft: {
    holder: 'authority',
    may: {
      DraftPlan: ['programme-office'],
      ApprovePlan: ['authority'],
      WithdrawPlan: ['programme-office', 'authority'],
    },
    leads: { PlanDrafted: 'draft', ProgrammeOpened: 'running', PlanWithdrawn: 'withdrawn' },
  },

  running: {
    may: {
      // Answered with the name of what runs.
      DraftPlan: ['programme-office'],
      AddProduct: ['producer', 'commune-officer', 'programme-office'],
      SubmitReport: ['commune-officer', 'programme-office'],
      CorrectReport: ['commune-officer', 'programme-office'],
      ReportActivity: ['commune-officer', 'programme-office', 'authority'],
      ExtendDeadline: ['programme-office', 'authority'],
      AmendPlan: ['programme-office', 'authority'],
      AppointCouncil: ['authority'],
      WithdrawPlan: ['authority'],
      EndCertificates: ['authority'],
      StrikeProducts: ['authority'],
      CarryIn: ['programme-office'],
      AskFigures: ['programme-office'],
      SendFigures: ['producer', 'commune-officer'],
      CorrectFigures: ['producer', 'commune-officer'],
    },
    hears: ['RenewProduct', 'RoundDecided'],
    leads: { PlanWithdrawn: 'withdrawing', YearClosed: 'closed' },
  },

  // Its cycles are told, a slice at a time.
  withdrawing: { leads: { YearClosed: 'withdrawn' } },

  closed: { ends: true },
  withdrawn: { ends: true },
} as const satisfies Journey<YearStage, keyof typeof yearActions, YearEvent['type']>;
