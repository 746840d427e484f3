import { type RecognitionStage, stageOn } from '@ocop/recognition';
import { cycleStageWords, recognitionStageWords, worded } from '@ocop/words';
import type { ProductRow } from '../products/product.row';
import type { PageCertificate } from './page.queries';

const HOLDING: readonly RecognitionStage[] = ['valid', 'renewing', 'grace'];

/** How a product stands today, its certificate's life included: one that was revoked is not told as recognised. */
export function standingOf(
  product: ProductRow,
  certificate: PageCertificate | undefined,
  today: string,
): { readonly words: string; readonly holds: boolean } {
  const words = worded(cycleStageWords, product.stage, 'vi');
  if (product.stage !== 'recognised') return { words, holds: false };
  if (!certificate) return { words, holds: true };
  const days = {
    validFrom: certificate.valid_from,
    validUntil: certificate.valid_until,
  };
  // A grace has a day of its own, which its recognition keeps.
  const stage = certificate.stage === 'grace' ? 'grace' : stageOn(certificate.stage, days, today);
  if (HOLDING.includes(stage)) return { words, holds: true };
  const since = certificate.ended_on
    ? ` từ ${certificate.ended_on.split('-').reverse().join('/')}`
    : '';
  return {
    words: `${words}; giấy chứng nhận ${recognitionStageWords[stage].vi}${since}`,
    holds: false,
  };
}
