import type { Plan } from '@ocop/programmes';
import { RuleViolation } from '@ocop/regulations';
import type { Pool } from 'pg';

/**
 * One plan is opened once, whatever id its file gives it: the authority's number and year tell it.
 * @throws RuleViolation PROGRAMME_TWICE
 */
export async function requireNewPlan(pool: Pool, plan: Plan): Promise<void> {
  const { authority, document, year, id } = plan;
  const { rows } = await pool.query<{ id: string; title: string }>(
    `select id, title from programme_board
     where area = $1 and year = $2 and plan->'document'->>'number' = $3 and id <> $4
       and stage in ('running', 'closed') limit 1`,
    [authority.area, year, document.number, id],
  );
  const [other] = rows;
  if (!other) return;
  const { id: known, title } = other;
  const facts = { number: document.number, year, authority: authority.name, other: known, title };
  throw new RuleViolation('PROGRAMME_TWICE', facts);
}

/**
 * A former commune has one successor: what a running plan of the same authority says stands until that year closes.
 * An authority that took over from another says it anew. @throws RuleViolation SUCCESSION_TAKEN
 */
export async function requireFreeSuccession(pool: Pool, plan: Plan): Promise<void> {
  const wanted = plan.communes.flatMap(({ area, replaces }) =>
    (replaces ?? []).map((former) => ({ former, area })),
  );
  const { rows } = await pool.query<{ former: string; successor: string; programme: string }>(
    `select s.former, s.successor, s.programme from area_succession s
     join programme_board p on p.id = s.programme
     where s.former = any($1) and p.stage = 'running' and p.id <> $2 and p.area = $3`,
    [wanted.map(({ former }) => former), plan.id, plan.authority.area],
  );
  const taken = rows.find(({ former, successor }) =>
    wanted.some((wish) => wish.former === former && wish.area !== successor),
  );
  if (!taken) return;
  const { former, successor, programme: other } = taken;
  throw new RuleViolation('SUCCESSION_TAKEN', { former, successor, other });
}
