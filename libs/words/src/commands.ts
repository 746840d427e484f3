import type { cycleActions } from '@ocop/certification';
import type { roundActions } from '@ocop/evaluation';
import type { yearActions } from '@ocop/programmes';
import type { recognitionActions } from '@ocop/recognition';
import type { Book } from './phrase';

/** The names of the fields that people's commands have. */
type FieldOf<A> = {
  [K in keyof A]: A[K] extends { readonly internal: true }
    ? never
    : A[K] extends { readonly fields: infer F }
      ? keyof F & string
      : never;
}[keyof A];

export type CommandField =
  | FieldOf<typeof cycleActions>
  | FieldOf<typeof roundActions>
  | FieldOf<typeof yearActions>
  | FieldOf<typeof recognitionActions>;

/** What a field of a command means. */
export const commandFieldWords: Book<CommandField> = {
  A: { vi: 'điểm phần A', en: 'points of part A' },
  B: { vi: 'điểm phần B', en: 'points of part B' },
  C: { vi: 'điểm phần C', en: 'points of part C' },
  amendments: { vi: 'các điểm điều chỉnh kế hoạch', en: 'what is amended in the plan' },
  cause: { vi: 'căn cứ thu hồi', en: 'cause of the revocation' },
  comment: { vi: 'nhận xét', en: 'comment' },
  commune: { vi: 'xã, phường', en: 'commune' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  decision: { vi: 'số quyết định', en: 'number of the decision' },
  dossiersSentOn: { vi: 'ngày gửi hồ sơ điện tử', en: 'day on which e-dossiers were sent' },
  finding: { vi: 'kết luận kiểm tra', en: 'finding of the inspection' },
  id: { vi: 'mã', en: 'id' },
  idea: { vi: 'xác nhận về ý tưởng', en: 'the idea is confirmed' },
  identity: { vi: 'xác nhận về bản sắc địa phương', en: 'the local identity is confirmed' },
  kind: { vi: 'loại đánh giá', en: 'kind of evaluation' },
  labour: { vi: 'xác nhận về lao động địa phương', en: 'local labour is confirmed' },
  letter: { vi: 'số văn bản', en: 'number of the letter' },
  material: { vi: 'xác nhận về nguyên liệu địa phương', en: 'local material is confirmed' },
  member: { vi: 'thành viên Hội đồng', en: 'council member' },
  members: { vi: 'các thành viên Hội đồng', en: 'members of the council' },
  missing: { vi: 'giấy tờ còn thiếu và lý do', en: 'papers that are missing, and why' },
  name: { vi: 'tên', en: 'name' },
  note: { vi: 'ghi chú', en: 'note' },
  owner: { vi: 'chủ thể', en: 'producer' },
  papers: { vi: 'giấy tờ trong hồ sơ', en: 'papers of the dossier' },
  present: { vi: 'các thành viên có mặt', en: 'members who are present' },
  product: { vi: 'sản phẩm', en: 'product' },
  products: { vi: 'các sản phẩm', en: 'products' },
  programme: { vi: 'kế hoạch năm', en: 'programme year' },
  reason: { vi: 'lý do', en: 'reason' },
  receipt: { vi: 'số tiếp nhận', en: 'number of the receipt' },
  report: { vi: 'báo cáo', en: 'report' },
  round: { vi: 'đợt đánh giá', en: 'evaluation round' },
  sentOn: { vi: 'ngày gửi', en: 'day of sending' },
  sessionOn: { vi: 'ngày họp', en: 'day of the session' },
  signedOn: { vi: 'ngày ký', en: 'day of signing' },
  summary: { vi: 'tóm tắt', en: 'summary' },
  to: { vi: 'đến ngày, hoặc nơi nhận', en: 'until which day, or the receiver' },
};
