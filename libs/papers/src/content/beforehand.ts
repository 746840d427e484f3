import { formatDay } from '@ocop/calendar';
import { sampleWords, sayStars } from '@ocop/words';
import type { CouncilRecord } from '../record/council-record';
import type { Block } from './content';
import { namesIn } from './members';
import { paragraph } from './tables';

/** What lay before the council beside the dossiers: samples, the advisory team's reports and its visits. */
export function beforehand(record: CouncilRecord): Block[] {
  const named = namesIn(record);
  const people = (ids: readonly string[]) => ids.map(named.member).join(', ');
  return [
    ...record.samples.map(({ product, state, count, on, note, photographs }) =>
      paragraph(
        `Mẫu sản phẩm ${named.product(product)}: ${count} mẫu ${sampleWords[state].vi} ngày ${formatDay(on)}${note ? `, ${note}` : ''}.${shown(photographs)}`,
      ),
    ),
    ...record.reviews.map(({ product, reviewers, on, report, findings }) =>
      paragraph(
        `Báo cáo thẩm định hồ sơ${report ? ` số ${report}` : ''} sản phẩm ${named.product(product)} ngày ${formatDay(on)} (${people(reviewers)}): ${findings}`,
      ),
    ),
    ...record.visits.map(({ product, visitors, on, where, findings, photographs }) =>
      paragraph(
        `Kiểm tra thực tế sản phẩm ${named.product(product)} ngày ${formatDay(on)} tại ${where} (${people(visitors)}): ${findings}${shown(photographs)}`,
      ),
    ),
  ];
}

/** Photographs are kept elsewhere: what names them here cannot be another picture's. */
function shown(photographs: readonly string[] = []): string {
  return photographs.length > 0 ? ` Ảnh (SHA-256): ${photographs.join(', ')}.` : '';
}

/** What producers gave their own products: it binds nobody, and stands beside the results. */
export function selfScored({ products }: CouncilRecord): Block[] {
  const own = products.flatMap(({ name, selfScore }) =>
    selfScore ? [`${name} ${selfScore.total} điểm, ${sayStars(selfScore.stars, 'vi')}`] : [],
  );
  return own.length > 0 ? [paragraph(`Chủ thể tự đánh giá: ${own.join('; ')}.`)] : [];
}
