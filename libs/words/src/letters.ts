import type { StreamType } from '@ocop/casework';
import type { LetterName } from '@ocop/programmes';
import type { Language } from '@ocop/calendar';
import { caseKindWords } from './cases';
import { type Book, phraseOf, worded } from './phrase';

type AnyLetter = { [T in StreamType]: LetterName<T> }[StreamType];

/** What one case tells another, as what is asked of it. */
const letterWords: Book<AnyLetter> = {
  OpenRound: { vi: 'mở đợt đánh giá', en: 'open the round' },
  ExpectProduct: { vi: 'ghi sản phẩm vào danh sách dự kiến', en: 'expect the product' },
  AwaitProduct: { vi: 'chờ sản phẩm được gia hạn', en: 'wait for a product with more time' },
  EnterRound: { vi: 'nhận sản phẩm vào đợt', en: 'take the product in' },
  LeaveRound: { vi: 'đưa sản phẩm ra khỏi đợt', en: 'let the product go' },
  ChangeSet: { vi: 'đổi bộ tiêu chí của sản phẩm', en: 'change the product’s criteria set' },
  AppealFiled: { vi: 'nhận kiến nghị của chủ thể', en: 'take the producer’s appeal' },
  PlanAmended: { vi: 'điều chỉnh theo kế hoạch', en: 'follow the amended plan' },
  CouncilAppointed: { vi: 'ghi nhận Hội đồng', en: 'take note of the council' },
  PlanWithdrawn: { vi: 'dừng vì kế hoạch bị hủy', en: 'stop with the withdrawn plan' },
  RegisterProduct: { vi: 'đăng ký sản phẩm', en: 'register the product' },
  MoveIntake: { vi: 'đổi hạn nhận hồ sơ', en: 'move the closing of intake' },
  AgendaFixed: { vi: 'chốt danh sách của đợt', en: 'be on the closed list' },
  StruckFromList: { vi: 'đưa ra khỏi danh mục', en: 'leave the programme' },
  RoundWithdrawn: { vi: 'ra khỏi đợt bị hủy', en: 'leave the withdrawn round' },
  RecordResult: { vi: 'ghi kết quả của Hội đồng', en: 'record the council’s result' },
  AppealDecided: { vi: 'ghi trả lời kiến nghị', en: 'record the answer to the appeal' },
  PutOff: { vi: 'chuyển sang đợt sau', en: 'be put off to the next round' },
  RecordDecision: { vi: 'ghi quyết định công nhận', en: 'record the decision' },
  RecordForwarding: { vi: 'ghi việc chuyển lên cấp trên', en: 'record the forwarding' },
  RecognitionEnded: { vi: 'ghi giấy chứng nhận đã hết', en: 'record the end of its certificate' },
  OpenRecognition: { vi: 'mở theo dõi giấy chứng nhận', en: 'open the certificate' },
  RenewalFiled: { vi: 'ghi hồ sơ đánh giá lại đã nộp', en: 'record that its renewal is filed' },
  RenewalDecided: { vi: 'ghi kết quả đánh giá lại', en: 'record how its renewal ended' },
  EndByDecision: { vi: 'kết thúc theo quyết định', en: 'end by decision' },
  RenewProduct: { vi: 'mở đánh giá lại', en: 'open the renewal' },
  RoundDecided: { vi: 'ghi đợt đã có quyết định', en: 'record the round’s decision' },
};

/** `đợt đánh giá huong-tra-2024-dot-1`: a case by its kind and its name, where its own is not at hand. */
function sayCase(stream: string, language: Language): string {
  const slash = stream.indexOf('/');
  const kind = phraseOf(caseKindWords, stream.slice(0, slash));
  return kind ? `${kind[language]} ${stream.slice(slash + 1)}` : stream;
}

/** `“nhận sản phẩm vào đợt”, gửi đợt đánh giá …` */
export function sayLetter(command: string, to: string, language: Language): string {
  const what = worded(letterWords, command, language);
  const receiver = sayCase(to, language);
  return language === 'vi' ? `“${what}”, gửi ${receiver}` : `“${what}”, to ${receiver}`;
}
