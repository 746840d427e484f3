import { formatDay } from '@ocop/calendar';
import { findRegulation } from '@ocop/regulations';
import { sayStars } from '@ocop/words';
import type { CouncilRecord, MemberSeen, Session } from '../record/council-record';
import { beforehand, selfScored } from './beforehand';
import type { Block, PaperContent } from './content';
import { course } from './course';
import { momentInWords } from './days';
import { councilHead, notYet, roundName } from './letterhead';
import { namesIn, officeOf, seats } from './members';
import { byPartTotals, column, heading, outcomeOf, paragraph, points, tableOr } from './tables';

/** The minutes of the council's sessions: who was there, what happened, what each product was given. */
export function minutes(record: CouncilRecord, mark: string): PaperContent {
  const subject = `Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP ${roundName(record)}`;
  const number = record.closed?.minutes ?? '      /BB-HĐOCOP';
  const signing = (as: MemberSeen['as']) => nameOf(seats(record).find((one) => one.as === as));
  return {
    title: `Biên bản: ${subject}`,
    head: councilHead(record, number, { ...notYet(record), kind: 'BIÊN BẢN', subject }),
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
      ...beforehand(record),
      ...course(record),
      heading('IV. KẾT QUẢ'),
      ...results(record),
      heading('V. Ý KIẾN KHÁC'),
      ...remarks(record),
      heading('VI. KẾT THÚC'),
      ...(record.note ? [paragraph(`Ghi chú khi kết thúc chấm điểm: ${record.note}`)] : []),
      paragraph('Biên bản được đọc lại cho các thành viên dự họp nghe, thống nhất và ký tên.'),
      signaturesOfMembers(record),
    ],
    closing: {
      recipients: ['Như thành phần dự họp;', `${record.authority.office};`, 'Lưu: VT, HĐ.'],
      signatures: [
        { as: ['THƯ KÝ'], ...signing('secretary') },
        { as: ['CHỦ TỊCH HỘI ĐỒNG'], ...signing('chair') },
      ],
    },
    mark,
  };
}

const nameOf = (member: MemberSeen | undefined) => (member ? { name: member.name } : {});

function grounds({ regulation, plan, appointedBy, dossiersSentOn }: CouncilRecord): Block[] {
  const law = findRegulation(regulation);
  const appointed = appointedBy
    ? `; Quyết định số ${appointedBy.number} ngày ${formatDay(appointedBy.signedOn)} thành lập Hội đồng`
    : '';
  const sent = dossiersSentOn
    ? ` Hồ sơ điện tử được gửi tới các thành viên ngày ${formatDay(dossiersSentOn)}.`
    : '';
  return [paragraph(`Thực hiện ${law.citation}; ${plan.citation}${appointed}.${sent}`)];
}

function whenHeld({ openedAt, on, calledFor }: Session): string {
  const other = calledFor ? `, theo giấy mời là ngày ${formatDay(calledFor)}` : '';
  return `Phiên họp ngày ${formatDay(on)}, khai mạc lúc ${momentInWords(openedAt)}${other}.`;
}

function attendance(record: CouncilRecord): Block[] {
  const { members, sessions, rules, mode } = record;
  const there = presentIn(record);
  const rows = seats(record).map((seat, i) => [
    ...[`${i + 1}`, seat.name, seat.capacity ?? '', officeOf(seat)],
    mode === 'written' ? 'Gửi phiếu' : there.has(seat.id) ? 'Có mặt' : 'Vắng mặt',
  ]);
  const columns = [
    ...[column('TT', 0.5, 'center'), column('Họ và tên', 2.8), column('Chức vụ', 2.6)],
    ...[column('Chức danh trong Hội đồng', 2), column('Dự họp', 1.3, 'center')],
  ];
  const { quorum } = rules;
  const scoring = members.filter(({ id }) => there.has(id));
  const chair = scoring.some(({ as }) => as === 'chair');
  const counted = `Có mặt ${scoring.length}/${members.length} thành viên chấm điểm${chair ? ', trong đó có Chủ tịch Hội đồng' : ''}; tối thiểu phải có ${quorum.present}/${quorum.of} số thành viên và Chủ tịch.`;
  return [
    tableOr('Hội đồng chưa được triệu tập.', columns, rows),
    ...(sessions.length > 0 ? [paragraph(counted)] : []),
  ];
}

/** Whoever was there when a session was opened, or came later. */
function presentIn({ sessions, movements }: CouncilRecord): Set<string> {
  const came = movements.filter(({ went }) => went === 'in').map(({ member }) => member);
  return new Set([...sessions.flatMap(({ present }) => present), ...came]);
}

/** What members want to be kept beside the results. */
function remarks(record: CouncilRecord): Block[] {
  const named = namesIn(record);
  const said = record.remarks.map(
    ({ member, product, remark }) =>
      `${named.member(member)}${product ? ` (sản phẩm ${named.product(product)})` : ''}: ${remark}`,
  );
  return said.length > 0 ? said.map(paragraph) : [paragraph('Không có.')];
}

/** Every product with the figures of its latest pass, and how many got how many stars. */
function results(record: CouncilRecord): Block[] {
  const given = record.products.map((product, i) => {
    const { id, name, owner, commune, pass, result } = product;
    const sheets = record.sheets.filter((sheet) => sheet.product === id && sheet.pass === pass);
    const figures = result
      ? [
          ...[points(result.average), `${result.spread}`, `${result.rank}`],
          ...[sayStars(result.stars, 'vi'), outcomeOf(result)],
        ]
      : ['', '', '', '', 'chưa có kết quả'];
    return [`${i + 1}`, name, owner, commune, `${sheets.length}`, ...figures];
  });
  const columns = [
    ...[column('TT', 0.65, 'center'), column('Sản phẩm', 2.3), column('Chủ thể', 2.1)],
    ...[column('Xã, phường', 1.3), column('Số phiếu', 0.95, 'center')],
    ...[column('Điểm TB', 0.95, 'center'), column('Chênh lệch', 1.05, 'center')],
    ...[column('Thứ hạng', 0.95, 'center'), column('Hạng sao', 0.95, 'center')],
    column('Kết quả', 1.4),
  ];
  return [
    tableOr('Không có sản phẩm nào.', columns, given, 10),
    ...missedMarks(record),
    ...selfScored(record),
    paragraph(countsByStars(record)),
  ];
}

/** Why a product has fewer stars than its points would give, and which results stand on part totals. */
function missedMarks({ products }: CouncilRecord): Block[] {
  const missed = products.flatMap(({ name, result }) =>
    (result?.missed ?? []).map(({ criterion, star, met }) =>
      paragraph(
        `${name}: tiêu chí ${criterion} có ${met}/${result?.average.count ?? 0} phiếu đạt mức tối thiểu của ${star} sao.`,
      ),
    ),
  );
  return [...missed, ...byPartTotals(products)];
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
  const there = presentIn(record);
  const rows = record.members
    .filter(({ id }) => record.mode === 'written' || there.has(id))
    .map(({ name }, i) => [`${i + 1}`, name, '\n']);
  const columns = [column('TT', 0.5, 'center'), column('Thành viên', 4), column('Ký tên', 3.4)];
  return tableOr('', columns, rows);
}
