import type { Plan } from '@ocop/programmes';
import type { ProgrammesQueries } from '@ocop/records';
import { RuleViolation } from '@ocop/regulations';

/**
 * One plan is opened once, whatever id its file gives it: the authority's number and year tell it.
 * @throws RuleViolation PROGRAMME_TWICE
 */
export async function requireNewPlan(programmes: ProgrammesQueries, plan: Plan): Promise<void> {
  const { authority, document, year } = plan;
  const other = await programmes.sameAs(plan);
  if (!other) return;
  const { id, title } = other;
  const facts = { number: document.number, year, authority: authority.name, other: id, title };
  throw new RuleViolation('PROGRAMME_TWICE', facts);
}

/**
 * A former commune has one successor: what a running plan of the same authority says stands until that year closes.
 * An authority that took over from another says it anew. @throws RuleViolation SUCCESSION_TAKEN
 */
export async function requireFreeSuccession(
  programmes: ProgrammesQueries,
  plan: Plan,
): Promise<void> {
  const wanted = new Map(
    plan.communes.flatMap(({ area, replaces }) => (replaces ?? []).map((former) => [former, area])),
  );
  const said = await programmes.successorsOf([...wanted.keys()], plan.authority.area);
  const taken = said.find(
    ({ former, successor, programme }) => programme !== plan.id && wanted.get(former) !== successor,
  );
  if (!taken) return;
  const { former, successor, programme: other } = taken;
  throw new RuleViolation('SUCCESSION_TAKEN', { former, successor, other });
}
