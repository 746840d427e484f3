import { installRuntime } from '@ocop/platform';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bundleForReplay,
  DIGESTS,
  type Digest,
  recordedHistories,
  replay,
} from '../support/replay';

const digests = JSON.parse(readFileSync(DIGESTS, 'utf8')) as Record<string, Digest>;
const histories = recordedHistories();

/**
 * Cases live for years and code changes under them. Replay finds commands in another order; only the digest finds
 * the same timer with another length. On purpose? Then see CONTRIBUTING.md, "Changing workflow code".
 */
describe('recorded histories, with the workflow code as it is now', () => {
  let code: string;

  beforeAll(async () => {
    await installRuntime();
    code = await bundleForReplay();
  }, 60_000);

  test('there is one of every kind of workflow', () => {
    const kinds = new Set(histories.map(({ name }) => name.split('.')[0]));
    expect([...kinds].sort()).toEqual(
      ['evaluation-round', 'product-cycle', 'programme-year', 'recognition'].sort(),
    );
    expect(Object.keys(digests).sort()).toEqual(histories.map(({ name }) => name).sort());
  });

  test.each(histories)('$name gives the same commands', async ({ name, workflowId, history }) => {
    expect(await replay(code, workflowId, history)).toEqual(digests[name]);
  });

  test('gives the same commands under rules that order, refuse and set what these did not', async () => {
    const changed = join(__dirname, '..', 'support', 'changed-rules.ts');
    const otherRelease = await bundleForReplay({ certification: changed });
    expect(otherRelease).not.toBe(code);
    for (const { name, workflowId, history } of histories)
      expect({ name, commands: await replay(otherRelease, workflowId, history) }).toEqual({
        name,
        commands: digests[name],
      });
  }, 60_000);

  test('a timer of another length passes a replay and is found by its digest', async () => {
    const first = histories.find(({ name }) => name.startsWith('product-cycle'));
    if (!first) throw new Error('no history of a product cycle');
    const changed = code.replace(/(sleep\)?\()length, \{/, '$1length + 1, {');
    expect(changed).not.toBe(code);
    const digest = await replay(changed, first.workflowId, first.history);
    const before = digests[first.name] ?? [];
    const differing = digest.filter((command, i) => command !== before[i]);
    const timers = before.filter((command) => command.startsWith('timer '));
    expect(timers.length).toBeGreaterThan(0);
    expect(differing).toHaveLength(timers.length);
    for (const command of differing) expect(command).toMatch(/^timer \d+001 /);
  });
});
