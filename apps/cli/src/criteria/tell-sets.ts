import type { Language } from '@ocop/calendar';
import {
  type CriteriaSet,
  type Criterion,
  ministryNames,
  type NoteKind,
  type Option,
  setFaults,
} from '@ocop/criteria';
import { findRegulation } from '@ocop/regulations';
import { type Book, saySheetFault } from '@ocop/words';
import { table } from '../commands/output';

const words = {
  vi: {
    head: ['Mã bộ', 'Bộ tiêu chí', 'Bộ quản lý', 'Tiêu chí', 'A/B/C', 'Kết quả'],
    binding: 'có giá trị',
    notBinding: 'không có giá trị',
    points: 'điểm',
    most: 'tối đa',
    minimum: (star: number) => ` [tối thiểu để đạt ${star} sao]`,
    samples: 'Số mẫu',
    ministry: 'Bộ quản lý',
    rejects: 'Loại hồ sơ khi',
    source: 'Nguồn',
    remarks: 'Lưu ý',
  },
  en: {
    head: ['Set', 'Criteria set', 'Ministry', 'Criteria', 'A/B/C', 'Score'],
    binding: 'binding',
    notBinding: 'not binding',
    points: 'points',
    most: 'at most',
    minimum: (star: number) => ` [minimum for ${star} stars]`,
    samples: 'Samples',
    ministry: 'Ministry',
    rejects: 'A dossier is rejected for',
    source: 'Source',
    remarks: 'Remarks',
  },
} as const;

const noteWords: Book<NoteKind> = {
  disqualify: { vi: 'Loại', en: 'Out' },
  stop: { vi: 'Dừng chấm', en: 'Scoring stops' },
  require: { vi: 'Yêu cầu', en: 'Required' },
  exclude: { vi: 'Không đánh giá', en: 'Excluded' },
  'applies-if': { vi: 'Điều kiện', en: 'Only if' },
  'choose-case': { vi: 'Cách chấm', en: 'Cases' },
  evidence: { vi: 'Căn cứ', en: 'Evidence' },
  scope: { vi: 'Phạm vi', en: 'Scope' },
};

export function tellSets(sets: readonly CriteriaSet[], language: Language): string[] {
  const say = words[language];
  const rows = sets.map((set) => [
    set.id,
    set.name,
    set.ministries.join(', ') || '-',
    `${set.criteria.length}`,
    `${set.parts.A}/${set.parts.B}/${set.parts.C}`,
    setFaults(set).length === 0 ? say.binding : say.notBinding,
  ]);
  return table(say.head, rows);
}

/** A whole sheet, as a clerk reads it: parts, criteria, their options with the minimum for a star, notes. */
export function tellSet(set: CriteriaSet, language: Language): string[] {
  const say = words[language];
  const law = findRegulation(set.regulation);
  const faults = setFaults(set).map((fault) => `  ! ${saySheetFault(fault, language)}`);
  const { document, article, note } = set.source;
  return [
    `${set.id} ${set.name}`,
    `${law.citation}; ${set.group} / ${set.subgroup}`,
    ...(set.ministries.length > 0
      ? [`${say.ministry}: ${set.ministries.map((one) => ministryNames[one]).join('; ')}`]
      : []),
    ...(set.samples === undefined ? [] : [`${say.samples}: ${set.samples}`]),
    ...(set.rejects.length > 0 ? [`${say.rejects}: ${set.rejects.join('; ')}`] : []),
    ...faults,
    ...law.parts.flatMap(({ part, name, max }) => [
      '',
      `${part}. ${name} (${max} ${say.points})`,
      ...linesOf(set, part, language),
    ]),
    '',
    `${say.source}: ${[document, article, note].filter(Boolean).join('; ')}`,
    ...(set.remarks.length > 0 ? [`${say.remarks}:`] : []),
    ...set.remarks.map((remark) => `  - ${remark[language]}`),
  ];
}

/** Sections stand above the first criterion that is numbered below them. */
function linesOf(set: CriteriaSet, part: string, language: Language): string[] {
  const told = new Set<string>();
  return set.criteria
    .filter((criterion) => criterion.part === part)
    .flatMap((criterion) => {
      const above = set.sections.filter(
        ({ no }) => criterion.no.startsWith(`${no}.`) && !told.has(no),
      );
      above.forEach(({ no }) => told.add(no));
      return [
        ...above.map(({ no, name, max }) => ` ${no} ${name} (${max} ${words[language].points})`),
        ...criterionLines(criterion, language),
      ];
    });
}

function criterionLines(criterion: Criterion, language: Language): string[] {
  const { most, points } = words[language];
  let before: string | undefined;
  const options = criterion.options.flatMap((option) => {
    const heading = option.ofCase && option.ofCase !== before ? [`      ${option.ofCase}`] : [];
    before = option.ofCase;
    return [...heading, optionLine(option, language)];
  });
  return [
    `   ${criterion.no} ${criterion.name} (${most} ${criterion.max} ${points})`,
    ...options,
    ...criterion.notes.map(({ kind, text }) => `      ${noteWords[kind][language]}: ${text}`),
  ];
}

function optionLine({ points, text, minimumFor }: Option, language: Language): string {
  const mark = minimumFor ? words[language].minimum(minimumFor) : '';
  return `      ${String(points).padStart(2)}  ${text}${mark}`;
}
