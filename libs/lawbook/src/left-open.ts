import type { LegalSource } from '@ocop/regulations';

/** What the law leaves to each province, its plan or the regulation of its council. */
export type OpenQuestion =
  | 'council-members'
  | 'quorum'
  | 'spread-limit'
  | 'passes'
  | 'secretary-scores'
  | 'rounding'
  | 'missed-minimum'
  | 'from-90'
  | 'dossiers-ahead'
  | 'commune-term'
  | 'office-intake-term'
  | 'completion-term'
  | 'handed-down-term'
  | 'response-term'
  | 'appeal-term'
  | 'rounds'
  | 'minutes-form'
  | 'certificate-layout';

export interface LeftOpen {
  readonly id: OpenQuestion;
  /** Where the plan answers; missing where no plan can. */
  readonly plan?: string;
  /** What this system takes where nobody answers; it names itself a default wherever it is used. */
  readonly default: number | string;
  /** Where the default is seen in practice, or how it is derived. */
  readonly source: LegalSource;
}

const practice = (document: string): LegalSource => ({ document, certainty: 'practice' });
const own: LegalSource = { document: 'ocop-cycle', certainty: 'inference' };
const by26 = (article: string): LegalSource => ({
  document: 'QĐ 26/2026/QĐ-TTg ngày 22/05/2026',
  article,
  certainty: 'inference',
});

/** No generation settles these. */
export const councilLeftOpen: readonly LeftOpen[] = [
  { id: 'council-members', plan: 'council.minMembers', default: 5, source: own },
  {
    id: 'quorum',
    plan: 'council.quorum',
    default: '3/4',
    source: practice('Quy chế Hội đồng tỉnh Tây Ninh'),
  },
  {
    id: 'spread-limit',
    plan: 'council.spreadLimit',
    default: 10,
    source: practice('Quy chế Hội đồng các tỉnh Tây Ninh, Đồng Tháp'),
  },
  { id: 'passes', default: 2, source: practice('Tây Ninh, Hà Nội') },
  {
    id: 'secretary-scores',
    plan: 'council.secretaryScores',
    default: 'no',
    source: practice('phần mềm chấm điểm của Chương trình'),
  },
  { id: 'rounding', plan: 'council.rounding', default: 'exact', source: own },
  { id: 'missed-minimum', plan: 'council.knockOut', default: 'majority', source: own },
  {
    id: 'dossiers-ahead',
    plan: 'council.dossiersAheadWorkingDays',
    default: 1,
    source: practice('thực tế cấp huyện theo QĐ 148/QĐ-TTg'),
  },
  { id: 'office-intake-term', plan: 'terms.officeIntake', default: 5, source: own },
  { id: 'completion-term', plan: 'terms.completion', default: 10, source: own },
  { id: 'response-term', plan: 'council.responseWorkingDays', default: 0, source: own },
  { id: 'appeal-term', plan: 'council.appealWorkingDays', default: 15, source: own },
  { id: 'minutes-form', default: 'system-form', source: own },
  { id: 'certificate-layout', default: 'system-form', source: own },
];

/** A product of 90 points and more is approved and sent up; whether it is recognised with 4 stars meanwhile is not said. */
export const from90LeftOpen: LeftOpen = {
  id: 'from-90',
  plan: 'council.from90',
  default: 'forward-only',
  source: practice('Nghệ An; Cần Thơ và Hà Nội công nhận 4 sao ngay'),
};

export const handedDownLeftOpen: LeftOpen = {
  id: 'handed-down-term',
  plan: 'terms.handedDown',
  default: 15,
  source: by26('điều 7 khoản 4 điểm g'),
};

/** Settled by QĐ 26/2026 and by no law before. */
export const formerlyLeftOpen: readonly LeftOpen[] = [
  {
    id: 'commune-term',
    plan: 'terms.communeCheck',
    default: 15,
    source: by26('điều 7 khoản 2'),
  },
  { id: 'rounds', plan: 'rounds', default: 'by-plan', source: own },
];
