import { projectRoot } from '@ocop/platform';
import { bundleWorkflows } from '@ocop/workflows';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(projectRoot(), 'out', 'test');

/** The workflow code from the sources as they are, made once for all specs: making it takes longer than some of them. */
export async function workflowCode(): Promise<string> {
  const sources = stateOfSources();
  const kept = keptCode(sources);
  if (kept !== undefined) return kept;
  const code = await bundleWorkflows();
  mkdirSync(FOLDER, { recursive: true });
  const draft = join(FOLDER, `workflow-code.${process.pid}`);
  writeFileSync(draft, `${sources}\n${code}`);
  renameSync(draft, join(FOLDER, 'workflow-code'));
  return code;
}

function keptCode(sources: string): string | undefined {
  try {
    const [state, code] = readFileSync(join(FOLDER, 'workflow-code'), 'utf8').split(/\n(.*)/s);
    return state === sources ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Changes when any file does that the code may be made of. */
function stateOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of ['libs', 'workflows', join('node_modules', '@temporalio', 'workflow')]) {
    const base = join(projectRoot(), folder);
    for (const name of readdirSync(base, { recursive: true, encoding: 'utf8' }).sort()) {
      const { mtimeMs, size } = statSync(join(base, name));
      hash.update(`${folder}/${name} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex');
}
