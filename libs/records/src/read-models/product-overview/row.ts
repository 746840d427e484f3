import { appealUntil, type CycleState, liveCycle, productCycle } from '@ocop/certification';
import { producerArea } from '@ocop/programmes';
import { formatAverage } from '@ocop/regulations';
import { cycleStageWords } from '@ocop/words';
import { z } from 'zod';
import { searchText } from '../search-text';
import {
  area,
  average,
  day,
  oneOf,
  outcome,
  revision,
  role,
  type RowOf,
  type Searchable,
  stars,
  tier,
} from '../shapes';

const points = z.int().min(0).max(100);

/** What the producer gives the product on its set: Form 02 of QĐ 26/2026. */
export const selfScoreShape = z.strictObject({
  set: z.string(),
  parts: z.strictObject({ A: points, B: points, C: points }),
  total: points,
  stars,
  on: day,
});

export const productOverviewShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  owner: z.string(),
  producerArea: area,
  commune: z.string(),
  area,
  authorityArea: area,
  kind: z.enum(['first', 're-evaluation', 'upgrade']),
  programme: z.string(),
  regulation: z.string(),
  /** Id of the criteria set, once one has been chosen. */
  criteriaSet: z.string().nullable(),
  stage: oneOf(cycleStageWords),
  tier: tier.nullable(),
  round: z.string().nullable(),
  holderRole: role.nullable(),
  holderArea: area.nullable(),
  dueOn: day.nullable(),
  late: z.boolean(),
  stars: stars.nullable(),
  selfScore: selfScoreShape.nullable(),
  scores: z.array(
    z.strictObject({ tier, round: z.string(), roundNo: z.int(), average, stars, outcome }),
  ),
  /** Last day to appeal against the provisional result, unless it has been. */
  appealUntil: day.nullable(),
  decision: z.strictObject({ number: z.string(), signedOn: day, authority: z.string() }).nullable(),
  recognisedOn: day.nullable(),
  certificateId: z.string().nullable(),
  certificateNumber: z.string().nullable(),
  validUntil: day.nullable(),
  /** SHA-256 of the picture that its certificate shows, or will show. */
  picture: z.string().nullable(),
  renewalOf: z.string().nullable(),
  missing: z.array(z.strictObject({ paper: z.string(), reason: z.string() })),
  revision,
});
export type ProductOverviewRow = RowOf<typeof productOverviewShape>;

/** Where a product stands, who holds it, what comes next. */
export function productRow(state: CycleState, revision: number): Searchable<ProductOverviewRow>[] {
  if (!state.product) return [];
  const cycle = liveCycle(state);
  const { product, rules } = cycle;
  const holder = productCycle.subject(state).holder;
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
      producerArea: producerArea(product),
      commune: product.commune.name,
      area: product.commune.area,
      authorityArea: cycle.authority.area,
      kind: product.kind,
      programme: rules.plan.id,
      regulation: state.regulation,
      criteriaSet: product.set ?? null,
      stage: state.stage,
      tier: state.tier ?? null,
      round: state.round ?? null,
      holderRole: holder?.role ?? null,
      holderArea: holder?.area ?? null,
      dueOn: next?.deadline.lastDay ?? null,
      late: open.some((tracked) => tracked.state === 'missed'),
      stars: state.stars ?? null,
      selfScore: state.selfScore ?? null,
      scores: state.scores.map(({ tier, round, roundNo, average, stars, outcome }) => ({
        ...{ tier, round, roundNo, stars, outcome },
        average: formatAverage(average),
      })),
      appealUntil: appealUntil(state) ?? null,
      decision: decision ?? null,
      recognisedOn: state.stage === 'recognised' ? (decision?.signedOn ?? null) : null,
      ...certificateOf(state),
      picture: state.picture ?? null,
      renewalOf: state.renewal?.recognition ?? null,
      missing: state.missing,
      revision,
    },
  ];
}

/** The certificate, or the draft that waits for its signature. */
function certificateOf({ certificate, drafted }: CycleState) {
  const named = certificate ?? drafted;
  return {
    certificateId: named?.id ?? null,
    certificateNumber: named?.number ?? null,
    validUntil: certificate?.validUntil ?? null,
  };
}
