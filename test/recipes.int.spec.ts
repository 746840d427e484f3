import { projectRoot } from '@ocop/platform';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ApiInProcess } from './support/api-in-process';
import { office } from './support/plans';
import { recordStory } from './support/story-in-database';
import { playOnPaper } from './support/story-on-paper';

const run = promisify(execFile);
const page = readFileSync(join(projectRoot(), 'infra', 'docs', 'api-recipes.md'), 'utf8');
/** Each block under its heading. */
const recipes = [...page.matchAll(/^```bash\n([\s\S]*?)^```$/gm)].map(
  ([, script = ''], i) => [`${i + 1}: ${script.split('\n')[0]?.slice(0, 60)}`, script] as const,
);

describe('the recipes', () => {
  let api: ApiInProcess;
  const folder = mkdtempSync(join(tmpdir(), 'ocop-recipes-'));
  beforeAll(async () => {
    api = await ApiInProcess.start();
    await recordStory(api.owner, playOnPaper(40));
    await api.person(office);
  }, 120_000);
  afterAll(async () => {
    await api.stop();
    rmSync(folder, { recursive: true });
  });

  test.each(recipes)('%s', async (_, script) => {
    const env = {
      ...process.env,
      OCOP: api.url,
      KEY: `key-of-${office.id}`,
      PRODUCT: 'huong-tra-2024-bun-van-cu',
      YEAR: 'huong-tra-2024',
    };
    const ended = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env }).then(
      () => 'well',
      (error: { stderr: string }) => error.stderr || 'no word',
    );
    expect(ended).toBe('well');
  });

  test('are all there', () => expect(recipes.length).toBeGreaterThan(7));
});
