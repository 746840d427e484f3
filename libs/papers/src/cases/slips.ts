import { civilDateAt, formatDay } from '@ocop/calendar';
import type { Recorded } from '@ocop/casework';
import type { CycleEvent, CycleState } from '@ocop/certification';
import { authorityAt, type CaseRules, type ProductIdentity } from '@ocop/programmes';
import { findRegulation } from '@ocop/regulations';
import { dossierKindWords } from '@ocop/words';
import type { Block, PaperContent } from '../content/content';
import { momentInWords } from '../content/days';
import { column, paragraph, tableOr } from '../content/tables';
import { latest } from './happened';
import { communeOffice, officeHead } from './of-office';

/** A cycle as its papers need it: what was opened, and what has happened since. */
export interface CycleInLog {
  readonly state: CycleState;
  readonly events: readonly Recorded<CycleEvent>[];
}

/** Receipt and appointment (Decree 61/2018, art. 17): what the office took in, when, and when the answer comes. */
export function receiptSlip({ state, events }: CycleInLog, mark: string): PaperContent | undefined {
  const { product, rules } = state;
  const accepted = latest(events, 'DossierAccepted');
  const authority = accepted && rules && authorityAt(rules, accepted.data.tier);
  if (!product || !authority) return undefined;
  const { receipt, round, at } = accepted.data;
  const subject = `Hồ sơ đánh giá, phân hạng sản phẩm ${product.name}`;
  return {
    title: `Giấy tiếp nhận hồ sơ và hẹn trả kết quả số ${receipt}`,
    head: officeHead(authority, {
      ...{ number: receipt, on: civilDateAt(accepted.at), subject },
      kind: 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
    }),
    blocks: [
      ...about(product),
      paragraph('Thành phần hồ sơ nộp:'),
      handedIn(state, events),
      paragraph(`Thời điểm nhận hồ sơ: ${momentInWords(at)}.`),
      paragraph(`Hẹn trả kết quả: ${appointment(state, rules, round)}.`),
      paragraph('Chủ thể theo dõi việc giải quyết hồ sơ trên trang của mình tại hệ thống.'),
    ],
    closing: {
      signatures: [
        { as: ['NGƯỜI NỘP HỒ SƠ'], name: product.owner.name },
        { as: ['NGƯỜI TIẾP NHẬN HỒ SƠ'] },
      ],
    },
    mark,
  };
}

/** What is missing, why, and until when it is to be handed in; the office's clock stands still meanwhile. */
export function supplementSlip(
  { state, events }: CycleInLog,
  mark: string,
): PaperContent | undefined {
  const { product, rules } = state;
  const returned = latest(events, 'DossierReturned');
  if (!product || !rules || !returned) return undefined;
  const on = civilDateAt(returned.at);
  const subject = `Bổ sung, hoàn thiện hồ sơ sản phẩm ${product.name}`;
  const head = {
    number: '      /PYC',
    on,
    subject,
    kind: 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
  };
  const authority = state.tier && authorityAt(rules, state.tier);
  const atCommune = returned.data.from === 'commune-check' || !authority;
  const until = untilWhen(events);
  return {
    title: subject,
    head: atCommune ? communeOffice(product.commune, head) : officeHead(authority, head),
    blocks: [
      ...about(product),
      paragraph('Hồ sơ cần bổ sung, hoàn thiện như sau:'),
      missingTable(returned.data.missing),
      ...(until ? [paragraph(`Hạn bổ sung, hoàn thiện: hết ngày ${until}.`)] : []),
      paragraph(
        'Thời gian chủ thể bổ sung, hoàn thiện không tính vào thời hạn giải quyết của cơ quan.',
      ),
    ],
    closing: {
      recipients: [`${product.owner.name};`, 'Lưu: hồ sơ.'],
      signatures: [{ as: ['NGƯỜI KIỂM TRA HỒ SƠ'] }],
    },
    mark,
  };
}

function about({ name, owner, commune, kind }: ProductIdentity): Block[] {
  return [
    `Chủ thể: ${owner.name}. Địa chỉ: ${commune.name}.`,
    `Sản phẩm: ${name}.`,
    `Nội dung yêu cầu giải quyết: đánh giá, phân hạng sản phẩm OCOP, ${dossierKindWords[kind].vi}.`,
  ].map(paragraph);
}

/** By their own names; what was named by its kind alone, as the law calls that. */
function handedIn({ regulation }: CycleState, events: CycleInLog['events']): Block {
  const listed = findRegulation(regulation).papers;
  const called = (id: string) => listed.find((paper) => paper.id === id)?.name ?? id;
  const papers = latest(events, 'DossierFiled', 'DossierCompleted')?.data.papers ?? [];
  const rows = papers.map(({ id, title }, i) => [`${i + 1}`, title ?? called(id)]);
  return tableOr('Hồ sơ điện tử.', [column('TT', 0.5, 'center'), column('Giấy tờ', 6)], rows, 12);
}

function missingTable(missing: readonly { readonly paper: string; readonly reason: string }[]) {
  const columns = [column('TT', 0.5, 'center'), column('Giấy tờ', 2.5), column('Lý do', 4)];
  const rows = missing.map(({ paper, reason }, i) => [`${i + 1}`, paper, reason]);
  return tableOr('Xem ý kiến kèm theo.', columns, rows, 12);
}

/** The round whose council judges it: the plan has its days. */
function appointment({ rounds }: CycleState, { plan }: CaseRules, id: string): string {
  const round = rounds.find((one) => one.id === id);
  return `theo kết quả ${round ? `đợt ${round.no} ` : ''}năm ${plan.year} (${plan.citation})`;
}

/** The last day of completing as it was set when the dossier went back. */
function untilWhen(events: CycleInLog['events']): string | undefined {
  const set = events.findLast(
    (event) => event.type === 'DeadlineSet' && event.data.kind === 'completion',
  );
  return set?.type === 'DeadlineSet' ? formatDay(set.data.deadline.lastDay) : undefined;
}
