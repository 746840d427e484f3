import type { Change, Plan, YearState } from '@ocop/programmes';
import { yearStageWords } from '@ocop/words';
import { z } from 'zod';
import { area, day, oneOf, revision, type RowOf, tier } from '../shapes';

const decision = z.strictObject({ number: z.string(), signedOn: day });

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
  /** What was reported done; `place` where a commune or district has a part of its own. */
  activities: z.array(z.strictObject({ activity: z.string(), place: area.optional(), on: day })),
  /** What was reported of targets, by their ids, summed. */
  reached: z.record(z.string(), z.strictObject({ value: z.number(), of: z.number().optional() })),
  /** Fingerprint of the text that was handed in; null for years opened before drafts were kept. */
  textSha256: z.string().nullable(),
  approval: decision.nullable(),
  amendments: z.array(
    z.strictObject({
      no: z.int(),
      decision,
      reason: z.string().optional(),
      on: day,
      /** What changed and what stood there before; its own shape is `amendmentShape`. */
      changes: z.array(z.custom<Change>()),
    }),
  ),
  withdrawal: z
    .strictObject({ reason: z.string(), on: day, decision: decision.optional() })
    .nullable(),
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
export function programmeRow(state: YearState, revision: number): ProgrammeBoardRow[] {
  const { id, plan, stage, reports, text, approval, amendments, withdrawal } = state;
  const { activities = [], values = {} } = state;
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
      activities: [...activities],
      reached: values,
      textSha256: text ?? null,
      approval: approval ?? null,
      amendments: amendments ?? [],
      withdrawal: withdrawal ?? null,
      revision,
    },
  ];
}

/** Communes that the plan's communes replace, from the day on which it takes effect. */
export function successionRows({ id, plan, stage }: YearState): AreaSuccessionRow[] {
  if (stage === 'draft' || stage === 'withdrawing' || stage === 'withdrawn') return [];
  return (plan?.communes ?? []).flatMap(({ area, replaces }) =>
    (replaces ?? []).map((former) => ({ former, successor: area, programme: id })),
  );
}
