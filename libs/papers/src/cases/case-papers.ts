import type { PaperContent } from '../content/content';
import { expiryNotice, type RecognitionInLog, revocationDecision } from './endings';
import { resultNotice } from './result-notice';
import { type CycleInLog, receiptSlip, supplementSlip } from './slips';

/** Papers about one product's cycle, by their names in addresses. */
const OF_CYCLE = {
  receipt: { title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', set: receiptSlip },
  supplement: { title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', set: supplementSlip },
  result: { title: 'Thông báo kết quả đánh giá, phân hạng', set: resultNotice },
} as const;

/** Papers about one recognition. */
const OF_RECOGNITION = {
  revocation: { title: 'Quyết định thu hồi giấy chứng nhận', set: revocationDecision },
  expiry: { title: 'Thông báo sắp hết hiệu lực', set: expiryNotice },
} as const;

type Setter<R> = (record: R, mark: string) => PaperContent | undefined;
type Papers<R> = Readonly<Record<string, { readonly title: string; readonly set: Setter<R> }>>;

/** The papers of a cycle that it has come far enough for, each ready to be set. */
export const cyclePapers = (record: CycleInLog, mark: string) => there(OF_CYCLE, record, mark);
/** The papers of a recognition that something has happened for. */
export const recognitionPapers = (record: RecognitionInLog, mark: string) =>
  there(OF_RECOGNITION, record, mark);

/** A paper of a case: its name in addresses, what it is called, and what stands on it. */
export interface CasePaper {
  readonly id: string;
  readonly title: string;
  readonly content: PaperContent;
}

function there<R>(papers: Papers<R>, record: R, mark: string): CasePaper[] {
  return Object.entries(papers).flatMap(([id, { title, set }]) => {
    const content = set(record, mark);
    return content ? [{ id, title, content }] : [];
  });
}
