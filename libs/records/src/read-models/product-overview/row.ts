import { type CycleState, holderOf, openCycle } from '@ocop/certification';
import { producerArea } from '@ocop/programmes';
import { formatAverage } from '@ocop/regulations';
import type { Row } from '../row';
import { searchText } from '../search-text';

/** Where a product stands, who holds it, what comes next. */
export function productRow(state: CycleState, revision: number): Row[] {
  if (!state.product) return [];
  const cycle = openCycle(state);
  const { product, rules } = cycle;
  const holder = holderOf(cycle);
  const open = Object.values(state.deadlines).filter((tracked) => tracked.open);
  const next = open
    .filter((tracked) => tracked.state === 'running')
    .sort((a, b) => a.deadline.endsAt - b.deadline.endsAt)[0];
  const { decision } = state;
  return [
    {
      id: state.id,
      name: product.name,
      search: searchText(product.name, product.owner.name, product.commune.name),
      owner: product.owner.name,
      producer_area: producerArea(product),
      commune: product.commune.name,
      area: product.commune.area,
      authority_area: cycle.authority.area,
      kind: product.kind,
      programme: rules.plan.id,
      regulation: state.regulation,
      stage: state.stage,
      tier: state.tier ?? null,
      round: state.round ?? null,
      holder_role: holder?.role ?? null,
      holder_area: holder?.area ?? null,
      due_on: next?.deadline.lastDay ?? null,
      late: open.some((tracked) => tracked.state === 'missed'),
      stars: state.stars ?? null,
      scores: state.scores.map(({ average, ...score }) => ({
        ...score,
        average: formatAverage(average),
      })),
      decision: decision ?? null,
      recognised_on: state.stage === 'recognised' ? (decision?.signedOn ?? null) : null,
      ...certificateColumns(state),
      renewal_of: state.renewal?.recognition ?? null,
      missing: state.missing,
      revision,
    },
  ];
}

function certificateColumns({ certificate }: CycleState): Row {
  return {
    certificate_id: certificate?.id ?? null,
    certificate_number: certificate?.number ?? null,
    valid_until: certificate?.validUntil ?? null,
  };
}
