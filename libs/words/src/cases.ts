import type { StreamType } from '@ocop/casework';
import type { DossierKind } from '@ocop/regulations';
import type { Book, Phrase } from './phrase';

/** Whatever has a stream of its own; `hồ sơ` is what a producer files and nothing else. */
export const caseWord: Phrase = { vi: 'vụ việc', en: 'case' };

export const caseKindWords: Book<StreamType> = {
  'programme-year': { vi: 'kế hoạch năm', en: 'programme year' },
  'evaluation-round': { vi: 'đợt đánh giá', en: 'evaluation round' },
  'product-cycle': { vi: 'chu trình sản phẩm', en: 'product cycle' },
  recognition: { vi: 'giấy chứng nhận', en: 'recognition' },
};

export const dossierKindWords: Book<DossierKind> = {
  first: { vi: 'công nhận lần đầu', en: 'first recognition' },
  're-evaluation': { vi: 'đánh giá lại', en: 'renewal' },
  upgrade: { vi: 'nâng hạng', en: 'upgrade' },
};
