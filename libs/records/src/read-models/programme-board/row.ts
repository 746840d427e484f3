import type { Plan, YearState } from '@ocop/programmes';
import { yearStageWords } from '@ocop/words';
import { z } from 'zod';
import { area, oneOf, revision, type RowOf, tier } from '../shapes';

export const programmeBoardShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  year: z.int(),
  authority: z.string(),
  area,
  tier,
  regulation: z.string(),
  stage: oneOf(yearStageWords),
  /** As it was opened; its own shape is `planShape`. */
  plan: z.custom<Plan>(),
  reports: z.array(z.strictObject({ report: z.string(), commune: area })),
  revision,
});
export type ProgrammeBoardRow = RowOf<typeof programmeBoardShape>;

export const areaSuccessionShape = z.strictObject({
  former: area,
  successor: area,
  programme: z.string(),
});
export type AreaSuccessionRow = RowOf<typeof areaSuccessionShape>;

/** Which programme years there are, and which reports have come in. */
export function programmeRow(
  { id, plan, stage, reports }: YearState,
  revision: number,
): ProgrammeBoardRow[] {
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
export function successionRows({ id, plan }: YearState): AreaSuccessionRow[] {
  return (plan?.communes ?? []).flatMap(({ area, replaces }) =>
    (replaces ?? []).map((former) => ({ former, successor: area, programme: id })),
  );
}
