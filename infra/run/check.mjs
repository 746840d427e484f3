import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { root, seconds } from './project.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);
const jest = (...projects) => [
  'jest',
  '-c',
  'test/jest.config.cjs',
  '--selectProjects',
  ...projects,
];

/** Two lanes for two cores; what takes longest begins first. */
const LANES = [
  [
    ['lint', 'eslint', '.'],
    ['dependency rules', 'depcruise', 'apps', 'libs', 'workflows', 'infra/db', 'test'],
    ['nothing unused', 'knip', '--no-progress'],
    ['format', 'prettier', '--check', '--log-level=warn', '.'],
  ],
  [
    ['types', 'tsc', '--noEmit'],
    ['types of the web', 'tsc', '--noEmit', '-p', 'apps/web'],
    ['unit and workflow tests', ...jest('unit', 'workflow')],
  ],
];

function run([name, command, ...args]) {
  const since = performance.now();
  return new Promise((resolve) => {
    let words = '';
    const child = spawn(bin(command), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const hear = (text) => (words += text);
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', (code) => {
      process.stdout.write(`  ${code === 0 ? 'ok  ' : 'BAD '} ${name} (${seconds(since)})\n`);
      if (code !== 0) process.stdout.write(`${words.trimEnd()}\n`);
      resolve(code === 0);
    });
  });
}

async function lane(steps) {
  let good = true;
  for (const step of steps) good = (await run(step)) && good;
  return good;
}

await prepare();
const since = performance.now();
const good = (await Promise.all(LANES.map(lane))).every(Boolean);
process.stdout.write(`${good ? 'all in order' : 'something is wrong'} (${seconds(since)})\n`);
process.exitCode = good ? 0 : 1;
