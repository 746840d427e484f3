import { type Duty, type Ladder, setDeadline, type TrackedDeadline } from '@ocop/casework';
import type { DeadlineRule } from '@ocop/calendar';
import type { Area, Post } from '@ocop/ground';
import type { LegalBasis } from '@ocop/regulations';
import { caseRules, ladderFor, planBasis } from '../case-rules';
import { ruleOf } from '../dates';
import type { Plan } from '../plan-shape';
import type { YearlyFigures } from '../shape/yearly-figures';
import type { YearlyState } from './facts';

const KIND = 'yearly-figures';

/** `yearly-figures:nam`: the office asks; `yearly-figures:nam:hue/chu-the/htx-a`: that producer answers. */
export function yearlyDeadline(ask: string, producer?: Area): string {
  return producer === undefined ? `${KIND}:${ask}` : `${KIND}:${ask}:${producer}`;
}

interface Owed {
  readonly ask: YearlyFigures;
  readonly post: Post;
  /** Absent where the office itself has to ask. */
  readonly producer?: NonNullable<YearlyState['asked']>[string];
}

type Known = YearlyState & { readonly plan?: Plan };

/** Whose a deadline of yearly figures is; undefined for deadlines of other kinds. */
export function owedFigures({ plan, asked = {} }: Known, deadline: string): Owed | undefined {
  const [kind, id] = deadline.split(':');
  if (kind !== KIND || !plan) return undefined;
  const ask = plan.yearlyFigures?.find((one) => one.id === id);
  if (!ask) return undefined;
  const producer = asked[deadline];
  if (producer) return { ask, producer, post: { role: 'producer', area: producer.area } };
  const { area } = plan.authority;
  return { ask, post: { role: 'programme-office', area } };
}

/** A task of its own for each who owes something. */
export function yearlyDuty(state: Known, { id }: TrackedDeadline): Duty | undefined {
  const owed = owedFigures(state, id);
  if (!owed) return undefined;
  const { ask, post } = owed;
  return { holder: post, task: { name: ask.name, area: post.area } };
}

interface YearlyDuty {
  readonly id: string;
  readonly kind: typeof KIND;
  readonly rule: DeadlineRule;
  readonly calendar: string;
  readonly ladder: Ladder;
  readonly basis: LegalBasis;
}

/** Days of the plan: by which the office asks, and by which each producer that was asked answers. */
export function yearlyDuties(plan: Plan, asked: YearlyState['asked'] = {}): YearlyDuty[] {
  return (plan.yearlyFigures ?? []).flatMap((ask) => {
    const prefix = `${yearlyDeadline(ask.id)}:`;
    const producers = Object.keys(asked).filter((id) => id.startsWith(prefix));
    return [
      dutyOf(plan, ask, yearlyDeadline(ask.id), { kind: 'by', date: ask.asked }),
      ...producers.map((id) => dutyOf(plan, ask, id, ruleOf(ask))),
    ];
  });
}

function dutyOf(plan: Plan, { source }: YearlyFigures, id: string, rule: DeadlineRule): YearlyDuty {
  const rules = caseRules(plan);
  const ladder = ladderFor(rules, KIND);
  return { id, kind: KIND, rule, calendar: plan.calendar, ladder, basis: planBasis(rules, source) };
}

export function setAnswerBy(plan: Plan, ask: YearlyFigures, producer: Area) {
  return setDeadline(dutyOf(plan, ask, yearlyDeadline(ask.id, producer), ruleOf(ask)));
}

/** The year that the figures are of. */
export function yearOfFigures({ year }: Pick<Plan, 'year'>, { figuresOf }: YearlyFigures): number {
  return figuresOf === 'plan-year' ? year : year - 1;
}
