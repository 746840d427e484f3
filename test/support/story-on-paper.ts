import { type Command, enclose } from '@ocop/casework';
import type { Plan } from '@ocop/programmes';
import { findSet, scoredOf, type WrittenSheet } from '@ocop/criteria';
import { plansFolder } from '@ocop/platform';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Step, stepsOf, type Story, storyShape } from '../../apps/cli/src/story/story';
import { PaperWorld } from './paper-world';
import { planNamed } from './plans';

const SUFFIX = '.story.yaml';

/** The story that comes with a plan. */
export function storyNamed(plan: string): Story {
  const file = join(plansFolder(), `${plan}${SUFFIX}`);
  return storyShape.parse(parse(readFileSync(file, 'utf8')));
}

/** Plans that come with a story of their own. */
export const plansWithStory: readonly string[] = readdirSync(plansFolder())
  .filter((name) => name.endsWith(SUFFIX))
  .map((name) => name.slice(0, -SUFFIX.length))
  .sort();

export const story = storyNamed('huong-tra-2024');
export const steps: readonly Step[] = stepsOf(story);

/** The first steps of the story of Hương Trà by the rules alone, without a server. */
export function playOnPaper(count = steps.length): PaperWorld {
  return playedOnPaper(story, steps.slice(0, count));
}

/** Steps of a story by the rules alone; all of them when none are given. */
export function playedOnPaper(
  { people, ...story }: Story,
  played: readonly Step[] = stepsOf({ people, ...story }),
  /** Another plan under a name, where a test wants more of it. */
  planOf: (name: string) => Plan = planNamed,
): PaperWorld {
  const world = new PaperWorld(played[0]?.at ?? 0);
  for (const { at, as, key, act } of played) {
    world.advance(at);
    // It is drawn and kept by the API: on paper a certificate has none.
    if (act.kind === 'picture') continue;
    const actor = people.find(({ id }) => id === as);
    if (!actor) throw new Error(`the story has nobody called ${as}`);
    if (act.kind === 'command') {
      world.command(act.to, asSent(act), actor, key);
      continue;
    }
    const draft = { type: 'DraftPlan', plan: enclose(planOf(act.plan)) };
    world.command({ type: 'programme-year', id: act.plan }, draft, actor, key);
  }
  return world;
}

/** A command of a story as the API sends it on: with what the choices of a sheet give. */
export function asSent({ command, set }: Extract<Step['act'], { kind: 'command' }>): Command {
  const { choices } = command as { choices?: WrittenSheet };
  if (!set || !choices) return command;
  return { ...command, scored: scoredOf(findSet(set), choices, undefined) };
}
