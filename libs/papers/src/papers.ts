import type { CouncilRecord } from './record/council-record';
import type { PaperContent } from './content/content';
import { decision } from './content/decision';
import { minutes } from './content/minutes';
import { scoreSheets } from './content/score-sheets';
import { summary } from './content/summary';

/** A paper of a round: its name in addresses, what it is called, and what it gives away. */
export interface PaperName {
  readonly id: string;
  readonly title: string;
  /** Means and stars alone, or what members gave and said. */
  readonly tells: 'results' | 'sheets';
  /** Whose sheets these are, where they are one member's alone. */
  readonly member?: string;
}

const SHEETS_OF = 'sheets-';

/** The papers that a record has come far enough for. */
export function papersOf({ members, sessions, sheets, products }: CouncilRecord): PaperName[] {
  const scored = products.some(({ result }) => result);
  const begun = sessions.length > 0 || sheets.length > 0;
  return [
    ...(scored
      ? [
          { id: 'minutes', title: 'Biên bản họp Hội đồng', tells: 'sheets' } as const,
          { id: 'summary', title: 'Bảng tổng hợp kết quả', tells: 'sheets' } as const,
          { id: 'decision', title: 'Quyết định phê duyệt kết quả', tells: 'results' } as const,
        ]
      : []),
    ...(begun
      ? members.map(({ id, name }) => ({
          id: `${SHEETS_OF}${id}`,
          title: `Phiếu chấm điểm của ${name}`,
          tells: 'sheets' as const,
          member: id,
        }))
      : []),
  ];
}

/** One paper of a record, by its name; undefined where there is none, or none yet. */
export function paperOf(record: CouncilRecord, id: string, mark: string): PaperContent | undefined {
  const known = papersOf(record).find((paper) => paper.id === id);
  if (!known) return undefined;
  if (id === 'minutes') return minutes(record, mark);
  if (id === 'summary') return summary(record, mark);
  if (id === 'decision') return decision(record, mark);
  const member = record.members.find((one) => one.id === known.member);
  return member && scoreSheets(record, member, mark);
}
