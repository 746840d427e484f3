import type { Journey } from '@ocop/casework';
import type { cycleActions } from './actions';
import type { CycleEvent, CycleStage } from './events';

/** The steps of the way as readers think of it, in their order. */
export const CYCLE_STEPS = [
  'idea',
  'preparing',
  'commune',
  'intake',
  'council',
  'decision',
  'result',
] as const;
export type CycleStep = (typeof CYCLE_STEPS)[number];

/** What a product, or its commune for it, may do as long as the council has not judged it. */
const own = {
  Withdraw: ['producer', 'commune-officer'],
  ExtendDeadline: ['programme-office', 'authority'],
  ChangeSet: ['programme-office', 'authority'],
} as const;

/** Among the officers of the post it waits for, a case is put into one's hands. */
const handed = {
  byCommune: { AssignDuty: ['commune-officer', 'programme-office', 'authority'] },
  byOffice: { AssignDuty: ['programme-office', 'authority'] },
} as const;

const FILING = ['producer', 'commune-officer'] as const;
/** The self-score belongs to the dossier: it may be given until a round has that. */
const scoring = { FileSelfScore: FILING } as const;
/** The picture is printed on the certificate: until then it may be chosen, and an unfit one taken away. */
const pictured = {
  ChoosePicture: FILING,
  RemovePicture: [...FILING, 'programme-office'],
} as const;

/** Number and signature of the notice of the result, as long as there is something to tell the producer. */
const noticed = { SignResultNotice: ['programme-office', 'authority'] } as const;

/** What the year, rounds, and the recognition that is being renewed tell a product that is under way. */
const told = [
  'PlanAmended',
  'PlanWithdrawn',
  'RoundWithdrawn',
  'MoveIntake',
  'AgendaFixed',
  'RecognitionEnded',
  'StruckFromList',
] as const;

/** The cycle may end early: no round is left, or there is nothing to renew any more. */
const closes = { CycleClosed: 'closed' } as const;
const leaves = { CycleWithdrawn: 'withdrawn', ...closes } as const;

/**
 * The way of one product: the commune accepts the idea, the office the business plan; the dossier goes by the commune to
 * the office of the tier, onto a round's list, before the council; the authority's decision ends the way, sends it up
 * to the next tier's office, or hands it down to be recognised there.
 */
