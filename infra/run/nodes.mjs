import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { prepare } from './prepare.mjs';
import { root, seconds } from './project.mjs';

/** Lines of Node that are supported; `npm run nodes -- 22` tries one alone. */
const LINES = ['20', '22', '24'];

/** The package `node` carries Node itself; one folder for each line, kept for the next time. */
function fetchNode(line) {
  const folder = join(tmpdir(), `ocop-node-${line}`);
  const program = join(folder, 'node_modules', 'node', 'bin', 'node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const wanted = ['install', `node@${line}`, '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', wanted, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0 || !existsSync(program)) throw new Error(`npm could not fetch node@${line}`);
  return program;
}

/** What needs no other server than a database: rules alone, then what stands on PostgreSQL. */
function tryOn(line) {
  const since = performance.now();
  const program = fetchNode(line);
  const version = spawnSync(program, ['--version']).stdout.toString().trim();
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const args = ['-c', 'test/jest.config.cjs', '--selectProjects', 'unit', 'int', '--maxWorkers=2'];
  const { status, stderr } = spawnSync(program, [jest, ...args], {
    cwd: root,
    // Tests that start processes of their own start them with the same Node.
    env: {
      ...process.env,
      NODE_ENV: 'test',
      PATH: `${join(program, '..')}${delimiter}${process.env.PATH}`,
    },
    maxBuffer: 1 << 28,
  });
  const words = stderr.toString();
  const [tests = 'no tests ran'] = /^Tests: .*$/m.exec(words) ?? [];
  process.stdout.write(`${version}  ${tests} (${seconds(since)})\n`);
  if (status !== 0) process.stdout.write(`${words.trimEnd()}\n`);
  return status === 0;
}

await prepare();
const wanted = process.argv.slice(2);
const results = (wanted.length > 0 ? wanted : LINES).map(tryOn);
process.exitCode = results.every(Boolean) ? 0 : 1;
