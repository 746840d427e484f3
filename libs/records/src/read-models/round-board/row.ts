import { addDays } from '@ocop/calendar';
import { communeOf, openRoundOf, type RoundState } from '@ocop/evaluation';
import { formatAverage } from '@ocop/regulations';
import type { Row } from '../row';

/** How a round stands: its dates, its list with results, its council, whether it is late. */
export function roundRow(state: RoundState, revision: number): Row[] {
  if (!state.authority) return [];
  const { authority, rules, tier } = openRoundOf(state);
  const lastDay = (id: string) => state.deadlines[id]?.deadline.lastDay;
  const closing = lastDay('intake-closing');
  return [
    {
      id: state.id,
      programme: rules.plan.id,
      mode: state.mode,
      tier,
      no: state.no,
      authority: authority.name,
      office: authority.office,
      area: authority.area,
      regulation: state.regulation,
      stage: state.stage,
      intake_closes_before: closing ? addDays(closing, 1) : null,
      recognise_by: lastDay('recognise') ?? null,
      forward_by: lastDay('forward') ?? null,
      decided_on: state.decidedOn ?? null,
      forwarded_on: state.forwardedOn ?? null,
      late: state.late,
      products: state.products.map((product) => {
        const { id, no, name, owner, expected, result } = product;
        const status = expected ? 'expected' : 'entered';
        const commune = communeOf(state, product).name;
        const { stars, outcome, spread } = result ?? {};
        const scored = result ? { average: formatAverage(result), stars, outcome, spread } : {};
        return { id, no, name, owner: owner ?? null, commune, status, ...scored };
      }),
      members: state.members,
      session_on: state.sessionOn ?? null,
      sheets: state.sheets,
      decision: state.decision ?? null,
      letter: state.letter ?? null,
      revision,
    },
  ];
}
