import { addDays } from '@ocop/calendar';
import { communeOf, liveRound, type RoundState } from '@ocop/evaluation';
import { formatAverage } from '@ocop/regulations';
import { roundStageWords } from '@ocop/words';
import { z } from 'zod';
import { area, average, day, oneOf, outcome, revision, type RowOf, stars, tier } from '../shapes';

/** A product on the list; its points are there once they have been added up. */
const roundProductShape = z.strictObject({
  id: z.string(),
  no: z.int(),
  name: z.string(),
  owner: z.string().nullable(),
  commune: z.string(),
  criteriaSet: z.string().optional(),
  pass: z
    .int()
    .min(1)
    .optional()
    .describe('The latest pass in which it was, or is, on the agenda.'),
  status: z.enum(['expected', 'entered']),
  average: average.optional(),
  stars: stars.optional(),
  outcome: outcome.optional(),
  spread: z.int().min(0).optional(),
  provisional: z
    .boolean()
    .optional()
    .describe('Of a result: scored by part totals, so that no minimum could be looked at.'),
});

export const roundBoardShape = z.strictObject({
  id: z.string(),
  programme: z.string(),
  mode: z.enum(['session', 'written']),
  tier,
  no: z.int(),
  authority: z.string(),
  office: z.string(),
  area,
  regulation: z.string(),
  stage: oneOf(roundStageWords),
  intakeClosesBefore: day.nullable(),
  recogniseBy: day.nullable(),
  forwardBy: day.nullable(),
  decidedOn: day.nullable(),
  forwardedOn: day.nullable(),
  late: z.boolean(),
  products: z.array(roundProductShape),
  members: z.array(
    z.strictObject({ id: z.string(), name: z.string(), chair: z.boolean().optional() }),
  ),
  sessionOn: day.nullable(),
  sheets: z.int().min(0),
  decision: z.strictObject({ number: z.string(), signedOn: day }).nullable(),
  letter: z.strictObject({ number: z.string(), document: z.string().optional() }).nullable(),
  revision,
});
export type RoundBoardRow = RowOf<typeof roundBoardShape>;

/** How a round stands: its dates, its list with results, its council, whether it is late. */
export function roundRow(state: RoundState, revision: number): RoundBoardRow[] {
  if (!state.authority) return [];
  const { authority, rules, tier } = liveRound(state);
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
      intakeClosesBefore: closing ? addDays(closing, 1) : null,
      recogniseBy: lastDay('recognise') ?? null,
      forwardBy: lastDay('forward') ?? null,
      decidedOn: state.decidedOn ?? null,
      forwardedOn: state.forwardedOn ?? null,
      late: state.late,
      products: state.products.map((product) => {
        const { id, no, name, owner, expected, set, pass, result } = product;
        const status = expected ? 'expected' : 'entered';
        const commune = communeOf(state, product).name;
        const { stars, outcome, spread } = result ?? {};
        const provisional = set === undefined;
        const scored = result
          ? { average: formatAverage(result), stars, outcome, spread, provisional }
          : {};
        const sheet = {
          ...(set === undefined ? {} : { criteriaSet: set }),
          ...(expected ? {} : { pass }),
        };
        return { id, no, name, owner: owner ?? null, commune, ...sheet, status, ...scored };
      }),
      members: state.members.map(({ id, name, chair }) => ({
        id,
        name,
        ...(chair ? { chair } : {}),
      })),
      sessionOn: state.sessionOn ?? null,
      sheets: state.sheets,
      decision: state.decision ?? null,
      letter: state.letter ?? null,
      revision,
    },
  ];
}
