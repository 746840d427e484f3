import { type Areas, postAt, SIGNATURE, stationOf, type Subject, unopened } from '@ocop/casework';
import { producerArea } from '@ocop/programmes';
import { recognitionPlaces } from './access';
import type { RecognitionState } from './events';
import { recognitionJourney } from './journey';
import { answeringAuthority, type LiveRecognition } from './live';

/** What a recognition is about: the product, and the number of its certificate. */
export function recognitionSubject(state: RecognitionState): Subject {
  const { product, certificate, authority } = state;
  if (!product || !certificate || !authority) return unopened(state.id);
  const areas = areasOf({ state, product, authority });
  const holder = holderOf(state, areas);
  return {
    title: { of: 'certificate', product: product.name, number: certificate.number },
    areas,
    tier: authority.tier,
    ...(holder ? { holder } : {}),
  };
}

/** The authority on a proposed revocation, and where a certificate waits for its signature; else the producer while the renewal window is open. */
function holderOf({ deadlines, stage, windowOpened }: RecognitionState, areas: Areas) {
  const places = recognitionPlaces(areas);
  if (deadlines['revocation']?.open || deadlines[SIGNATURE]?.open)
    return postAt(places, 'authority');
  const isOpen = windowOpened && deadlines['file-renewal']?.open;
  return isOpen ? postAt(places, stationOf(recognitionJourney, stage).holder) : undefined;
}

/** The places a recognition has to do with. */
export function areasOf(
  recognition: Pick<LiveRecognition, 'state' | 'product' | 'authority'>,
): Areas {
  const { product } = recognition;
  return {
    authority: answeringAuthority(recognition).area,
    commune: product.commune.area,
    producer: producerArea(product),
  };
}
