import type { Actor } from '@ocop/ground';
import { masked, maskedOrNone, type NoticeRow } from '@ocop/records';

/** A notice with what became of it: one's own address whole, those of others so far that one knows them again. */
export const shownTo =
  ({ id }: Actor) =>
  (notice: NoticeRow): NoticeRow => ({
    ...notice,
    deliveries: notice.deliveries.map((one) => (one.person === id ? one : maskedDelivery(one))),
  });

function maskedDelivery(delivery: NoticeRow['deliveries'][number]) {
  const { address, words, report } = delivery;
  return {
    ...{ ...delivery, address: maskedOrNone(address), words: words && masked(words) },
    report: report && { ...report, words: masked(report.words) },
  };
}
