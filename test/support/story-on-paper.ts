import { enclose } from '@ocop/casework';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plansFolder } from '@ocop/platform';
import { parse } from 'yaml';
import { type Step, stepsOf, type Story, storyShape } from '../../apps/cli/src/story/story';
import { PaperWorld } from './paper-world';
import { planNamed } from './plans';

const file = join(plansFolder(), 'huong-tra-2024.story.yaml');

export const story: Story = storyShape.parse(parse(readFileSync(file, 'utf8')));
export const steps: readonly Step[] = stepsOf(story);

/** The story by the rules alone: the first steps of the demo, without a server. */
export function playOnPaper(count = steps.length): PaperWorld {
  const world = new PaperWorld(steps[0]?.at ?? 0);
  for (const step of steps.slice(0, count)) {
    world.advance(step.at);
    const actor = story.people.find((person) => person.id === step.as);
    if (!actor) throw new Error(`the story has nobody called ${step.as}`);
    const { act } = step;
    if (act.kind === 'command') {
      world.command(act.to, act.command, actor, step.key);
      continue;
    }
    const draft = { type: 'DraftPlan', plan: enclose(planNamed(act.plan)) };
    world.command({ type: 'programme-year', id: act.plan }, draft, actor, step.key);
  }
  return world;
}
