import { formatDay } from '@ocop/calendar';
import { communeHead, findingsTable } from './commune-parts';
import type { CommuneRecord, OpinionMeeting } from './commune-record';
import type { PaperContent } from './content';
import { heading, paragraph } from './tables';

/** The minutes of a meeting at which a commune heard opinions about a product. */
export function opinionMinutes(
  record: CommuneRecord,
  meeting: OpinionMeeting,
  mark: string,
): PaperContent {
  const { product } = record;
  const subject = `Họp lấy ý kiến về sản phẩm ${product.name} của ${product.owner}`;
  const { on, from, until, where, chair, secretary, present, opinions, conclusion } = meeting;
  return {
    title: `Biên bản: ${subject}`,
    head: communeHead(record, '      /BB-UBND', { kind: 'BIÊN BẢN', subject }),
    blocks: [
      heading('I. THỜI GIAN, ĐỊA ĐIỂM'),
      paragraph(`Từ ${clock(from)} đến ${clock(until)} ngày ${formatDay(on)}, tại ${where}.`),
      heading('II. THÀNH PHẦN'),
      paragraph(`Chủ trì: ${chair}. Thư ký: ${secretary}.`),
      ...present.map((name, i) => paragraph(`${i + 1}. ${name}`)),
      heading('III. NỘI DUNG'),
      findingsTable(record),
      heading('IV. Ý KIẾN'),
      ...(opinions.length > 0 ? opinions : ['Không có ý kiến khác.']).map((said) =>
        paragraph(`- ${said}`),
      ),
      heading('V. KẾT LUẬN'),
      paragraph(conclusion),
      paragraph('Biên bản được đọc lại cho những người dự họp nghe, thống nhất và ký tên.'),
    ],
    closing: {
      signatures: [
        { as: ['THƯ KÝ'], name: secretary },
        { as: ['CHỦ TRÌ'], name: chair },
      ],
    },
    mark,
  };
}

const clock = (time: string) => time.replace(':', ' giờ ');
