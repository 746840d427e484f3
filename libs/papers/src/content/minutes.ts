import { formatDay } from '@ocop/calendar';
import { findRegulation } from '@ocop/regulations';
import { outcomeWords, sayStars } from '@ocop/words';
import type { CouncilRecord, MemberSeen, Session } from '../record/council-record';
import type { Block, PaperContent } from './content';
import { momentInWords } from './days';
import { councilHead, roundName } from './letterhead';
import { column, heading, paragraph, points, tableOr } from './tables';

/** The minutes of the council's sessions: who was there, what happened, what each product was given. */
export function minutes(record: CouncilRecord, mark: string): PaperContent {
  const subject = `Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP ${roundName(record)}`;
  return {
    title: `Biên bản: ${subject}`,
    head: councilHead(record, '      /BB-HĐOCOP', { kind: 'BIÊN BẢN', subject }),
    blocks: [
      ...grounds(record),
      heading('I. THỜI GIAN, ĐỊA ĐIỂM'),
      ...record.sessions.map((session) => paragraph(whenHeld(session))),
      ...(record.mode === 'written'
        ? [paragraph('Hội đồng cho điểm bằng phiếu gửi về, không họp.')]
        : [paragraph(`Địa điểm: ${record.authority.office}.`)]),
      heading('II. THÀNH PHẦN'),
      ...attendance(record),
      heading('III. DIỄN BIẾN'),
      ...course(record),
      heading('IV. KẾT QUẢ'),
      ...results(record),
      heading('V. KẾT THÚC'),
      ...(record.note ? [paragraph(`Ghi chú khi kết thúc chấm điểm: ${record.note}`)] : []),
      paragraph('Biên bản được đọc lại cho các thành viên dự họp nghe, thống nhất và ký tên.'),
      signaturesOfMembers(record),
    ],
    closing: {
      recipients: ['Như thành phần dự họp;', `${record.authority.office};`, 'Lưu: VT, HĐ.'],
      signatures: [
        { as: ['THƯ KÝ'] },
        { as: ['CHỦ TỊCH HỘI ĐỒNG'], ...nameOf(record.members.find(({ as }) => as === 'chair')) },
      ],
    },
    mark,
  };
}

const nameOf = (member: MemberSeen | undefined) => (member ? { name: member.name } : {});

function grounds({ regulation, plan, dossiersSentOn }: CouncilRecord): Block[] {
  const law = findRegulation(regulation);
  const sent = dossiersSentOn
    ? ` Hồ sơ điện tử được gửi tới các thành viên ngày ${formatDay(dossiersSentOn)}.`
    : '';
  return [paragraph(`Thực hiện ${law.citation} và ${plan.citation}.${sent}`)];
}

function whenHeld({ openedAt, on, calledFor }: Session): string {
  const other = calledFor ? `, theo giấy mời là ngày ${formatDay(calledFor)}` : '';
  return `Phiên họp ngày ${formatDay(on)}, khai mạc lúc ${momentInWords(openedAt)}${other}.`;
}

function attendance(record: CouncilRecord): Block[] {
  const { members, sessions, rules } = record;
  const present = new Set(sessions.at(-1)?.present ?? []);
  const rows = members.map(({ id, name, as }, i) => [
    `${i + 1}`,
    name,
    as === 'chair' ? 'Chủ tịch Hội đồng' : 'Thành viên',
    record.mode === 'written' ? 'Gửi phiếu' : present.has(id) ? 'Có mặt' : 'Vắng mặt',
  ]);
  const columns = [
    column('TT', 0.5, 'center'),
    column('Họ và tên', 4),
    column('Chức danh trong Hội đồng', 2.5),
    column('Dự họp', 1.4, 'center'),
  ];
  const { quorum } = rules;
  const chair = members.some(({ id, as }) => as === 'chair' && present.has(id));
  const counted = `Có mặt ${present.size}/${members.length} thành viên${chair ? ', trong đó có Chủ tịch Hội đồng' : ''}; tối thiểu phải có ${quorum.present}/${quorum.of} số thành viên và Chủ tịch.`;
  return [
    tableOr('Hội đồng chưa được triệu tập.', columns, rows),
    ...(record.sessions.length > 0 ? [paragraph(counted)] : []),
  ];
}

