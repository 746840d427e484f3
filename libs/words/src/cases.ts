import type { StreamType } from '@ocop/casework';
import type { DossierKind } from '@ocop/regulations';
import type { Book, Phrase } from './phrase';

/** Whatever has a stream of its own is a `vụ việc`; a `hồ sơ` is what a producer files and nothing else. */
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

/** The four contents for which a commune answers. */
export const communeContentWords = {
  material: { vi: 'nguyên liệu địa phương', en: 'local material' },
  labour: { vi: 'lao động địa phương', en: 'local labour' },
  idea: { vi: 'ý tưởng', en: 'the idea' },
  identity: { vi: 'bản sắc địa phương', en: 'the local identity' },
} as const satisfies Readonly<Record<string, Phrase>>;