export const cycleJourney = {
  none: {
    hears: ['RegisterProduct'],
    leads: { CycleRegistered: ['idea', 'idea-selection', 'business-plan', 'preparing'] },
  },

  idea: {
    step: 'idea',
    holder: 'commune-officer',
    may: {
      AcceptIdea: ['commune-officer'],
      ReturnIdea: ['commune-officer'],
      ...handed.byCommune,
      ...own,
    },
    hears: told,
    leads: {
      IdeaAccepted: 'business-plan',
      IdeaReturned: 'idea-refused',
      PassedOn: 'idea',
      ...leaves,
    },
  },

  // Where the plan leaves the choice among ideas to the office.
  'idea-selection': {
    step: 'idea',
    holder: 'programme-office',
    may: {
      AcceptIdea: ['programme-office'],
      ReturnIdea: ['programme-office'],
      ...handed.byOffice,
      ...own,
    },
    hears: told,
    leads: {
      IdeaAccepted: 'business-plan',
      IdeaReturned: 'idea-refused',
      PassedOn: 'idea-selection',
      ...leaves,
    },
  },

  'business-plan': {
    step: 'idea',
    holder: 'producer',
    may: { SubmitBusinessPlan: FILING, ...own },
    hears: told,
    leads: { BusinessPlanSubmitted: 'plan-review', PassedOn: 'business-plan', ...leaves },
  },

  'plan-review': {
    step: 'idea',
    holder: 'programme-office',
    may: {
      ApproveBusinessPlan: ['programme-office'],
      ReturnBusinessPlan: ['programme-office'],
      ...handed.byOffice,
      ...own,
    },
    hears: told,
    leads: {
      BusinessPlanApproved: 'preparing',
      BusinessPlanReturned: 'business-plan',
      PassedOn: 'plan-review',
      ...leaves,
    },
  },

  preparing: {
    step: 'preparing',
    holder: 'producer',
    may: { FileDossier: FILING, ...scoring, ...own, ...pictured },
    hears: told,
    leads: { DossierFiled: 'commune-check', PassedOn: 'preparing', ...leaves },
  },

  'commune-check': {
    step: 'commune',
    holder: 'commune-officer',
    may: {
      CheckDossier: ['commune-officer'],
      ReturnDossier: ['commune-officer'],
      ...handed.byCommune,
      ...scoring,
      ...own,
      ...pictured,
    },
    hears: told,
    leads: {
      DossierChecked: 'office-intake',
      DossierReturned: 'completing',
      PassedOn: 'commune-check',
      ...leaves,
    },
  },

  completing: {
    step: 'intake',
    holder: 'producer',
    may: { CompleteDossier: FILING, ...scoring, ...own, ...pictured },
    hears: told,
    // Back to whoever had returned it.
    leads: {
      DossierCompleted: ['commune-check', 'office-intake'],
      PassedOn: 'completing',
      ...leaves,
    },
  },

  'office-intake': {
    step: 'intake',
    holder: 'programme-office',
    may: {
      AcceptDossier: ['programme-office'],
      ReturnDossier: ['programme-office'],
      ...handed.byOffice,
      ...scoring,
      ...own,
      ...pictured,
    },
    hears: told,
    leads: {
      DossierAccepted: 'on-agenda',
      DossierReturned: 'completing',
      PassedOn: 'office-intake',
      ...leaves,
    },
  },

  'on-agenda': {
    step: 'council',
    holder: 'programme-office',
    may: { ...handed.byOffice, ...own, ...pictured },
    hears: [...told, 'RecordResult', 'PutOff'],
    leads: {
      ProductScored: 'scored',
      RoundRefusedProduct: 'office-intake',
      PassedOn: 'on-agenda',
      ...leaves,
    },
  },

  scored: {
    step: 'decision',
    holder: 'authority',
    may: { FileAppeal: FILING, ...noticed, ...pictured },
    hears: [...told, 'RecordResult', 'RecordDecision', 'PutOff', 'AppealDecided'],
    leads: {
      // The council may have scored once more.
      ProductScored: 'scored',
      RoundRefusedProduct: 'office-intake',
      ProductRecognised: 'recognised',
      ProductToForward: 'forwarding',
      ProductHandedDown: 'handed-down',
      ProductNotRecognised: 'not-recognised',
      // What an ended tier had scored and not decided comes before the council of whoever took over.
      PassedOn: 'on-agenda',
      ...closes,
    },
  },

  forwarding: {
    step: 'decision',
    holder: 'programme-office',
    may: { ...noticed, ...pictured },
    hears: [...told, 'RecordForwarding'],
    leads: { DossierForwarded: 'office-intake', PassedOn: 'office-intake', ...closes },
  },

  'handed-down': {
    step: 'decision',
    holder: 'authority',
    may: {
      RecogniseFromResult: ['authority'],
      ExtendDeadline: ['programme-office', 'authority'],
      ...noticed,
      ...pictured,
    },
    hears: told,
    leads: { ProductRecognised: 'recognised', PassedOn: 'handed-down', ...closes },
  },

  // The product is recognised; its certificate is with whoever signs it.
  'awaiting-signature': {
    step: 'decision',
    holder: 'authority',
    may: {
      HandInSignature: ['authority', 'programme-office'],
      ExtendDeadline: ['programme-office', 'authority'],
      ...noticed,
    },
    hears: told,
    leads: { CertificateIssued: 'recognised', CertificateDrafted: 'awaiting-signature' },
  },

  'idea-refused': { step: 'result', ends: true },
  // Over, once the service has answered with the certificate as it is signed, or with one to be signed.
  recognised: {
    step: 'result',
    // Its notice goes out after the decision.
    may: noticed,
    leads: { CertificateIssued: 'recognised', CertificateDrafted: 'awaiting-signature' },
    ends: true,
  },
  'not-recognised': { step: 'result', may: noticed, ends: true },
  withdrawn: { step: 'result', ends: true },
  closed: { step: 'result', ends: true },
} as const satisfies Journey<CycleStage, keyof typeof cycleActions, CycleEvent['type'], CycleStep>;