function course(record: CouncilRecord): Block[] {
  const { products, left, secondPasses, reopenings } = record;
  const names = new Map(products.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join('; ');
  const communes = new Set(products.map(({ commune }) => commune));
  return [
    paragraph(
      `Hội đồng đánh giá ${products.length} sản phẩm của ${communes.size} xã, phường, thị trấn. Mỗi thành viên chấm điểm độc lập trên phiếu của mình.`,
    ),
    ...secondPasses.map(({ products: ids, limit }) =>
      paragraph(
        `Chênh lệch giữa hai thành viên trên ${limit} điểm, Hội đồng thảo luận và chấm lại lần 2 ${ids.length} sản phẩm: ${named(ids)}.`,
      ),
    ),
    ...reopenings.map(({ products: ids, pass, reason }) =>
      paragraph(`Chấm lại (lần ${pass}) ${ids.length} sản phẩm: ${named(ids)}. Lý do: ${reason}.`),
    ),
    ...left.map(({ name, owner, why }) =>
      paragraph(`Sản phẩm ${name} (${owner}) không còn trong danh sách: ${leavingWords(why)}.`),
    ),
  ];
}

const LEAVING: Readonly<Record<string, string>> = {
  withdrawn: 'chủ thể rút hồ sơ',
  moved: 'chuyển sang đợt khác',
  'idea-refused': 'ý tưởng không được chấp thuận',
  'recognition-revoked': 'giấy chứng nhận đã bị thu hồi',
  'recognition-superseded': 'đã có giấy chứng nhận khác thay thế',
  'law-ended': 'quy định đã hết hiệu lực',
  'missed-intake': 'hồ sơ đến sau hạn nhận',
};

const leavingWords = (why: string) => LEAVING[why] ?? why;

/** Every product with the figures of its latest pass, and how many got how many stars. */
function results(record: CouncilRecord): Block[] {
  const given = record.products.map((product, i) => {
    const { id, name, owner, commune, pass, result } = product;
    const sheets = record.sheets.filter((sheet) => sheet.product === id && sheet.pass === pass);
    const figures = result
      ? [
          ...[points(result.average), `${result.spread}`, `${result.rank}`],
          ...[sayStars(result.stars, 'vi'), outcomeWords[result.outcome].vi],
        ]
      : ['', '', '', '', 'chưa có kết quả'];
    return [`${i + 1}`, name, owner, commune, `${sheets.length}`, ...figures];
  });
  const columns = [
    ...[column('TT', 0.5, 'center'), column('Sản phẩm', 2.4), column('Chủ thể', 2.2)],
    ...[column('Xã, phường', 1.4), column('Số phiếu', 0.8, 'center')],
    ...[column('Điểm TB', 0.9, 'center'), column('Chênh lệch', 0.95, 'center')],
    ...[column('Thứ hạng', 0.8, 'center'), column('Hạng sao', 0.8, 'center')],
    column('Kết quả', 1.4),
  ];
  return [tableOr('Không có sản phẩm nào.', columns, given), paragraph(countsByStars(record))];
}

function countsByStars({ products }: CouncilRecord): string {
  const stars = [5, 4, 3, 2, 1].map((star) => {
    const count = products.filter(({ result }) => result?.stars === star).length;
    return count > 0 ? [`${count} sản phẩm ${star} sao`] : [];
  });
  return `Tổng hợp: ${products.length} sản phẩm, trong đó ${stars.flat().join(', ') || 'chưa có kết quả'}.`;
}

/** Room for everybody who was there to sign. */
function signaturesOfMembers(record: CouncilRecord): Block {
  const present = new Set(record.sessions.at(-1)?.present ?? record.members.map(({ id }) => id));
  const rows = record.members
    .filter(({ id }) => present.has(id))
    .map(({ name }, i) => [`${i + 1}`, name, '\n']);
  const columns = [column('TT', 0.5, 'center'), column('Thành viên', 4), column('Ký tên', 3.4)];
  return tableOr('', columns, rows);
}
