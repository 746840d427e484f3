import {
  answeringAuthority,
  CERTIFICATE_STATES,
  certificateStateAt,
  type HandedOver,
  liveRecognition,
  type RecognitionState,
} from '@ocop/recognition';
import { producerArea } from '@ocop/programmes';
import { recognitionStageWords, renewalIntentionWords } from '@ocop/words';
import type { CertificateRef } from '@ocop/casework';
import { z } from 'zod';
import { searchText } from '../search-text';
import { area, day, instant, oneOf, revision, type RowOf, type Searchable, stars } from '../shapes';

/** What exactly was recognised. */
const certificateScopeShape = z.strictObject({
  product: z.string(),
  packSizes: z.array(z.string()),
  variants: z.array(z.string()),
  producer: z.string(),
  place: z.string(),
});

export const certificateRegisterShape = z.strictObject({
  id: z.string(),
  recognition: z.string(),
  number: z.string(),
  product: z.string(),
  owner: z.string(),
  commune: z.string(),
  area,
  producerArea: area,
  authorityArea: area,
  stars,
  authority: z.string(),
  regulation: z.string(),
  /** The law whose rules of renewal apply now. */
  law: z.string(),
  stage: oneOf(recognitionStageWords),
  validFrom: day,
  validUntil: day,
  windowOpens: day.nullable(),
  windowCloses: day.nullable(),
  endedOn: day.nullable(),
  /** What the producer means to do, as it said last; none as long as it has not answered. */
  intention: oneOf(renewalIntentionWords).nullable(),
  /** Of the file, with its signature. */
  sha256: z.string(),
  state: z.enum(CERTIFICATE_STATES),
  /** Registration number `T-X-STT-20yy`. */
  code: z.string().nullable(),
  scope: certificateScopeShape.nullable(),
  /** Of what it says. */
  contentHash: z.string().nullable(),
  /** Number of the decision that recognised the product. */
  decision: z.string().nullable(),
  /** SHA-256 of the picture that it shows. */
  picture: z.string().nullable(),
  signedBy: z.string().nullable(),
  signerCapacity: z.string().nullable(),
  signedAt: instant.nullable(),
  /** On paper, whose scan is kept; of the time the day alone is known. */
  signedByHand: z.boolean(),
  /** Numbers of the certificates before and after it. */
  supersedes: z.string().nullable(),
  supersededBy: z.string().nullable(),
  /** Certificates of this recognition that it has replaced; their addresses lead here. */
  earlier: z.array(
    z.strictObject({ id: z.string(), number: z.string(), sha256: z.string(), until: day }),
  ),
  /** Who took the paper away, by which paper where that was in the producer's stead, and when. */
  handedOverTo: z.string().nullable(),
  handedOverOn: day.nullable(),
  revision,
});
export type CertificateRegisterRow = RowOf<typeof certificateRegisterShape>;

/** Is this certificate good today, until when, and when may it be renewed. */
export function certificateRow(
  state: RecognitionState,
  revision: number,
): Searchable<CertificateRegisterRow>[] {
  if (!state.certificate) return [];
  const recognition = liveRecognition(state);
  const { product, certificate, authority, law } = recognition;
  return [
    {
      id: certificate.id,
      recognition: state.id,
      number: certificate.number,
      product: product.name,
      search: searchText(
        certificate.number,
        product.name,
        product.owner.name,
        product.commune.name,
      ),
      owner: product.owner.name,
      commune: product.commune.name,
      area: product.commune.area,
      producerArea: producerArea(product),
      authorityArea: answeringAuthority(recognition).area,
      stars: state.stars ?? 0,
      authority: authority.name,
      regulation: state.regulation,
      law: law.id,
      stage: state.stage,
      validFrom: certificate.validFrom,
      validUntil: certificate.validUntil,
      windowOpens: state.window?.opensOn ?? null,
      windowCloses: state.window?.closesOn ?? null,
      endedOn: state.endedOn ?? null,
      intention: intentionOf(state),
      sha256: certificate.sha256,
      ...recordOf(state, certificate),
      revision,
    },
  ];
}

/** A renewal that was begun says more than any answer, but not whether for more stars. */
function intentionOf({ intention, renewalCycle }: RecognitionState) {
  if (renewalCycle === undefined) return intention ?? null;
  return intention === 'upgrade' ? intention : 'renew';
}

/** What the record of a certificate has beyond its days. */
function recordOf(
  { stage, supersededBy, earlier, carriedIn, handedOver }: RecognitionState,
  { code, scope, contentHash, decision, signature, supersedes, picture }: CertificateRef,
) {
  return {
    state: certificateStateAt(stage),
    code: code ?? null,
    scope: scope ?? null,
    contentHash: contentHash ?? null,
    decision: decision ?? carriedIn?.decision ?? null,
    picture: picture ?? null,
    signedBy: signature?.signedBy ?? null,
    signerCapacity: signature?.capacity ?? null,
    signedAt: signature ? new Date(signature.signedAt).toISOString() : null,
    signedByHand: signature?.means === 'by-hand',
    supersedes: supersedes ?? null,
    supersededBy: supersededBy ?? null,
    earlier: earlier ?? [],
    handedOverTo: handedOver ? takenBy(handedOver) : null,
    handedOverOn: handedOver?.on ?? null,
  };
}

function takenBy({ to, inStead }: HandedOver): string {
  return inStead === undefined ? to : `${to} (${inStead})`;
}
