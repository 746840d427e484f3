import { answeringAuthority, live, type RecognitionState } from '@ocop/recognition';
import { producerArea } from '@ocop/programmes';
import type { Row } from '../row';
import { searchText } from '../search-text';

/** Is this certificate good today, until when, and when may it be renewed. */
export function certificateRow(state: RecognitionState, revision: number): Row[] {
  if (!state.certificate) return [];
  const recognition = live(state);
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
      producer_area: producerArea(product),
      authority_area: answeringAuthority(recognition).area,
      stars: state.stars ?? 0,
      authority: authority.name,
      regulation: state.regulation,
      law: law.id,
      stage: state.stage,
      valid_from: certificate.validFrom,
      valid_until: certificate.validUntil,
      window_opens: state.window?.opensOn ?? null,
      window_closes: state.window?.closesOn ?? null,
      ended_on: state.endedOn ?? null,
      sha256: certificate.sha256,
      revision,
    },
  ];
}
