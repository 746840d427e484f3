import type { cycleStepWords } from '@ocop/words';
import type { components } from '../../shared/schema.gen';

export type Stage = components['schemas']['ProductInList']['stage'];
export type Step = keyof typeof cycleStepWords;

/** The steps of a product's way in their order, each with its stages. */
export const STEPS: Readonly<Record<Step, readonly Stage[]>> = {
  idea: ['idea', 'idea-selection', 'business-plan', 'plan-review', 'idea-refused'],
  preparing: ['preparing'],
  commune: ['commune-check', 'completing'],
  intake: ['office-intake'],
  council: ['on-agenda'],
  decision: ['scored', 'forwarding', 'handed-down'],
  result: ['recognised', 'not-recognised', 'withdrawn', 'closed'],
};

export function stepOf(stage: Stage): Step {
  const found = (Object.keys(STEPS) as Step[]).find((step) => STEPS[step].includes(stage));
  return found ?? 'idea';
}

const OVER: readonly Stage[] = [
  'recognised',
  'not-recognised',
  'withdrawn',
  'closed',
  'idea-refused',
];

/** Whether a cycle has ended. */
export function isOver(stage: Stage): boolean {
  return OVER.includes(stage);
}
