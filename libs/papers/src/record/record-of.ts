import { matterOf, type Recorded } from '@ocop/casework';
import {
  communeOf,
  liveRound,
  type RoundEvent,
  type RoundState,
  type ScoreSheet,
} from '@ocop/evaluation';
import type {
  CouncilRecord,
  KeptSheet,
  MemberSeen,
  ProductGone,
  ProductSeen,
  Session,
} from './council-record';
import { ranked } from './ranked';

type Events = readonly Recorded<RoundEvent>[];
type Of<T extends RoundEvent['type']> = Extract<RoundEvent, { type: T }>['data'];

/**
 * The record of a round, from its fold and its events with their matter. What a council did before another one took its
 * place is not this council's.
 * @throws RangeError before the round was opened, or where a sheet's matter is not at hand
 */
export function councilRecord(state: RoundState, events: Events): CouncilRecord {
  const { authority, rules, tier } = liveRound(state);
  const own = sinceConvening(events);
  const { quorum, spreadLimit } = rules.council;
  const { about, report, decision } = state;
  const { dossiersSentOn } = lastOf(own, 'CouncilConvened') ?? {};
  const { note } = lastOf(own, 'ScoringClosed') ?? {};
  return {
    ...{ round: state.id, no: state.no, mode: state.mode, tier, authority },
    ...(about ? { about } : {}),
    regulation: state.regulation,
    plan: { citation: rules.plan.citation, year: rules.plan.year },
    rules: { quorum, spreadLimit },
    members: state.members.map(memberSeen),
    ...(dossiersSentOn ? { dossiersSentOn } : {}),
    sessions: sessionsIn(own),
    products: ranked(productsOf(state)),
    sheets: sheetsIn(own),
    secondPasses: dataOf(own, 'SecondPassOrdered'),
    reopenings: dataOf(own, 'ScoringReopened'),
    left: goneIn(own, events),
    ...(note ? { note } : {}),
    ...(report ? { report } : {}),
    ...(decision ? { decision } : {}),
  };
}

function sinceConvening(events: Events): Events {
  const convened = events.findLastIndex(({ type }) => type === 'CouncilConvened');
  return convened < 0 ? [] : events.slice(convened);
}

function dataOf<T extends RoundEvent['type']>(events: Events, type: T): Of<T>[] {
  return events.flatMap((event) => (event.type === type ? [event.data as Of<T>] : []));
}

function lastOf<T extends RoundEvent['type']>(events: Events, type: T): Of<T> | undefined {
  return dataOf(events, type).at(-1);
}

function memberSeen({ id, name, chair }: RoundState['members'][number]): MemberSeen {
  return { id, name, as: chair ? 'chair' : 'member' };
}

function sessionsIn(events: Events): Session[] {
  return events.flatMap((event) => {
    if (event.type !== 'SessionOpened') return [];
    const { on, calledFor, present } = event.data;
    return [{ on, openedAt: event.at, ...(calledFor ? { calledFor } : {}), present }];
  });
}

function productsOf(state: RoundState): ProductSeen[] {
  return state.products
    .filter(({ expected }) => !expected)
    .map((product) => {
      const { id, no, name, owner = '', pass, result } = product;
      const commune = communeOf(state, product).name;
      if (!result) return { id, no, name, owner, commune, pass };
      const { sum, count, stars, outcome, spread } = result;
      const seen = { average: { sum, count }, stars, outcome, spread, rank: 0 };
      return { id, no, name, owner, commune, pass, result: seen };
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
  return dataOf(own, 'ProductLeft').flatMap(({ product, why }) => {
    const known = entered.get(product);
    return known ? [{ name: known.name, owner: known.owner, why }] : [];
  });
}
