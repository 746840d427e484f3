import { type CriteriaSet, findSet } from '@ocop/criteria';
import { type LoggedSheet, missedByCouncil } from '@ocop/evaluation';
import { formatAverage } from '@ocop/regulations';
import { z } from 'zod';
import { named } from '../openapi/components';

const points = z.int().min(0).max(100);
const star = z.int().min(1).max(5);

const missedMark = z.strictObject({
  star,
  needed: points,
  text: z.string().describe('The least printed option that would have done.'),
  met: z.int().min(0).describe('How many sheets reach it.'),
});
const criterion = z.strictObject({
  no: z.string(),
  name: z.string(),
  max: points,
  mean: z.string().regex(/^\d{1,3}\.\d{2}$/),
  majority: z
    .strictObject({ points, text: z.string() })
    .nullable()
    .describe('What more than half of the sheets chose.'),
  reasons: z.array(z.string()).describe('Written where nothing was chosen, or beside a choice.'),
  missed: z.array(missedMark),
});
export const feedbackAnswer = named(
  'ProductFeedback',
  z.strictObject({
    product: z.string(),
    round: z.string(),
    criteriaSet: z.string().nullable().describe('Null where part totals were scored.'),
    sheets: z.int().min(0).describe('How many sheets count.'),
    criteria: z.array(criterion),
  }),
);

/** What a council found at each criterion: the sheets together, and none with its member's name. */
export function feedbackOf(counted: readonly LoggedSheet[]) {
  const sheets = counted.flatMap(({ sheet, score }) => (sheet && score ? [{ sheet, score }] : []));
  const id = sheets[0]?.score.set;
  if (id === undefined) return { criteriaSet: null, sheets: counted.length, criteria: [] };
  const set = findSet(id);
  const missed = missedByCouncil(sheets.map(({ score }) => score.missed));
  const written = sheets.map(({ sheet }) => sheet);
  const criteria = set.criteria.map((one) => ({
    ...atCriterion(one, written),
    missed: missed
      .filter(({ criterion: no }) => no === one.no)
      .map(({ star: of, met }) => ({ star: of, met, ...leastFor(one, of) })),
  }));
  return { criteriaSet: id, sheets: counted.length, criteria };
}

type Criterion = CriteriaSet['criteria'][number];
type Written = NonNullable<LoggedSheet['sheet']>;

function atCriterion({ no, name, max, options }: Criterion, sheets: readonly Written[]) {
  const chosen = sheets.map(({ choices = {} }) => choices[no] ?? null);
  const sum = chosen.reduce((so: number, given) => so + (given ?? 0), 0);
  const majority = options.find(
    (option) => 2 * chosen.filter((given) => given === option.points).length > sheets.length,
  );
  const reasons = sheets.flatMap(({ evidence = {} }) => evidence[no]?.reason ?? []);
  return {
    ...{ no, name, max },
    mean: formatAverage({ sum, count: sheets.length }),
    majority: majority ? { points: majority.points, text: majority.text } : null,
    // In an order of their own: by their place nobody can be told from another.
    reasons: [...new Set(reasons)].sort(),
  };
}

/** A stop that the points alone show prints no option for its star: the least that gives any points does. */
function leastFor({ options }: Criterion, of: number) {
  const rising = options.filter(({ points: given }) => given > 0);
  rising.sort((a, b) => a.points - b.points);
  const least = options.find(({ minimumFor }) => minimumFor === of) ?? rising[0];
  return { needed: least?.points ?? 0, text: least?.text ?? '' };
}
