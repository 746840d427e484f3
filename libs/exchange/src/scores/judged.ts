import { missedByCouncil, starAllowedBy } from '@ocop/evaluation';
import {
  type Average,
  averageOf,
  formatAverage,
  type Outcome,
  outcomeAt,
  type Regulation,
  roundedBy,
  type Rounding,
  spreadOf,
  type Stars,
  starsFor,
  type Tier,
} from '@ocop/regulations';
import type { RowFault } from './row-faults';
import type { ListedName, SheetRow } from './sheet-rows';

/** By which rules a list is judged. */
export interface Rules {
  readonly regulation: Regulation;
  readonly tier: Tier;
  /** Above it two members' totals call for a second pass. */
  readonly spreadLimit: number;
  /** How a mean is taken before it is compared with the bands. */
  readonly rounding: Rounding;
}

/** Whether members were so far apart that they score once more; `settle` where they still are after it. */
export type SecondPass = 'none' | 'due' | 'held' | 'settle';

/** What this system would have decided about one product of a list. */
export interface JudgedProduct extends Omit<ListedName, 'key'> {
  readonly pass: number;
  readonly sheets: number;
  readonly totals: readonly { readonly member: string; readonly total: number }[];
  readonly mean: string;
  readonly exact: Average;
  readonly parts: Readonly<Record<'A' | 'B' | 'C', string>> | null;
  readonly spread: number;
  readonly secondPass: SecondPass;
  readonly starByPoints: Stars;
  /** Null where the list has no criteria. */
  readonly starByGates: Stars | null;
  /** Minima that not more than half of the sheets reach. */
  readonly gates: ReturnType<typeof missedByCouncil>;
  readonly star: Stars;
  readonly outcome: Outcome;
}

/** Sheets by product in the order of the list; a second row of one sheet does not count. */
export function judged(
  sheets: readonly SheetRow[],
  rules: Rules,
): { products: JudgedProduct[]; faults: RowFault[] } {
  const { kept, faults } = withoutRepeats(sheets);
  const byProduct = groupedBy(kept, ({ product }) => product.key);
  return {
    products: [...byProduct.values()].map((own) => judgedProduct(own, rules)),
    faults: [...faults, ...missingSheets(kept, byProduct)],
  };
}

function withoutRepeats(sheets: readonly SheetRow[]): { kept: SheetRow[]; faults: RowFault[] } {
  const first = new Map<string, SheetRow>();
  const faults: RowFault[] = [];
  for (const sheet of sheets) {
    const { product, member, pass, row } = sheet;
    const key = JSON.stringify([product.key, member.key, pass]);
    const known = first.get(key);
    if (!known) first.set(key, sheet);
    else {
      const names = { product: product.name, member: member.name };
      faults.push({ code: 'ROW_TWICE', row, ...names, expected: `${known.row}` });
    }
  }
  return { kept: [...first.values()], faults };
}

/** Whoever scored anything scores everything of the first pass, and whatever they scored again. */
function missingSheets(
  sheets: readonly SheetRow[],
  byProduct: ReadonlyMap<string, readonly SheetRow[]>,
): RowFault[] {
  const members = new Map(sheets.map(({ member }) => [member.key, member.name]));
  return [...byProduct.values()].flatMap((own) =>
    [...groupedBy(own, ({ pass }) => pass)].flatMap(([pass, given]) => {
      const by = new Set(given.map(({ member }) => member.key));
      const product = given[0]?.product.name ?? '';
      return [...members]
        .filter(([key]) => !by.has(key))
        .map(([, member]) => ({ code: 'SHEET_MISSING' as const, product, member, pass }));
    }),
  );
}

function judgedProduct(
  own: readonly SheetRow[],
  { regulation, tier, spreadLimit, rounding }: Rules,
): JudgedProduct {
  const passes = groupedBy(own, ({ pass }) => pass);
  const pass = Math.max(...passes.keys());
  const last = passes.get(pass) ?? [];
  const { product } = last[0] as SheetRow;
  const exact = averageOf(last.map(({ total }) => total));
  const spread = spreadOf(last.map(({ total }) => total));
  const mean = roundedBy(rounding, exact);
  const starByPoints = starsFor(regulation, mean);
  const gates = missedByCouncil(last.map(({ scored }) => scored?.gates ?? []));
  const starByGates = last.some(({ scored }) => scored) ? starAllowedBy(gates) : null;
  const star = starByGates !== null && starByGates < starByPoints ? starByGates : starByPoints;
  const { key: _, ...name } = product;
  return {
    ...name,
    pass,
    sheets: last.length,
    totals: last.map(({ member, total }) => ({ member: member.name, total })),
    mean: formatAverage(mean),
    exact,
    parts: partMeans(last),
    spread,
    secondPass: secondPass(pass, spread, spreadLimit),
    starByPoints,
    starByGates,
    gates,
    star,
    outcome: outcomeAt(regulation, tier, mean, star),
  };
}

function secondPass(pass: number, spread: number, limit: number): SecondPass {
  if (spread > limit) return pass === 1 ? 'due' : 'settle';
  return pass === 1 ? 'none' : 'held';
}

function partMeans(sheets: readonly SheetRow[]): JudgedProduct['parts'] {
  const all = sheets.flatMap(({ parts }) => parts ?? []);
  if (all.length < sheets.length) return null;
  const mean = (part: 'A' | 'B' | 'C') => formatAverage(averageOf(all.map((one) => one[part])));
  return { A: mean('A'), B: mean('B'), C: mean('C') };
}

function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
