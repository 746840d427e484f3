import { formatDay } from '@ocop/calendar';
import { holdsOn, stageOn } from '@ocop/recognition';
import type { ProductOverviewRow, RegisterEntry } from '@ocop/records';
import { cycleStageWords, recognitionStageWords, worded } from '@ocop/words';

/** How a product stands today, its certificate's life included: one that was revoked is not told as recognised. */
export function standingOf(
  product: ProductOverviewRow,
  certificate: RegisterEntry | undefined,
  today: string,
): { readonly words: string; readonly holds: boolean } {
  const words = worded(cycleStageWords, product.stage, 'vi');
  if (product.stage !== 'recognised') return { words, holds: false };
  if (!certificate) return { words, holds: true };
  if (holdsOn(certificate.stage, certificate, today)) return { words, holds: true };
  const stage = stageOn(certificate.stage, certificate, today);
  const since = certificate.endedOn ? ` từ ${formatDay(certificate.endedOn)}` : '';
  return {
    words: `${words}; giấy chứng nhận ${recognitionStageWords[stage].vi}${since}`,
    holds: false,
  };
}
