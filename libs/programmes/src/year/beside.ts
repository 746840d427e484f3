import { type Area, RuleViolation } from '@ocop/ground';
import type { Plan } from '../plan-shape';
import type { ListedYear } from './running-plan';

/** Another programme year of the same authority, as lists have it. */
export interface YearBeside extends ListedYear {
  readonly title: string;
  readonly document: { readonly number: string };
}

/** What the plan of a year says of a former commune. */
export interface SuccessionBeside {
  readonly former: Area;
  readonly successor: Area;
  readonly programme: string;
}

const OPENED: readonly ListedYear['stage'][] = ['running', 'closed'];

/**
 * What no case knows of another. One plan is opened once, whatever id its file gives it: the authority's number and
 * year tell it. A former commune has one successor: what a running plan of the same authority says stands until that
 * year closes; an authority that took over from another says it anew.
 * @throws RuleViolation PROGRAMME_TWICE, SUCCESSION_TAKEN
 */
export function requireFreePlan(
  plan: Plan,
  years: readonly YearBeside[],
  successions: readonly SuccessionBeside[],
): void {
  const others = years.filter(({ id }) => id !== plan.id);
  requireNewPlan(plan, others);
  const running = others.filter(({ stage }) => stage === 'running').map(({ id }) => id);
  const said = successions.filter(({ programme }) => running.includes(programme));
  requireFreeSuccession(plan, said);
}

function requireNewPlan({ document, year, authority }: Plan, others: readonly YearBeside[]): void {
  const twice = others.find(
    (other) =>
      OPENED.includes(other.stage) &&
      other.year === year &&
      other.document.number === document.number,
  );
  if (!twice) return;
  const { id, title } = twice;
  const facts = { number: document.number, year, authority: authority.name, other: id, title };
  throw new RuleViolation('PROGRAMME_TWICE', facts);
}

function requireFreeSuccession({ communes }: Plan, said: readonly SuccessionBeside[]): void {
  for (const { area, replaces } of communes) {
    const taken = said.find(
      ({ former, successor }) => (replaces ?? []).includes(former) && successor !== area,
    );
    if (!taken) continue;
    const { former, successor, programme: other } = taken;
    throw new RuleViolation('SUCCESSION_TAKEN', { former, successor, other });
  }
}

/** The former communes that a plan names. */
export function formersOf({ communes }: Plan): Area[] {
  return communes.flatMap(({ replaces }) => replaces ?? []);
}
