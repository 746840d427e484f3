import { type Command, enclose } from '@ocop/casework';
import type { Actor, Role } from '@ocop/ground';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { plansFolder } from '@ocop/platform';
import { caseRules, type CycleOpening, type Plan, roundRef, withDefaults } from '@ocop/programmes';

/** A plan that comes with the system, as it is pinned. */
export function planNamed(name: string): Plan {
  return withDefaults(parse(readFileSync(join(plansFolder(), `${name}.yaml`), 'utf8'))) as Plan;
}

export const huongTra = planNamed('huong-tra-2024');

/** How the cycle of a product of the annex begins. */
export function openingOf(product: string, plan = huongTra): CycleOpening {
  const planned = plan.products.find(({ id }) => id === product);
  const commune = plan.communes.find(({ area }) => area === planned?.commune);
  if (!planned || !commune) throw new Error(`${product} is not in ${plan.id}`);
  const { area, name, office } = commune;
  const { no, owner, kind } = planned;
  const rules = caseRules(plan);
  return {
    product: { no, name: planned.name, owner, commune: { area, name, office }, kind },
    start: kind === 'first' ? 'business-plan' : 'preparing',
    regulation: plan.regulation,
    rules: enclose(rules),
    rounds: plan.rounds.map((round) => roundRef(rules, round)),
  };
}

function person(id: string, role: Role, area: string): Actor {
  return { id, name: id, role, area };
}

/** The people around Bún Vân Cù. */
export const producer = person('tht-van-cu', 'producer', 'hue/chu-the/tht-bun-van-cu');
export const commune = person('xa-huong-toan', 'commune-officer', 'hue/huong-tra/huong-toan');
export const office = person('phong-kinh-te', 'programme-office', 'hue/huong-tra');
export const chair = person('chu-tich', 'authority', 'hue/huong-tra');
export const provinceOffice = person('so-nn', 'programme-office', 'hue');
export const provinceChair = person('chu-tich-tinh', 'authority', 'hue');
export const otherCommune = person('xa-khac', 'commune-officer', 'hue/huong-tra/huong-chu');

/** What opens a year: its office hands the plan in, and its authority decides on it by the plan's own number. */
export function openingSteps(plan: Plan): readonly { actor: Actor; command: Command }[] {
  const { authority, document } = plan;
  const decision = { decision: document.number, signedOn: document.issuedOn };
  return [
    {
      actor: person(`office-${authority.id}`, 'programme-office', authority.area),
      command: { type: 'DraftPlan', plan: enclose(plan) },
    },
    {
      actor: person(`chair-${authority.id}`, 'authority', authority.area),
      command: { type: 'ApprovePlan', ...decision },
    },
  ];
}
