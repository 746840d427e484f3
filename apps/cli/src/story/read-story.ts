import { faultsOf, planFileNamed, readYamlFile } from '@ocop/platform';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Story, storyShape } from './story';

/** The plan file that a name or path means, and the story that stands beside it, if one does. */
export function storyBeside(plan: string): { planFile: string; storyFile?: string } {
  const planFile = /\.ya?ml$/.test(plan) ? plan : planFileNamed(plan);
  const storyFile = join(
    dirname(planFile),
    `${basename(planFile).replace(/\.ya?ml$/, '')}.story.yaml`,
  );
  return existsSync(storyFile) ? { planFile, storyFile } : { planFile };
}

/** @throws FileFaultsError */
export async function readStory(file: string): Promise<Story> {
  const { value, refuse } = await readYamlFile(file);
  const result = storyShape.safeParse(value);
  if (result.success) return result.data;
  throw refuse(faultsOf(result.error, value));
}
