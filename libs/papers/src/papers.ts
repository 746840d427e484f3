import type { CouncilRecord } from './record/council-record';
import { blankSheets, productsToScore, type SetsByProduct } from './content/blank-sheets';
import type { PaperContent } from './content/content';
import { decision } from './content/decision';
import { minutes } from './content/minutes';
import { scoreSheets } from './content/score-sheets';
import { summary } from './content/summary';

/** A paper of a round: its name in addresses, what it is called, and what it gives away. */
export interface PaperName {
  readonly id: string;
  readonly title: string;
  /** Means and stars alone, what members gave and said, or nothing but what is to be scored. */
  readonly tells: 'results' | 'sheets' | 'agenda';
  /** Whose sheets these are, where they are one member's alone. */
  readonly member?: string;
}

const SHEETS_OF = 'sheets-';
const BLANK_OF = 'blank-';

/** The papers that a record has come far enough for; empty sheets as long as they can be filled in. */
export function papersOf(record: CouncilRecord, sets: SetsByProduct = new Map()): PaperName[] {
  const { members, sessions, sheets, products } = record;
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
    ...(scored ? [] : members.filter(({ id }) => productsToScore(record, id, sets).length > 0)).map(
      ({ id, name }) => ({
        id: `${BLANK_OF}${id}`,
        title: `Phiếu chấm điểm trống của ${name}`,
        tells: 'agenda' as const,
        member: id,
      }),
    ),
  ];
}

/** One paper of a record, by its name; undefined where there is none, or none yet. */
export function paperOf(
  record: CouncilRecord,
  id: string,
  mark: string,
  sets: SetsByProduct = new Map(),
): PaperContent | undefined {
  const known = papersOf(record, sets).find((paper) => paper.id === id);
  if (!known) return undefined;
  if (id === 'minutes') return minutes(record, mark);
  if (id === 'summary') return summary(record, mark);
  if (id === 'decision') return decision(record, mark);
  const member = record.members.find((one) => one.id === known.member);
  if (!member) return undefined;
  if (known.tells === 'agenda') return blankSheets(record, member, { sets, mark });
  return scoreSheets(record, member, mark);
}
