import type { YearState } from '@ocop/programmes';
import type { Row } from '../row';

/** Which programme years there are, and which reports have come in. */
export function programmeRow({ id, plan, stage, reports }: YearState, revision: number): Row[] {
  if (!plan) return [];
  const { title, year, authority, regulation } = plan;
  return [
    {
      id,
      title,
      year,
      authority: authority.name,
      area: authority.area,
      tier: authority.tier,
      regulation,
      stage,
      plan,
      reports,
      revision,
    },
  ];
}

/** Communes that the plan's communes replace. */
export function successionRows({ id, plan }: YearState): Row[] {
  return (plan?.communes ?? []).flatMap(({ area, replaces }) =>
    (replaces ?? []).map((former) => ({ former, successor: area, programme: id })),
  );
}
