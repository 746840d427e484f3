import { answeringAuthority, liveRecognition, type RecognitionState } from '@ocop/recognition';
import { producerArea } from '@ocop/programmes';
import { recognitionStageWords } from '@ocop/words';
import { z } from 'zod';
import { searchText } from '../search-text';
import { area, day, oneOf, revision, type RowOf, type Searchable, stars } from '../shapes';

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
  sha256: z.string(),
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
      sha256: certificate.sha256,
      revision,
    },
  ];
}
