import type { NoticeTemplate } from '@ocop/casework';
import type { NoticeTexts } from '../notice-texts';

const ABOUT = '{{ product }} - {{ owner }} ({{ commune }})';

type Texts = Readonly<Record<Extract<NoticeTemplate, `support-${string}`>, NoticeTexts>>;

/** What is told about support money, in Vietnamese. */
export const supportVi: Texts = {
  'support-claimed': {
    subject: '{{ product }}: đề nghị nhận tiền hỗ trợ',
    body: `Có đề nghị nhận tiền hỗ trợ cho ${ABOUT}, giấy chứng nhận số {{ certificate }}, theo {{ plan }}. Đề nghị xem giấy tờ và quyết định.`,
  },
  'support-papers-asked': {
    subject: '{{ product }}: cần bổ sung giấy tờ hỗ trợ, chậm nhất {{ until }}',
    body: `Để xét tiền hỗ trợ cho ${ABOUT}, đề nghị ông bà bổ sung chậm nhất hết ngày {{ until }}: {{ papers }}.\n{{ what | sentence }}\nGửi được ngay trên điện thoại; cần giúp thì gọi cán bộ xã.`,
  },
  'support-papers-in': {
    subject: '{{ product }}: đã bổ sung giấy tờ hỗ trợ',
    body: `Giấy tờ được yêu cầu bổ sung để xét tiền hỗ trợ cho ${ABOUT}, giấy chứng nhận số {{ certificate }}, đã đủ. Đề nghị xem và quyết định.`,
  },
  'support-granted': {
    subject: '{{ product }}: được duyệt tiền hỗ trợ',
    body: `Theo quyết định {{ decision }}, ${ABOUT} được hỗ trợ {{ amount | money }}. Khi chi trả xong, ông bà sẽ được báo.`,
  },
  'support-refused': {
    subject: '{{ product }}: chưa được duyệt tiền hỗ trợ',
    body: `Đề nghị nhận tiền hỗ trợ cho ${ABOUT} chưa được duyệt. Lý do: {{ reason | sentence }}`,
  },
  'support-paid': {
    subject: '{{ product }}: đã chi trả tiền hỗ trợ',
    body: `Tiền hỗ trợ {{ amount | money }} cho ${ABOUT} đã được chi trả ngày {{ paidOn }} (chứng từ số {{ reference }}).`,
  },
  'support-withdrawn': {
    subject: '{{ product }}: rút đề nghị nhận tiền hỗ trợ',
    body: `Đề nghị nhận tiền hỗ trợ cho ${ABOUT}, giấy chứng nhận số {{ certificate }}, đã được rút. Lý do: {{ reason | sentence }}`,
  },
};

/** The same in English. */
export const supportEn: Texts = {
  'support-claimed': {
    subject: '{{ product }}: support money claimed',
    body: `Support money for ${ABOUT}, certificate no. {{ certificate }}, is claimed under {{ plan }}. Please look at the papers and decide.`,
  },
  'support-papers-asked': {
    subject: '{{ product }}: papers for the support money, until {{ until }}',
    body: `For the support money of ${ABOUT} these papers are needed until {{ until }}: {{ papers }}.\n{{ what | sentence }}\nYou can add them on your telephone; your commune helps when you call.`,
  },
  'support-papers-in': {
    subject: '{{ product }}: papers for the support money are in',
    body: `The papers that were asked for about the support money of ${ABOUT}, certificate no. {{ certificate }}, are in. Please decide.`,
  },
  'support-granted': {
    subject: '{{ product }}: support money granted',
    body: `By {{ decision }} ${ABOUT} gets {{ amount | money }} of support money. You are told when it has been paid.`,
  },
  'support-refused': {
    subject: '{{ product }}: support money not granted',
    body: `The claim on support money for ${ABOUT} is not granted. Reason: {{ reason | sentence }}`,
  },
  'support-paid': {
    subject: '{{ product }}: support money paid',
    body: `{{ amount | money }} of support money for ${ABOUT} were paid on {{ paidOn }} (payment order {{ reference }}).`,
  },
  'support-withdrawn': {
    subject: '{{ product }}: claim on support money withdrawn',
    body: `The claim on support money for ${ABOUT}, certificate no. {{ certificate }}, is withdrawn. Reason: {{ reason | sentence }}`,
  },
};
