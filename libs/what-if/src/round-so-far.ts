import type { RoundResult } from '@ocop/casework';
import type { RoundSoFar } from './year-so-far';

/** What is asked of a round's row. */
interface RoundRow extends Pick<RoundSoFar, 'id' | 'tier' | 'regulation'> {
  readonly members: readonly unknown[];
  readonly products: readonly { readonly id: string; readonly name: string }[];
}

/** An event of a round as the log or the API has it. */
export interface RoundEvent {
  readonly type: string;
  readonly data: object;
}

interface SheetIn {
  readonly product: string;
  readonly member: string;
  readonly pass: number;
  readonly total: number;
}

/** How far a round has come, from its row and its story: the last results, the session, the sheets of the first pass. */
export function roundSoFar(row: RoundRow, events: readonly RoundEvent[]): RoundSoFar {
  const { id, tier, regulation, members } = row;
  const last = (type: string) => events.findLast((event) => event.type === type)?.data;
  const { results = [] } = (last('ScoresTallied') ?? {}) as { results?: readonly RoundResult[] };
  const { present } = (last('SessionOpened') ?? {}) as { present?: readonly string[] };
  const names = new Map(row.products.map(({ id: product, name }) => [product, name]));
  return {
    id,
    tier,
    regulation,
    members: members.length,
    ...(present ? { present: present.length } : {}),
    results: results.map(({ product, average, exact, stars, outcome, starByGates }) => ({
      product,
      name: names.get(product) ?? product,
      average,
      stars,
      outcome,
      ...(exact ? { exact } : {}),
      ...(starByGates === undefined ? {} : { starByGates }),
    })),
    firstPass: firstPassOf(events),
  };
}

/** Of each member the sheet that came last: a correction takes the place of the first. */
function firstPassOf(events: readonly RoundEvent[]): Record<string, number[]> {
  const totals = new Map<string, Map<string, number>>();
  for (const { type, data } of events) {
    if (type !== 'ScoreSheetSubmitted' && type !== 'ScoreSheetCorrected') continue;
    const { product, member, pass, total } = data as unknown as SheetIn;
    if (pass !== 1) continue;
    const given = totals.get(product) ?? new Map<string, number>();
    totals.set(product, given.set(member, total));
  }
  return Object.fromEntries([...totals].map(([product, given]) => [product, [...given.values()]]));
}
