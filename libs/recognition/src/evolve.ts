import {
  addWork,
  type CertificateRef,
  evolveBy,
  matterOf,
  signed,
  signingEvolvers,
  workId,
} from '@ocop/casework';
import { rememberInspecting } from './inspecting/remember';
import { rememberSupport } from './support/remember';
import { recognitionJourney } from './journey';
import type { RecognitionEvent, RecognitionState } from './events';

type Standing = 'valid' | 'renewing' | 'grace';

/** Beneath a suspension the certificate goes on to what it would be without it. */
function beneath(state: RecognitionState, standing: Standing): RecognitionState {
  return state.stage === 'suspended' ? { ...state, suspendedFrom: standing } : state;
}

/** The new certificate stands; the one before is known by what it was, and the new one is still to be handed over. */
function replaced(
  { reissue, handedOver: _, ...state }: RecognitionState,
  work: string,
  certificate: CertificateRef,
): RecognitionState {
  const { certificate: former, earlier = [] } = state;
  const until = reissue?.signedOn ?? certificate.validFrom;
  const kept = former
    ? [{ id: former.id, number: former.number, sha256: former.sha256, until }]
    : [];
  return signed(
    {
      ...state,
      ...(reissue ? { product: reissue.product } : {}),
      certificate,
      earlier: [...earlier, ...kept],
    },
    work,
  );
}

/** The recognition after one more fact; where the fact leads stands in the journey. */
export const evolveRecognition = evolveBy<
  RecognitionState,
  RecognitionEvent,
  typeof recognitionJourney
>(
  recognitionJourney,
  {
    RecognitionOpened: (state, { data }) => ({
      ...state,
      ...data,
      rules: matterOf(data.rules),
      law: data.regulation,
    }),
    ...signingEvolvers,
    ReissueOrdered: (state, { data: { decision, signedOn, product, request }, version }) =>
      addWork(
        { ...state, reissue: { decision, signedOn, product } },
        { id: workId(version), kind: 'issue-certificate', request },
      ),
    CertificateReissued: (state, { data: { work, ...certificate } }) =>
      replaced(state, work, certificate),
    CertificateHandedOver: (state, { data: { to, on, inStead } }) => ({
      ...state,
      handedOver: { to, on, ...(inStead === undefined ? {} : { inStead }) },
    }),
    HandOverTakenBack: ({ handedOver: _, ...state }) => state,
    RenewalRulesAdopted: (
      { window: _, askOn: __, ...state },
      { data: { law, window, transitional, askOn } },
    ) => ({
      ...state,
      law,
      ...(window ? { window } : {}),
      ...(askOn ? { askOn } : {}),
      windowOpened: false,
      transitional: transitional ?? false,
    }),
    AuthorityPassed: (state, { data }) => ({
      ...state,
      answering: data.authority,
    }),
    RenewalWindowOpened: (state) => ({ ...state, windowOpened: true }),
    RenewalAsked: (state) => ({ ...state, asked: true }),
    RenewalAnswered: (state, { data }) => ({ ...state, intention: data.intention }),
    ExpiryNoticeGiven: (state) => state,
    ExpiryNoticeSigned: (state) => state,
    RenewalStarted: (state, { data }) => ({
      ...state,
      renewalCycle: data.cycle,
      renewals: state.renewals + 1,
    }),
    RenewalRefused: ({ renewalCycle: _, ...state }) => beneath(state, 'valid'),
    RenewalFiled: (state) => ({ ...state, renewalFiled: true }),
    RenewalFailed: ({ renewalCycle: _, ...state }) => {
      const failed = { ...state, renewalFiled: false };
      return failed.suspendedFrom === 'renewing' ? beneath(failed, 'valid') : failed;
    },
    RecognitionSuperseded: (state, { data }) => ({
      ...state,
      supersededBy: data.by,
      endedOn: state.endedOn ?? data.on,
    }),
    GraceBegan: (state) => beneath(state, 'grace'),
    RecognitionExpired: (state, { data }) => ({ ...state, endedOn: data.on }),
    RecognitionFiledAway: (state) => ({ ...state, filedAway: true }),
    RecognitionSuspended: ({ suspensionProposedBy: _, ...state }, { data }) => ({
      ...state,
      suspendedFrom: standingOf(state),
      suspendedOn: data.signedOn,
    }),
    SuspensionLifted: ({ suspendedFrom: _, suspendedOn: __, ...state }) => state,
    RevocationProposed: (state, { actor }) => ({ ...state, proposedBy: actor.id }),
    RevocationDismissed: ({ proposedBy: _, ...state }) => state,
    ...rememberInspecting,
    ...rememberSupport,
    RecognitionStruckOff: (state, { data }) => ({ ...state, endedOn: state.endedOn ?? data.on }),
    RecognitionRevoked: (state, { data }) => ({ ...state, endedOn: state.endedOn ?? data.on }),
  },
  { SuspensionLifted: ({ suspendedFrom = 'valid' }) => suspendedFrom },
);

function standingOf({ stage }: RecognitionState): Standing {
  return stage === 'renewing' || stage === 'grace' ? stage : 'valid';
}
