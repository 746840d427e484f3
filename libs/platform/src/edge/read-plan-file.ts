import { type Plan, planFaults, planShape, unknownDefaults, withDefaults } from '@ocop/programmes';
import type { Fault } from '@ocop/regulations';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root';
import { faultsOf } from './faults-of';
import { readYamlFile } from './read-yaml-file';
import { zodOf } from './zod-of';

const schema = zodOf(planShape);

/**
 * Reads a plan: its shape by zod, its meaning by the rules, all faults at once with their lines.
 * @throws FileFaultsError
 */
export async function readPlanFile(file: string): Promise<Plan> {
  const { value, refuse } = await readYamlFile(file);
  const { plan, faults } = judged(value);
  if (plan) return plan;
  throw refuse(faults);
}

function judged(value: unknown): { plan?: Plan; faults: readonly Fault[] } {
  const unknown = unknownDefaults(value);
  if (unknown.length > 0) return { faults: unknown };
  const written = withDefaults(value);
  const result = schema.safeParse(written);
  if (!result.success) return { faults: faultsOf(result.error, written) };
  const plan = result.data as Plan;
  const faults = planFaults(plan);
  return faults.length > 0 ? { faults } : { plan, faults };
}

/** Where the plans that come with the system lie. */
export function plansFolder(): string {
  return join(projectRoot(), 'libs', 'programmes', 'plans');
}

/** A plan by its name, beside another file or among those that come with the system. */
export function planFileNamed(name: string, beside?: string): string {
  const candidates = [
    ...(beside ? [join(beside, `${name}.yaml`)] : []),
    join(plansFolder(), `${name}.yaml`),
  ];
  return candidates.find((file) => existsSync(file)) ?? candidates[0] ?? name;
}
