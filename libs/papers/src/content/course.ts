import { formatDay, isoInVietnam } from '@ocop/calendar';
import { recusalWords, voteWords } from '@ocop/words';
import type { CouncilRecord } from '../record/council-record';
import type { Block } from './content';
import { namesIn } from './members';
import { column, paragraph, tableOr } from './tables';

/** What happened in the sessions, as far as it bears on what was given. */
export function course(record: CouncilRecord): Block[] {
  const { products } = record;
  const communes = new Set(products.map(({ commune }) => commune));
  return [
    paragraph(
      `Hội đồng đánh giá ${products.length} sản phẩm của ${communes.size} xã, phường, thị trấn. Mỗi thành viên chấm điểm độc lập trên phiếu của mình.`,
    ),
    ...comings(record),
    ...recusals(record),
    ...passes(record),
    ...votes(record),
    ...departures(record),
  ];
}

function comings(record: CouncilRecord): Block[] {
  const named = namesIn(record);
  return [
    ...record.movements.map(({ member, went, recordedAt, clock }) => {
      const time = clock ?? isoInVietnam(recordedAt).slice(11, 16);
      return paragraph(
        `${named.member(member)} ${went === 'in' ? 'đến dự' : 'rời phiên họp'} lúc ${time.replace(':', ' giờ ')}.`,
      );
    }),
    ...record.adjournments.map(({ to, reason }) =>
      paragraph(`Phiên họp dừng, họp tiếp ngày ${formatDay(to)}${reason ? `: ${reason}` : ''}.`),
    ),
  ];
}

/** Who did not judge what, and why. */
function recusals(record: CouncilRecord): Block[] {
  const named = namesIn(record);
  const rows = [
    ...record.recusals.map(({ member, products, why, note }) => [
      ...[named.member(member), named.products(products), 'Không tham gia chấm'],
      note ? `${recusalWords[why].vi}: ${note}` : recusalWords[why].vi,
    ]),
    ...record.abstentions.map(({ member, product, reason }) => [
      ...[named.member(member), named.product(product), 'Không cho điểm', reason],
    ]),
  ];
  if (rows.length === 0) return [];
  const columns = [
    column('Thành viên', 2.2),
    column('Sản phẩm', 3),
    column('Việc', 1.5),
    column('Lý do', 2.6),
  ];
  return [tableOr('', columns, rows)];
}

function passes(record: CouncilRecord): Block[] {
  const named = namesIn(record);
  const { secondPasses, reopenings, sheets } = record;
  return [
    ...secondPasses.map(({ products, limit }) =>
      paragraph(
        `Chênh lệch giữa hai thành viên trên ${limit} điểm, Hội đồng thảo luận và chấm lại lần 2 ${products.length} sản phẩm: ${named.products(products)}.`,
      ),
    ),
    ...reopenings.map(({ products, pass, reason }) =>
      paragraph(
        `Chấm lại (lần ${pass}) ${products.length} sản phẩm: ${named.products(products)}. Lý do: ${reason}.`,
      ),
    ),
    ...sheets.flatMap(({ member, product, total, corrected }) =>
      corrected
        ? [
            paragraph(
              `${named.member(member)} sửa phiếu chấm sản phẩm ${named.product(product)} từ ${corrected.was} thành ${total} điểm. Lý do: ${corrected.reason}.`,
            ),
          ]
        : [],
    ),
  ];
}

function votes(record: CouncilRecord): Block[] {
  const named = namesIn(record);
  const rows = record.votes.map((vote) => [
    ...[named.product(vote.product), vote.about ?? voteWords[vote.question].vi],
    ...[vote.for, vote.against, vote.abstained].map((hands) => `${hands}`),
    vote.carried ? 'Thông qua' : 'Không thông qua',
  ]);
  if (rows.length === 0) return [];
  const columns = [
    ...[column('Sản phẩm', 2.6), column('Nội dung biểu quyết', 2.6)],
    ...[column('Tán thành', 0.9, 'center'), column('Không tán thành', 0.9, 'center')],
    ...[column('Không ý kiến', 0.9, 'center'), column('Kết quả', 1.4, 'center')],
  ];
  return [tableOr('', columns, rows)];
}

/** Products that were put off, or left the list. */
function departures(record: CouncilRecord): Block[] {
  const named = namesIn(record);
  return [
    ...record.putOff.map(({ products, to, reason }) =>
      paragraph(
        `Để lại ${to === 'next-round' ? 'đợt sau' : 'phiên họp sau'} ${products.length} sản phẩm: ${named.products(products)}. Lý do: ${reason}.`,
      ),
    ),
    ...record.left
      .filter(({ why }) => why !== 'next-round')
      .map(({ name, owner, why }) =>
        paragraph(`Sản phẩm ${name} (${owner}) không còn trong danh sách: ${LEAVING[why] ?? why}.`),
      ),
  ];
}

const LEAVING: Readonly<Record<string, string>> = {
  withdrawn: 'chủ thể rút hồ sơ',
  'struck-from-list': 'đưa ra khỏi danh mục theo quyết định',
  moved: 'chuyển sang đợt khác',
  'idea-refused': 'ý tưởng không được chấp thuận',
  'recognition-revoked': 'giấy chứng nhận đã bị thu hồi',
  'recognition-struck-off': 'đã được đưa ra khỏi danh sách sản phẩm OCOP',
  'recognition-superseded': 'đã có giấy chứng nhận khác thay thế',
  'law-ended': 'quy định đã hết hiệu lực',
  'missed-intake': 'hồ sơ đến sau hạn nhận',
};
