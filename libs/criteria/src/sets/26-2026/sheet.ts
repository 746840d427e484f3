import type { CriteriaSet, Ministry } from '../../criteria-set';

type Sheet = Omit<CriteriaSet, 'id' | 'regulation' | 'source' | 'ministries' | 'samples'> & {
  readonly no: number;
  readonly ministries: readonly [Ministry, ...Ministry[]];
  readonly samples: number;
};

/** A sheet annexed to QĐ 26/2026/QĐ-TTg. Its numbers are the law's; option texts are shortened, not the legal wording. */
export function sheetOf26({ no, ...sheet }: Sheet): CriteriaSet {
  return {
    id: `26/2026-${String(no).padStart(2, '0')}`,
    regulation: '26-2026',
    ...sheet,
    source: {
      document: 'QĐ 26/2026/QĐ-TTg ngày 22/05/2026',
      article: `phiếu số ${no}`,
      certainty: 'text',
      note: 'đăng tại vanban.chinhphu.vn (docid 218267); đọc từ bản chép toàn văn github.com/hakienpdu95/minhan, docs/bnn_txng.html; lời các mức đã rút gọn',
    },
  };
}
