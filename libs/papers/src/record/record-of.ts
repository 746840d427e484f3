import { matterOf } from '@ocop/casework';
import { communeOf, liveRound, type RoundState, type ScoreSheet } from '@ocop/evaluation';
import { councilInLog } from './council-in-log';
import type { CouncilRecord, KeptSheet, ProductGone, ProductSeen } from './council-record';
import { dataOf, type Events, lastOf, sinceConvening } from './log-of';
import { ranked } from './ranked';

/**
 * The record of a round, from its fold and its events with their matter.
 * @throws RangeError before the round was opened, or where a sheet's matter is not at hand
 */
export function councilRecord(state: RoundState, events: Events): CouncilRecord {
  const { authority, rules, tier } = liveRound(state);
  const own = sinceConvening(events);
  const { quorum, spreadLimit } = rules.council;
  const { about, report, decision, concludedOn, submittedOn } = state;
  const { note } = lastOf(own, 'ScoringClosed') ?? {};
  return {
    ...{ round: state.id, no: state.no, mode: state.mode, tier, authority },
    ...(about ? { about } : {}),
    regulation: state.regulation,
    plan: { citation: rules.plan.citation, year: rules.plan.year },
    rules: { quorum, spreadLimit },
    ...councilInLog(state, own, events),
    products: ranked(productsOf(state, own, selfScores(events))),
    sheets: sheetsIn(own),
    secondPasses: dataOf(own, 'SecondPassOrdered'),
    reopenings: dataOf(own, 'ScoringReopened'),
    left: goneIn(own, events),
    ...(note ? { note } : {}),
    isFinal: concludedOn !== undefined || submittedOn !== undefined,
    ...(report ? { report } : {}),
    ...(decision ? { decision } : {}),
  };
}

type SelfScores = ReadonlyMap<string, Required<Pick<ProductSeen, 'selfScore'>>>;

/** What producers gave their products; one on a set that was changed afterwards counts for nothing. */
function selfScores(all: Events): SelfScores {
  const own = new Map<string, Required<Pick<ProductSeen, 'selfScore'>>>();
  for (const { type, data } of all) {
    if (type === 'ProductSetChanged') own.delete(data.product);
    if (type !== 'ProductEntered') continue;
    const { id, selfScore } = data.product;
    if (selfScore) own.set(id, { selfScore });
    else own.delete(id);
  }
  return own;
}

function productsOf(state: RoundState, events: Events, own: SelfScores): ProductSeen[] {
  const told = lastOf(events, 'ScoresTallied')?.results ?? [];
  const tallied = new Map(told.map((result) => [result.product, result]));
  return state.products
    .filter(({ expected }) => !expected)
    .map((product) => {
      const { id, no, name, owner = '', pass, result } = product;
      const commune = communeOf(state, product).name;
      const seenAs = { id, no, name, owner, commune, pass, ...own.get(id) };
      if (!result) return seenAs;
      const { sum, count, stars, outcome, alsoForward, spread } = result;
      const { missed = [], provisional } = tallied.get(id) ?? {};
      const seen = { average: { sum, count }, stars, outcome, spread, rank: 0, missed };
      const how = {
        ...(provisional ? { provisional } : {}),
        ...(alsoForward ? { alsoForward } : {}),
      };
      return { ...seenAs, result: { ...seen, ...how } };
    });
}

function sheetsIn(events: Events): KeptSheet[] {
  const sheets = new Map<string, KeptSheet>();
  for (const { type, data } of events) {
    if (type !== 'ScoreSheetSubmitted' && type !== 'ScoreSheetCorrected') continue;
    const { product, member, pass, total } = data;
    const place = JSON.stringify([product, member, pass]);
    const former = sheets.get(place);
    const why = 'reason' in data && former ? { reason: data.reason, was: former.total } : undefined;
    const sheet = matterOf<ScoreSheet>(data.sheet);
    sheets.set(place, { ...sheet, total, ...(why ? { corrected: why } : {}) });
  }
  return [...sheets.values()];
}

/** Products that left after the council was convened, by the names under which they had entered. */
function goneIn(own: Events, all: Events): ProductGone[] {
  const entered = new Map(
    dataOf(all, 'ProductEntered').map(({ product }) => [product.id, product]),
  );
  const nextRound = dataOf(own, 'ProductsPutOff')
    .filter(({ to }) => to === 'next-round')
    .flatMap(({ products }) => products.map((product) => ({ product, why: 'next-round' })));
  return [...dataOf(own, 'ProductLeft'), ...nextRound].flatMap(({ product, why }) => {
    const known = entered.get(product);
    return known ? [{ id: product, name: known.name, owner: known.owner, why }] : [];
  });
}
