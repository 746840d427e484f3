import type { components } from '../../shared/schema.gen';
import type { Say } from '../../shared/language';

export type ProductRow = components['schemas']['ProductInList'];
export type Product = components['schemas']['Product'];
type Stage = ProductRow['stage'];

type Pair = readonly [vi: string, en: string];

/** Where a product is, as one would tell a neighbour; the official name of the stage stands in the story. */
const STAGES: Readonly<Record<Stage, Pair>> = {
  none: ['Chưa bắt đầu', 'Not begun'],
  idea: ['Xã đang xem ý tưởng', 'The commune is reading your idea'],
  'idea-selection': ['Cơ quan OCOP đang chọn ý tưởng', 'The OCOP office is choosing ideas'],
  'business-plan': ['Cần viết phương án kinh doanh', 'Write your business plan'],
  'plan-review': ['Cơ quan OCOP đang xem phương án', 'The OCOP office is reading your plan'],
  preparing: ['Cần chuẩn bị và nộp hồ sơ', 'Prepare and file your dossier'],
  'commune-check': ['Xã đang kiểm tra hồ sơ', 'The commune is checking your dossier'],
  completing: ['Hồ sơ cần bổ sung', 'Your dossier has to be completed'],
  'office-intake': ['Cơ quan OCOP đang xem hồ sơ', 'The OCOP office is checking your dossier'],
  'on-agenda': ['Chờ Hội đồng chấm điểm', 'Waiting for the council'],
  scored: ['Đã chấm điểm, chờ quyết định', 'Scored, waiting for the decision'],
  forwarding: ['Chờ gửi hồ sơ lên cấp trên', 'About to go to the next tier'],
  'handed-down': ['Cấp trên đã chấm, chờ công nhận', 'Scored above, waiting to be recognised'],
  'idea-refused': ['Ý tưởng không được chọn', 'The idea was not taken up'],
  'awaiting-signature': [
    'Được công nhận, giấy chứng nhận chờ ký',
    'Recognised, the certificate waits for its signature',
  ],
  recognised: ['Đã được công nhận', 'Recognised'],
  'not-recognised': ['Không được công nhận', 'Not recognised'],
  withdrawn: ['Đã rút', 'Withdrawn'],
  closed: ['Đã kết thúc', 'Closed'],
};

export function sayStage({ stage, stars }: Pick<ProductRow, 'stage' | 'stars'>, say: Say): string {
  const words = say(...STAGES[stage]);
  return stage === 'recognised' && stars ? `${words}: ${stars} ${say('sao', 'stars')}` : words;
}

/** Whose move it is. */
export function sayHolder(role: string | null, commune: string, say: Say): string | undefined {
  switch (role) {
    case 'producer':
      return say('Ông/bà', 'You');
    case 'commune-officer':
      return say(`UBND ${commune}`, `Commune of ${commune}`);
    case 'programme-office':
      return say('Cơ quan thường trực OCOP', 'OCOP programme office');
    case 'authority':
      return say('Cơ quan công nhận', 'Recognising authority');
    case null:
      return undefined;
    default:
      return say('Hội đồng', 'Council');
  }
}

export const hasEnded = ({ stage }: Pick<ProductRow, 'stage'>): boolean =>
  ['recognised', 'not-recognised', 'idea-refused', 'withdrawn', 'closed'].includes(stage);

const KINDS: Readonly<Record<ProductRow['kind'], Pair>> = {
  first: ['Công nhận lần đầu', 'First recognition'],
  're-evaluation': ['Đánh giá lại', 'Renewal'],
  upgrade: ['Nâng hạng', 'Upgrade'],
};

export const sayKind = ({ kind }: Pick<ProductRow, 'kind'>, say: Say): string =>
  say(...KINDS[kind]);
