import type { CouncilEvent, GateName } from '@ocop/evaluation';
import type { Book } from './phrase';

type DataOf<T extends CouncilEvent['type']> = Extract<CouncilEvent, { type: T }>['data'];

/** What has to be in order before a session may be closed. */
export const gateWords: Book<GateName> = {
  council: { vi: 'Hội đồng đã thành lập, triệu tập', en: 'council appointed and convened' },
  attendance: { vi: 'đủ thành viên dự họp', en: 'quorum in the room' },
  sheets: { vi: 'đủ phiếu chấm', en: 'all sheets in' },
  quorum: { vi: 'đủ thành viên chấm từng sản phẩm', en: 'quorum for each product' },
  spread: { vi: 'chênh lệch điểm đã xử lý', en: 'wide spreads settled' },
  'knock-out': { vi: 'tiêu chí bắt buộc đã biểu quyết', en: 'missed minimums voted on' },
  'another-session': {
    vi: 'không còn sản phẩm chờ phiên sau',
    en: 'nothing left for another session',
  },
  results: { vi: 'đã tổng hợp kết quả', en: 'results added up' },
  reopening: { vi: 'không còn đề nghị mở lại', en: 'no reopening proposed' },
};

/** Why a member does not judge a product. */
export const recusalWords: Book<DataOf<'MemberRecused'>['why']> = {
  'own-commune': { vi: 'sản phẩm của địa phương mình', en: 'from the own commune' },
  relation: { vi: 'có quan hệ với chủ thể', en: 'related to the producer' },
  'same-organisation': { vi: 'cùng đơn vị với chủ thể', en: 'of the producer’s organisation' },
  other: { vi: 'lý do khác', en: 'another reason' },
};

/** What the council votes on by show of hands. */
export const voteWords: Book<DataOf<'VoteRecorded'>['question']> = {
  spread: { vi: 'giữ kết quả dù chênh lệch', en: 'the result stands in spite of the spread' },
  'knock-out': { vi: 'đạt yêu cầu tối thiểu', en: 'the minimum is met' },
  other: { vi: 'nội dung khác', en: 'another question' },
};

export const sampleWords: Book<DataOf<'SamplesRecorded'>['state']> = {
  received: { vi: 'đã nhận', en: 'received' },
  stored: { vi: 'đang lưu', en: 'stored' },
  returned: { vi: 'đã trả', en: 'returned' },
  'used-up': { vi: 'đã sử dụng hết', en: 'used up' },
};
