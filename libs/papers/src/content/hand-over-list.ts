import { type CivilDate, formatDay } from '@ocop/calendar';
import { sayStars } from '@ocop/words';
import type { PaperContent } from './content';
import { blankDay } from './days';
import { fullName } from './letterhead';
import { column, paragraph, tableOr } from './tables';

/** What stands on the list that is signed where certificates are handed over. */
export interface HandOverList {
  readonly authority: { readonly name: string; readonly office: string; readonly place: string };
  readonly decision: { readonly number: string; readonly signedOn: CivilDate };
  readonly today: CivilDate;
  readonly certificates: readonly {
    readonly number: string;
    readonly product: string;
    readonly owner: string;
    readonly commune: string;
    readonly stars: number;
    /** Whoever took it, where that is recorded already. */
    readonly handedOverTo: string | null;
    readonly handedOverOn: CivilDate | null;
  }[];
}

/** Room to sign in, in both formats. */
const TO_SIGN = '\n';

/**
 * Who takes which certificate, with room to sign: the producer, or whoever comes in their stead and says by which paper. It is
 * kept by the office, and has no number.
 */
export function handOverList(list: HandOverList, mark: string): PaperContent {
  const { authority, decision, today, certificates } = list;
  const subject = `Giấy chứng nhận sản phẩm OCOP theo Quyết định số ${decision.number} ngày ${formatDay(decision.signedOn)}`;
  const columns = [
    ...[column('TT', 0.45, 'center'), column('Số giấy chứng nhận', 2.05)],
    ...[column('Sản phẩm', 2.2), column('Chủ thể', 2.5), column('Hạng', 0.7, 'center')],
    ...[column('Người nhận (giấy tờ nhận thay)', 2.1), column('Ký nhận', 1.4, 'center')],
  ];
  const rows = certificates.map((one, i) => [
    ...[`${i + 1}`, one.number, one.product, `${one.owner}, ${one.commune}`],
    sayStars(one.stars, 'vi'),
    ...(one.handedOverTo === null
      ? ['', TO_SIGN]
      : [one.handedOverTo, one.handedOverOn ? `đã nhận ${formatDay(one.handedOverOn)}` : '']),
  ]);
  return {
    title: `Danh sách ký nhận giấy chứng nhận theo Quyết định số ${decision.number}`,
    landscape: true,
    head: {
      ...{ above: fullName(authority.name), agency: authority.office, number: '' },
      ...{ place: authority.place, date: blankDay(Number(today.slice(0, 4))), day: today },
      ...{ kind: 'DANH SÁCH KÝ NHẬN', subject },
    },
    blocks: [
      tableOr('Không có giấy chứng nhận nào.', columns, rows, 11),
      paragraph(`Tổng số: ${certificates.length} giấy chứng nhận. Mỗi giấy được giao một lần.`),
    ],
    closing: { signatures: [{ as: ['NGƯỜI GIAO'] }, { as: ['NGƯỜI LẬP DANH SÁCH'] }] },
    mark,
  };
}
