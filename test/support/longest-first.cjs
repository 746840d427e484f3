const { readFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

const root = join(__dirname, '..', '..');
const known = JSON.parse(readFileSync(join(root, 'test', 'durations.json'), 'utf8'));

/** What a spec takes, or all that share a file (infra/run/shares.mjs). */
function secondsOf(path) {
  if (!path.endsWith('.cjs')) return known[relative(root, path)] ?? 1;
  const files = [...readFileSync(path, 'utf8').matchAll(/^describe\('([^']+)'/gm)];
  return files.reduce((sum, [, file]) => sum + (known[file] ?? 1), 0);
}

/** They begin with what the story has left (played-system.ts), and would wait for its end: others go before them. */
const asksAtOnce = ({ path }) =>
  path.endsWith('.e2e.spec.ts') &&
  /^ {0,2}const .*= playedSystem\(\)/m.test(readFileSync(path, 'utf8'));
const BEFORE = 4;

/** The longest first, as `test/durations.json` has them from a run on a quiet machine: nothing is left over at the end. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const seconds = new Map(tests.map(({ path }) => [path, secondsOf(path)]));
    const sorted = [...tests].sort((a, b) => seconds.get(b.path) - seconds.get(a.path));
    const first = sorted.filter((test) => !asksAtOnce(test)).slice(0, BEFORE);
    return [...first, ...sorted.filter((test) => !first.includes(test))];
  }
};
