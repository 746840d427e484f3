import { formatDay } from '@ocop/calendar';
import {
  inspectionOutcomeWords,
  inspectionPointWords,
  mismatchWords,
  renewalIntentionWords,
} from '@ocop/words';
import type { Telling } from './tellable';

type Inspecting = Pick<
  Telling,
  | 'InspectionRecorded'
  | 'CorrectionOrdered'
  | 'CorrectionReported'
  | 'CorrectionConfirmed'
  | 'CorrectionRejected'
  | 'CorrectionMissed'
  | 'SuspensionProposed'
  | 'SuspensionDismissed'
  | 'MismatchReported'
  | 'MismatchesDismissed'
  | 'RenewalAsked'
  | 'RenewalAnswered'
>;

const and = (text: string | undefined) => (text === undefined ? '' : `: ${text}`);
const by = (decision: string | undefined, word: string) => (decision ? ` ${word} ${decision}` : '');

/** What inspectors, producers and shoppers did with a certificate, in Vietnamese. */
export const inspectingVi: Inspecting = {
  InspectionRecorded: ({ place, outcome, checkList }) => {
    const bad = checkList.filter(({ good }) => !good);
    const found = bad.map(
      ({ point, note }) => `không ${inspectionPointWords[point].vi}${and(note)}`,
    );
    return `Kiểm tra tại ${place}: ${[inspectionOutcomeWords[outcome].vi, ...found].join('; ')}`;
  },
  CorrectionOrdered: ({ what, until, ground }) =>
    `Yêu cầu khắc phục chậm nhất ${formatDay(until)} theo ${ground}: ${what}`,
  CorrectionReported: ({ report }) => `Chủ thể báo đã khắc phục: ${report}`,
  CorrectionConfirmed: ({ remark }) => `Xác nhận đã khắc phục${and(remark)}`,
  CorrectionRejected: ({ reason, until }) =>
    `Khắc phục chưa đạt, làm tiếp chậm nhất ${formatDay(until)}: ${reason}`,
  CorrectionMissed: () => 'QUÁ HẠN khắc phục: chuyển cán bộ kiểm tra xem xét',
  SuspensionProposed: ({ finding }) => `Đề nghị đình chỉ: ${finding}`,
  SuspensionDismissed: ({ reason, decision }) => `Không đình chỉ${by(decision, 'theo')}: ${reason}`,
  MismatchReported: ({ mismatch, words, place }) =>
    `Người mua phản ánh: ${mismatchWords[mismatch].vi}${place ? ` (${place})` : ''}${and(words)}`,
  MismatchesDismissed: ({ reports, reason }) => `Khép ${reports} phản ánh: ${reason}`,
  RenewalAsked: ({ answerBy }) =>
    `Hỏi chủ thể có đánh giá lại hay không, trả lời chậm nhất ${formatDay(answerBy)}`,
  RenewalAnswered: ({ intention, reason }) =>
    `Chủ thể trả lời: ${renewalIntentionWords[intention].vi}${and(reason)}`,
};

/** The same in English. */
export const inspectingEn: Inspecting = {
  InspectionRecorded: ({ place, outcome, checkList }) => {
    const bad = checkList.filter(({ good }) => !good);
    const found = bad.map(
      ({ point, note }) => `not so: ${inspectionPointWords[point].en}${and(note)}`,
    );
    return `Inspected at ${place}: ${[inspectionOutcomeWords[outcome].en, ...found].join('; ')}`;
  },
  CorrectionOrdered: ({ what, until, ground }) =>
    `To be put right by ${formatDay(until)}, by ${ground}: ${what}`,
  CorrectionReported: ({ report }) => `The producer reports it put right: ${report}`,
  CorrectionConfirmed: ({ remark }) => `Confirmed as put right${and(remark)}`,
  CorrectionRejected: ({ reason, until }) =>
    `Not put right; to go on by ${formatDay(until)}: ${reason}`,
  CorrectionMissed: () => 'Not put right in time: the inspector goes on with it',
  SuspensionProposed: ({ finding }) => `Suspension proposed: ${finding}`,
  SuspensionDismissed: ({ reason, decision }) => `Not suspended${by(decision, 'by')}: ${reason}`,
  MismatchReported: ({ mismatch, words, place }) =>
    `A shopper reports: ${mismatchWords[mismatch].en}${place ? ` (${place})` : ''}${and(words)}`,
  MismatchesDismissed: ({ reports, reason }) => `${reports} reports closed: ${reason}`,
  RenewalAsked: ({ answerBy }) =>
    `The producer is asked whether it will renew, to answer by ${formatDay(answerBy)}`,
  RenewalAnswered: ({ intention, reason }) =>
    `The producer answers: ${renewalIntentionWords[intention].en}${and(reason)}`,
};
