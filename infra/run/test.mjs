import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { root, seconds } from './project.mjs';
import { writeShares } from './shares.mjs';

/** Cheap ones first; those on all servers at the end, when everything below them is known to hold. */
const STAGES = [
  {
    say: 'alone, with a database, with the time-skipping server',
    projects: ['unit', 'int', 'workflow'],
  },
  { say: 'on the real servers, end to end', projects: ['e2e'] },
];

/** Runs the given jest projects, shared out evenly; what you add after `npm test --` goes to jest, spec by spec. */
function run({ say, projects }, more) {
  process.stdout.write(`\n${say}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'ocop-test-'));
  const report = join(folder, 'report.json');
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const args = ['-c', 'test/jest.config.cjs', '--selectProjects', ...projects];
  const output = ['--json', `--outputFile=${report}`, '--maxWorkers=2', '--passWithNoTests'];
  const { status } = spawnSync(process.execPath, [jest, ...args, ...output, ...more], {
    cwd: root,
    // jest tells people on stderr; its JSON on stdout is in the file already.
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test', ...(more.length === 0 ? { OCOP_SHARES: '1' } : {}) },
  });
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const broken = numRuntimeErrorTestSuites;
    if (testResults.length === 0 && more.length === 0) return { passed: 0, failed: 1 };
    return { passed: numPassedTests, failed: numFailedTests + broken };
  } catch {
    return { passed: 0, failed: status === 0 ? 0 : 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await prepare();
writeShares();
const since = performance.now();
const results = STAGES.map((stage) => run(stage, process.argv.slice(2)));
const sum = (name) => results.reduce((total, result) => total + result[name], 0);
process.stdout.write(`\n${seconds(since)}\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
