import {
  cycleStepWords,
  dossierKindWords,
  figureUnitWords,
  type Phrase,
  tierWords,
} from '@ocop/words';

type Words = Readonly<Record<string, Phrase>>;

const days: Words = {
  'working-days': { vi: 'ngày làm việc', en: 'working days' },
  days: { vi: 'ngày', en: 'days' },
};
const whom: Words = {
  holder: { vi: 'người đang giữ việc', en: 'the holder' },
  superior: { vi: 'cấp trên của người giữ', en: 'the holder’s superior' },
  office: { vi: 'cơ quan thường trực', en: 'the programme office' },
  commune: { vi: 'xã', en: 'the commune' },
  producer: { vi: 'chủ thể', en: 'the producer' },
};

/** What can be chosen in the fields of a plan. */
export const planOptions: Readonly<Record<string, Words>> = {
  'Plan.document.issuedBy': {
    authority: { vi: 'cơ quan có kế hoạch', en: 'the authority' },
    council: { vi: 'Hội đồng', en: 'the council' },
    'steering-committee': { vi: 'Ban Chỉ đạo', en: 'the steering committee' },
    office: { vi: 'cơ quan thường trực', en: 'the programme office' },
  },
  tier: { commune: { vi: 'cấp xã', en: 'commune' }, ...tierWords },
  counts: {
    products: { vi: 'sản phẩm', en: 'products' },
    certificates: { vi: 'giấy chứng nhận', en: 'certificates' },
    communes: { vi: 'xã có sản phẩm', en: 'communes with a product' },
    stamps: { vi: 'tem', en: 'stamps' },
    classes: { vi: 'lớp tập huấn', en: 'classes' },
    people: { vi: 'người', en: 'people' },
    organisations: { vi: 'tổ chức', en: 'organisations' },
    'sales-points': { vi: 'điểm bán', en: 'sales points' },
    models: { vi: 'mô hình', en: 'models' },
    other: { vi: 'khác', en: 'other' },
  },
  per: {
    commune: { vi: 'xã', en: 'commune' },
    district: { vi: 'huyện', en: 'district' },
  },
  'Plan.supportMoney.amounts.kind': dossierKindWords,
  'Plan.supportMoney.budget.beyond': {
    warn: { vi: 'cảnh báo, duyệt phải có lý do', en: 'warn: a grant needs a reason' },
    refuse: { vi: 'không duyệt được', en: 'refuse the grant' },
  },
  'Plan.yearlyFigures.figuresOf': {
    'plan-year': { vi: 'năm của kế hoạch', en: 'the plan’s year' },
    'year-before': { vi: 'năm trước đó', en: 'the year before' },
  },
  'Plan.yearlyFigures.figures.per': {
    producer: { vi: 'cả chủ thể', en: 'the producer as a whole' },
    product: { vi: 'từng sản phẩm được công nhận', en: 'each recognised product' },
  },
  'Plan.yearlyFigures.figures.unit': {
    ...figureUnitWords,
    kg: { vi: 'ki-lô-gam', en: 'kilograms' },
  },
  'Plan.activities.kind': {
    conference: { vi: 'hội nghị', en: 'conference' },
    campaign: { vi: 'tuyên truyền', en: 'campaign' },
    registration: { vi: 'đăng ký', en: 'registration' },
    ideas: { vi: 'ý tưởng', en: 'ideas' },
    plans: { vi: 'phương án kinh doanh', en: 'business plans' },
    training: { vi: 'tập huấn', en: 'training' },
    consultation: { vi: 'tư vấn', en: 'consultation' },
    council: { vi: 'lập Hội đồng', en: 'council' },
    evaluation: { vi: 'đánh giá', en: 'evaluation' },
    review: { vi: 'sơ kết, tổng kết', en: 'review' },
    publication: { vi: 'công bố', en: 'publication' },
    ceremony: { vi: 'trao giấy chứng nhận', en: 'ceremony' },
    support: { vi: 'hỗ trợ', en: 'support' },
    fair: { vi: 'hội chợ', en: 'fair' },
    inspection: { vi: 'kiểm tra', en: 'inspection' },
    other: { vi: 'khác', en: 'other' },
  },
  'Plan.activities.holder': {
    office: { vi: 'cơ quan thường trực', en: 'the programme office' },
    communes: { vi: 'từng xã', en: 'each commune' },
    authority: { vi: 'cơ quan có kế hoạch', en: 'the authority' },
    districts: { vi: 'từng huyện', en: 'each district' },
    others: { vi: 'nơi khác', en: 'others' },
  },
  ifNonWorking: {
    previous: { vi: 'ngày làm việc trước đó', en: 'the working day before' },
    next: { vi: 'ngày làm việc kế tiếp', en: 'the next working day' },
  },
  selectedBy: whom,
  rounding: {
    exact: { vi: 'không làm tròn', en: 'exact' },
    'half-up-2': { vi: 'hai số lẻ, nửa lên', en: 'two decimals, half up' },
  },
  knockOut: {
    majority: { vi: 'đa số phiếu chấm', en: 'most sheets' },
    vote: { vi: 'Hội đồng biểu quyết', en: 'a vote of the council' },
  },
  from90: {
    'recognise-and-forward': { vi: 'công nhận và gửi lên', en: 'recognised and forwarded' },
    'forward-only': { vi: 'chỉ gửi lên', en: 'only forwarded' },
  },
  as: {
    chair: { vi: 'Chủ tịch', en: 'chair' },
    'vice-chair': { vi: 'Phó Chủ tịch', en: 'vice-chair' },
    member: { vi: 'thành viên', en: 'member' },
    secretary: { vi: 'thư ký', en: 'secretary' },
    advisory: { vi: 'tổ tư vấn', en: 'advisory' },
  },
  unit: days,
  to: whom,
  missedIntake: {
    'roll-to-next-round': { vi: 'chuyển sang đợt sau', en: 'rolls to the next round' },
    close: { vi: 'kết thúc', en: 'closes' },
  },
  missedLastIntake: {
    wait: { vi: 'chờ năm sau', en: 'waits' },
    close: { vi: 'kết thúc', en: 'closes' },
  },
  waitingAtOffice: {
    'same-round': { vi: 'vẫn vào đợt này', en: 'still enters the round' },
    'next-round': { vi: 'sang đợt sau', en: 'goes to the next round' },
  },
  lateDecision: { 'mark-late': { vi: 'đánh dấu trễ', en: 'marked late' } },
  'Plan.products.kind': dossierKindWords,
  'Plan.products.start': {
    idea: cycleStepWords.idea,
    'business-plan': { vi: 'phương án kinh doanh', en: 'business plan' },
    preparing: cycleStepWords.preparing,
  },
};
