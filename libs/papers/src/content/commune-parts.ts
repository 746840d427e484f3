import { capital, communeContentWords } from '@ocop/words';
import { signedForPeople } from './chair';
import type { CommuneRecord } from './commune-record';
import type { Block, PaperHead } from './content';
import { dayInWords } from './days';
import { fullName } from './letterhead';
import { column, paragraph, tableOr } from './tables';

type Head = Pick<PaperHead, 'kind' | 'subject'>;

/** The upper part of what a commune signs. */
export function communeHead(
  { office, commune, on }: CommuneRecord,
  number: string,
  more: Head,
): PaperHead {
  return {
    agency: fullName(office),
    number: `Số: ${number}`,
    place: commune,
    date: dayInWords(on),
    day: on,
    ...more,
  };
}

/** The contents for which the commune answers, each as it was found. */
export function findingsTable({ findings }: CommuneRecord): Block {
  const rows = findings.map(({ content, confirmed, note = '' }, i) => [
    `${i + 1}`,
    capital(communeContentWords[content].vi),
    confirmed ? 'Xác nhận' : 'Không xác nhận',
    note,
  ]);
  const columns = [
    ...[column('TT', 0.6, 'center'), column('Nội dung', 2.6)],
    ...[column('Kết quả', 1.6, 'center'), column('Nhận xét', 4)],
  ];
  return tableOr('Chưa có nội dung nào được đánh giá.', columns, rows, 12);
}

/** What has been handed in. */
export function papersList({ papers }: CommuneRecord): Block[] {
  if (papers.length === 0) return [paragraph('Hồ sơ chưa có giấy tờ nào.')];
  return papers.map((title, i) =>
    paragraph(`${i + 1}. ${title}${i + 1 < papers.length ? ';' : '.'}`),
  );
}

/** The chair, or whoever the officer names as signing. */
export const signedBy = ({ signer }: CommuneRecord) => signedForPeople(signer);
