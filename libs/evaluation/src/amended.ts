import { rearrange } from '@ocop/casework';
import { ladderFor, type RoundNews } from '@ocop/programmes';
import type { OpenRound } from './open-round';
import type { RoundEvent } from './state';

/** The plan was amended: the round's days and the names on its list follow. Its products hear it from their year. */
export function planAmended({ state, rules }: OpenRound, news: RoundNews): RoundEvent[] {
  const { decision, days, communes } = news;
  const moved = Object.entries(days).flatMap(([kind, { before, basis }]) =>
    rearrange(state.deadlines, {
      deadline: kind,
      before,
      ladder: ladderFor(rules, kind),
      basis,
      decision,
    }),
  );
  const renamed = communes
    .filter(({ area }) => state.communes.some((commune) => commune.area === area))
    .map((commune): RoundEvent => ({ type: 'CommuneRenamed', data: { ...commune, decision } }));
  return [...moved, ...renamed];
}
