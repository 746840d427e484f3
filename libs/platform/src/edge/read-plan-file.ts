import { type Fault, shapeFaults } from '@ocop/ground';
import {
  aboutSeveralYears,
  CURRENT_DEFAULTS,
  type Plan,
  planFaults,
  planShape,
  sectionOf,
  soundFaults,
  unknownDefaults,
  withDefaults,
} from '@ocop/programmes';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root';
import { readYamlFile } from './read-yaml-file';
import { zodOf } from './zod-of';

const schema = zodOf(planShape);

/**
 * Reads a plan: its shape and its meaning, all faults at once with their lines.
 * @throws FileFaultsError
 */
export async function readPlanFile(file: string): Promise<Plan> {
  const { value, refuse } = await readYamlFile(file);
  const { plan, faults } = judgedPlan(value);
  if (plan) return plan;
  throw refuse(faults);
}

/** A plan as written: the plan itself, or everything that is wrong with it, shape and meaning together. */
export function judgedPlan(value: unknown): { plan?: Plan; faults: readonly Fault[] } {
  // What an unknown version would have filled in is no further fault.
  const unknown = unknownDefaults(value);
  const written = withDefaults(value, unknown.length > 0 ? CURRENT_DEFAULTS : undefined);
  const result = schema.safeParse(written);
  if (!result.success) return { faults: faultsOfMisshapen(written) };
  const plan = result.data as Plan;
  const faults = planFaults(plan);
  return faults.length > 0 ? { faults } : { plan, faults };
}

/** The faults of shape, and those of meaning that can be told from the sections whose shape is right. */
function faultsOfMisshapen(written: unknown): Fault[] {
  // Which defaults there are is told better by what is asked of their name.
  const wrong = shapeFaults(planShape, written).filter(({ path }) => path !== 'defaults');
  const misshapen = aboutSeveralYears(wrong, written);
  const isObject = typeof written === 'object' && written !== null && !Array.isArray(written);
  if (!isObject) return misshapen;
  const unsound = new Set(misshapen.map(({ path }) => sectionOf(path)));
  return [...misshapen, ...soundFaults(written, unsound)];
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
