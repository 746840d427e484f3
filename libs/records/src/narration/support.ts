import { formatDay, type Language } from '@ocop/calendar';
import { claimOverWords, heardWords, sayQuantity } from '@ocop/words';
import type { Telling } from './tellable';

type Support = Pick<
  Telling,
  | 'SupportClaimed'
  | 'SupportPapersAdded'
  | 'SupportPapersAsked'
  | 'SupportGranted'
  | 'SupportRefused'
  | 'SupportPaid'
  | 'SupportWithdrawn'
  | 'SupportEnded'
>;

const money = (amount: number, language: Language) => sayQuantity(amount, 'dong', language);
const byCommune = (heard: keyof typeof heardWords | undefined) => ({
  vi: heard ? ` (xã gửi thay: ${heardWords[heard].vi})` : '',
  en: heard ? ` (sent by the commune: ${heardWords[heard].en})` : '',
});

/** What became of the money that a recognition entitles to, in Vietnamese. */
export const supportVi: Support = {
  SupportClaimed: ({ amount, papers, heard }) =>
    `Đề nghị nhận tiền hỗ trợ ${money(amount, 'vi')}, kèm ${papers.length} giấy tờ${byCommune(heard).vi}`,
  SupportPapersAdded: ({ papers, heard }) =>
    `Bổ sung ${papers.length} giấy tờ hỗ trợ${byCommune(heard).vi}`,
  SupportPapersAsked: ({ papers, until, what }) =>
    `Yêu cầu bổ sung ${papers.length} giấy tờ hỗ trợ chậm nhất ${formatDay(until)}: ${what}`,
  SupportGranted: ({ amount, decision, reason, aboveBudget }) =>
    `Duyệt hỗ trợ ${money(amount, 'vi')} theo ${decision}${reason ? `: ${reason}` : ''}${aboveBudget ? ` (vượt kinh phí: ${aboveBudget})` : ''}`,
  SupportRefused: ({ reason }) => `Không duyệt tiền hỗ trợ: ${reason}`,
  SupportPaid: ({ amount, on, reference }) =>
    `Chi trả ${money(amount, 'vi')} ngày ${formatDay(on)}, chứng từ ${reference}`,
  SupportWithdrawn: ({ reason, heard }) =>
    `Rút đề nghị nhận tiền hỗ trợ: ${reason}${byCommune(heard).vi}`,
  SupportEnded: ({ how, owed }) =>
    `Thôi xét tiền hỗ trợ: ${claimOverWords[how].vi}${owed > 0 ? `, ${money(owed, 'vi')} đã duyệt không chi` : ''}`,
};

/** The same in English. */
export const supportEn: Support = {
  SupportClaimed: ({ amount, papers, heard }) =>
    `Support money of ${money(amount, 'en')} claimed with ${papers.length} papers${byCommune(heard).en}`,
  SupportPapersAdded: ({ papers, heard }) =>
    `${papers.length} papers added to the claim${byCommune(heard).en}`,
  SupportPapersAsked: ({ papers, until, what }) =>
    `${papers.length} papers of the claim asked for until ${formatDay(until)}: ${what}`,
  SupportGranted: ({ amount, decision, reason, aboveBudget }) =>
    `${money(amount, 'en')} granted by ${decision}${reason ? `: ${reason}` : ''}${aboveBudget ? ` (above the budget: ${aboveBudget})` : ''}`,
  SupportRefused: ({ reason }) => `Support money not granted: ${reason}`,
  SupportPaid: ({ amount, on, reference }) =>
    `${money(amount, 'en')} paid on ${formatDay(on)}, order ${reference}`,
  SupportWithdrawn: ({ reason, heard }) => `Claim withdrawn: ${reason}${byCommune(heard).en}`,
  SupportEnded: ({ how, owed }) =>
    `The claim ends: ${claimOverWords[how].en}${owed > 0 ? `; ${money(owed, 'en')} granted are not paid` : ''}`,
};
