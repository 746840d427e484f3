import { DOSSIER_KINDS, type LegalSource, setIdsOf } from '@ocop/regulations';
import { councilLeftOpen, from90LeftOpen, handedDownLeftOpen } from '../left-open';
import type { LawDetails, LegalRound, ListedPaper } from '../law-details';
import { steps26 } from './26-2026-steps';

const DOCUMENT = 'QĐ 26/2026/QĐ-TTg ngày 22/05/2026';
const article = (number: string): LegalSource => ({
  document: DOCUMENT,
  article: number,
  certainty: 'text',
});

const TOURISM = '26/2026-26';

const ofProducer = { from: 'producer', kinds: DOSSIER_KINDS } as const;
const ofCommune = {
  from: 'commune',
  kinds: DOSSIER_KINDS,
  source: article('điều 6 khoản 2'),
} as const;
/** To the ministry: a first evaluation and an upgrade take point a, a re-evaluation point b (điều 7 khoản 5 điểm a). */
const upwards = {
  from: 'province',
  kinds: ['first', 'upgrade'],
  source: article('điều 6 khoản 3 điểm a'),
} as const;
const againUpwards = {
  from: 'province',
  kinds: ['re-evaluation'],
  source: article('điều 6 khoản 3 điểm b'),
} as const;

const papers: readonly ListedPaper[] = [
  {
    ...ofProducer,
    id: 'form-01',
    name: 'Phiếu đăng ký đánh giá, phân hạng (Mẫu số 01)',
    mandatory: true,
    source: article('điều 6 khoản 1'),
  },
  {
    ...ofProducer,
    id: 'form-02',
    name: 'Báo cáo tự đánh giá về sản phẩm (Mẫu số 02); khi nâng hạng phải thể hiện rõ những thay đổi và minh chứng',
    mandatory: true,
    source: article('điều 6 khoản 1'),
  },
  {
    ...ofProducer,
    id: 'updates',
    name: 'Cập nhật sau khi được công nhận: nguyên liệu, công nghệ, bao bì, nhãn, công bố chất lượng, kiểm nghiệm định kỳ, thị trường, sản lượng, doanh thu, giấy tờ pháp lý có thời hạn',
    mandatory: true,
    kinds: ['re-evaluation'],
    source: article('điều 6 khoản 1 điểm c'),
  },
  {
    ...ofProducer,
    id: 'food-safety',
    name: 'Giấy chứng nhận an toàn thực phẩm, khi bộ tiêu chí đòi hỏi',
    mandatory: false,
    source: article('Phụ lục II'),
  },
  {
    ...ofProducer,
    id: 'test-reports',
    name: 'Phiếu kết quả kiểm nghiệm, khi bộ tiêu chí đòi hỏi',
    mandatory: false,
    source: article('Phụ lục II'),
  },
  {
    ...ofCommune,
    id: 'commune-letter',
    name: 'Văn bản của UBND cấp xã đề nghị đánh giá',
    mandatory: true,
  },
  {
    ...ofCommune,
    id: 'form-03',
    name: 'Báo cáo của UBND cấp xã đánh giá một số nội dung (Mẫu số 03)',
    mandatory: true,
  },
  {
    ...upwards,
    id: 'province-letter',
    name: 'Văn bản của UBND cấp tỉnh gửi Bộ',
    mandatory: true,
  },
  {
    ...upwards,
    id: 'advisory-report',
    name: 'Báo cáo đánh giá của Tổ tư vấn Hội đồng cấp tỉnh',
    mandatory: true,
  },
  {
    ...upwards,
    id: 'council-report',
    name: 'Báo cáo đánh giá của Hội đồng cấp tỉnh',
    mandatory: true,
  },
  {
    ...upwards,
    id: 'approval',
    name: 'Quyết định phê duyệt kết quả của Chủ tịch UBND cấp tỉnh',
    mandatory: true,
  },
  {
    ...upwards,
    id: 'further-tests',
    name: 'Văn bản kiểm tra, kiểm nghiệm bổ sung của cấp tỉnh, nếu có',
    mandatory: false,
  },
  {
    ...againUpwards,
    id: 'province-letter-again',
    name: 'Văn bản của UBND cấp tỉnh gửi Bộ đề nghị đánh giá lại 5 sao',
    mandatory: true,
  },
  {
    ...againUpwards,
    id: 'agency-report',
    name: 'Báo cáo đánh giá của cơ quan tham mưu quản lý OCOP cấp tỉnh',
    mandatory: true,
  },
  {
    ...againUpwards,
    id: 'further-tests-again',
    name: 'Văn bản kiểm tra, kiểm nghiệm bổ sung của cấp tỉnh, nếu có',
    mandatory: false,
  },
];

