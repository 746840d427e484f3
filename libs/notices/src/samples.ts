import type { Facts } from '@ocop/casework';
import { wording } from './engine';
import { shippedTexts } from './texts';

/** What each fact may look like, by its name: to show a template where no case is at hand, and to try it when it is saved. */
const SAMPLES: Facts = {
  product: 'Mật ong hoa vải',
  owner: 'HTX Ong Mẫu',
  commune: 'Xã Mẫu',
  office: 'Phòng Kinh tế',
  place: 'Xã Mẫu',
  asOf: '30/06/2024',
  authority: 'UBND tỉnh Mẫu',
  title: 'Kế hoạch triển khai Chương trình OCOP năm 2024',
  plan: 'Kế hoạch OCOP năm 2024',
  number: '86/KH-UBND',
  year: 2024,
  name: 'Số liệu năm của chủ thể OCOP',
  figuresOf: 2023,
  decision: '1250/QĐ-UBND',
  document: '1250/QĐ-UBND',
  letter: '312/UBND-KT',
  minutes: '05/BB-HĐ',
  report: '118/BC-KT',
  receipt: 'TN-2024-017',
  amount: 20_000_000,
  reference: 'UNC 0415/2025',
  paidOn: '20/02/2025',
  papers: 'Giấy đề nghị hỗ trợ',
  paper: 'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
  decidedBy: '31/07/2024',
  signedOn: '14/06/2024',
  sessionOn: '28/06/2024',
  lastDay: '28/06/2024',
  from: '24/06/2024',
  until: '30/06/2024',
  opensOn: '01/03/2027',
  closesOn: '30/04/2027',
  answerBy: '31/01/2027',
  validUntil: '09/07/2027',
  reason: 'Thiếu kế hoạch tài chính',
  stage: 'business-plan',
  deadline: 'commune-check',
  code: 'WRONG_ROLE',
  command: 'AcceptDossier',
  mismatch: 'label',
  round: 1,
  nextRound: 2,
  average: '78.50',
  stars: 4,
  lowest: 50,
  lowestStars: 3,
  limit: 10,
  certificate: '17/2024/GCN-OCOP',
  former: '9/2024/GCN-OCOP',
  missing: ['Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm', 'Ảnh sản phẩm'],
  missed: [],
  changes: ['Hạn nộp hồ sơ đợt 1: 24/05/2024 → 31/05/2024'],
  products: ['Mật ong hoa vải', 'Bún khô gạo lứt'],
  results: [{ product: 'Bún khô gạo lứt', average: '78.50', stars: 4 }],
  waiting: ['Bún khô gạo lứt'],
  more: 3,
  left: 'Bún khô gạo lứt',
  mode: 'session',
  outcome: 'upheld',
  to: 'next-round',
  forwards: true,
  why: 'calendar',
  law: 'Điều 8 Quyết định 26/2026/QĐ-TTg',
  ground: 'Điều 10 Quyết định 26/2026/QĐ-TTg',
  what: 'Bổ sung tem truy xuất trên bao bì 500 g.',
  finding: 'Bao bì ghi 5 sao, giấy chứng nhận ghi 4 sao.',
};

/** What an office's own message may say of a certificate. */
const OF_A_MAILING = ['product', 'owner', 'commune', 'certificate', 'stars', 'validUntil'];

/** The same name says something else in some. */
const OWN_SAMPLES: Readonly<Record<string, Facts>> = {
  recognised: { validUntil: '2027-07-09' },
  'cycle-closed': { reason: 'no-further-round' },
  'renewal-refused': { reason: 'WRONG_ROLE' },
};

/** Facts as a notice of the kind may carry them; of what it may lack, nothing where `bare`. */
export function sampleOf(template: string, { bare = false } = {}): Facts {
  const { needed, optional } = variablesOf(template);
  const names = (bare ? needed : [...needed, ...optional]).filter((name) => name !== WHOLE);
  const own = { ...SAMPLES, ...OWN_SAMPLES[template] };
  return Object.fromEntries(names.map((name) => [name, own[name] ?? name]));
}

/** Which facts a template may name: those that its notices always carry, and those that it must ask for first. */
export interface KnownVariables {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

const known = new Map<string, KnownVariables>();

/** By what the words of the release name; what they can do without is optional. */
export function variablesOf(template: string): KnownVariables {
  if (template === 'mailing') return { needed: OF_A_MAILING, optional: [] };
  const before = known.get(template);
  if (before) return before;
  const { subject, body } = shippedTexts(template).vi;
  const names = [
    ...new Set([subject, body].flatMap((text) => Object.keys(wording.vi.variables(text)))),
  ];
  const own = names.filter((name) => name !== WHOLE);
  const isNeeded = (name: string) => {
    const rest = Object.fromEntries(
      own.filter((one) => one !== name).map((one) => [one, SAMPLES[one]]),
    );
    try {
      for (const text of [subject, body]) wording.vi.write(text, { ...rest, [WHOLE]: rest });
      return false;
    } catch {
      return true;
    }
  };
  const found = {
    needed: names.filter((name) => name === WHOLE || isNeeded(name)),
    optional: own.filter((name) => !isNeeded(name)),
  };
  known.set(template, found);
  return found;
}

/** All facts together: for the filter that says what a reminder is about. */
const WHOLE = 'facts';
