import { type Language } from '@ocop/calendar';
import {
  type ImportedList,
  type ImportRules,
  type JudgedProduct,
  sayRowFault,
  type SecondPass,
} from '@ocop/exchange';
import { findRegulation } from '@ocop/regulations';
import { outcomeWords, sayPoints, sayStars } from '@ocop/words';
import { table } from '../commands/output';

const words = {
  vi: {
    head: ['Sản phẩm', 'Phiếu', 'Trung bình', 'Chênh', 'Lần 2', 'Sao', 'Kết quả'],
    read: (list: ImportedList) =>
      `${list.table}: ${list.products.length} sản phẩm, ${list.members.length} thành viên`,
    faults: 'Chỗ cần xem lại',
    carried: 'Hàng không ghi sản phẩm, đọc theo hàng trên',
    gate: (criterion: string, star: number, met: number, of: number) =>
      `tiêu chí ${criterion}: chỉ ${met}/${of} phiếu đạt mức tối thiểu của ${star} sao`,
  },
  en: {
    head: ['Product', 'Sheets', 'Mean', 'Spread', 'Second pass', 'Stars', 'Outcome'],
    read: (list: ImportedList) =>
      `${list.table}: ${list.products.length} products, ${list.members.length} members`,
    faults: 'To be looked at',
    carried: 'Rows without a product, read as the one above',
    gate: (criterion: string, star: number, met: number, of: number) =>
      `criterion ${criterion}: only ${met} of ${of} sheets reach the minimum of ${star} stars`,
  },
} as const;

const secondPassWords: Readonly<Record<SecondPass, Readonly<Record<Language, string>>>> = {
  none: { vi: 'không', en: 'no' },
  due: { vi: 'phải chấm lại', en: 'due' },
  held: { vi: 'đã chấm lại', en: 'held' },
  settle: { vi: 'vẫn chênh, chủ tịch quyết', en: 'still apart: the chair settles' },
};

/** A list for people: a line a product, then minima that were missed, then every row that is wrong. */
export function tellList(list: ImportedList, rules: ImportRules, language: Language): string[] {
  const say = words[language];
  const law = findRegulation(rules.regulation.id).citation;
  const missed = list.products.flatMap(({ name, gates, sheets }) =>
    gates.map((gate) => `  ${name}: ${say.gate(gate.criterion, gate.star, gate.met, sheets)}`),
  );
  return [
    `${say.read(list)} (${law})`,
    '',
    ...table(
      say.head,
      list.products.map((product) => cells(product, language)),
    ),
    ...missed,
    ...(list.carriedDown.length > 0 ? ['', `${say.carried}: ${list.carriedDown.join(', ')}`] : []),
    ...(list.faults.length > 0 ? ['', `${say.faults} (${list.faults.length}):`] : []),
    ...list.faults.map((fault) => `  ${sayRowFault(fault, language)}`),
  ];
}

function cells(product: JudgedProduct, language: Language): string[] {
  return [
    product.name,
    `${product.sheets}`,
    sayPoints(product.mean, language),
    `${product.spread}`,
    secondPassWords[product.secondPass][language],
    sayStars(product.star, language),
    outcomeWords[product.outcome][language],
  ];
}