const provinces = {
  tier: 'province',
  proposedBy: 'commune',
  source: article('điều 5 khoản 1'),
} as const;
const ministry = {
  tier: 'centre',
  proposedBy: 'province',
  source: article('điều 5 khoản 2'),
} as const;

/** "các hồ sơ được UBND cấp xã đề nghị trước ngày 30 tháng 4": the 29th is the last day; further rounds only by the council's regulation and a plan. */
const rounds: readonly LegalRound[] = [
  { ...provinces, no: 1, proposedBefore: '04-30', decidedBefore: '06-30' },
  { ...provinces, no: 2, proposedBefore: '10-30', decidedBefore: '12-30' },
  { ...ministry, no: 1, proposedBefore: '07-30', decidedBefore: '09-30' },
  { ...ministry, no: 2, proposedBefore: '01-30', decidedBefore: '03-30' },
];

const places: LawDetails['places'] = {
  'in-force-from': article('điều 11 khoản 1'),
  decides: article('điều 4 khoản 1'),
  recognises: article('điều 4 khoản 1'),
  revokes: article('điều 8 khoản 2'),
  'hands-down': article('điều 7 khoản 4 điểm g'),
  'top-band': article('điều 3 khoản 3'),
  band: article('điều 3 khoản 3'),
  part: article('điều 3 khoản 1'),
  'commune-contents': article('điều 7 khoản 2 điểm a'),
  'intake-counts': article('điều 5 khoản 1'),
  'filing-window': article('điều 7 khoản 6 điểm a'),
  vote: article('điều 7 khoản 6 điểm d'),
  'evaluate-within': article('điều 7 khoản 6 điểm g'),
  grace: article('điều 12 khoản 3'),
  'revocation-term': article('điều 8 khoản 4'),
  cause: article('điều 8 khoản 1'),
};

export const details26: LawDetails = {
  places,
  groups: {
    names: [
      'thực phẩm',
      'đồ uống',
      'dược liệu và sản phẩm từ dược liệu',
      'hàng thủ công mỹ nghệ',
      'sinh vật cảnh',
      'dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
    ],
    source: article('điều 2 khoản 2'),
  },
  sets: { ids: setIdsOf('26-2026'), source: article('Phụ lục II') },
  papers,
  samples: { count: 5, noneFor: [TOURISM], source: article('điều 6 khoản 2 điểm d') },
  steps: steps26,
  rounds,
  transition: [
    { id: 'recognised-before', kinds: DOSSIER_KINDS, source: article('điều 12 khoản 1') },
    {
      id: 'filed-before',
      kinds: ['first', 'upgrade'],
      days: 60,
      until: '2026-07-21',
      source: article('điều 12 khoản 2 điểm a'),
    },
    {
      id: 'filed-before',
      kinds: ['re-evaluation'],
      days: 30,
      until: '2026-06-21',
      source: article('điều 12 khoản 2 điểm b'),
    },
    {
      id: 'window-missed',
      kinds: ['re-evaluation'],
      days: 180,
      source: article('điều 12 khoản 3'),
    },
  ],
  leftOpen: [...councilLeftOpen, from90LeftOpen, handedDownLeftOpen],
  notFound: [],
};
