import type { Language } from '@ocop/calendar';
import type { CouncilEvent, Gate, GateName } from '@ocop/evaluation';
import { type Book, filled, type Phrase } from './phrase';

type Missing = Gate['missing'][number];
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

/** What one thing that a gate misses is said by. */
const missingWords: Book<GateName> = {
  council: {
    vi: 'chưa triệu tập Hội đồng (ít nhất {needed} thành viên chấm điểm)',
    en: 'no council has been convened (at least {needed} members who score)',
  },
  attendance: {
    vi: '{got} thành viên chấm điểm dự họp; cần {needed} và có Chủ tịch',
    en: '{got} members who score are in the room; {needed} of them and the chair are needed',
  },
  sheets: { vi: '{product}: chưa có phiếu của {member}', en: '{product}: no sheet from {member}' },
  quorum: {
    vi: '{product}: {got} thành viên đã chấm; cần {needed} số người được chấm, có người chủ trì, và phiếu của quá nửa Hội đồng',
    en: '{product}: {got} members have scored; {needed} of those who may, someone who presides, and sheets of more than half of the council are needed',
  },
  spread: {
    vi: '{product}: điểm chênh lệch {got}, mức cho phép {needed}; biểu quyết hoặc để lại',
    en: '{product}: members differ by {got} points, {needed} are allowed; vote, or put it off',
  },
  'knock-out': {
    vi: '{product}: chưa biểu quyết về mức tối thiểu',
    en: '{product}: the missed minimum has not been voted on',
  },
  'another-session': {
    vi: '{product}: chờ phiên sau',
    en: '{product}: waits for another session',
  },
  results: { vi: '{product}: chưa có kết quả', en: '{product}: has no result' },
  reopening: {
    vi: 'đề nghị mở lại của {member} chưa được trả lời',
    en: 'the reopening proposed by {member} has not been answered',
  },
};

const noAppointment: Phrase = {
  vi: 'chưa có quyết định thành lập Hội đồng',
  en: 'no decision appoints the council',
};
const noTally: Phrase = { vi: 'phiếu chưa được cộng', en: 'the sheets have not been added up' };

/**
 * What a gate misses, a sentence each; a product's missing sheets are one.
 * @param nameOf the name of a product or a person by its id
 */
export function sayMissing(
  { gate, missing }: Gate,
  nameOf: (id: string) => string,
  language: Language,
): string[] {
  const groups = new Map<string, Missing[]>();
  missing.forEach((one, i) => {
    const key = gate === 'sheets' ? (one.product ?? '') : String(i);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  });
  return [...groups.values()].map((alike) => {
    const { product, got, needed } = alike[0] ?? {};
    const member = alike.flatMap((one) => (one.member ? [nameOf(one.member)] : []));
    const facts = { product: product && nameOf(product), member, got, needed };
    return filled(phraseFor(gate, needed)[language], facts);
  });
}

function phraseFor(gate: GateName, needed: string | undefined): Phrase {
  if (needed === 'appointment') return noAppointment;
  return needed === 'tally' ? noTally : missingWords[gate];
}

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
