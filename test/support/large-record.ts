import type { CouncilRecord } from '@ocop/papers';
import { averageOf, findRegulation, outcomeAt, spreadOf, starsFor } from '@ocop/regulations';
import { at } from './case-bench';
import { huongTra } from './plans';

const LONG = 'Tinh dầu tràm gió nguyên chất '.repeat(7).slice(0, 200).trim();

/** The record of a round as large as they come, with names as long as they may be. */
export function largeRecord(products: number, members: number): CouncilRecord {
  const law = findRegulation('148-2023');
  const ids = Array.from({ length: members }, (_, i) => `m${i + 1}`);
  const totals = (no: number) => ids.map((_, i) => 45 + ((no * 7 + i * 3) % 9) + (no % 50));
  const means = Array.from({ length: products }, (_, no) => averageOf(totals(no)));
  const higher = (a: { sum: number }) => means.filter(({ sum }) => sum > a.sum).length;
  return {
    ...{ round: 'dot-1', no: 1, mode: 'session', tier: 'district', regulation: law.id },
    authority: huongTra.authority,
    plan: { citation: 'KH 1227/KH-UBND', year: 2024 },
    rules: { quorum: { present: 3, of: 4 }, spreadLimit: 10 },
    members: ids.map((id, i) => ({
      id,
      name: i === 1 ? `Nguyễn Thị ${LONG}` : `Nguyễn Thị Hồng Hạnh ${i + 1}`,
      as: i === 0 ? 'chair' : 'member',
    })),
    dossiersSentOn: '2024-06-26',
    sessions: [{ on: '2024-07-01', openedAt: at('2024-07-01 08:30'), present: ids }],
    products: means.map((average, no) => ({
      id: `sp-${no + 1}`,
      no: no + 1,
      name: no === 4 ? LONG : `Tinh dầu tràm gió số ${no + 1}`,
      owner: no === 4 ? `Hợp tác xã ${LONG}`.slice(0, 200) : `Hợp tác xã nông nghiệp số ${no + 1}`,
      commune: 'Xã Hương Toàn',
      pass: 1,
      result: {
        average,
        stars: starsFor(law, average),
        outcome: outcomeAt(law, 'district', average),
        spread: spreadOf(totals(no)),
        rank: higher(average) + 1,
        missed: [],
      },
    })),
    sheets: means.flatMap((_, no) =>
      totals(no).map((total, i) => ({
        ...{ product: `sp-${no + 1}`, member: ids[i] ?? '', pass: 1, total },
        ...{ A: total - 40, B: 20, C: 20 },
      })),
    ),
    ...{ others: [], adjournments: [], movements: [], recusals: [], abstentions: [], votes: [] },
    ...{ putOff: [], remarks: [], visits: [], samples: [], reviews: [], isFinal: true },
    secondPasses: [],
    reopenings: [],
    left: [],
  };
}
