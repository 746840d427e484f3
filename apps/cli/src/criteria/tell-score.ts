import type { Language } from '@ocop/calendar';
import {
  type CriteriaSet,
  type Criterion,
  doubtful,
  type Gate,
  sectionSums,
  type SheetScore,
  unanswered,
  type WrittenSheet,
} from '@ocop/criteria';
import { findRegulation, type Stars } from '@ocop/regulations';
import { saySheetFault, sayStars } from '@ocop/words';
import { table } from '../commands/output';

const words = {
  vi: {
    head: ['Phần, mục', 'Điểm', 'Tối đa'],
    total: 'Tổng điểm',
    byPoints: 'Theo điểm',
    byGates: 'Theo mức tối thiểu',
    result: 'Kết quả',
    noResult: 'không có kết quả có giá trị',
    gate: ({ star, needed, got }: Gate) => `${star} sao cần ${needed} điểm, được ${got}`,
    unanswered: 'Không chọn mức nào (0 điểm, phải ghi lý do):',
    doubtful: 'Hội đồng cần xem lại:',
    remarks: 'Lưu ý về bộ tiêu chí:',
  },
  en: {
    head: ['Part, section', 'Points', 'Most'],
    total: 'Total',
    byPoints: 'By points',
    byGates: 'By minimum options',
    result: 'Result',
    noResult: 'no binding result',
    gate: ({ star, needed, got }: Gate) => `${star} stars need ${needed} points, got ${got}`,
    unanswered: 'Nothing chosen (0 points, a reason is due):',
    doubtful: 'For the council to settle:',
    remarks: 'About this set:',
  },
} as const;

/** A score for people: the sums, both stars, and criterion by criterion why they differ. */
export function tellScore(
  set: CriteriaSet,
  sheet: WrittenSheet,
  score: SheetScore,
  language: Language,
): string[] {
  const say = words[language];
  const faults = score.faults.map((fault) => saySheetFault(fault, language));
  const title = `${set.id} ${set.name} (${findRegulation(set.regulation).citation})`;
  if (!score.parts) return [title, '', ...faults];
  const star = (stars: Stars | null) => (stars ? sayStars(stars, language) : '-');
  const [blank, doubts] = [unanswered(set, sheet), doubtful(set, sheet)];
  return [
    title,
    '',
    ...table(say.head, sums(set, sheet, score, say.total)),
    '',
    `${say.byPoints}: ${star(score.starByPoints)}`,
    `${say.byGates}: ${star(score.starByGates)}`,
    ...score.gates.map((gate) => `  ${gate.criterion} ${nameIn(set, gate)}: ${say.gate(gate)}`),
    `${say.result}: ${score.star ? star(score.star) : say.noResult}`,
    ...faults,
    ...listed(say.unanswered, blank.map(named)),
    ...listed(
      say.doubtful,
      doubts.map(({ criterion, note }) => `${named(criterion)}: ${note.text}`),
    ),
    ...listed(
      say.remarks,
      set.remarks.map((remark) => remark[language]),
    ),
  ];
}

function sums(set: CriteriaSet, sheet: WrittenSheet, { parts, total }: SheetScore, all: string) {
  const sections = sectionSums(set, sheet);
  const rows = findRegulation(set.regulation).parts.flatMap(({ part, name, max }) => [
    [`${part} ${name}`, `${parts?.[part] ?? 0}`, `${max}`],
    ...sections
      .filter((section) => section.part === part)
      .map(({ no, name, points, max }) => [`  ${no} ${name}`, `${points}`, `${max}`]),
  ]);
  return [...rows, [all, `${total ?? 0}`, `${set.parts.A + set.parts.B + set.parts.C}`]];
}

const named = ({ no, name }: Criterion) => `${no} ${name}`;

function nameIn({ criteria }: CriteriaSet, { criterion }: Gate): string {
  return criteria.find(({ no }) => no === criterion)?.name ?? '';
}

function listed(title: string, items: readonly string[]): string[] {
  return items.length > 0 ? ['', title, ...items.map((item) => `  ${item}`)] : [];
}
