import type { Journey } from '@ocop/casework';
import type { yearActions } from './actions';
import type { YearEvent, YearStage } from './state';

/** The year of a plan: it runs from its opening to its closing day, whatever is open then. */
export const yearJourney = {
  none: {
    may: { OpenProgramme: ['programme-office'] },
    hears: ['OpenProgramme'],
    leads: { ProgrammeOpened: 'running' },
  },

  running: {
    may: {
      AddProduct: ['commune-officer', 'programme-office'],
      SubmitReport: ['commune-officer'],
      ExtendDeadline: ['programme-office', 'authority'],
    },
    hears: ['RenewProduct'],
    leads: { YearClosed: 'closed' },
  },

  closed: { ends: true },
} as const satisfies Journey<YearStage, keyof typeof yearActions, YearEvent['type']>;
