import { formatDay } from '@ocop/calendar';
import type { CoveringLetter } from '@ocop/casework';
import { sayPoints } from '@ocop/words';
import { signedForPeople } from './chair';
import type { Block, PaperContent } from './content';
import { dayInWords } from './days';
import { fullName } from './letterhead';
import { column, paragraph, tableOr } from './tables';

/** The letter with which an authority sends the dossiers of its best products to the authority above. */
export function transmittal(letter: CoveringLetter): PaperContent {
  const { authority, number, sentOn, threshold } = letter;
  const to = letter.to ? letter.to.office : 'cơ quan cấp trên';
  const sender = fullName(authority.name);
  const subject = `V/v gửi hồ sơ sản phẩm OCOP đạt từ ${threshold} điểm ${roundOf(letter)}`;
  return {
    title: `Công văn số ${number}`,
    head: {
      agency: sender,
      number: `Số: ${number}`,
      place: authority.place,
      date: dayInWords(sentOn),
      day: sentOn,
      subject,
    },
    blocks: [
      paragraph(`Kính gửi: ${to}.`),
      paragraph(
        `Thực hiện ${letter.regulation} và ${letter.plan}, ${sender} đã tổ chức đánh giá, phân hạng sản phẩm OCOP ${roundOf(letter)}${decided(letter)}.`,
      ),
      paragraph(
        `${sender} gửi hồ sơ ${letter.products.length} sản phẩm đạt từ ${threshold} điểm trở lên, đề nghị ${to} tổ chức đánh giá, phân hạng theo quy định:`,
      ),
      listed(letter),
      paragraph(`${sender} trân trọng đề nghị./.`),
    ],
    closing: {
      recipients: ['Như trên;', 'UBND các xã, phường có sản phẩm;', 'Lưu: VT.'],
      signatures: [signedForPeople(letter.signer ?? authority.signer)],
    },
  };
}

function roundOf({ round, roundName }: CoveringLetter): string {
  if (roundName !== undefined) return roundName;
  return round ? `đợt ${round.no} năm ${round.year}` : '';
}

function decided({ decision }: CoveringLetter): string {
  if (!decision) return '';
  return ` và ban hành Quyết định số ${decision.number} ngày ${formatDay(decision.signedOn)} phê duyệt kết quả`;
}

function listed({ products }: CoveringLetter): Block {
  const columns = [
    ...[column('STT', 0.6, 'center'), column('Tên sản phẩm', 2.4), column('Tên chủ thể', 2.4)],
    ...[column('Địa chỉ chủ thể', 1.9), column('Điểm', 0.8, 'center')],
  ];
  const rows = products.map(({ name, owner, communeName, average }, i) => [
    ...[`${i + 1}`, name, owner, communeName],
    sayPoints(average, 'vi'),
  ]);
  return tableOr('', columns, rows, 12);
}
