import type { YearState } from '@ocop/programmes';
import type { Row } from '../row';

/** Which programme years there are, and which reports have come in. */
export function programmeRow(state: YearState, revision: number): Row[] {
  const { id, plan, stage, reports, text, approval, withdrawal } = state;
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
      text_sha256: text ?? null,
      approval: approval ?? null,
      amendments: [],
      withdrawal: withdrawal ?? null,
      revision,
    },
  ];
}

/** Communes that the plan's communes replace, from the day on which it takes effect. */
export function successionRows({ id, plan, stage }: YearState): Row[] {
  if (stage === 'draft' || stage === 'withdrawn') return [];
  return (plan?.communes ?? []).flatMap(({ area, replaces }) =>
    (replaces ?? []).map((former) => ({ former, successor: area, programme: id })),
  );
}
