import { type DeadlineKind } from '@ocop/casework';
import { producerArea } from '@ocop/programmes';
import {
  answeringAuthority,
  CLAIM_STANDINGS,
  claimWindowOf,
  entitlementOf,
  liveRecognition,
  missingPapers,
  owedOf,
  paidOf,
  type RecognitionState,
  standingOfClaim,
  type SupportClaim,
} from '@ocop/recognition';
import { dossierKindWords, heardWords, recognitionStageWords } from '@ocop/words';
import { z } from 'zod';
import { area, day, oneOf, revision, type RowOf, stars } from '../shapes';

/** Money as whole đồng in digits. */
const dong = z.string().regex(/^\d+$/);

/** Where the money of a recognition stands: not claimed yet, or never claimed in its days, or as its claim does. */
export const SUPPORT_STANDINGS = ['not-claimed', 'lapsed', ...CLAIM_STANDINGS] as const;

export const supportClaimShape = z.strictObject({
  recognition: z.string(),
  plan: z.string(),
  product: z.string(),
  owner: z.string(),
  commune: z.string(),
  area,
  producerArea: area,
  authorityArea: area,
  number: z.string(),
  stage: oneOf(recognitionStageWords),
  calendar: z.string(),
  kind: oneOf(dossierKindWords),
  stars,
  payer: z.string(),
  entitled: dong,
  claimUntil: day,
  standing: z.enum(SUPPORT_STANDINGS),
  /** What is waited for, and until when. */
  waitsFor: z.string().nullable(),
  dueOn: day.nullable(),
  claimNo: z.int().min(1).nullable(),
  claimedOn: day.nullable(),
  heard: oneOf(heardWords).nullable(),
  papers: z.array(
    z.strictObject({
      paper: z.string(),
      file: z.string().optional(),
      reference: z.string().optional(),
      on: day,
    }),
  ),
  missing: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  asked: z
    .strictObject({ papers: z.array(z.string()), what: z.string(), on: day, until: day })
    .nullable(),
  /** What still holds of a grant: of a claim that ended, what had been paid. */
  granted: dong,
  decision: z.string().nullable(),
  decidedOn: day.nullable(),
  reason: z.string().nullable(),
  payments: z.array(z.strictObject({ amount: z.int(), on: day, reference: z.string() })),
  paid: dong,
  owed: dong,
  revision,
});
export type SupportClaimRow = RowOf<typeof supportClaimShape>;

const CLOCKS: readonly DeadlineKind[] = [
  ...(['support-claim', 'support-papers', 'support-decision', 'support-payment'] as const),
];

/** What a recognition entitles to, and how far that has come; nothing where its plan has no money for it. */
export function supportRows(state: RecognitionState, revision: number): SupportClaimRow[] {
  const entitled = entitlementOf(state);
  const window = claimWindowOf(state);
  if (!entitled || !window) return [];
  const recognition = liveRecognition(state);
  const { product, certificate, rules } = recognition;
  const { support } = state;
  const clock = Object.values(state.deadlines).find(
    ({ kind, open }) => open && CLOCKS.includes(kind),
  );
  return [
    {
      ...{ recognition: state.id, plan: rules.plan.id, product: product.name },
      ...{ owner: product.owner.name, commune: product.commune.name, area: product.commune.area },
      producerArea: producerArea(product),
      authorityArea: answeringAuthority(recognition).area,
      ...{ number: certificate.number, stage: state.stage, calendar: rules.calendar },
      ...{ kind: product.kind, stars: state.stars ?? 0, payer: entitled.rules.payer },
      entitled: String(entitled.amount),
      claimUntil: window.deadline.lastDay,
      standing: support ? standingOfClaim(support) : window.open ? 'not-claimed' : 'lapsed',
      ...{ waitsFor: clock?.kind ?? null, dueOn: clock?.deadline.lastDay ?? null },
      missing: missingPapers(entitled.rules, support ?? { papers: [] }),
      ...claimOf(support),
      revision,
    },
  ];
}

const NO_CLAIM = {
  ...{ claimNo: null, claimedOn: null, heard: null, papers: [], asked: null, granted: '0' },
  ...{ decision: null, decidedOn: null, reason: null, payments: [], paid: '0', owed: '0' },
};

function claimOf(claim: SupportClaim | undefined) {
  if (!claim) return NO_CLAIM;
  const { no, claimedOn, heard, papers, asked, granted, over, paid } = claim;
  const paidUp = paidOf(claim);
  return {
    ...{ claimNo: no, claimedOn, heard: heard ?? null, papers, asked: asked ?? null },
    granted: String(over ? paidUp : (granted?.amount ?? 0)),
    decision: granted?.decision ?? null,
    decidedOn: granted?.signedOn ?? over?.on ?? null,
    reason: over?.reason ?? granted?.reason ?? null,
    payments: paid,
    paid: String(paidUp),
    owed: String(owedOf(claim)),
  };
}
