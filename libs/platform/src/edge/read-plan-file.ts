import { type Plan, planFaults, planShape, withDefaults } from '@ocop/programmes';
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
  const written = withDefaults(value);
  const result = schema.safeParse(written);
  const faults = result.success ? planFaults(result.data as Plan) : faultsOf(result.error, written);
  if (faults.length === 0) return result.data as Plan;
  throw refuse(faults);
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
